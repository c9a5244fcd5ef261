import { getOperationAST, type DocumentNode } from "graphql";
import { createContext } from "./context.ts";
import { documentOf } from "./documents.ts";
import { presentError } from "./errors.ts";
import { LIMITS, tooMuch } from "./limits.ts";
import { measured } from "./measure.ts";
import { runOperation } from "./run.ts";
import { schema } from "./schema.ts";
import type { Door } from "./yoga.ts";

interface Asked {
  query: string;
  variables?: Record<string, unknown> | null;
  operationName?: string | null;
}

/**
 * The short way for what nearly all programs send: a valid query or mutation as JSON, answered as JSON. It does what Yoga would,
 * without its request and response objects; a test compares the two. Answers null, with nothing done, to all else: what is
 * wrong, too much, streamed, or unusual in any other way, which then is Yoga's to answer.
 */
export async function answerPlainPost(body: string, door: Door): Promise<string | null> {
  const asked = plain(body);
  const document = asked && validDocument(asked.query);
  if (!asked || !document) return null;
  const { operationName } = asked;
  const operation = getOperationAST(document, operationName);
  if (!operation || operation.operation === "subscription") return null;
  const contextValue = createContext(door.viewer, door.requestId, door.caller);
  const variableValues = asked.variables ?? {};
  if (tooMuch(document, schema, variableValues, contextValue)) return null;
  const { data, errors } = await measured(document, () =>
    runOperation({ document, contextValue, variableValues, operationName }),
  );
  // Variables that do not fit: nothing has run.
  if (data === undefined) return null;
  return JSON.stringify(errors ? { errors: errors.map(presentError), data } : { data });
}

const KNOWN = new Set(["query", "variables", "operationName"]);

function plain(body: string): Asked | null {
  let asked: unknown;
  try {
    asked = JSON.parse(body);
  } catch {
    return null;
  }
  if (typeof asked !== "object" || asked === null || Array.isArray(asked)) return null;
  const { query, variables, operationName } = asked as Record<string, unknown>;
  if (typeof query !== "string" || query.length > LIMITS.tokens) return null;
  if (variables != null && (typeof variables !== "object" || Array.isArray(variables))) return null;
  if (operationName != null && typeof operationName !== "string") return null;
  return Object.keys(asked).every((key) => KNOWN.has(key)) ? (asked as Asked) : null;
}

function validDocument(text: string): DocumentNode | null {
  try {
    return documentOf(text);
  } catch {
    return null;
  }
}
