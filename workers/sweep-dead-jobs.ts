import { pool } from "../platform/db/pool.ts";
import { schedules } from "./schedules.ts";

/** What the clock or the next start does again: nothing is lost with one of these. */
const COMES_AGAIN = [...schedules.trim().split("\n"), "catch-up-search"].map(
  (line) => /^(?:\S+ ){5}(\S+)/.exec(line)?.[1] ?? line,
);

/**
 * A job that was replaced while it ran counts as tried for the last time; killed then, it would stay for ever and look like something
 * that failed. Of jobs that say what they are about (an event, a notice) none is touched: those are for someone to look at.
 */
export async function sweepDeadJobs(): Promise<number> {
  const { rowCount } = await pool().query(
    `delete from graphile_worker._private_jobs j using graphile_worker._private_tasks t
      where t.id = j.task_id and t.identifier = any($1) and j.locked_at is null and j.attempts >= j.max_attempts`,
    [COMES_AGAIN],
  );
  return rowCount ?? 0;
}
