import express from "express";
import { afterEach, expect, it } from "vitest";
import { serve, type Served } from "../tests/stand-ins/http.ts";
import { healthRoutes, type HealthOptions } from "./health.ts";

let served: Served;
afterEach(() => served.close());

async function start(options: Partial<HealthOptions>): Promise<void> {
  const app = express();
  app.use(healthRoutes({ probes: {}, isShuttingDown: () => false, ...options }));
  served = await serve(app);
}

async function get(path: string, headers: Record<string, string> = {}) {
  const response = await fetch(served.url + path, { headers });
  return { status: response.status, body: await response.text() };
}

it("is ready when every probe is", async () => {
  await start({ probes: { database: () => Promise.resolve(), worker: () => Promise.resolve() } });
  const { status, body } = await get("/readyz");
  expect(status).toBe(200);
  expect(JSON.parse(body)).toEqual({ status: "ready", checks: { database: "ok", worker: "ok" } });
});

it("names what fails or hangs, without the reason, and stays alive", async () => {
  await start({
    probes: {
      database: () => Promise.reject(new Error("password of db-1 refused")),
      worker: () => new Promise(() => undefined),
      migrations: () => Promise.resolve(),
    },
    probeTimeoutMs: 30,
  });
  const { status, body } = await get("/readyz");
  expect(status).toBe(503);
  expect(JSON.parse(body).checks).toEqual({ database: "failed", worker: "failed", migrations: "ok" });
  expect(body).not.toContain("db-1");
  expect((await get("/healthz")).status).toBe(200);
});

it("keeps its traffic, and says that it is degraded, when what only warns fails", async () => {
  const warnings = { jobs: () => Promise.reject(new Error("nobody works them")) };
  await start({ probes: { database: () => Promise.resolve() }, warnings });
  const { status, body } = await get("/readyz");
  expect([status, JSON.parse(body)]).toEqual([200, { status: "degraded", checks: { database: "ok", jobs: "failed" } }]);
  await served.close();
  await start({ probes: { database: () => Promise.reject(new Error("gone")) }, warnings });
  expect((await get("/readyz")).status).toBe(503);
});

it("is not ready while shutting down", async () => {
  await start({ isShuttingDown: () => true });
  expect((await get("/readyz")).status).toBe(503);
});

it("shows metrics to this machine, but not to what a proxy passes on", async () => {
  await start({});
  expect((await get("/metrics")).body).toContain("# TYPE http_request_duration_seconds histogram");
  expect((await get("/metrics", { "x-forwarded-for": "203.0.113.9" })).status).toBe(404);
});

it("asks for the token where there is one", async () => {
  await start({ metricsToken: "scrape-me" });
  expect((await get("/metrics")).status).toBe(404);
  expect((await get("/metrics", { authorization: "Bearer scrape-m" })).status).toBe(404);
  expect((await get("/metrics", { authorization: "Bearer scrape-me" })).status).toBe(200);
});
