import { EventEmitter } from "node:events";
import { Logger, run, type WorkerEvents } from "graphile-worker";
import { jobPool } from "../platform/db/pool.ts";
import { logger } from "../platform/logger.ts";
import { CONCURRENCY, jobs } from "./jobs.ts";
import { holdLease } from "./leases.ts";
import { patient } from "./patient.ts";
import { schedules } from "./schedules.ts";

/** Jobs done within so many milliseconds of each other are told so in one statement. */
const DONE_TOGETHER_MS = 20;

const LEVELS = { error: "error", warning: "warn", info: "debug", debug: "trace" } as const;

export interface Shift {
  /** Under which its jobs are locked. */
  readonly workerIds: readonly string[];
  /** Looks for jobs now. */
  nudge: () => void;
  /** Resolves when it has lost the database under it, or has given up: another one has to take over. */
  readonly lost: Promise<void>;
  /** Finishes the jobs under way. */
  end: () => Promise<void>;
}

/** Works the queue until it is ended, or loses the database. */
export async function startShift(): Promise<Shift> {
  const workerIds: string[] = [];
  const nudges: (() => void)[] = [];
  const events: WorkerEvents = new EventEmitter();
  let ended = false;
  let tellLost = () => undefined as void;
  const lost = new Promise<void>((resolve) => (tellLost = resolve));
  events.on("pool:create", ({ workerPool }) => {
    workerIds.push((workerPool as { id: string }).id);
    nudges.push(() => workerPool.nudge(1));
    holdLease(workerIds).catch((error: unknown) => logger.warn({ err: error }, "a lease could not be taken"));
  });
  // Its own connection, open all the time, breaks when the database goes away, whatever else is under way.
  events.on("pool:listen:error", () => tellLost());
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
    taskList: patient(jobs),
    crontab: schedules,
    events,
    logger: new Logger(() => (level, message) => {
      // It counts a connection for each job at a time; ours share a few, since most are events that are listened to together.
      if (!message.includes("maxPoolSize")) logger[LEVELS[level]]({ worker: true }, message);
    }),
    // Whoever commits a job starts it at once (hand-over.ts, platform/wake-queue.ts); the poll catches what was delayed, or left by
    // a process that died before it said so. What is told in batches is told again while the database does not answer; alone, a
    // failure that could not be noted would end the process.
    preset: {
      worker: {
        pollInterval: 2_000,
        localQueue: { size: CONCURRENCY },
        completeJobBatchDelay: DONE_TOGETHER_MS,
        failJobBatchDelay: DONE_TOGETHER_MS,
      },
    },
  });
  await runner.addJob("fold-names", {}, { jobKey: "fold-names" });
  await runner.addJob("catch-up-search", {}, { jobKey: "catch-up-search", queueName: "index-search" });
  runner.promise
    .catch((error: unknown) => logger.error({ err: error }, "the queue has given up"))
    .finally(() => tellLost());
  return {
    workerIds,
    nudge,
    lost,
    end: async () => {
      if (ended) return;
      ended = true;
      nudges.length = 0;
      // It has stopped by itself when it has given up.
      await runner.stop().catch(() => undefined);
    },
  };
}
