import { causes } from "./causes.ts";

/** What PostgreSQL (https://www.postgresql.org/docs/current/errcodes-appendix.html) and the system call it. */
const CODES = new Set(["53100", "ENOSPC", "EDQUOT"]);

/** True when an error, or what caused it, says that a disk had no room: the database's, or that of files. */
export function isDiskFull(error: unknown): boolean {
  for (const one of causes(error)) {
    const { code, originalCode } = one as { code?: unknown; originalCode?: unknown };
    if ([code, originalCode].some((said) => typeof said === "string" && CODES.has(said))) return true;
  }
  return false;
}
