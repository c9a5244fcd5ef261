import type { IncomingHttpHeaders } from "node:http";

/**
 * The one reading of `Authorization: Bearer`: null where the request carries none, and then its cookie counts; else the token, empty
 * when it is malformed. Who asks (sign-in-state.ts) and whether another site may have asked (csrf.ts) both follow from it: a header
 * that excuses from the one check is never overlooked by the other.
 */
export function bearerOf({ authorization = "" }: IncomingHttpHeaders): string | null {
  if (!/^\s*bearer(\s|$)/i.test(authorization)) return null;
  return /^Bearer (\S+)$/i.exec(authorization)?.[1] ?? "";
}
