import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import type { Account, Person } from "../../generated/prisma/client.ts";
import { disconnect, prisma } from "../../platform/db/prisma.ts";
import { newId } from "../../platform/ids.ts";
import { makeAccount, makeInteraction, makePerson } from "../../tests/factories/crm.ts";
import { makeCast, type Cast } from "../../tests/factories/identity.ts";
import { viewerFor } from "../../tests/harness/api.ts";
import { dispatchEvents } from "../../tests/harness/dispatch.ts";
import { meanwhile } from "../../tests/harness/meanwhile.ts";
import { createPost } from "../conversation/create-post.ts";
import { deletePost } from "../conversation/delete-post.ts";
import { editPost } from "../conversation/edit-post.ts";
import { openAccount } from "../identity/open-account.ts";
import { restrictAccount } from "../identity/restrict-account.ts";
import { logInteraction } from "../interactions/log-interaction.ts";
import { acceptProposal } from "../people/accept-proposal.ts";
import { mergePeople } from "../people/merge-people.ts";
import type { Viewer } from "../viewer.ts";
import { retraceTies, untracedSources } from "./trace-ties.ts";
import { tiesOf } from "./who-knows.ts";

let cast: Cast;
let karim: Viewer;
let salome: Viewer;
let account: Account;
let claire: Person;

beforeAll(async () => {
  cast = await makeCast(prisma, ["karim", "salome", "gareth"]);
  [karim, salome] = [await viewerFor("karim"), await viewerFor("salome")];
});
beforeEach(async () => {
  account = await makeAccount(prisma, { ownerId: cast.salome.id });
  claire = await makePerson(prisma, { name: "Claire Quentin", at: account });
});
afterAll(disconnect);

const say = async (given: object = {}) => {
  const said = { accountId: account.id, clientId: newId(), kind: "tip", body: "I met her", firstHand: true };
  return (await createPost(karim, { ...said, personIds: [claire.id], channel: "phone", ...given })).id;
};
const meet = async (...personIds: string[]) => {
  const met = { accountId: account.id, clientId: newId(), channel: "meeting", subject: "Prices", personIds };
  return (await logInteraction(karim, { ...met, colleagueIds: [cast.karim.id, cast.salome.id] })).id;
};
/** Colleague, person, channel and company of each trace that stands, in no order: two may be of one moment. */
const traces = async (where: object = { accountId: account.id }) =>
  (await prisma.tieTrace.findMany({ where })).map(({ userId, personId, via, others }) =>
    [userId, personId, via, others].join(" "),
  );
const sorted = (rows: readonly (readonly [{ id: string }, { id: string }, string, number])[]) =>
  rows.map(([user, person, via, others]) => [user.id, person.id, via, others].join(" ")).sort();
const tracesAre = async (rows: Parameters<typeof sorted>[0], where?: object) =>
  expect((await traces(where)).sort()).toEqual(sorted(rows));
/** Whom the viewer finds to know Claire, with the days of contact they were seen to have. */
const knowing = async (viewer: Viewer, person = claire) =>
  (await tiesOf(viewer, { personIds: [person.id] })).map(({ colleagueId, meetings }) => [colleagueId, meetings]);
/** Whatever was done before the listeners run takes away at once what it takes away; afterwards nothing differs from scratch. */
const settled = async () => {
  await dispatchEvents();
  expect(await untracedSources()).toEqual([]);
};
const restrict = async () => {
  const { version } = await prisma.account.findUniqueOrThrow({ where: { id: account.id } });
  await restrictAccount(salome, { accountId: account.id, memberIds: [cast.karim.id], version });
};

it("says and meetings leave traces; hearsay and what concerns nobody leave none", async () => {
  await say();
  await say({ channel: null });
  await say({ firstHand: false });
  await say({ personIds: [] });
  await meet(claire.id);
  await tracesAre([]);
  await settled();
  await tracesAre([
    [cast.karim, claire, "post:phone", 1],
    [cast.karim, claire, "post:", 1],
    [cast.karim, claire, "meeting", 2],
    [cast.salome, claire, "meeting", 2],
  ]);
});

