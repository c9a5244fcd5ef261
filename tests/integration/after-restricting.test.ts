import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { Readable } from "node:stream";
import { afterAll, beforeAll, expect, it } from "vitest";
import { addAttachment } from "../../domain/conversation/add-attachment.ts";
import { openAttachment } from "../../domain/conversation/open-attachment.ts";
import { restrictAccount } from "../../domain/identity/restrict-account.ts";
import { rebuildSearch } from "../../domain/knowledge/index-pending.ts";
import { disconnect, prisma } from "../../platform/db/prisma.ts";
import { newId } from "../../platform/ids.ts";
import { startSockets } from "../../server/socket.ts";
import { makeAccount, makeOpportunity, makePerson, makeStages } from "../factories/crm.ts";
import { makeAudience, makeCast, type Cast } from "../factories/identity.ts";
import { api, viewerFor } from "../harness/api.ts";
import { hears, takeSeat } from "../harness/live-seat.ts";
import { workQueue } from "../harness/queue.ts";

/** What someone inside may come across: whatever of it speaks of the account tells too much. */
const EVERYTHING = `query {
  notifications(first: 20) { edges { node { kind accountName excerpt } } }
  unseenNotificationCount
  search(text: "zephyrine") { facets { kind count } edges { node { excerpt { text } } } }
  quickFind(text: "zephyrine") { id }
  accounts(named: "Zephyrine") { totalCount }
  people(search: "Zephyrine") { totalCount }
  opportunities(filter: { named: "Zephyrine" }) { totalCount }
  feed(first: 20) { edges { node { id } } }
}`;
const NOTHING = {
  notifications: { edges: [] },
  unseenNotificationCount: 0,
  search: { facets: [], edges: [] },
  quickFind: [],
  accounts: { totalCount: 0 },
  people: { totalCount: 0 },
  opportunities: { totalCount: 0 },
  feed: { edges: [] },
};

let cast: Cast;
let http: Server;
let live: { close: () => Promise<void> };
let url: string;

beforeAll(async () => {
  cast = await makeCast(prisma, ["karim", "salome", "gareth"]);
  await makeStages(prisma);
  http = createServer();
  live = await startSockets(http);
  await new Promise<void>((resolve) => http.listen(0, "127.0.0.1", resolve));
  url = `http://127.0.0.1:${(http.address() as AddressInfo).port}`;
});
afterAll(async () => {
  await live.close();
  await disconnect();
});

const POST = `mutation ($input: CreatePostInput!) { createPost(input: $input) { id } }`;
const COMMENT = `mutation ($post: ID!, $id: String!, $body: String!) { createComment(postId: $post, clientId: $id, body: $body) { id } }`;

/** An account of which Gareth knows everything: he is mentioned in its words, follows it, and reads its files. */
async function place() {
  const account = await makeAccount(prisma, { name: "Zephyrine Lifts", ownerId: cast.salome.id });
  await prisma.accountFollower.create({ data: { accountId: account.id, userId: cast.gareth.id, following: true } });
  await makePerson(prisma, { at: account, name: "Zephyrine Ancelot" });
  await makeOpportunity(prisma, account, { ownerId: cast.salome.id, name: "Zephyrine cabins" });
  return account;
}

async function write(account: { id: string }) {
  const viewer = await viewerFor("karim");
  const karim = api(viewer);
  const file = await addAttachment(viewer, { name: "plan.txt", mime: "text/plain", content: Readable.from(["plan"]) });
  const mention = `@[Gareth](user:${cast.gareth.id})`;
  const input = {
    accountId: `Account_${account.id}`,
    clientId: newId(),
    kind: "tip",
    body: `Zephyrine will sell, ${mention}`,
    attachmentIds: [`Attachment_${file.id}`],
  };
  const { createPost } = await karim.run<{ createPost: { id: string } }>(POST, { input });
  await karim.run(COMMENT, { post: createPost.id, id: newId(), body: `Zephyrine sold, ${mention}` });
  return { postId: createPost.id.slice(5), fileId: file.id };
}

async function restrict(account: { id: string; version: number }) {
  const input = { accountId: account.id, memberIds: [cast.karim.id], version: account.version };
  await restrictAccount(await viewerFor("salome"), input);
}

const seen = async () => api(await viewerFor("gareth")).run(EVERYTHING);
const emptied = () => prisma.account.deleteMany();

it("what was told before an account closed is told no more: no hit, count, notification, file", async () => {
  const account = await place();
  const { fileId } = await write(account);
  await workQueue();
  await rebuildSearch();
  const before = await seen();
  for (const [name, none] of Object.entries(NOTHING)) expect(before[name as never], name).not.toEqual(none);
  await openAttachment(await viewerFor("gareth"), fileId);

  await restrict(account);
  // At once, before any job has run, and after they have.
  expect(await seen()).toEqual(NOTHING);
  await workQueue();
  expect(await seen()).toEqual(NOTHING);
  await expect(openAttachment(await viewerFor("gareth"), fileId)).rejects.toThrow("NOT_FOUND");
  await openAttachment(await viewerFor("karim"), fileId);
  await emptied();
});

it("what happened just before and is told only after goes to the team alone, live too", async () => {
  const account = await place();
  const [gareth, karim] = await Promise.all([takeSeat(url, cast.gareth.id), takeSeat(url, cast.karim.id)]);
  const { postId } = await write(account);
  await restrict(account);
  // Those who are seated anew come back before anything is told.
  const gone = new Promise((resolve) => karim.socket.once("disconnect", resolve));
  await prisma.$executeRaw`update graphile_worker._private_jobs set run_at = now() - interval '1 hour'
    where payload->>'eventId' in (select id::text from events where type = 'audience.changed')`;
  await prisma.$executeRaw`update graphile_worker._private_jobs set run_at = now() + interval '1 hour'
    where payload->>'eventId' in (select id::text from events where type <> 'audience.changed')`;
  await workQueue();
  await gone;
  const again = await takeSeat(url, cast.karim.id);
  await prisma.$executeRaw`update graphile_worker._private_jobs set run_at = now()`;
  await workQueue();
  await hears(again, postId);
  expect(gareth.heard.filter(({ accountId }) => accountId === account.id)).toEqual([]);
  expect(await prisma.notification.count({ where: { userId: cast.gareth.id, accountId: account.id } })).toBe(0);
  expect(await seen()).toEqual(NOTHING);
  for (const { socket } of [gareth, karim, again]) socket.disconnect();
  await emptied();
});

it("whoever is in a deal's team only leaves it with the account, and is seated anew", async () => {
  const account = await place();
  const team = await makeAudience(prisma, [cast.salome, cast.gareth], "deal");
  await makeOpportunity(prisma, { ...account, audienceId: team.id }, { ownerId: cast.salome.id, name: "Doors" });
  const gareth = await takeSeat(url, cast.gareth.id);
  const gone = new Promise((resolve) => gareth.socket.once("disconnect", resolve));
  await restrict(account);
  await workQueue();
  expect(await gone).toBe("io server disconnect");
  expect((await viewerFor("gareth")).audienceIds).not.toContain(team.id);
});
