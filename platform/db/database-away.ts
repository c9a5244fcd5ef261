import { causes } from "./causes.ts";

/**
 * What pg, PostgreSQL and Prisma call it when the server cannot be reached, was ended, or starts and takes nobody yet: errors of sockets,
 * SQLSTATE classes 57P and 08 (https://www.postgresql.org/docs/current/errcodes-appendix.html), and Prisma's P1001, P1002, P1017, P2024.
 */
const CODES = /^(ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|57P0[1-5]|08\w{3}|P1001|P1002|P1017|P2024)$/;
/** Where pg and Prisma's adapter give no code. */
const SENTENCES =
  /^(Connection terminated|Client has encountered a connection error|timeout exceeded when trying to connect|Unable to start a transaction in the given time)/i;
/** Kinds of Prisma's driver adapters. */
const KINDS = /^(DatabaseNotReachable|ConnectionClosed|SocketTimeout|DatabaseServerNotReachable)$/;

/** True when an error, or what caused it, says that the database is away, so that the same may succeed once it is back. */
export function isDatabaseAway(error: unknown): boolean {
  for (const one of causes(error)) {
    // Another server's: `fetch` speaks to file storage and search, never to the database.
    if (one instanceof TypeError && one.message === "fetch failed") return false;
    if (tells(one)) return true;
  }
  return false;
}

function tells(error: object): boolean {
  const { code, kind, message, errors } = error as {
    code?: unknown;
    kind?: unknown;
    message?: unknown;
    errors?: unknown;
  };
  if (typeof code === "string" && CODES.test(code)) return true;
  if (typeof kind === "string" && KINDS.test(kind)) return true;
  if (typeof message === "string" && SENTENCES.test(message)) return true;
  // `localhost` has two addresses, each refused for itself.
  return Array.isArray(errors) && errors.length > 0 && errors.every(isDatabaseAway);
}
