import fs from "node:fs";
import path from "node:path";
import pg from "pg";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { dataDir } from "../env.ts";
import { ensurePostgres, type PostgresServer } from "./ensure-postgres.ts";
import { readPostmaster, worksIn } from "./postmaster.ts";
import { stopUnlessUsed } from "./stop-unless-used.ts";

// initdb is the slow part: done once, and the tests that are not about it work on copies.
fs.mkdirSync(dataDir, { recursive: true });
const root = fs.mkdtempSync(path.join(dataDir, "launcher-"));
const pristine = path.join(root, "pristine");
const dir = path.join(root, "postgres");

beforeAll(async () => {
  const server = await ensurePostgres({ dir: pristine, fast: true });
  await server.stop();
});

afterEach(() => {
  const left = readPostmaster(dir);
  if (left) process.kill(left.pid, "SIGKILL");
  removeFolder(dir);
});

afterAll(() => removeFolder(root));

/** A killed server's children may still be writing. */
const removeFolder = (folder: string) => fs.rmSync(folder, { recursive: true, force: true, maxRetries: 20 });
const copyPristine = () => fs.cpSync(pristine, dir, { recursive: true });
const start = () => ensurePostgres({ dir, fast: true });

async function query(server: PostgresServer, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: server.url("postgres") });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

describe("one data folder", () => {
  test("lives through start, adoption, kill -9 and stop without losing a row", async () => {
    copyPristine();
    const first = await ensurePostgres({ dir });
    expect(first.adopted).toBe(false);
    await query(first, "create table notes as select 'kept' as body");

    const second = await ensurePostgres({ dir });
    expect(second).toMatchObject({ adopted: true, pid: first.pid, port: first.port });

    process.kill(first.pid, "SIGKILL");
    await expect.poll(() => readPostmaster(dir)).toBeNull();
    const third = await ensurePostgres({ dir });
    expect(third.pid).not.toBe(first.pid);
    expect(await query(third, "select body from notes")).toEqual([{ body: "kept" }]);

    await third.stop();
    expect(readPostmaster(dir)).toBeNull();
    expect(worksIn(third.pid, dir)).toBe(false);
    await third.stop();
  });

  test("started by two at the same moment for the first time, it is made and run once", async () => {
    const servers = await Promise.all([start(), start()]);
    expect(new Set(servers.map(({ pid }) => pid)).size).toBe(1);
    expect(servers.filter(({ adopted }) => !adopted)).toHaveLength(1);
    expect(fs.readdirSync(root).filter((name) => name.startsWith("postgres.new"))).toEqual([]);
  });

  test("compares and folds accented letters as letters, and lets nobody in without the password", async () => {
    copyPristine();
    const server = await start();
    expect(await query(server, "select lower('ÉÎ') as low, 'Éric' ilike 'éric' as same")).toEqual([
      { low: "éî", same: true },
    ]);
    const stranger = new pg.Client(server.url("postgres").replace(/postgres:\w+@/, "postgres:guess@"));
    await expect(stranger.connect()).rejects.toThrow(/password authentication failed/);
  });

  test("keeps running while another process is connected", async () => {
    copyPristine();
    const server = await start();
    const other = new pg.Client({ connectionString: server.url("postgres") });
    await other.connect();
    await stopUnlessUsed(server);
    expect(worksIn(server.pid, dir)).toBe(true);
    await other.end();
    await stopUnlessUsed(server);
    expect(readPostmaster(dir)).toBeNull();
  });
});

describe("a folder that cannot be used is refused in one sentence", () => {
  test("somebody else's files", async () => {
    fs.mkdirSync(dir);
    fs.writeFileSync(path.join(dir, "thesis.txt"), "mine");
    await expect(start()).rejects.toThrow(`${dir} holds files but no PostgreSQL database`);
    expect(fs.readdirSync(dir)).toEqual(["thesis.txt"]);
  });

  test("a running server that somebody else set up", async () => {
    copyPristine();
    await start();
    fs.rmSync(path.join(dir, "entregent.password"));
    await expect(start()).rejects.toThrow(/belongs to a PostgreSQL that Entregent did not set up/);
  });

  test("another major version", async () => {
    fs.mkdirSync(dir);
    fs.writeFileSync(path.join(dir, "PG_VERSION"), "12\n");
    await expect(start()).rejects.toThrow(/was written by PostgreSQL 12, and this version brings PostgreSQL 18/);
  });

  test("missing parts, and parts that PostgreSQL itself rejects", async () => {
    copyPristine();
    const control = path.join(dir, "global/pg_control");
    fs.writeFileSync(control, "nonsense");
    await expect(start()).rejects.toThrow(/PostgreSQL did not start on .*pg_control/);
    fs.rmSync(control);
    await expect(start()).rejects.toThrow(/is damaged \(global\/pg_control is missing\)/);
  });
});

test("a folder that a copy left open to others is closed to them, and starts", async () => {
  copyPristine();
  const password = path.join(dir, "entregent.password");
  fs.chmodSync(dir, 0o755);
  fs.chmodSync(password, 0o644);
  const server = await start();
  expect(await query(server, "select 1 as one")).toEqual([{ one: 1 }]);
  expect([fs.statSync(dir).mode & 0o777, fs.statSync(password).mode & 0o777]).toEqual([0o700, 0o600]);
});

test("a number left by a dead server that now belongs to a stranger does not block the start", async () => {
  copyPristine();
  fs.writeFileSync(path.join(dir, "postmaster.pid"), `${process.pid}\n${dir}\n0\n5432\n\n127.0.0.1\n\nready\n`);
  const server = await start();
  expect(server.pid).not.toBe(process.pid);
});
