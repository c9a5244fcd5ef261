import { EventEmitter } from "node:events";
import { Logger, run, type WorkerEvents } from "graphile-worker";
import { jobPool } from "../platform/db/pool.ts";
import { logger } from "../platform/logger.ts";
import { jobs } from "./jobs.ts";
import { holdLease, keepLeases, reclaimLostJobs } from "./leases.ts";
import { schedules } from "./schedules.ts";

const LEVELS = { error: "error", warning: "warn", info: "debug", debug: "trace" } as const;

export interface Worker {
  /** Finishes the jobs under way, then gives up its lease. */
  stop: () => Promise<void>;
}

/** Starts working the queue in this process. */
export async function startWorker(concurrency = 4): Promise<Worker> {
  await reclaimLostJobs();
  const poolIds: string[] = [];
  const events: WorkerEvents = new EventEmitter();
  events.on("pool:create", ({ workerPool }) => {
    poolIds.push((workerPool as { id: string }).id);
    holdLease(poolIds).catch((error: unknown) => logger.warn({ err: error }, "a lease could not be taken"));
  });
  const runner = await run({
    pgPool: jobPool(),
    concurrency,
    noHandleSignals: true,
    taskList: jobs,
    crontab: schedules,
    events,
    logger: new Logger(() => (level, message) => logger[LEVELS[level]]({ worker: true }, message)),
    // A notification starts a job at once; the poll only catches what was delayed, or left by a dead process. Jobs done within
    // some milliseconds of each other are told so in one statement.
    preset: { worker: { pollInterval: 2_000, localQueue: { size: 50 }, completeJobBatchDelay: 20 } },
  });
  await runner.addJob("catch-up-search", {}, { jobKey: "catch-up-search", queueName: "index-search" });
  return { stop: keepLeases(poolIds, runner) };
}
