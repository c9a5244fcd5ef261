import { afterEach, beforeEach, expect, it } from "vitest";
import { databaseUrl } from "../env.ts";
import { Pipeline } from "./pipeline.ts";
import { closePool, pool } from "./pool.ts";

const MOST = 3;
let pipeline: Pipeline;

beforeEach(() => {
  pipeline = new Pipeline({ connectionString: databaseUrl() }, MOST);
});
afterEach(async () => {
  await pipeline.end();
  await closePool();
});

const ask = async (text: string, values: unknown[] = []) => (await pipeline.query({ text, values })).rows[0];
const backend = async () => (await ask("select pg_backend_pid() as pid"))?.pid as number;
const times = <T>(count: number, what: (index: number) => Promise<T>) =>
  Promise.all(Array.from({ length: count }, (_, index) => what(index)));

it("answers each with its own, however many at once", async () => {
  const seen = await times(200, (index) => ask("select $1::int as n, pg_sleep(0.001 * ($1 % 3))", [index]));
  expect(seen.map((row) => row?.n)).toEqual(Array.from({ length: 200 }, (_, index) => index));
});

it("sends together what is asked together, and keeps large turns side by side", async () => {
  expect(new Set(await times(8, backend)).size).toBe(1);
  expect(new Set(await times(12, backend)).size).toBe(2);
  expect(new Set(await times(100, backend)).size).toBe(MOST);
});

it("does not put anything behind what takes long while another connection is free", async () => {
  const slow = ask("select pg_sleep(20)").catch((error: Error) => error.message);
  // Another turn of the event loop.
  await new Promise(setImmediate);
  expect(await ask("select 'quick' as is")).toEqual({ is: "quick" });
  await pool().query("select pg_cancel_backend(pid) from pg_stat_activity where query = 'select pg_sleep(20)'");
  expect(await slow).toContain("canceling");
});

it("lets one fail alone", async () => {
  const asked = [ask("select 1 as n"), ask("select 1 / 0"), ask("select 2 as n"), ask("select nothing")];
  const ends = await Promise.allSettled([...asked, ask("select $1::uuid", ["no uuid"]), ask("select 3 as n")]);
  expect(ends.map((end) => (end.status === "fulfilled" ? end.value?.n : "failed"))).toEqual([
    1,
    "failed",
    2,
    "failed",
    "failed",
    3,
  ]);
});

it("fails what was under way on a connection that is cut, and goes on with another", async () => {
  const [pid] = await times(1, backend);
  const under = [ask("select pg_sleep(20)"), ask("select 2 as n")].map((asked) => asked.catch(() => "cut"));
  await pool().query("select pg_terminate_backend($1)", [pid]);
  expect(await Promise.all(under)).toEqual(["cut", "cut"]);
  expect(await backend()).not.toBe(pid);
});

it("tells who cannot be reached, each time anew", async () => {
  const away = new Pipeline({ host: "127.0.0.1", port: 1 }, MOST);
  const tries = await times(3, () => away.query({ text: "select 1" }).catch((error: { code: string }) => error.code));
  expect(tries).toEqual(Array(3).fill("ECONNREFUSED"));
  expect(await away.query({ text: "select 1" }).catch((error: { code: string }) => error.code)).toBe("ECONNREFUSED");
  await away.end();
});

it("ends when what is under way has its answer", async () => {
  const under = ask("select 'there' as is, pg_sleep(0.05)");
  await new Promise(setImmediate);
  await Promise.all([pipeline.end(), expect(under).resolves.toMatchObject({ is: "there" })]);
});
