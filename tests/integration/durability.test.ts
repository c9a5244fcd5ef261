import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { createToken } from "../../domain/identity/create-token.ts";
import { checkLedger } from "../../domain/reputation/recompute.ts";
import { encodeId } from "../../graphql/ids.ts";
import { pool } from "../../platform/db/pool.ts";
import { prisma } from "../../platform/db/prisma.ts";
import { newId } from "../../platform/ids.ts";
import { makeAccount } from "../factories/crm.ts";
import { makeCast, type Cast } from "../factories/identity.ts";
import { viewerFor } from "../harness/api.ts";
import { freePort, ready, startNode, type NodeProcess } from "../harness/node-process.ts";
import { call } from "../harness/program.ts";

const POST = `mutation ($input: CreatePostInput!) { createPost(input: $input) { id } }`;
const THANK = `mutation ($id: ID!) { thankPost(id: $id, on: true) { id } }`;
const WRITERS = 6;
const ENOUGH = 60;

let people: Cast;
const started: NodeProcess[] = [];
const start = async (port: number) => {
  const node = startNode(port);
  started.push(node);
  return ready(node);
};

beforeAll(async () => {
  people = await makeCast(prisma, ["karim", "salome"]);
});

afterAll(async () => {
  for (const { child } of started) child.kill("SIGKILL");
  await Promise.all(started.map(({ ended }) => ended));
});

/** No job waits or is under way. */
const caughtUp = () =>
  vi.waitFor(
    async () => {
      const { rows } = await pool().query<{ left: number }>(
        "select count(*)::int as left from graphile_worker._private_jobs where attempts < max_attempts",
      );
      expect(rows[0]!.left).toBe(0);
    },
    { timeout: 30_000, interval: 100 },
  );

it("kill -9 in a burst of posts: each acknowledged post is there, indexed, notified and credited once", async () => {
  const account = await makeAccount(prisma, { ownerId: people.salome.id });
  const [karim, salome] = await Promise.all(
    (["karim", "salome"] as const).map(async (key) =>
      createToken(await viewerFor(key), { name: "burst", scopes: ["read", "write"], days: null }),
    ),
  );
  const first = await start(await freePort());
  const acknowledged: string[] = [];
  const sent: string[] = [];
  const thanked: string[] = [];
  const write = async () => {
    for (;;) {
      const clientId = newId();
      sent.push(clientId);
      const input = { accountId: encodeId("Account", account.id), clientId, kind: "tip", body: `Heard ${clientId}` };
      const { createPost } = await call<{ createPost: { id: string } }>(first.url, karim!.secret, POST, { input });
      acknowledged.push(createPost.id.slice(5));
      if (acknowledged.length === ENOUGH) first.child.kill("SIGKILL");
      await call(first.url, salome!.secret, THANK, { id: createPost.id });
      thanked.push(createPost.id.slice(5));
    }
  };
  const ends = await Promise.allSettled(Array.from({ length: WRITERS }, write));
  expect(ends.every(({ status }) => status === "rejected")).toBe(true);
  await first.ended;
  expect(first.child.signalCode).toBe("SIGKILL");

  // What was under way when it died may be stored or not; sent again with the same client id, it is there once.
  const second = await start(await freePort());
  for (const clientId of sent.slice(-WRITERS)) {
    const input = { accountId: encodeId("Account", account.id), clientId, kind: "tip", body: `Heard ${clientId}` };
    await call(second.url, karim!.secret, POST, { input });
  }
  await caughtUp();

  const posts = await prisma.post.findMany({ where: { accountId: account.id }, select: { id: true, clientId: true } });
  const ids = posts.map(({ id }) => id);
  expect(posts).toHaveLength(sent.length);
  expect(new Set(posts.map(({ clientId }) => clientId))).toEqual(new Set(sent));
  expect(acknowledged.filter((id) => !ids.includes(id))).toEqual([]);
  expect(new Set(acknowledged).size).toBe(acknowledged.length);
  expect(await prisma.searchDocument.count({ where: { id: { in: ids } } })).toBe(ids.length);
  const told = await prisma.notification.groupBy({ by: ["postId"], where: { userId: people.salome.id }, _count: true });
  expect(told.map(({ _count }) => _count)).toEqual(ids.map(() => 1));
  expect(await prisma.event.count({ where: { type: "post.created" } })).toBe(ids.length);

  const thanks = await prisma.thanks.findMany({ select: { postId: true } });
  expect(thanked.filter((id) => !thanks.some(({ postId }) => postId === id))).toEqual([]);
  expect(await prisma.ledgerEntry.count({ where: { reason: "thanked" } })).toBe(thanks.length);
  const check = { different: [], thanksWithoutEntry: 0, entriesWithoutThanks: 0 };
  expect(await checkLedger()).toMatchObject(check);
}, 300_000);

it("a second start on a port that is taken says so and ends", async () => {
  const running = started.at(-1)!;
  const port = Number(new URL(running.url).port);
  const again = startNode(port);
  started.push(again);
  expect(await again.ended).toBe(1);
  expect(again.said()).toMatch(/could not start:.*(EADDRINUSE|in use|taken)/i);
  expect((await fetch(`${running.url}/readyz`)).ok).toBe(true);
}, 300_000);
