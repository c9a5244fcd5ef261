import os from "node:os";
import { pool } from "../platform/db/pool.ts";
import { logger } from "../platform/logger.ts";

const BEAT_MS = 10_000;
/** A worker that has not been heard of for so long is gone. */
export const LOST_SECONDS = 45;

/**
 * Jobs locked by a process that was killed are given free again: at once when it was on this machine and is no more, else
 * when its lease has not been renewed for 45 s. (The queue by itself waits four hours.)
 */
export async function reclaimLostJobs(): Promise<void> {
  const { rows } = await pool().query<{ worker_id: string; host: string; pid: number; late: boolean | null }>(
    `select distinct j.locked_by as worker_id, coalesce(l.host, '') as host, coalesce(l.pid, 0) as pid,
            l.seen_at < now() - make_interval(secs => $1) as late
       from graphile_worker._private_jobs j left join worker_leases l on l.worker_id = j.locked_by
      where j.locked_by is not null`,
    [LOST_SECONDS],
  );
  const lost = rows.filter(({ host, pid, late }) => late === null || late || (host === os.hostname() && !alive(pid)));
  if (lost.length === 0) return;
  const ids = lost.map((row) => row.worker_id);
  await giveBackJobs(ids);
  logger.warn({ workers: ids }, "jobs of workers that are gone were taken over");
}

/**
 * Gives free what these workers hold, and ends their leases. An attempt that nobody finished is none: else a job under way in a few
 * kills would never be tried again.
 */
export async function giveBackJobs(workerIds: readonly string[]): Promise<void> {
  await pool().query(
    `with held as (update graphile_worker._private_jobs set attempts = greatest(attempts - 1, 0) where locked_by = any($1) returning id),
          leases as (delete from worker_leases where worker_id = any($1))
     select count(*) from held`,
    [workerIds],
  );
  await pool().query("select graphile_worker.force_unlock_workers($1)", [workerIds]);
}

function alive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/** Names under which this process may lock jobs; recorded before it locks any. */
export async function holdLease(workerIds: readonly string[]): Promise<void> {
  await pool().query(
    `insert into worker_leases (worker_id, host, pid, seen_at) select unnest($1::text[]), $2, $3, now()
         on conflict (worker_id) do update set seen_at = now()`,
    [workerIds, os.hostname(), process.pid],
  );
}

/** Renews the leases while the process lives, and looks after those of others. Returns how to stop that. */
export function keepLeases(workerIds: () => readonly string[]): () => void {
  const timer = setInterval(() => {
    holdLease(workerIds())
      .then(reclaimLostJobs)
      .catch((error: unknown) => logger.warn({ err: error }, "leases could not be renewed"));
  }, BEAT_MS);
  timer.unref();
  return () => clearInterval(timer);
}
