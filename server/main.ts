/** Starts the product: database, migrations, demo data, queue, live connections, pages. One process, two commands. */
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import express from "express";
import { seedIfEmpty } from "../prisma/seed/seed-if-empty.ts";
import { pool } from "../platform/db/pool.ts";
import { disconnect } from "../platform/db/prisma.ts";
import { env } from "../platform/env.ts";
import { startNotifyRelay } from "../platform/live/notify-relay.ts";
import { logger } from "../platform/logger.ts";
import { provideOutboxLag, startProcessMetrics } from "../platform/metrics.ts";
import { migrate } from "../platform/migrate.ts";
import { readOutboxLag } from "../platform/outbox-lag.ts";
import { startDatabase } from "../platform/postgres/start-database.ts";
import { saySearchFails, searchEngine } from "../platform/search/search.ts";
import { startTracing } from "../platform/telemetry/tracing.ts";
import { checkJobs } from "../workers/check-jobs.ts";
import { startWorker } from "../workers/main.ts";
import { buildApp } from "./app.ts";
import { banner } from "./banner.ts";
import { growUnderLoad } from "./nursery.ts";
import { releaseStartMemory } from "./release-memory.ts";
import { createShutdown } from "./shutdown.ts";
import { startSockets } from "./socket.ts";

const shutdown = createShutdown();

async function start(): Promise<void> {
  const ownDatabase = !env.DATABASE_URL;
  shutdown.onClose("traces", await startTracing(env.OTEL_EXPORTER_OTLP_ENDPOINT));
  startProcessMetrics();
  const database = await startDatabase();
  shutdown.onClose("embedded database", database.stop);
  shutdown.onClose("database connections", disconnect);
  await migrate(database.url);
  if (!process.argv.includes("--empty")) await seedIfEmpty();

  // Alone on its own database, this process has nobody else to tell.
  if (!ownDatabase) shutdown.onClose("live relay", startNotifyRelay({ listen: true }));
  if (env.WORKER === "inline") {
    const worker = await startWorker();
    shutdown.onClose("worker", worker.stop, 20_000);
  }

  const app = express();
  const http = createServer(app);
  shutdown.onClose("http", () => closeHttp(http));
  const sockets = await startSockets(http);
  shutdown.onClose("live connections", sockets.close);
  provideOutboxLag(() => readOutboxLag(pool()));
  const probes = { database: () => pool().query("select 1") };
  void saySearchFails();
  const warnings = { jobs: checkJobs, search: () => searchEngine().health() };
  shutdown.onClose("pages", await buildApp(app, http, { probes, warnings, isShuttingDown: shutdown.isShuttingDown }));

  await new Promise<void>((resolve, reject) => {
    http.once("error", reject).listen(env.PORT, env.HOST, resolve);
  });
  const { port } = http.address() as AddressInfo;
  releaseStartMemory();
  growUnderLoad(http);
  process.stdout.write(await banner(env.PUBLIC_URL ?? `http://${env.HOST}:${port}`));
}

function closeHttp(http: Server): Promise<void> {
  return new Promise((resolve) => {
    http.close(() => resolve());
    http.closeIdleConnections();
    // Keep-alive connections that never go idle must not hold the end up.
    setTimeout(() => http.closeAllConnections(), 3_000).unref();
  });
}

shutdown.listenTo(process);
start().catch(async (error: unknown) => {
  logger.fatal({ err: error }, "the product could not start");
  process.stderr.write(`\nEntregent could not start: ${error instanceof Error ? error.message : String(error)}\n`);
  await shutdown.run("failed start");
  process.exit(1);
});
