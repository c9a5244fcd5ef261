import type { JobHelpers } from "graphile-worker";
import { expect, it } from "vitest";
import { metrics } from "../platform/metrics.ts";
import { measured } from "./measured.ts";

// The queue gives a job far more; a measured task reads these two.
const helpers = { job: { id: "1", attempts: 1 } } as JobHelpers;

it("counts what went well and what did not, and lets the error go on to the queue", async () => {
  const tasks = measured({
    "send-email": () => Promise.resolve(),
    "import-rows": () => Promise.reject(new Error("line 3")),
  });
  await tasks["send-email"]?.({}, helpers);
  await expect(tasks["import-rows"]?.({}, helpers)).rejects.toThrow("line 3");
  const text = await metrics.metrics();
  expect(text).toContain('job_duration_seconds_count{task="send-email",outcome="ok"} 1');
  expect(text).toContain('job_duration_seconds_count{task="import-rows",outcome="error"} 1');
});
