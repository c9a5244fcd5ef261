import type { Task, TaskList } from "graphile-worker";
import { observeJob } from "../platform/metrics.ts";
import { runInJob } from "../platform/request-context.ts";
import { withSpan } from "../platform/telemetry/tracing.ts";

/** Every job of the list, timed for the metrics and in a span of its own. What a job throws goes on to the queue. */
export function measured(tasks: TaskList): TaskList {
  return Object.fromEntries(
    Object.entries(tasks).map(([name, task]) => [name, task && measuredTask(name, task)] as const),
  ) as TaskList;
}

function measuredTask(name: string, task: Task): Task {
  return async (payload, helpers) => {
    const started = process.hrtime.bigint();
    const seconds = () => Number(process.hrtime.bigint() - started) / 1e9;
    const attributes = { "job.id": helpers.job.id, "job.attempt": helpers.job.attempts };
    try {
      const result = await runInJob(`job-${helpers.job.id}`, () =>
        withSpan(`job ${name}`, attributes, async () => task(payload, helpers)),
      );
      observeJob(name, "ok", seconds());
      return result;
    } catch (error) {
      observeJob(name, "error", seconds());
      throw error;
    }
  };
}
