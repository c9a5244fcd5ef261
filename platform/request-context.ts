import { AsyncLocalStorage } from "node:async_hooks";
import type { Logger } from "pino";
import { logger } from "./logger.ts";

interface RequestContext {
  /** Joins the log lines, the trace, the events and the jobs of one request. */
  requestId: string;
  /** Made when something is first logged: most requests log nothing. */
  log?: Logger;
}

const storage = new AsyncLocalStorage<RequestContext>();

/** Runs `work`, and all it awaits, under one request id; a job runs under the id of the request that caused it. */
export function runInRequest<T>(requestId: string, work: () => T): T {
  return storage.run({ requestId }, work);
}

/** The id of the request being served, if any. */
export function currentRequestId(): string | undefined {
  return storage.getStore()?.requestId;
}

/** The log of the request being served, or the plain one outside of any. */
export function log(): Logger {
  const context = storage.getStore();
  return context ? (context.log ??= logger.child({ requestId: context.requestId })) : logger;
}
