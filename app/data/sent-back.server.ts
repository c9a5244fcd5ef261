import { data } from "@remix-run/node";
import { STATUS_OF } from "../../domain/error-codes-input.ts";
import type { Failure } from "./failure.ts";
import type { SentBack } from "./sent-back.ts";

/** For an action, as its answer. */
export function sendBack(failure: Failure, form: FormData | null, files: string[]) {
  const words: SentBack["words"] = {};
  for (const [name, value] of form ?? []) if (typeof value === "string") words[name] = value;
  return data({ failure, words, files } satisfies SentBack, { status: STATUS_OF[failure.code] });
}
