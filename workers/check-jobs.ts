import { pool } from "../platform/db/pool.ts";
import { LOST_SECONDS } from "./leases.ts";

/** Jobs are taken within milliseconds; a burst of an import's is worked off in a minute or two. */
const WAITS_AT_MOST_SECONDS = 300;

/** A job waits when it is due and nobody holds it, nor another of its queue, which are done one after another. */
const STATE = `select
    (select count(*) from worker_leases where seen_at > now() - make_interval(secs => $1))::int as workers,
    (select coalesce(extract(epoch from clock_timestamp() - min(j.run_at)), 0)
       from graphile_worker._private_jobs j
       left join graphile_worker._private_job_queues q on q.id = j.job_queue_id
      where j.locked_at is null and q.locked_at is null and j.attempts < j.max_attempts
        and j.run_at <= clock_timestamp())::float8 as waiting`;

/** Throws, with the reason, when the queue is not being worked: by nobody, or by a worker that is stuck. */
export async function checkJobs(): Promise<void> {
  const { rows } = await pool().query<{ workers: number; waiting: number }>(STATE, [LOST_SECONDS]);
  const { workers, waiting } = rows[0]!;
  if (workers === 0) throw new Error("no worker is running");
  if (waiting > WAITS_AT_MOST_SECONDS) throw new Error(`a job has waited ${Math.round(waiting)} s for a worker`);
}
