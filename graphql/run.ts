import { execute, getOperationAST, type DocumentNode, type ExecutionResult } from "graphql";
import type * as Jit from "graphql-jit";
import { LRUCache } from "lru-cache";
import type { Context } from "./context.ts";
import { schema } from "./schema.ts";

interface Operation {
  document: DocumentNode;
  operationName?: string | null | undefined;
  variableValues: Record<string, unknown>;
  contextValue: Context;
}

type Run = Jit.CompiledQuery["query"];

/** A text that is asked for once more will be asked for again; compiling takes some ten milliseconds. */
const USES_BEFORE = 2;

/** How often each query was run, and what was made of it then: null when it cannot be compiled. */
const compiled = new LRUCache<DocumentNode, { uses: number; run?: Run | null | undefined }>({ max: 400 });

/** Loaded when something first comes again: a product at rest need not hold it. */
let compiler: typeof Jit | null = null;
let loading: Promise<void> | null = null;

async function loadCompiler(): Promise<void> {
  compiler = await import("graphql-jit");
}

/** Undefined while the compiler is being loaded. */
function compile(document: DocumentNode): Run | null | undefined {
  // One of several operations would need a name to its program; a write is run once and gains nothing.
  const operations = document.definitions.filter(({ kind }) => kind === "OperationDefinition");
  if (operations.length !== 1 || getOperationAST(document)?.operation !== "query") return null;
  if (!compiler) {
    loading ??= loadCompiler();
    return undefined;
  }
  const program = compiler.compileQuery(schema, document);
  return compiler.isCompiledQuery(program) ? program.query : null;
}

function programOf({ document, operationName }: Operation): Run | null {
  if (operationName && getOperationAST(document)?.name?.value !== operationName) return null;
  let known = compiled.get(document);
  if (!known) compiled.set(document, (known = { uses: 0 }));
  if (known.run !== undefined) return known.run;
  known.uses += 1;
  if (known.uses >= USES_BEFORE) known.run = compile(document);
  return known.run ?? null;
}

/**
 * Executes a valid operation. A query that comes again is compiled to a function, which halves what a list costs; whenever that
 * answers with errors, the reference implementation is asked instead, so that errors are the same on every way.
 */
export async function runOperation(operation: Operation): Promise<ExecutionResult> {
  const { contextValue, variableValues } = operation;
  const program = programOf(operation);
  if (program) {
    const result = await program(undefined, contextValue, variableValues);
    if (!result.errors) return result;
  }
  return execute({ schema, ...operation });
}
