import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { json } from "node:stream/consumers";
import { afterEach, expect, it } from "vitest";
import { runInRequest } from "../request-context.ts";
import { startTracing, withSpan } from "./tracing.ts";

interface Sent {
  resourceSpans: { scopeSpans: { spans: SentSpan[] }[] }[];
}
interface SentSpan {
  name: string;
  spanId: string;
  parentSpanId?: string;
  status: { code?: number };
  attributes: { key: string; value: { stringValue?: string } }[];
}

const received: SentSpan[] = [];
const collector = createServer((request, response) => {
  json(request).then(
    (body) => {
      for (const { scopeSpans } of (body as Sent).resourceSpans)
        received.push(...scopeSpans.flatMap(({ spans }) => spans));
      response.writeHead(200, { "content-type": "application/json" }).end("{}");
    },
    () => response.writeHead(400).end(),
  );
});

afterEach(() => {
  collector.closeAllConnections();
  collector.close();
});

it("costs nothing to call when no collector is set, and passes results and errors on", async () => {
  const stop = await startTracing(undefined);
  expect(await withSpan("quiet", {}, (span) => Promise.resolve(span.isRecording()))).toBe(false);
  await expect(withSpan("quiet", {}, () => Promise.reject(new Error("no")))).rejects.toThrow("no");
  await stop();
});

it("sends nested spans with the request's id, and marks the one that failed", async () => {
  await new Promise<void>((resolve) => collector.listen(0, "127.0.0.1", resolve));
  const stop = await startTracing(`http://127.0.0.1:${(collector.address() as AddressInfo).port}/`);
  await runInRequest("request-1", () =>
    withSpan("outer", { area: "test" }, async () => {
      await withSpan("inner", {}, () => Promise.reject(new Error("broken"))).catch(() => undefined);
    }),
  );
  await stop();
  const outer = received.find(({ name }) => name === "outer");
  const inner = received.find(({ name }) => name === "inner");
  expect(inner?.parentSpanId).toBe(outer?.spanId);
  expect(inner?.status.code).toBe(2);
  expect(outer?.attributes).toContainEqual({ key: "request.id", value: { stringValue: "request-1" } });
});
