import pg from "pg";
import { afterAll, expect, it } from "vitest";
import { databaseUrl } from "./env.ts";
import { readOutboxLag } from "./outbox-lag.ts";

const pool = new pg.Pool({ connectionString: databaseUrl(), max: 1 });
afterAll(() => pool.end());

async function addJob(runAt: string, maxAttempts = 25): Promise<void> {
  await pool.query(
    `select graphile_worker.add_job('dispatch-event', '{}'::json, run_at => now() + $1::interval, max_attempts => $2::int)`,
    [runAt, maxAttempts],
  );
}

it("is 0 when nothing waits, and does not count what is not due", async () => {
  expect(await readOutboxLag(pool)).toBe(0);
  await addJob("1 hour");
  expect(await readOutboxLag(pool)).toBe(0);
});

it("is the age of the oldest due job, also of one that a dead process holds, but not of one given up", async () => {
  await addJob("-30 seconds");
  await addJob("-90 seconds");
  const lag = await readOutboxLag(pool);
  expect(lag).toBeGreaterThanOrEqual(90);
  expect(lag).toBeLessThan(120);
  await pool.query("update graphile_worker._private_jobs set locked_at = now(), locked_by = 'dead'");
  expect(await readOutboxLag(pool)).toBeGreaterThanOrEqual(90);
  await pool.query("update graphile_worker._private_jobs set attempts = max_attempts");
  expect(await readOutboxLag(pool)).toBe(0);
});
