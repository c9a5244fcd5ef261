import { readdir, utimes } from "node:fs/promises";
import { request } from "node:http";
import path from "node:path";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { createToken } from "../../domain/identity/create-token.ts";
import { mergePeople } from "../../domain/people/merge-people.ts";
import { undoMerge } from "../../domain/people/undo-merge.ts";
import { encodeId } from "../../graphql/ids.ts";
import { pool } from "../../platform/db/pool.ts";
import { disconnect, prisma } from "../../platform/db/prisma.ts";
import { makePost } from "../factories/conversation.ts";
import { makeAccount, makeIntroduction, makeOpportunity, makePerson, makeStages } from "../factories/crm.ts";
import { makeCast } from "../factories/identity.ts";
import { viewerFor } from "../harness/api.ts";
import { meanwhile } from "../harness/meanwhile.ts";
import { freePort, ready, startNode, type NodeProcess } from "../harness/node-process.ts";
import { call } from "../harness/program.ts";

const MERGE = `mutation ($from: ID!, $into: ID!) { mergePeople(fromId: $from, intoId: $into) { id } }`;
const UNDO = `mutation ($from: ID!) { undoMerge(fromId: $from) { person { id } } }`;
const MOVE = `mutation ($input: MoveOpportunityInput!) { moveOpportunity(input: $input) { version } }`;
const DEALS = 6;
const ENOUGH = 40;
const DAY_MS = 24 * 3_600_000;

let token: string;
let port: number;
let node: NodeProcess;
let from: { id: string };
let into: { id: string };
/** Merged before. */
let gone: { id: string };
/** Version of each deal as its last answer said. */
const answered = new Map<string, number>();

/** A form whose end never comes. */
function startUpload(): void {
  const headers = { "content-type": "multipart/form-data; boundary=cut", authorization: `Bearer ${token}` };
  const sent = request(`${node.url}/files`, { method: "POST", headers });
  sent.on("error", () => undefined);
  sent.write('--cut\r\ncontent-disposition: form-data; name="file"; filename="a.bin"\r\ncontent-type: a/b\r\n\r\n');
  sent.write(Buffer.alloc(300_000));
}

const halfWritten = () => readdir(path.join(node.dataDir, "files/drafts")).catch(() => []);

async function moveAgainAndAgain(dealId: string, stageIds: string[]): Promise<void> {
  for (let turn = 0; ; turn += 1) {
    const version = answered.get(dealId)!;
    const stageId = encodeId("Stage", stageIds[(turn + 1) % stageIds.length]!);
    const input = { id: encodeId("Opportunity", dealId), version, stageId };
    const moved = await call<{ moveOpportunity: { version: number } }>(node.url, token, MOVE, { input });
    answered.set(dealId, moved.moveOpportunity.version);
    if ([...answered.values()].reduce((sum, one) => sum + one - 1, 0) >= ENOUGH) node.child.kill("SIGKILL");
  }
}

/** An upload half sent, a merge and the undoing of one half done, a burst of stage changes: then kill -9, once for all. */
beforeAll(async () => {
  const people = await makeCast(prisma, ["salome", "karim"]);
  const account = await makeAccount(prisma, { ownerId: people.salome.id });
  const stages = (await makeStages(prisma)).filter(({ kind }) => kind === "open").map(({ id }) => id);
  from = await makePerson(prisma, { at: account, name: "Marc Petit", email: "m@p.example", phone: "+33600000001" });
  into = await makePerson(prisma, { at: account, name: "Marc Petit" });
  await makePost(prisma, account, people.salome, { people: [from] });
  gone = await makePerson(prisma, { at: account, email: "gone@p.example" });
  const kept = await makePerson(prisma, { at: account });
  const asked = { requesterId: people.salome.id, connectorId: people.karim.id, personId: gone.id };
  await makeIntroduction(prisma, asked);
  await mergePeople(await viewerFor("salome"), { fromId: gone.id, intoId: kept.id });
  const deals = await Promise.all(
    Array.from({ length: DEALS }, () => makeOpportunity(prisma, account, { ownerId: people.salome.id })),
  );
  for (const { id } of deals) answered.set(id, 1);
  token = (await createToken(await viewerFor("salome"), { name: "kill", scopes: ["read", "write"], days: null }))
    .secret;
  port = await freePort();
  node = await ready(startNode(port));

  startUpload();
  await vi.waitFor(async () => expect(await halfWritten()).toHaveLength(1), { timeout: 20_000, interval: 20 });
  // The merge has moved mails, numbers and posts, and waits for this table when the process dies.
  const other = await meanwhile("lock table introductions in share mode");
  const merged = call(node.url, token, MERGE, { from: encodeId("Person", from.id), into: encodeId("Person", into.id) });
  const undone = call(node.url, token, UNDO, { from: encodeId("Person", gone.id) });
  const ends = [merged.catch(() => "cut off"), undone.catch(() => "cut off")];
  await other.holdsUp(2);
  const moves = deals.map(({ id }) => moveAgainAndAgain(id, stages).catch(() => "cut off"));
  expect(await Promise.all([...ends, ...moves])).toEqual(Array.from({ length: 2 + DEALS }, () => "cut off"));
  await node.ended;
  await other.letGo();
}, 300_000);

