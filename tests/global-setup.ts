/** Once per run: a PostgreSQL for the tests and in it a migrated template, which every test file copies. */
import { randomBytes } from "node:crypto";
import path from "node:path";
import pg from "pg";
import type { TestProject } from "vitest/node";
import { dataDir, env } from "../platform/env.ts";
import { ensurePostgres, type PostgresServer } from "../platform/postgres/ensure-postgres.ts";
import { stopUnlessUsed } from "../platform/postgres/stop-unless-used.ts";
import { ensureTemplate } from "./harness/template-database.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Connection string with the right to create databases. */
    adminUrl: string;
    /** Name of the migrated database to copy. */
    templateDatabase: string;
    /** Every database of this run starts with it. */
    databasePrefix: string;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = env.TEST_DATABASE_URL
    ? null
    : await ensurePostgres({ dir: path.join(dataDir, "test-postgres"), fast: true });
  const adminUrl = env.TEST_DATABASE_URL ?? server?.url("postgres") ?? "";
  const databasePrefix = `test_${randomBytes(5).toString("hex")}`;
  // Open for the whole run: under its name other runs see that our databases are in use, and that the server is.
  const admin = new pg.Client({ connectionString: adminUrl, application_name: databasePrefix });
  await admin.connect();
  const alone = await dropLeftovers(admin);
  project.provide("adminUrl", adminUrl);
  project.provide("databasePrefix", databasePrefix);
  project.provide("templateDatabase", await ensureTemplate(admin, adminUrl, alone));
  return () => teardown(admin, databasePrefix, server);
}

/** Databases of runs that no longer exist. Returns true when no other run is under way on this server. */
async function dropLeftovers(admin: pg.Client): Promise<boolean> {
  const runs = await admin.query<{ application_name: string }>(
    "select application_name from pg_stat_activity where application_name like 'test\\__%'",
  );
  const live = runs.rows.map((row) => row.application_name);
  await dropDatabases(admin, "test_", (name) => !live.some((run) => name.startsWith(run)));
  return live.length === 1;
}

async function dropDatabases(admin: pg.Client, prefix: string, wanted = (_name: string) => true): Promise<void> {
  const { rows } = await admin.query<{ datname: string }>(
    "select datname from pg_database where starts_with(datname, $1)",
    [prefix],
  );
  for (const { datname } of rows.filter((row) => wanted(row.datname))) {
    await admin.query(`drop database if exists ${datname} with (force)`);
  }
}

async function teardown(admin: pg.Client, prefix: string, server: PostgresServer | null): Promise<void> {
  await dropDatabases(admin, prefix);
  await admin.end();
  if (server) await stopUnlessUsed(server);
}
