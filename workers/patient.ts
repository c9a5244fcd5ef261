import { setTimeout as pause } from "node:timers/promises";
import type { Task, TaskList } from "graphile-worker";
import { isDatabaseAway } from "../platform/db/database-away.ts";
import { pool } from "../platform/db/pool.ts";
import { logger } from "../platform/logger.ts";

const LOOK_EVERY_MS = 250;

/** Resolves when the database answers: with true when it did not at first. */
export async function untilDatabaseAnswers(goOn: () => boolean = () => true): Promise<boolean> {
  for (let waited = false; ; waited = true) {
    try {
      await pool().query("select 1");
      return waited;
    } catch (error) {
      if (!goOn()) throw error;
      await pause(LOOK_EVERY_MS, undefined, { ref: false });
    }
  }
}

/**
 * Jobs that wait while the database is away and then begin again, instead of failing: the queue could not note that they failed, and
 * an hour without a database would use up their attempts. Each is safe to run again, as after a kill.
 */
export function patient(tasks: TaskList): TaskList {
  return Object.fromEntries(
    Object.entries(tasks).map(([name, task]) => [name, task && patientTask(name, task)] as const),
  ) as TaskList;
}

function patientTask(name: string, task: Task): Task {
  return async (payload, helpers) => {
    for (;;) {
      try {
        return await task(payload, helpers);
      } catch (error) {
        if (!isDatabaseAway(error)) throw error;
        logger.warn({ err: error, job: name }, "the database is away: a job waits for it");
        // Another server's refusal looks the same (mail's): that job failed, and has its next attempt from the queue.
        if (!(await untilDatabaseAnswers())) throw error;
      }
    }
  };
}
