import type { DocumentTypeDecoration } from "@graphql-typed-document-node/core";
import type { ExecutionResult } from "graphql";
import type { Viewer } from "../domain/viewer.ts";
import { createContext, type Caller } from "./context.ts";
import { documentOf } from "./documents.ts";
import { presentError } from "./errors.ts";
import type { Loaders } from "./loaders.ts";
import { measured } from "./measure.ts";
import { runOperation } from "./run.ts";

/** A document's text that knows the types of its result and variables. */
export type TypedText<Result, Variables> = DocumentTypeDecoration<Result, Variables> & { toString(): string };

/**
 * Runs a document in process, as the app's loaders and actions do. Throws the first error as `presentError` shows it.
 */
export async function execute<Result, Variables>(
  document: TypedText<Result, Variables> | string,
  variables: Variables,
  viewer: Viewer | null,
  requestId: string | null = null,
  caller: Caller | null = null,
  /** Of the page that runs several documents, so that what two of them ask for is read once. */
  load?: Loaders,
): Promise<Result> {
  const prepared = documentOf(String(document));
  const operation = {
    document: prepared,
    variableValues: (variables ?? {}) as Record<string, unknown>,
    contextValue: createContext(viewer, requestId, caller, load),
  };
  const result = (await measured(prepared, () => runOperation(operation))) as ExecutionResult<Result>;
  if (result.errors?.[0]) throw presentError(result.errors[0]);
  return result.data as Result;
}
