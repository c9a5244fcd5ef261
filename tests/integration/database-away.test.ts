import { execFile } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { promisify } from "node:util";
import pg from "pg";
import { afterEach, expect, it, vi } from "vitest";
import { newId } from "../../platform/ids.ts";
import { ensurePostgres } from "../../platform/postgres/ensure-postgres.ts";
import { readPostmaster } from "../../platform/postgres/postmaster.ts";
import { freePort, ready, startNode, type NodeProcess } from "../harness/node-process.ts";
import { call } from "../harness/program.ts";

const KILLS = 10;
const WRITERS = 4;
/** Posts that are acknowledged between two kills. */
const BETWEEN = 5;
const POST = `mutation ($input: CreatePostInput!) { createPost(input: $input) { id } }`;
const ACCOUNT = `query { accounts(first: 1) { edges { node { id } } } }`;

let node: NodeProcess | null = null;
let folder = "";

afterEach(async () => {
  node?.child.kill("SIGKILL");
  await node?.ended;
  node = null;
  const left = readPostmaster(path.join(folder, "postgres"));
  if (left) process.kill(left.pid, "SIGKILL");
  fs.rmSync(folder, { recursive: true, force: true, maxRetries: 20 });
});

/** A node of the product with the demo company, on the PostgreSQL of its own data folder. */
async function startCompany(databaseUrl: string): Promise<NodeProcess> {
  const env = { DATA_DIR: folder, DATABASE_URL: databaseUrl, PG_FAST: "0" };
  node = await ready(startNode(await freePort(), env, []));
  return node;
}

async function tokenFor(email: string, databaseUrl: string): Promise<string> {
  const env = { ...process.env, DATA_DIR: folder, DATABASE_URL: databaseUrl };
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ["--import", "tsx", "scripts/token.ts", email, "--scope", "read,write"],
    { env },
  );
  return stdout.trim();
}

async function freshFolder(): Promise<void> {
  folder = path.resolve(".data/test", `away-${await freePort()}`);
  fs.mkdirSync(folder, { recursive: true });
}

/** Kills PostgreSQL again and again while colleagues post, each sending a post until it is acknowledged. */
async function postThroughKills(token: string, afterKill: () => Promise<unknown>): Promise<Map<string, string>> {
  const url = node!.url;
  const { accounts } = await call<{ accounts: { edges: { node: { id: string } }[] } }>(url, token, ACCOUNT, {});
  const accountId = accounts.edges[0]!.node.id;
  const acknowledged = new Map<string, string>();
  let writing = true;
  const write = async () => {
    while (writing) {
      const clientId = newId();
      const input = { accountId, clientId, kind: "tip", body: `Through kills ${clientId}` };
      await vi.waitFor(
        async () => {
          expect(node!.child.exitCode).toBeNull();
          const { createPost } = await call<{ createPost: { id: string } }>(url, token, POST, { input });
          acknowledged.set(clientId, createPost.id);
        },
        { timeout: 60_000, interval: 50 },
      );
    }
  };
  const ends = Promise.allSettled(Array.from({ length: WRITERS }, write));
  const more = async () => {
    const enough = acknowledged.size + BETWEEN;
    await vi.waitFor(() => expect(acknowledged.size).toBeGreaterThan(enough), { timeout: 60_000, interval: 20 });
  };
  try {
    await more();
    for (let kill = 0; kill < KILLS; kill += 1) {
      const killed = await vi.waitFor(() => readPostmaster(path.join(folder, "postgres"))!.pid, { timeout: 30_000 });
      process.kill(killed, "SIGKILL");
      await vi.waitFor(() => expect(readPostmaster(path.join(folder, "postgres"))?.pid).not.toBe(killed), {
        timeout: 30_000,
        interval: 10,
      });
      await afterKill();
      await more();
    }
  } finally {
    writing = false;
  }
  expect((await ends).map(({ status }) => status)).not.toContain("rejected");
  return acknowledged;
}

async function expectNothingLost(url: string, acknowledged: ReadonlyMap<string, string>): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const ids = [...acknowledged.values()].map((id) => id.slice(5));
    const count = async (sql: string, values: unknown[]) => (await client.query<{ n: number }>(sql, values)).rows[0]!.n;
    expect(await count("select count(*)::int n from posts where id = any($1)", [ids])).toBe(ids.length);
    // Sent again after a lost answer, each is there once.
    expect(await count("select count(*)::int n from posts where body like 'Through kills %'", [])).toBe(ids.length);
    await vi.waitFor(
      async () => {
        const state =
          "select count(*)::int n from graphile_worker._private_jobs where run_at <= now() + interval '1 minute'";
        expect(await count(state, [])).toBe(0);
      },
      { timeout: 90_000, interval: 200 },
    );
    expect(
      await count("select count(*)::int n from graphile_worker._private_jobs where attempts >= max_attempts", []),
    ).toBe(0);
    expect(await count("select count(*)::int n from search_documents where id = any($1)", [ids])).toBe(ids.length);
  } finally {
    await client.end();
  }
}

it("its own PostgreSQL killed ten times amid posts: the process stays, starts it again, and loses nothing", async () => {
  await freshFolder();
  await startCompany("");
  const token = await tokenFor("salome@meridel.example", "");
  const before = node!.child.pid;
  const acknowledged = await postThroughKills(token, () => Promise.resolve());
  expect(node!.child.pid).toBe(before);
  await expectNothingLost(
    (await ensurePostgres({ dir: path.join(folder, "postgres") })).url("entregent"),
    acknowledged,
  );
}, 400_000);

it("a PostgreSQL by DATABASE_URL killed ten times amid posts: the process waits for it, and loses nothing", async () => {
  await freshFolder();
  const dir = path.join(folder, "postgres");
  const { port, url } = await ensurePostgres({ dir });
  await startCompany(url("postgres"));
  const token = await tokenFor("salome@meridel.example", url("postgres"));
  const acknowledged = await postThroughKills(token, () => ensurePostgres({ dir, port }));
  await expectNothingLost(url("postgres"), acknowledged);
}, 400_000);
