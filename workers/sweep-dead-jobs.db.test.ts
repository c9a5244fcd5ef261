import { afterAll, expect, it } from "vitest";
import { pool } from "../platform/db/pool.ts";
import { disconnect } from "../platform/db/prisma.ts";
import { sweepDeadJobs } from "./sweep-dead-jobs.ts";

afterAll(disconnect);

const add = (task: string, key: string | null = null) =>
  pool().query("select graphile_worker.add_job($1, '{}', job_key => $2)", [task, key]);
const left = async () =>
  (
    await pool().query<{ task: string }>(
      `select t.identifier as task from graphile_worker._private_jobs j
         join graphile_worker._private_tasks t on t.id = j.task_id order by 1`,
    )
  ).rows.map(({ task }) => task);

it("a job that was replaced while it ran, and killed, is not kept as one that failed", async () => {
  await add("index-search", "index-search");
  await pool().query("update graphile_worker._private_jobs set locked_at = now(), locked_by = 'killed'");
  // Another thing changed meanwhile: the queue gives up the job under way and makes a new one.
  await add("index-search", "index-search");
  await pool().query("select graphile_worker.force_unlock_workers(array['killed'])");
  await add("mail-notice");
  await pool().query(
    `update graphile_worker._private_jobs j set attempts = max_attempts from graphile_worker._private_tasks t
      where t.id = j.task_id and t.identifier = 'mail-notice'`,
  );
  expect(await left()).toEqual(["index-search", "index-search", "mail-notice"]);
  expect(await sweepDeadJobs()).toBe(1);
  // The one that waits, and the one that somebody should look at.
  expect(await left()).toEqual(["index-search", "mail-notice"]);
});
