import { setTimeout as pause } from "node:timers/promises";
import { hearCommitted } from "../domain/committed-events.ts";
import { logger } from "../platform/logger.ts";
import { handOver } from "./hand-over.ts";
import { giveBackJobs, keepLeases, reclaimLostJobs } from "./leases.ts";
import { untilDatabaseAnswers } from "./patient.ts";
import { startShift, type Shift } from "./shift.ts";
import { sweepDeadJobs } from "./sweep-dead-jobs.ts";

/** What a lost shift has under way ends with the database's return; what does not end by then is done again. */
const LET_END_MS = 10_000;

export interface Worker {
  /** Finishes the jobs under way, then gives up its lease. */
  stop: () => Promise<void>;
}

/** Starts working the queue in this process. */
export async function startWorker(): Promise<Worker> {
  await reclaimLostJobs();
  await sweepDeadJobs();
  let shift = await startShift();
  let stopping = false;
  hearCommitted(handOver(() => shift.nudge()));
  const stopLeases = keepLeases(() => shift.workerIds);
  const takeTurns = async () => {
    while (!stopping) {
      await shift.lost;
      if (stopping) return;
      shift = await relieve(shift, () => !stopping);
    }
  };
  takeTurns().catch((error: unknown) => {
    if (!stopping) logger.fatal({ err: error }, "nobody works the queue any more");
  });
  return {
    stop: async () => {
      stopping = true;
      hearCommitted(null);
      stopLeases();
      await shift.end();
      await giveBackJobs(shift.workerIds);
    },
  };
}

/** Another shift takes over from one that lost the database, once that is back: the old one may hold jobs it was never told of. */
async function relieve(lost: Shift, goOn: () => boolean): Promise<Shift> {
  logger.warn("the queue lost the database, and waits for it");
  for (;;) {
    await untilDatabaseAnswers(goOn);
    try {
      const next = await startShift();
      void Promise.race([lost.end(), pause(LET_END_MS, undefined, { ref: false })])
        .then(() => untilDatabaseAnswers())
        .then(() => giveBackJobs(lost.workerIds))
        .then(() => next.nudge())
        .catch((error: unknown) => logger.error({ err: error }, "jobs wait for their lease to end"));
      logger.warn("the queue is worked again");
      return next;
    } catch (error) {
      if (!goOn()) throw error;
      logger.warn({ err: error }, "the queue could not be taken up yet");
    }
  }
}
