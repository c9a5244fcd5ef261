import { run, type Runner, Logger } from "graphile-worker";
import { pool } from "../platform/db/pool.ts";
import { logger } from "../platform/logger.ts";
import { jobs } from "./jobs.ts";
import { schedules } from "./schedules.ts";

const LEVELS = { error: "error", warning: "warn", info: "debug", debug: "trace" } as const;

/** Starts working the queue in this process. Stop it with `runner.stop()`: jobs under way are finished first. */
export function startWorker(concurrency = 4): Promise<Runner> {
  return run({
    pgPool: pool(),
    concurrency,
    noHandleSignals: true,
    // A notification starts the job at once; the poll only catches what was delayed or left by a dead process.
    pollInterval: 2_000,
    taskList: jobs,
    crontab: schedules,
    logger: new Logger(() => (level, message) => logger[LEVELS[level]]({ worker: true }, message)),
    preset: { worker: { localQueue: { size: 50 } } } as never,
  });
}
