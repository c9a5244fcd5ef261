import { data } from "@remix-run/node";
import { STATUS_OF } from "../../domain/error-codes-input.ts";
import type { Failure } from "./failure.ts";

/** A refused form that the browser itself had sent: its page is made again with why it was refused and what was written in it. */
export interface SentBack {
  failure: Failure;
  words: Partial<Record<string, string>>;
  /** Global ids of the files that came with it, which are kept already. */
  files: string[];
}

/** For an action, as its answer. */
export function sendBack(failure: Failure, form: FormData | null, files: string[]) {
  const words: SentBack["words"] = {};
  for (const [name, value] of form ?? []) if (typeof value === "string") words[name] = value;
  return data({ failure, words, files } satisfies SentBack, { status: STATUS_OF[failure.code] });
}

/** For the page: what `sendBack` answered, if that is what the action answered. */
export function sentBackOf(answer: object | undefined): SentBack | undefined {
  return answer && "words" in answer ? (answer as SentBack) : undefined;
}
