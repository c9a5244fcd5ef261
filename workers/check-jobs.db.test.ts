import { afterAll, beforeEach, expect, it } from "vitest";
import { pool } from "../platform/db/pool.ts";
import { disconnect } from "../platform/db/prisma.ts";
import { checkJobs } from "./check-jobs.ts";
import { holdLease } from "./leases.ts";

beforeEach(() =>
  pool().query("truncate worker_leases, graphile_worker._private_jobs, graphile_worker._private_job_queues"),
);
afterAll(disconnect);

const addJob = (minutesAgo: number, queue: string | null = null) =>
  pool().query("select graphile_worker.add_job('dispatch-event', '{}', $1, now() - make_interval(mins => $2))", [
    queue,
    minutesAgo,
  ]);
const lockAll = (table: string) =>
  pool().query(`update graphile_worker.${table} set locked_at = now(), locked_by = 'worker-1'`);

it("complains when no worker is running, or none has been heard of lately", async () => {
  await expect(checkJobs()).rejects.toThrow("no worker is running");
  await holdLease(["worker-1"]);
  await checkJobs();
  await pool().query("update worker_leases set seen_at = now() - interval '1 minute'");
  await expect(checkJobs()).rejects.toThrow("no worker is running");
});

it("complains of a job that nobody takes, and of nothing that is being worked", async () => {
  await holdLease(["worker-1"]);
  await addJob(4);
  await checkJobs();
  await addJob(6);
  await expect(checkJobs()).rejects.toThrow(/waited 36\d s/);
  await lockAll("_private_jobs");
  await checkJobs();
});

it("does not complain of what waits behind a job of its own queue, of failed jobs, or of the future", async () => {
  await holdLease(["worker-1"]);
  await addJob(90, "index-search");
  await lockAll("_private_job_queues");
  await checkJobs();
  await addJob(90);
  await pool().query("update graphile_worker._private_jobs set attempts = max_attempts where job_queue_id is null");
  await addJob(-90);
  await checkJobs();
});
