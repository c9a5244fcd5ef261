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
const toldElsewhere: { to?: string[]; message?: LiveMessage; greets?: true }[] = [];
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
  await vi.waitFor(
    () => expect(toldElsewhere.flatMap(({ to }) => to ?? []).sort()).toEqual([...everybody].sort()),
    20_000,
  );
});

it("a node that thinks itself alone tells nobody, until another one greets", async () => {
  await stop();
  stop = startNotifyRelay({ listen: true, alone: true });
  const greets = () => toldElsewhere.filter((one) => "greets" in one).length;
  await vi.waitFor(() => expect(greets()).toBeGreaterThan(1), 20_000);
  const [before, known] = [greets(), toldElsewhere.length];
  publishLive([rooms.user(newId())], { type: "keys-changed" });
  await other.query("select pg_notify('entregent_live', $1)", [JSON.stringify({ from: "other", greets: true })]);
  // It answers once, so that whoever came first is known as well, and tells from then on.
  await vi.waitFor(() => expect(greets()).toBe(before + 2), 20_000);
  expect(toldElsewhere.slice(known).every((one) => "greets" in one)).toBe(true);
  await other.query("select pg_notify('entregent_live', $1)", [JSON.stringify({ from: "other", greets: true })]);
  const to = rooms.user(newId());
  publishLive([to], { type: "keys-changed" });
  await vi.waitFor(() => expect(toldElsewhere.flatMap((one) => one.to ?? [])).toContain(to), 20_000);
  expect(greets()).toBe(before + 3);
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
