import { STATUS_OF, type ErrorCode } from "../domain/error-codes-input.ts";

interface Refusal {
  code: ErrorCode;
  key: string;
  params: Record<string, string | number>;
  fields: readonly object[];
}

/** A refusal as a page's loader may throw it: a page with the right status, where nobody takes it for a form's answer. */
export function refusalAnswer(refusal: Refusal): Response & { extensions: Refusal } {
  const answer = Response.json({ ok: false, ...refusal }, { status: STATUS_OF[refusal.code] });
  return Object.assign(answer, { extensions: refusal });
}

/** What the contract refused, for pages: a place in a list that never was one is no failure of ours. Anything else stays as it is. */
export function asAnswer(error: unknown): unknown {
  const { code, key, params, fields } = ((error as { extensions?: Partial<Refusal> }).extensions ??
    {}) satisfies Partial<Refusal>;
  if (!code || !Object.hasOwn(STATUS_OF, code)) return error;
  return refusalAnswer({ code, key: key ?? "unexpected", params: params ?? {}, fields: fields ?? [] });
}
