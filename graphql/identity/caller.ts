import type { Caller, Context } from "../context.ts";

const NOBODY: Caller = { client: { address: "", userAgent: "" }, sessionId: null, setCookie: () => undefined };

/** Who is at the other end; jobs and tests are nobody in particular. */
export function callerOf({ caller }: Context): Caller {
  return caller ?? NOBODY;
}
