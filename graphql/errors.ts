import { GraphQLError } from "graphql";
import { DomainError, InvalidInput } from "../domain/errors.ts";
import { logger } from "../platform/logger.ts";

/** A place in a list that never was one: found out when PostgreSQL refuses the id in it (Prisma's P2007). */
const isBadCursor = (cause: unknown) => cause instanceof Error && "code" in cause && cause.code === "P2007";

/**
 * What leaves the server when a resolver threw: a DomainError with its code, message key and fields; a GraphQL error of
 * the request itself as it is; anything else as "unexpected", with the details in the log only.
 */
export function presentError(error: unknown): GraphQLError {
  const cause = error instanceof GraphQLError ? (error.originalError ?? error) : error;
  const at = error instanceof GraphQLError ? { nodes: error.nodes, path: error.path } : {};
  if (cause instanceof DomainError) {
    const { code, key, params, fields } = cause;
    return new GraphQLError(key, { ...at, extensions: { code, key, params, fields } });
  }
  if (error instanceof GraphQLError && !error.originalError) return error;
  if (cause instanceof GraphQLError) return cause;
  if (isBadCursor(cause)) return presentError(new InvalidInput([{ path: "after", key: "badCursor" }]));
  logger.error({ err: cause, path: at.path }, "a resolver failed");
  return new GraphQLError("unexpected", {
    ...at,
    extensions: { code: "UNEXPECTED", key: "unexpected", params: {}, fields: [] },
  });
}
