import { Logger, runOnce } from "graphile-worker";
import { pool } from "../../platform/db/pool.ts";
import { jobs } from "../../workers/jobs.ts";

/** Does every job that is due, with the product's own listeners, until none is left. */
export async function workQueue(): Promise<void> {
  const silent = new Logger(() => () => undefined);
  await runOnce({ pgPool: pool(), taskList: jobs, noHandleSignals: true, logger: silent });
}
