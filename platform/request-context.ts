import { AsyncLocalStorage } from "node:async_hooks";
import type { Logger } from "pino";
import { logger } from "./logger.ts";

interface RequestContext {
  /** Joins the log lines, the trace, the events and the jobs of one request. */
  requestId: string;
  /** Set while a job of the queue runs. */
  job?: boolean;
  /** Made when something is first logged: most requests log nothing. */
  log?: Logger;
}

const storage = new AsyncLocalStorage<RequestContext>();

/** Runs `work`, and all it awaits, under one request id. */
export function runInRequest<T>(requestId: string, work: () => T): T {
  return storage.run({ requestId }, work);
}

/** As `runInRequest`, for what the queue runs. */
export function runInJob<T>(requestId: string, work: () => T): T {
  return storage.run({ requestId, job: true }, work);
}

/** Whether this is part of a job, which runs again when a crash takes its last moments. */
export function inJob(): boolean {
  return storage.getStore()?.job ?? false;
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
