import type { DocumentTypeDecoration } from "@graphql-typed-document-node/core";
import { execute as run, parse, validate, type DocumentNode, type ExecutionResult } from "graphql";
import { LRUCache } from "lru-cache";
import type { Viewer } from "../domain/viewer.ts";
import { createContext, type Caller } from "./context.ts";
import { presentError } from "./errors.ts";
import { measured } from "./measure.ts";
import { schema } from "./schema.ts";

/** A document's text that knows the types of its result and variables. */
export type TypedText<Result, Variables> = DocumentTypeDecoration<Result, Variables> & { toString(): string };

/** Parsed and validated once: the texts are the app's own, so there are a few hundred at most. */
const documents = new LRUCache<string, DocumentNode>({ max: 1_000 });

function prepare(source: string): DocumentNode {
  const known = documents.get(source);
  if (known) return known;
  const document = parse(source);
  const errors = validate(schema, document);
  if (errors[0]) throw errors[0];
  documents.set(source, document);
  return document;
}

/**
 * Runs a document in process, as the app's loaders and actions do. Throws the first error as `presentError` shows it.
 */
export async function execute<Result, Variables>(
  document: TypedText<Result, Variables> | string,
  variables: Variables,
  viewer: Viewer | null,
  requestId: string | null = null,
  caller: Caller | null = null,
): Promise<Result> {
  const prepared = prepare(String(document));
  const args = {
    schema,
    document: prepared,
    variableValues: variables as Record<string, unknown>,
    contextValue: createContext(viewer, requestId, caller),
  };
  const result = (await measured(prepared, () => run(args))) as ExecutionResult<Result>;
  if (result.errors?.[0]) throw presentError(result.errors[0]);
  return result.data as Result;
}
