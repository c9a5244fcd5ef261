import pg from "pg";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { databaseUrl } from "../env.ts";
import { pool } from "../db/pool.ts";
import { disconnect } from "../db/prisma.ts";
import { newId } from "../ids.ts";
import { readMark } from "../signed-in-cache.ts";
import { onLive, publishLive, rooms, type LiveMessage } from "./live.ts";
import { startNotifyRelay } from "./notify-relay.ts";

let stop: () => Promise<void>;
let other: pg.Client;
const toldElsewhere: { to: string[]; message: LiveMessage }[] = [];
const heard: string[] = [];

beforeAll(async () => {
  other = new pg.Client({ connectionString: databaseUrl() });
  await other.connect();
  await other.query("listen entregent_live");
  other.on("notification", ({ payload }) => toldElsewhere.push(JSON.parse(payload!) as (typeof toldElsewhere)[0]));
  stop = startNotifyRelay({ listen: true });
  onLive((_to, { type }) => heard.push(type));
});

afterAll(async () => {
  await stop();
  await other.end();
  await disconnect();
});

const listening = "application_name = 'entregent-live' and datname = current_database()";
const tell = (type: string) =>
  other.query("select pg_notify('entregent_live', $1)", [JSON.stringify({ from: "other", to: [], message: { type } })]);

it("tells other processes of as many people as there are: a notification holds 8,000 bytes only", async () => {
  const everybody = Array.from({ length: 500 }, () => rooms.user(newId()));
  publishLive(everybody, { type: "keys-changed" });
  await vi.waitFor(() => expect(toldElsewhere.flatMap(({ to }) => to).sort()).toEqual([...everybody].sort()), 20_000);
});

it("after a lost connection forgets who was who, because nobody knows what was missed", async () => {
  await vi.waitFor(async () => {
    await tell("before");
    expect(heard).toContain("before");
  }, 20_000);
  const mark = readMark();
  const cut = await pool().query(`select pg_terminate_backend(pid) from pg_stat_activity where ${listening}`);
  expect(cut.rowCount).toBe(1);
  await vi.waitFor(() => expect(heard).toContain("missed"), 20_000);
  expect(readMark()).toBeGreaterThan(mark);
  await tell("after");
  await vi.waitFor(() => expect(heard).toContain("after"), 20_000);
});
