import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import pg from "pg";
import { afterAll, beforeEach, expect, inject, test } from "vitest";
import { databaseUrlOn } from "../tests/harness/template-database.ts";
import { dataDir, databaseUrl } from "./env.ts";
import { migrate } from "./migrate.ts";

const admin = new pg.Client({ connectionString: inject("adminUrl") });
await admin.connect();
const database = `${inject("databasePrefix")}_migrate`;
const url = databaseUrlOn(inject("adminUrl"), database);
fs.mkdirSync(dataDir, { recursive: true });
const folder = fs.mkdtempSync(path.join(dataDir, "migrations-"));

beforeEach(async () => {
  await admin.query(`drop database if exists ${database} with (force)`);
  await admin.query(`create database ${database}`);
  fs.rmSync(folder, { recursive: true });
  write("1_tables", "create table notes (id int); insert into notes values (1);");
  write("2_functions", "create function two() returns int language plpgsql as $$ begin return 2; end $$;");
});

afterAll(async () => {
  await admin.query(`drop database if exists ${database} with (force)`);
  await admin.end();
  fs.rmSync(folder, { recursive: true });
});

function write(name: string, sql: string): void {
  fs.mkdirSync(path.join(folder, name), { recursive: true });
  fs.writeFileSync(path.join(folder, name, "migration.sql"), sql);
}

async function query(sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

test("applies in order, once, and records what Prisma's own tool expects", async () => {
  expect(await migrate(url, folder)).toEqual({ applied: ["1_tables", "2_functions"], unknown: [] });
  expect(await migrate(url, folder)).toEqual({ applied: [], unknown: [] });
  const sql = fs.readFileSync(path.join(folder, "2_functions/migration.sql"));
  expect(
    await query(
      "select checksum, applied_steps_count, finished_at > started_at as ended from _prisma_migrations order by migration_name",
    ),
  ).toContainEqual({ checksum: createHash("sha256").update(sql).digest("hex"), applied_steps_count: 1, ended: true });
});

test("two processes that migrate at once apply everything exactly once", async () => {
  const results = await Promise.all([migrate(url, folder), migrate(url, folder), migrate(url, folder)]);
  expect(results.flatMap(({ applied }) => applied)).toEqual(["1_tables", "2_functions"]);
  expect(await query("select id from notes")).toHaveLength(1);
});

test("refuses a migration that was edited after it had been applied", async () => {
  await migrate(url, folder);
  write("1_tables", "create table notes (id bigint);");
  await expect(migrate(url, folder)).rejects.toThrow("Migration 1_tables was changed after it had been applied");
});

test("undoes a failing migration as a whole, keeps the earlier ones, and goes on once it is repaired", async () => {
  write("3_broken", "create table half (id int); select nonsense;");
  await expect(migrate(url, folder)).rejects.toThrow(/3_broken failed and was undone: column "nonsense"/);
  expect(await query("select to_regclass('half') as half, to_regclass('notes')::text as notes")).toEqual([
    { half: null, notes: "notes" },
  ]);
  write("3_broken", "create table half (id int);");
  expect((await migrate(url, folder)).applied).toEqual(["3_broken"]);
});

test("stops at a migration that another tool left half-way, until it is marked as rolled back", async () => {
  await migrate(url, folder);
  await query("insert into _prisma_migrations (id, checksum, migration_name) values ('x', 'y', '3_more')");
  await expect(migrate(url, folder)).rejects.toThrow(/3_more was started by another tool/);
  await query("update _prisma_migrations set rolled_back_at = now() where id = 'x'");
  expect((await migrate(url, folder)).applied).toEqual([]);
});

test("names migrations of a newer version instead of failing, so that a release can be rolled back", async () => {
  await migrate(url, folder);
  fs.rmSync(path.join(folder, "2_functions"), { recursive: true });
  expect(await migrate(url, folder)).toEqual({ applied: [], unknown: ["2_functions"] });
});

test("the queue's functions are there before the first migration runs", async () => {
  write(
    "0_uses_queue",
    "create function later() returns void language sql as $$ select graphile_worker.add_job('x') $$;",
  );
  expect((await migrate(url, folder)).applied[0]).toBe("0_uses_queue");
});

test("every test file gets a copy of the product's own schema, up to date", async () => {
  expect(databaseUrl()).toContain(inject("databasePrefix"));
  expect(await migrate(databaseUrl())).toEqual({ applied: [], unknown: [] });
});
