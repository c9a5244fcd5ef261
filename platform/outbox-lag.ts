import type { Pool } from "pg";

/**
 * Seconds since the oldest waiting job became due; 0 when none waits. A job under way counts too: one whose process died stays
 * locked until the queue gives it to another. Reads the queue's own table, which has no public view; its shape is pinned with
 * the version of graphile-worker, and a test reads it.
 */
export async function readOutboxLag(pool: Pool): Promise<number> {
  const { rows } = await pool.query<{ lag: number }>(
    `select coalesce(extract(epoch from clock_timestamp() - min(run_at)), 0)::float8 as lag
     from graphile_worker._private_jobs where attempts < max_attempts and run_at <= clock_timestamp()`,
  );
  return rows[0]?.lag ?? 0;
}
