/** A database of the product's own shape that holds nothing, for as long as something is measured in it. */
import { randomUUID } from "node:crypto";
import pg from "pg";
import { disconnect } from "../../platform/db/prisma.ts";
import { setDatabaseUrl } from "../../platform/env.ts";
import { migrate } from "../../platform/migrate.ts";
import { startDatabase } from "../../platform/postgres/start-database.ts";

export async function inThrowAwayDatabase<T>(work: () => Promise<T>): Promise<T> {
  const server = await startDatabase();
  const name = `measured_${randomUUID().replaceAll("-", "")}`;
  const url = new URL(server.url);
  url.pathname = `/${name}`;
  try {
    await administer(server.url, `create database ${name}`);
    setDatabaseUrl(url.href);
    await migrate(url.href);
    return await work();
  } finally {
    await disconnect();
    setDatabaseUrl(server.url);
    await administer(server.url, `drop database if exists ${name} with (force)`);
    await server.stop();
  }
}

async function administer(url: string, statement: string): Promise<void> {
  const admin = new pg.Client({ connectionString: url });
  await admin.connect();
  try {
    await admin.query(statement);
  } finally {
    await admin.end();
  }
}
