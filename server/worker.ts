/** A process that only works jobs, for installations whose web processes run with WORKER=none. Answers health on PORT. */
import express from "express";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { pool } from "../platform/db/pool.ts";
import { disconnect } from "../platform/db/prisma.ts";
import { env } from "../platform/env.ts";
import { startNotifyRelay } from "../platform/live/notify-relay.ts";
import { logger } from "../platform/logger.ts";
import { closeMail } from "../platform/mail/mail.ts";
import { provideOutboxLag, startProcessMetrics } from "../platform/metrics.ts";
import { migrate } from "../platform/migrate.ts";
import { readOutboxLag } from "../platform/outbox-lag.ts";
import { startDatabase } from "../platform/postgres/start-database.ts";
import { saySearchFails, searchEngine } from "../platform/search/search.ts";
import { startTracing } from "../platform/telemetry/tracing.ts";
import { checkJobs } from "../workers/check-jobs.ts";
import { startWorker } from "../workers/main.ts";
import { healthRoutes } from "./health.ts";
import { createShutdown } from "./shutdown.ts";

const JOBS_MS = 45_000;

const shutdown = createShutdown();
shutdown.listenTo(process);

try {
  shutdown.onClose("traces", await startTracing(env.OTEL_EXPORTER_OTLP_ENDPOINT));
  const database = await startDatabase();
  shutdown.onClose("database server", () => database.stop());
  await migrate(database.url);
  shutdown.onClose("database connections", disconnect);
  shutdown.onClose("mail", closeMail);

  startProcessMetrics();
  provideOutboxLag(() => readOutboxLag(pool()));

  // The web processes hear what changed through the database.
  shutdown.onClose("live relay", startNotifyRelay({ listen: false }));
  const worker = await startWorker();
  // Jobs under way are finished first; what takes longer is taken up by another worker.
  shutdown.onClose("jobs", () => worker.stop(), JOBS_MS);

  void saySearchFails();
  const app = express().disable("x-powered-by");
  app.use(
    healthRoutes({
      probes: { database: () => pool().query("select 1") },
      warnings: { jobs: checkJobs, search: () => searchEngine().health() },
      isShuttingDown: shutdown.isShuttingDown,
      metricsToken: env.METRICS_TOKEN,
    }),
  );
  const listening = app.listen(env.PORT, env.HOST);
  await once(listening, "listening");
  shutdown.onClose("http", () => new Promise((resolve) => listening.close(resolve)));
  logger.info({ port: (listening.address() as AddressInfo).port }, "working jobs");
} catch (error) {
  logger.fatal({ err: error }, "the worker could not start");
  await shutdown.run("failed start");
  process.exitCode = 1;
}
