import { getOperationAST, type DocumentNode, type ExecutionResult } from "graphql";
import type { Plugin } from "graphql-yoga";
import { observeGraphql } from "../platform/metrics.ts";
import { withSpan } from "../platform/telemetry/tracing.ts";

const names = new WeakMap<DocumentNode, string>();

/** The operation's own name. Documents are kept and run again, so it is looked up once for each. */
function nameOf(document: DocumentNode): string {
  const known = names.get(document);
  if (known !== undefined) return known;
  const name = getOperationAST(document)?.name?.value ?? "anonymous";
  names.set(document, name);
  return name;
}

const secondsSince = (started: bigint) => Number(process.hrtime.bigint() - started) / 1e9;

const outcomeOf = (result: ExecutionResult) => (result.errors ? "error" : "ok");

/** Runs an operation in process, timed and in a span of its own. */
export async function measured<Result extends ExecutionResult>(
  document: DocumentNode,
  run: () => Result | Promise<Result>,
): Promise<Result> {
  const name = nameOf(document);
  const started = process.hrtime.bigint();
  const result = await withSpan(`graphql ${name}`, {}, async () => run());
  observeGraphql(name, outcomeOf(result), secondsSince(started));
  return result;
}

/** The same times for operations that come over HTTP; an answer that is a stream has no end to time. */
export const measureOperations: Plugin = {
  onExecute({ args }) {
    const started = process.hrtime.bigint();
    return {
      onExecuteDone({ result }) {
        if (Symbol.asyncIterator in result) return;
        observeGraphql(nameOf(args.document as DocumentNode), outcomeOf(result), secondsSince(started));
      },
    };
  },
};
