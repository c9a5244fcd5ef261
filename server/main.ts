/** Starts the product: database, migrations, demo data, queue, live connections, pages. One process, two commands. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import express from "express";
import { seedIfEmpty } from "../prisma/seed/seed-if-empty.ts";
import { pool } from "../platform/db/pool.ts";
import { disconnect } from "../platform/db/prisma.ts";
import { env } from "../platform/env.ts";
import { startNotifyRelay } from "../platform/live/notify-relay.ts";
import { logger } from "../platform/logger.ts";
import { provideOutboxLag, startProcessMetrics } from "../platform/metrics.ts";
import { checkDisk, watchDisk } from "../platform/disk-room.ts";
import { migrate } from "../platform/migrate.ts";
import { readOutboxLag } from "../platform/outbox-lag.ts";
import { startDatabase } from "../platform/postgres/start-database.ts";
import { startTracing } from "../platform/telemetry/tracing.ts";
import { checkJobs } from "../workers/check-jobs.ts";
import { startWorker } from "../workers/main.ts";
import { buildApp } from "./app.ts";
import { banner } from "./banner.ts";
import { closeHttp } from "./close-http.ts";
import { growUnderLoad } from "./nursery.ts";
import { releaseStartMemory } from "./release-memory.ts";
import { createShutdown } from "./shutdown.ts";
import { startSockets } from "./socket.ts";

const shutdown = createShutdown();

async function start(): Promise<void> {
  const ownDatabase = !env.DATABASE_URL;
  shutdown.onClose("traces", await startTracing(env.OTEL_EXPORTER_OTLP_ENDPOINT));
  startProcessMetrics();
  shutdown.onClose("disk", await watchDisk());
  const database = await startDatabase();
  shutdown.onClose("embedded database", database.stop);
  shutdown.onClose("database connections", disconnect);
  await migrate(database.url);
  if (!process.argv.includes("--empty")) await seedIfEmpty();

  shutdown.onClose("live relay", startNotifyRelay({ listen: true, alone: ownDatabase }));
  if (env.WORKER === "inline") {
    const worker = await startWorker();
    shutdown.onClose("worker", worker.stop, 20_000);
  }

  const app = express();
  const http = createServer(app);
  let closed = Promise.resolve();
  shutdown.onClose("http", () => closed);
  const sockets = await startSockets(http);
  shutdown.onClose("live connections", sockets.close);
  provideOutboxLag(() => readOutboxLag(pool()));
  const probes = { database: () => pool().query("select 1") };
  const warnings = { jobs: checkJobs, disk: checkDisk };
  shutdown.onClose("pages", await buildApp(app, http, { probes, warnings, isShuttingDown: shutdown.isShuttingDown }));

  await new Promise<void>((resolve, reject) => {
    http.once("error", reject).listen(env.PORT, env.HOST, resolve);
  });
  // Nothing new comes in first; what lives on open connections (sockets, streams) ends meanwhile, or they would never close.
  shutdown.onClose("listening", () => void (closed = closeHttp(http)));
  const { port } = http.address() as AddressInfo;
  releaseStartMemory();
  growUnderLoad(http);
  process.stdout.write(await banner(env.PUBLIC_URL ?? `http://${env.HOST}:${port}`));
}

shutdown.listenTo(process);
start().catch(async (error: unknown) => {
  logger.fatal({ err: error }, "the product could not start");
  process.stderr.write(`\nEntregent could not start: ${error instanceof Error ? error.message : String(error)}\n`);
  await shutdown.run("failed start");
  process.exit(1);
});
