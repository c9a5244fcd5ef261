import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { disconnect, prisma } from "../../platform/db/prisma.ts";
import { newId } from "../../platform/ids.ts";
import { makeAccount, makeOpportunity, makeStages } from "../../tests/factories/crm.ts";
import { makeAudience, makeCast, type Cast } from "../../tests/factories/identity.ts";
import { api, viewerFor } from "../../tests/harness/api.ts";
import { workQueue } from "../../tests/harness/queue.ts";

let cast: Cast;

beforeAll(async () => {
  cast = await makeCast(prisma, ["karim", "salome", "noemie", "gareth"]);
  await makeStages(prisma);
});
beforeEach(() => prisma.notification.deleteMany());
afterAll(disconnect);

const FOLLOW = `mutation ($id: ID!, $on: Boolean!) { followOpportunity(id: $id, on: $on) { viewerFollows } }`;
const MOVE = `mutation ($input: MoveOpportunityInput!) { moveOpportunity(input: $input) { version } }`;
const POST = `mutation ($input: CreatePostInput!) { createPost(input: $input) { id } }`;

const kindsTold = async (user: { id: string }) =>
  (await prisma.notification.findMany({ where: { userId: user.id }, orderBy: { id: "asc" } })).map(({ kind }) => kind);

it("who follows a deal hears of its moves and of what is posted about it, until they stop", async () => {
  const account = await makeAccount(prisma, { ownerId: cast.salome.id });
  const deal = await makeOpportunity(prisma, account, { ownerId: cast.salome.id });
  const id = `Opportunity_${deal.id}`;
  const [gareth, noemie, karim] = [
    api(await viewerFor("gareth")),
    api(await viewerFor("noemie")),
    api(await viewerFor("karim")),
  ];
  for (const times of [1, 2])
    expect(await gareth.run(FOLLOW, { id, on: true }), `${times}`).toEqual({
      followOpportunity: { viewerFollows: true },
    });
  const stage = async (key: string) => `Stage_${(await prisma.stage.findFirstOrThrow({ where: { key } })).id}`;
  await noemie.run(MOVE, { input: { id, version: deal.version, stageId: await stage("proposal") } });
  const input = { accountId: `Account_${account.id}`, kind: "information", body: "They signed.", opportunityId: id };
  await karim.run(POST, { input: { ...input, clientId: newId() } });
  await workQueue();
  expect((await kindsTold(cast.gareth)).sort()).toEqual(["followed-moved", "posted"]);
  // The owner is told as the owner, and once.
  expect((await kindsTold(cast.salome)).sort()).toEqual(["posted", "stage-changed"]);

  expect(await gareth.run(FOLLOW, { id, on: false })).toEqual({ followOpportunity: { viewerFollows: false } });
  await noemie.run(MOVE, { input: { id, version: deal.version + 1, stageId: await stage("negotiation") } });
  await workQueue();
  expect(await kindsTold(cast.gareth)).toHaveLength(2);
});

it("a deal that one may not see is not there to follow; who follows and may no longer see it hears nothing", async () => {
  const account = await makeAccount(prisma, { ownerId: cast.salome.id });
  const team = await makeAudience(prisma, [cast.salome, cast.noemie], "deal");
  const deal = await makeOpportunity(prisma, account, { audienceId: team.id, ownerId: cast.salome.id });
  const id = `Opportunity_${deal.id}`;
  const karim = api(await viewerFor("karim"));
  expect((await karim.refused(FOLLOW, { id, on: true })).code).toBe("NOT_FOUND");
  await prisma.opportunityFollower.create({ data: { opportunityId: deal.id, userId: cast.karim.id } });
  const stageId = `Stage_${(await prisma.stage.findFirstOrThrow({ where: { key: "proposal" } })).id}`;
  await api(await viewerFor("noemie")).run(MOVE, { input: { id, version: deal.version, stageId } });
  await workQueue();
  expect(await kindsTold(cast.karim)).toEqual([]);
});
