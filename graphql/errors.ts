import { PothosValidationError } from "@pothos/core";
import { GraphQLError } from "graphql";
import { DatabaseAway, DiskFull, DomainError, InvalidInput, type FieldIssue } from "../domain/errors.ts";
import { isDatabaseAway } from "../platform/db/database-away.ts";
import { isDiskFull } from "../platform/db/disk-full.ts";
import { logger } from "../platform/logger.ts";

/** What Prisma and Pothos say of a list's arguments, in the words that the other lists use (page.ts). */
function listIssue(cause: unknown): FieldIssue | null {
  // A place in a list that never was one: found out when PostgreSQL refuses the id in it (Prisma's P2007), or before.
  const badCursor = { path: "after", key: "badCursor" };
  if (cause instanceof Error && "code" in cause && cause.code === "P2007") return badCursor;
  if (!(cause instanceof PothosValidationError)) return null;
  const size = /^Argument "(first|last)"/.exec(cause.message)?.[1];
  if (size) return { path: size, key: "pageSize" };
  return cause.message.startsWith("Invalid cursor") ? badCursor : null;
}

/** Of SQLSTATE class 22, those that say: no such value can be. NUL in a text, a moment or a number beyond what there is, no uuid. */
const UNHEARD_OF = new Set(["22003", "22007", "22008", "22021", "22P02", "22P05"]);

/** PostgreSQL's own code, of a statement by hand or of one that Prisma sent. */
function sqlState(cause: unknown): string | undefined {
  const error = cause as { code?: string; meta?: { driverAdapterError?: { cause?: { originalCode?: string } } } };
  return error.meta?.driverAdapterError?.cause?.originalCode ?? error.code;
}

/** What no rule of an input has thought of, found out by PostgreSQL: refused in words, not "something went wrong". */
function valueIssue(cause: unknown): FieldIssue | null {
  const state = cause instanceof Error ? sqlState(cause) : undefined;
  return state !== undefined && UNHEARD_OF.has(state) ? { path: "", key: "notUnderstood" } : null;
}

const VARIABLE = /^Variable "\$(\w+)" got invalid value .*?(?: at "([\w.[\]]+)")?; /s;

/** A variable that its type does not take: told at its field, as an action would, and in GraphQL's words for programs. */
function variableIssue(error: unknown): GraphQLError | null {
  if (!(error instanceof GraphQLError) || error.path) return null;
  const [, name, at] = VARIABLE.exec(error.message) ?? [];
  if (!name) return null;
  const inner = error.originalError instanceof GraphQLError ? error.originalError.extensions : error.extensions;
  const missing = /; Field "(\w+)" of required type /.exec(error.message)?.[1];
  const key = typeof inner.key === "string" ? inner.key : missing ? "required" : "notUnderstood";
  const path = [at ?? name, ...(missing ? [missing] : [])]
    .join(".")
    .replace(/\[(\d+)\]/g, ".$1")
    .replace(/^input\./, "");
  const extensions = { code: "INVALID", key: "invalid", params: {}, fields: [{ path, key }] };
  return new GraphQLError(error.message, { nodes: error.nodes, extensions });
}

/**
 * What leaves the server when a resolver threw: a DomainError with its code, message key and fields; a GraphQL error of
 * the request itself as it is; anything else as "unexpected", with the details in the log only.
 */
export function presentError(error: unknown): GraphQLError {
  const ofVariable = variableIssue(error);
  if (ofVariable) return ofVariable;
  const cause = error instanceof GraphQLError ? (error.originalError ?? error) : error;
  const at = error instanceof GraphQLError ? { nodes: error.nodes, path: error.path } : {};
  if (cause instanceof DomainError) {
    const { code, key, params, fields } = cause;
    return new GraphQLError(key, { ...at, extensions: { code, key, params, fields } });
  }
  const issue = listIssue(cause) ?? valueIssue(cause);
  if (issue) return presentError(new InvalidInput([issue]));
  if (error instanceof GraphQLError && !error.originalError) return error;
  if (cause instanceof GraphQLError) return cause;
  const away = isDiskFull(cause) ? new DiskFull() : isDatabaseAway(cause) ? new DatabaseAway() : null;
  if (away) {
    logger.error({ err: cause, path: at.path }, away.message);
    return presentError(new GraphQLError(away.message, { ...at, originalError: away }));
  }
  logger.error({ err: cause, path: at.path }, "a resolver failed");
  return new GraphQLError("unexpected", {
    ...at,
    extensions: { code: "UNEXPECTED", key: "unexpected", params: {}, fields: [] },
  });
}