afterAll(async () => {
  node.child.kill("SIGKILL");
  await node.ended;
  await disconnect();
});

it("a merge that was cut off has not begun", async () => {
  const kept = await vi.waitFor(async () => {
    // The server learns of the death when it answers; until then it holds the rows.
    await pool().query("select 1 from people where id = any($1::uuid[]) for update nowait", [[from.id, into.id]]);
    return prisma.person.findUniqueOrThrow({
      where: { id: from.id },
      include: { emails: true, phones: true, posts: true, roles: true },
    });
  }, 20_000);
  expect([kept.emails, kept.phones, kept.posts, kept.roles].map(({ length }) => length)).toEqual([1, 1, 1, 1]);
  expect(await prisma.personMerge.count({ where: { fromId: from.id } })).toBe(0);
  const told = { payload: { path: ["fromId"], equals: from.id } };
  expect(await prisma.event.count({ where: { type: "person.merged", ...told } })).toBe(0);
});

it("an undoing that was cut off has not begun, and is done whole when asked again", async () => {
  expect(await prisma.person.count({ where: { id: gone.id } })).toBe(0);
  expect(await prisma.event.count({ where: { type: "person.unmerged" } })).toBe(0);
  await undoMerge(await viewerFor("salome"), { fromId: gone.id });
  const back = await prisma.person.findUniqueOrThrow({
    where: { id: gone.id },
    include: { emails: true, roles: true },
  });
  expect([back.emails, back.roles].map(({ length }) => length)).toEqual([1, 1]);
});

it("each change of stage is whole: the deal, its history and its event, and none that was acknowledged is lost", async () => {
  for (const [id, version] of answered) {
    const deal = await prisma.opportunity.findUniqueOrThrow({ where: { id }, include: { stage: true } });
    const moves = await prisma.opportunityChange.findMany({
      where: { opportunityId: id, field: "stage" },
      orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    });
    const events = await prisma.event.count({
      where: { type: "opportunity.moved", payload: { path: ["opportunityId"], equals: id } },
    });
    expect(deal.version).toBeGreaterThanOrEqual(version);
    expect([moves.length, events]).toEqual([deal.version - 1, deal.version - 1]);
    expect(moves.at(-1)?.after ?? deal.stage.key).toBe(deal.stage.key);
  }
});

it("of an upload that was cut off nothing is shown, and the sweep of the next process takes what is left", async () => {
  const [row, ...more] = await prisma.attachment.findMany();
  expect([row?.storedAt, more]).toEqual([null, []]);
  const [left] = await halfWritten();
  const long = new Date(Date.now() - 2 * DAY_MS);
  await utimes(path.join(node.dataDir, "files/drafts", left!), long, long);
  await prisma.attachment.updateMany({ data: { createdAt: long } });

  node = await ready(startNode(port));
  await pool().query("select graphile_worker.add_job('sweep-attachments')");
  await vi.waitFor(
    async () => {
      expect(await halfWritten()).toEqual([]);
      expect(await prisma.attachment.count()).toBe(0);
    },
    { timeout: 20_000, interval: 100 },
  );
}, 300_000);
