import pg from "pg";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { eventCommitted, hearCommitted } from "../../domain/committed-events.ts";
import { createPost } from "../../domain/conversation/create-post.ts";
import { thank } from "../../domain/conversation/thank.ts";
import { event, recordEvent, type RecordedEvent } from "../../domain/events.ts";
import { indexPending } from "../../domain/knowledge/index-pending.ts";
import { prisma, transaction } from "../../platform/db/prisma.ts";
import { databaseUrl } from "../../platform/env.ts";
import { newId } from "../../platform/ids.ts";
import { onLive } from "../../platform/live/live.ts";
import { dispatchEvents } from "../../workers/dispatch.ts";
import { handOver } from "../../workers/hand-over.ts";
import { makePost } from "../factories/conversation.ts";
import { makeAccount } from "../factories/crm.ts";
import { makeCast, type Cast } from "../factories/identity.ts";
import { viewerFor } from "../harness/api.ts";

let people: Cast;
let listener: pg.Client;
const notices: string[] = [];

beforeAll(async () => {
  people = await makeCast(prisma, ["karim", "salome"]);
  listener = new pg.Client({ connectionString: databaseUrl() });
  await listener.connect();
  listener.on("notification", ({ payload }) => notices.push(payload ?? ""));
  await listener.query(`listen "jobs:insert"`);
});

afterAll(() => listener.end());

const input = (accountId: string, body = "They will sell") => ({ accountId, clientId: newId(), kind: "tip", body });

it("events that wait together are listened to together, and one that fails is found out among them", async () => {
  const accounts = [
    await makeAccount(prisma, { ownerId: people.salome.id }),
    await makeAccount(prisma, { ownerId: people.salome.id }),
  ];
  const bodies = ["Camille Perrin is the new CTO, 06 12 34 56 78", "Nothing new", "Call 06 98 76 54 32 in March"];
  const posts = await Promise.all(
    bodies.map((body, index) =>
      makePost(prisma, accounts[index % 2]!, people.karim, { kind: "tip", body, firstHand: index === 2 }),
    ),
  );
  const ids = await transaction((tx) =>
    Promise.all(
      posts.map((post, index) =>
        recordEvent(
          tx,
          people.karim,
          event("post.created", post, {
            accountId: post.accountId,
            postId: post.id,
            mentionedIds: index === 1 ? ["not-a-uuid"] : [],
          }),
        ),
      ),
    ),
  );
  const again: string[] = [];
  for (let run = 0; run < 2; run += 1) {
    const ends = await dispatchEvents(ids, (id, name) =>
      Promise.resolve(void again.push(`${ids.indexOf(id)} ${name}`)),
    );
    await Promise.all(ends.values());
  }
  await indexPending();

  expect(again).toEqual(["1 notify", "1 notify"]);
  const told = await prisma.notification.findMany({
    select: { eventId: true, kind: true },
    orderBy: { eventId: "asc" },
  });
  expect(told).toEqual([ids[0], ids[2]].sort().map((eventId) => ({ eventId, kind: "posted" })));
  const read = await prisma.proposal.groupBy({ by: ["postId", "kind"], _count: true });
  expect(read.filter(({ kind }) => kind === "phone").map(({ postId, _count }) => [postId, _count])).toEqual(
    expect.arrayContaining([
      [posts[0]!.id, 1],
      [posts[2]!.id, 1],
    ]),
  );
  expect(await prisma.searchDocument.count({ where: { id: { in: posts.map(({ id }) => id) } } })).toBe(3);
  const [first, second] = await Promise.all(
    accounts.map(({ id }) => prisma.accountActivity.findFirstOrThrow({ where: { accountId: id } })),
  );
  // Of two posts of one millisecond, neither id nor moment says which came first.
  const at = posts.map(({ createdAt }) => createdAt);
  const latest = at[0]! > at[2]! ? at[0] : at[2];
  expect([first!.lastPostAt, first!.lastContactAt]).toEqual([latest, at[2]]);
  expect([second!.lastPostAt, second!.lastContactAt]).toEqual([at[1], null]);
});

it("a post and any other act hand their event over when they have committed, and notify nobody inside", async () => {
  const account = await makeAccount(prisma);
  const heard: RecordedEvent[] = [];
  hearCommitted((recorded) => heard.push(recorded));
  notices.length = 0;
  const { id } = await createPost(await viewerFor("karim"), input(account.id));
  await thank(await viewerFor("salome"), id, true);
  await expect(
    transaction(async (tx) => {
      await recordEvent(tx, people.karim, event("post.reacted", account, { accountId: account.id, postId: id }));
      throw new Error("undone");
    }),
  ).rejects.toThrow("undone");
  hearCommitted(null);
  expect(heard.map(({ type }) => type)).toEqual(["post.created", "post.thanked"]);
  const stored = await prisma.event.findUniqueOrThrow({ where: { id: heard[0]!.id } });
  expect(heard[0]).toMatchObject({ actorId: stored.actorId, payload: stored.payload, createdAt: stored.createdAt });
  // A round trip later, what was to be heard would have been heard.
  await listener.query("select 1");
  expect(notices).toEqual([]);
});

it("a process without a worker wakes the others once for many", async () => {
  notices.length = 0;
  for (let n = 0; n < 200; n += 1) eventCommitted({} as RecordedEvent);
  await vi.waitFor(() => expect(notices.length).toBeGreaterThan(1), 20_000);
  expect(notices.length).toBeLessThan(5);
  expect(JSON.parse(notices[0]!)).toMatchObject({ count: 50 });
});

it("a worker tells those who watch at once, and its job does not tell again", async () => {
  const account = await makeAccount(prisma);
  const told: string[] = [];
  let nudged = 0;
  const stop = onLive((_to, message) => void (message.type === "post.created" && told.push(message.postId!)));
  hearCommitted(handOver(() => (nudged += 1)));
  const { id } = await createPost(await viewerFor("karim"), input(account.id, "No news"));
  await vi.waitFor(() => expect(told).toEqual([id]), 20_000);
  hearCommitted(null);
  expect(nudged).toBe(1);
  const { id: eventId } = await prisma.event.findFirstOrThrow({
    where: { payload: { path: ["postId"], equals: id } },
  });
  const dispatch = async () => {
    const ends = await dispatchEvents([eventId], () => Promise.reject(new Error("a listener failed")));
    await Promise.all(ends.values());
  };
  await dispatch();
  expect(told).toEqual([id]);
  // Another process that takes the job does not know, and tells: one reading more.
  await dispatch();
  stop();
  expect(told).toEqual([id, id]);
});
