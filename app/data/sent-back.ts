import type { Failure } from "./failure.ts";

/** A refused form that the browser itself had sent: its page is made again with why it was refused and what was written in it. */
export interface SentBack {
  failure: Failure;
  words: Partial<Record<string, string>>;
  /** Global ids of the files that came with it, which are kept already. */
  files: string[];
}

/** For the page: what `sendBack` answered, if that is what the action answered. */
export function sentBackOf(answer: object | undefined): SentBack | undefined {
  return answer && "words" in answer ? (answer as SentBack) : undefined;
}
