import type { AppLoadContext } from "@remix-run/node";
import { isNative } from "~/data/came-from.ts";
import { attempt } from "~/data/failure.ts";
import { sendBack } from "~/data/sent-back.server.ts";
import { fileIdsOf, formWithFiles } from "./form-with-files.server.ts";

/**
 * For an action whose forms carry words and files: does the work with what was sent. Refused, a form that the browser itself sent comes
 * back with its words (`sentBackOf`), one that a script sent gets the failure alone.
 */
export async function answerForm<T>(request: Request, context: AppLoadContext, work: (form: FormData) => Promise<T>) {
  let sent: FormData | null = null;
  const result = await attempt(async () => {
    const form = await formWithFiles(request, context);
    sent = form;
    return work(form);
  });
  if (!("init" in result)) return { done: true as const, answer: result };
  const failed = { done: false as const, answer: result };
  // Read anew: the assignment above stands in a function.
  const form = sent as FormData | null;
  return isNative(request) ? { ...failed, answer: sendBack(result.data, form, form ? fileIdsOf(form) : []) } : failed;
}