it("people who are read in a text, or accepted from it, leave theirs", async () => {
  await say({ personIds: [], body: "Claire Quentin will sell" });
  const id = await say({ personIds: [], body: "Odile Ferrandin will buy, 06 12 34 56 78" });
  await settled();
  await tracesAre([[cast.karim, claire, "post:phone", 1]]);
  const proposal = await prisma.proposal.findFirstOrThrow({ where: { postId: id, kind: "person" } });
  const { resultId: personId } = await acceptProposal(karim, proposal.id);
  await settled();
  await tracesAre([[cast.karim, { id: personId }, "post:phone", 1]], { personId });
  await editPost(karim, { id, version: 1, kind: "tip", body: "Odile Ferrandin, and not Claire Quentin, will buy" });
  await settled();
  expect(await traces({ sourceId: id })).toHaveLength(2);
});

it("a deleted post takes its traces along at once", async () => {
  const id = await say({ channel: "face-to-face" });
  await settled();
  expect(await knowing(salome)).toEqual([[cast.karim.id, 0]]);
  await deletePost(karim, id);
  expect(await knowing(salome)).toEqual([]);
  await settled();
});

it("a closed account takes them from everyone's sight at once, and opened gives them back", async () => {
  const gareth = await viewerFor("gareth");
  const elsewhere = await makeAccount(prisma);
  await prisma.personRole.create({ data: { id: newId(), personId: claire.id, accountId: elsewhere.id, title: "" } });
  await makeInteraction(prisma, elsewhere, { users: [cast.karim], people: [claire], channel: "meeting" });
  await meet(claire.id);
  await settled();
  expect(await knowing(gareth)).toEqual(
    expect.arrayContaining([
      [cast.karim.id, 2],
      [cast.salome.id, 1],
    ]),
  );
  await restrict();
  // What stands on the other account is all that is left of them, and says nothing of the meeting.
  expect(await knowing(gareth)).toEqual([[cast.karim.id, 1]]);
  expect(await knowing(await viewerFor("karim"))).toHaveLength(2);
  await settled();
  expect(await knowing(gareth)).toEqual([[cast.karim.id, 1]]);
  const { version } = await prisma.account.findUniqueOrThrow({ where: { id: account.id } });
  await openAccount(await viewerFor("salome"), { accountId: account.id, version });
  expect(await knowing(gareth)).toHaveLength(2);
  await settled();
});

it("two records made one have the traces of both, once", async () => {
  const twin = await makePerson(prisma, { name: "Claire Quentin", at: account });
  await say({ personIds: [twin.id] });
  await say({ personIds: [twin.id, claire.id] });
  await meet(twin.id, claire.id);
  await settled();
  await mergePeople(salome, { fromId: twin.id, intoId: claire.id });
  await tracesAre([], { personId: twin.id });
  expect(await traces()).toHaveLength(4);
  await settled();
  await tracesAre([
    [cast.karim, claire, "post:phone", 1],
    [cast.karim, claire, "post:phone", 1],
    [cast.karim, claire, "meeting", 2],
    [cast.salome, claire, "meeting", 2],
  ]);
});

it("an account that is being closed while a trace is written closes it too", async () => {
  const id = await meet(claire.id);
  const { id: team } = await prisma.audience.create({ data: { id: newId(), kind: "account", name: "Team" } });
  // As restrict-account does: the account's row first, then what is on it.
  const closing = await meanwhile("update accounts set audience_id = $2 where id = $1", [account.id, team]);
  await closing.client.query("select 1 from accounts where id = $1 for update", [account.id]);
  const tracing = dispatchEvents();
  await closing.holdsUp(1);
  await closing.client.query("update interactions set audience_id = $2 where id = $1", [id, team]);
  await closing.letGo();
  await tracing;
  const written = await prisma.tieTrace.findMany({ where: { sourceId: id } });
  expect(written.map(({ audienceId }) => audienceId)).toEqual([team, team]);
});

it("what was left out is found and made good", async () => {
  const [lost, wrong, gone] = [await say(), await meet(claire.id), await say()];
  await settled();
  await prisma.tieTrace.deleteMany({ where: { sourceId: lost } });
  await prisma.tieTrace.updateMany({ where: { sourceId: wrong }, data: { others: 9 } });
  await prisma.post.update({ where: { id: gone }, data: { firstHand: false } });
  expect(await untracedSources()).toEqual([lost, wrong, gone].sort());
  expect(await retraceTies()).toBe(3);
  expect(await untracedSources()).toEqual([]);
  expect(await retraceTies()).toBe(0);
});
