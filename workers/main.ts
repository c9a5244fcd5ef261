import { EventEmitter } from "node:events";
import { Logger, run, type WorkerEvents } from "graphile-worker";
import { hearCommitted } from "../domain/committed-events.ts";
import { jobPool } from "../platform/db/pool.ts";
import { logger } from "../platform/logger.ts";
import { handOver } from "./hand-over.ts";
import { CONCURRENCY, jobs } from "./jobs.ts";
import { holdLease, keepLeases, reclaimLostJobs } from "./leases.ts";
import { schedules } from "./schedules.ts";

/** Jobs done within so many milliseconds of each other are told so in one statement. */
const DONE_TOGETHER_MS = 20;

const LEVELS = { error: "error", warning: "warn", info: "debug", debug: "trace" } as const;

export interface Worker {
  /** Finishes the jobs under way, then gives up its lease. */
  stop: () => Promise<void>;
}

/** Starts working the queue in this process. */
export async function startWorker(): Promise<Worker> {
  await reclaimLostJobs();
  const poolIds: string[] = [];
  const nudges: (() => void)[] = [];
  const events: WorkerEvents = new EventEmitter();
  events.on("pool:create", ({ workerPool }) => {
    poolIds.push((workerPool as { id: string }).id);
    nudges.push(() => workerPool.nudge(1));
    holdLease(poolIds).catch((error: unknown) => logger.warn({ err: error }, "a lease could not be taken"));
  });
  const nudge = () => nudges.forEach((one) => one());
  // The next job of a queue was passed over while this one ran, and waits until somebody looks again once it is told to be done.
  events.on("job:complete", ({ job }) => {
    if (job.job_queue_id === null) return;
    for (const times of [2, 8]) setTimeout(nudge, times * DONE_TOGETHER_MS).unref();
  });
  const runner = await run({
    pgPool: jobPool(),
    concurrency: CONCURRENCY,
    noHandleSignals: true,
    taskList: jobs,
    crontab: schedules,
    events,
    logger: new Logger(() => (level, message) => {
      // It counts a connection for each job at a time; ours share a few, since most are events that are listened to together.
      if (!message.includes("maxPoolSize")) logger[LEVELS[level]]({ worker: true }, message);
    }),
    // Whoever commits a job starts it at once (hand-over.ts, platform/wake-queue.ts); the poll catches what was delayed, or left by
    // a process that died before it said so.
    preset: {
      worker: { pollInterval: 2_000, localQueue: { size: CONCURRENCY }, completeJobBatchDelay: DONE_TOGETHER_MS },
    },
  });
  await runner.addJob("fold-names", {}, { jobKey: "fold-names" });
  await runner.addJob("catch-up-search", {}, { jobKey: "catch-up-search", queueName: "index-search" });
  hearCommitted(handOver(nudge));
  const stop = keepLeases(poolIds, runner);
  return {
    stop: () => {
      hearCommitted(null);
      nudges.length = 0;
      return stop();
    },
  };
}
