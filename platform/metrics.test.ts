import { expect, it } from "vitest";
import {
  metrics,
  observeGraphql,
  observeHttp,
  observeJob,
  provideOutboxLag,
  provideSocketCount,
  startProcessMetrics,
} from "./metrics.ts";

it("counts requests by route, with ids taken out of paths", async () => {
  const id = "019a0000-0000-7000-8000-000000000001";
  observeHttp("GET", `/accounts/${id}/people`, 200, 0.01);
  observeHttp("GET", "/accounts/019a0000-0000-7000-8000-000000000002/people", 200, 0.02);
  observeHttp("GET", `/node/Account_${id}`, 200, 0.02);
  observeHttp("GET", "/wp-login.php", 404, 0.001);
  observeHttp("BREW", "/coffee", 405, 0.001);
  const text = await metrics.metrics();
  expect(text).toContain(
    'http_request_duration_seconds_count{method="GET",route="/accounts/:id/people",status="200"} 2',
  );
  expect(text).toContain('route="/node/:id"');
  expect(text).toContain('route="not found",status="404"} 1');
  expect(text).toContain('method="other"');
  expect(text).not.toContain("wp-login");
});

it("does not let callers grow the number of series without end", async () => {
  for (let index = 0; index < 1000; index++) observeGraphql(`Op${index}`, "ok", 0.001);
  const text = await metrics.getSingleMetricAsString("graphql_operation_duration_seconds");
  expect(text.match(/_count\{/g)?.length).toBe(301);
  expect(text).toContain('operation="other"');
});

it("reads gauges when asked, and survives one that cannot be read", async () => {
  observeJob("send-email", "error", 0.2);
  provideSocketCount(() => 7);
  provideOutboxLag(() => Promise.reject(new Error("no database")));
  const text = await metrics.metrics();
  expect(text).toContain("live_sockets 7");
  expect(text).toContain("outbox_lag_seconds Nan");
  expect(text).toContain('job_duration_seconds_count{task="send-email",outcome="error"} 1');
});

it("has the figures of the process once started, and may be started twice", async () => {
  startProcessMetrics();
  startProcessMetrics();
  expect(await metrics.metrics()).toContain("process_resident_memory_bytes");
});
