import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { setClock } from "../../platform/clock.ts";
import { disconnect, prisma } from "../../platform/db/prisma.ts";
import { newId } from "../../platform/ids.ts";
import { makePost } from "../../tests/factories/conversation.ts";
import {
  makeAccount,
  makeInteraction,
  makeIntroduction,
  makeOpportunity,
  makePerson,
  makeRelationship,
  traced,
} from "../../tests/factories/crm.ts";
import { makeAudience, makeCast, type Cast } from "../../tests/factories/identity.ts";
import { api, viewerFor } from "../../tests/harness/api.ts";
import { dispatchEvents } from "../../tests/harness/dispatch.ts";
import { untracedSources } from "../network/trace-ties.ts";
import { restrictAccount } from "../identity/restrict-account.ts";
import { EVERYONE, type Viewer } from "../viewer.ts";
import { forgetMergeLogs } from "./merges.ts";

const MERGE = `mutation ($from: ID!, $into: ID!, $narrow: Boolean, $roles: [ID!]) {
  mergePeople(fromId: $from, intoId: $into, narrow: $narrow, roleIds: $roles) {
    id about roles { title current } merges { id name mergedBy { name } } } }`;
const UNDO = `mutation ($from: ID!) { undoMerge(fromId: $from) { person { id name } into { id merges { id } } stayed } }`;

interface Merged {
  mergePeople: { about: string; roles: { title: string; current: boolean }[]; merges: unknown[] };
}
interface Apart {
  undoMerge: { person: { id: string; name: string } | null; into: { id: string; merges: unknown[] }; stayed: string[] };
}

let cast: Cast;
let karim: Viewer;
let account: Awaited<ReturnType<typeof makeAccount>>;
const person = ({ id }: { id: string }) => `Person_${id}`;
const merge = (from: { id: string }, into: { id: string }, more: object = {}) =>
  api(karim).run<Merged>(MERGE, { from: person(from), into: person(into), ...more });
const undo = async (from: { id: string }) => (await api(karim).run<Apart>(UNDO, { from: person(from) })).undoMerge;

/** All that is known of someone, but for the version. */
async function standing(...people: { id: string }[]) {
  const rows = await prisma.person.findMany({
    where: { id: { in: people.map(({ id }) => id) } },
    omit: { version: true },
    orderBy: { id: "asc" },
    include: {
      emails: { orderBy: { id: "asc" } },
      phones: { orderBy: { id: "asc" } },
      roles: { orderBy: { id: "asc" } },
      relationships: { orderBy: { id: "asc" }, omit: { version: true } },
      introductions: { orderBy: { id: "asc" } },
      participants: { orderBy: { id: "asc" } },
      deals: { orderBy: { opportunityId: "asc" } },
      posts: { orderBy: { postId: "asc" } },
    },
  });
  const proposals = await prisma.proposal.findMany({ orderBy: { id: "asc" }, select: { id: true, resultId: true } });
  return { rows, proposals };
}

/** Two records of one woman, who stand on everything: alone, and together. */
async function makeTwins() {
  const from = await makePerson(prisma, { name: "Odile Ferrandin", at: account, title: "Directrice financière" });
  const into = await makePerson(prisma, { name: "O. Ferrandin", at: account, title: "DAF" });
  await prisma.person.update({ where: { id: from.id }, data: { about: "Skis.", doNotContact: true } });
  await prisma.person.update({ where: { id: into.id }, data: { about: "Golf." } });
  for (const email of ["o@f.example", "odile@f.example"])
    await prisma.personEmail.create({ data: { personId: from.id, email } });
  await prisma.personEmail.create({ data: { personId: into.id, email: "O@F.example" } });
  await prisma.personPhone.create({ data: { personId: from.id, phone: "+33600000001" } });
  const left = await makeAccount(prisma);
  await prisma.personRole.create({
    data: { personId: from.id, accountId: left.id, title: "Was here", current: false },
  });
  await makeRelationship(prisma, { userId: cast.tom.id, personId: from.id, claimed: "strong", how: "School" });
  await makeRelationship(prisma, { userId: cast.tom.id, personId: into.id, claimed: "faint", how: "Fair" });
  await makeRelationship(prisma, { userId: cast.ines.id, personId: from.id });
  await makeInteraction(prisma, account, { users: [cast.tom], people: [from, into] });
  await makeInteraction(prisma, account, { users: [cast.tom], people: [from] });
  await makeIntroduction(prisma, { requesterId: cast.salome.id, connectorId: cast.ines.id, personId: from.id });
  const [both, one] = [await makeOpportunity(prisma, account), await makeOpportunity(prisma, account)];
  await prisma.opportunityPerson.createMany({
    data: [
      { opportunityId: both.id, personId: from.id, part: "decides" },
      { opportunityId: both.id, personId: into.id, part: "influences" },
      { opportunityId: one.id, personId: from.id, part: "blocks" },
    ],
  });
  for (const people of [[from], [from, into]]) {
    const post = await makePost(prisma, account, cast.karim, { people, firstHand: true });
    await traced(prisma, post.id);
    const value = { title: null };
    await prisma.proposal.create({
      data: {
        postId: post.id,
        kind: "person",
        start: 0,
        end: 5,
        text: "Odile",
        value,
        status: "accepted",
        resultId: from.id,
      },
    });
  }
  return { from, into };
}

beforeAll(async () => {
  cast = await makeCast(prisma, ["salome", "karim", "tom", "ines", "gareth", "clara"]);
  karim = await viewerFor("karim");
});
beforeEach(async () => {
  setClock(null);
  await prisma.person.deleteMany();
  await prisma.proposal.deleteMany();
  account = await makeAccount(prisma);
});
afterAll(disconnect);

it("a merge keeps both texts, the stronger tie, one title per account, and says what it is made of", async () => {
  const { from, into } = await makeTwins();
  const { mergePeople } = await merge(from, into);
  expect(mergePeople.about).toBe("Golf.\n\nSkis.");
  expect(mergePeople.roles.filter(({ current }) => current)).toEqual([{ title: "DAF", current: true }]);
  expect(mergePeople.merges).toEqual([
    { id: person(from), name: "Odile Ferrandin", mergedBy: { name: cast.karim.name } },
  ]);
  const [row] = (await standing(into)).rows;
  expect(row!.emails.map(({ email }) => email).sort()).toEqual(["O@F.example", "odile@f.example"]);
  expect(row!.relationships.find(({ userId }) => userId === cast.tom.id)).toMatchObject({
    claimed: "strong",
    how: "Fair\n\nSchool",
  });
  expect(row!.deals.map(({ part }) => part).sort()).toEqual(["blocks", "decides"]);
  expect((await standing(into)).proposals.map(({ resultId }) => resultId)).toEqual([into.id, into.id]);
});

it("of two titles at one account the one that was chosen stands", async () => {
  const { from, into } = await makeTwins();
  const theirs = await prisma.personRole.findFirstOrThrow({ where: { personId: from.id, current: true } });
  const { mergePeople } = await merge(from, into, { roles: [`PersonRole_${theirs.id}`] });
  expect(mergePeople.roles.filter(({ current }) => current)).toEqual([
    { title: "Directrice financière", current: true },
  ]);
});

describe("undoing a merge", () => {
  it("leaves nothing of it: both stand as they stood, with who did what with whom", async () => {
    const { from, into } = await makeTwins();
    const before = await standing(from, into);
    const traces = () => prisma.tieTrace.findMany({ orderBy: [{ sourceId: "asc" }, { personId: "asc" }] });
    const met = await traces();
    await merge(from, into);
    await dispatchEvents();
    const undone = await undo(from);
    expect(undone).toEqual({
      person: { id: person(from), name: "Odile Ferrandin" },
      into: { id: person(into), merges: [] },
      stayed: [],
    });
    expect(await standing(from, into)).toEqual(before);
    await dispatchEvents();
    expect(await traces()).toEqual(met);
    expect(await untracedSources()).toEqual([]);
  });

  it("twice is once, and at the same time too", async () => {
    const { from, into } = await makeTwins();
    await merge(from, into);
    const [one, two] = await Promise.all([undo(from), undo(from)]);
    expect([one.person?.id, two.person?.id, one.into.id, two.into.id]).toEqual([
      ...[person(from), person(from)],
      ...[person(into), person(into)],
    ]);
    expect(
      await prisma.event.count({ where: { type: "person.unmerged", payload: { path: ["fromId"], equals: from.id } } }),
    ).toBe(1);
    expect(await prisma.person.count()).toBe(2);
  });

  it("leaves what was written since where it was written, and says so", async () => {
    const { from, into } = await makeTwins();
    await merge(from, into);
    const post = await makePost(prisma, account, cast.karim, { people: [into] });
    await prisma.personPhone.create({ data: { personId: into.id, phone: "+33600000009" } });
    await prisma.personPhone.updateMany({ where: { phone: "+33600000001" }, data: { phone: "+33600000002" } });
    await prisma.person.update({ where: { id: into.id }, data: { about: "Golf, and skis." } });
    await prisma.relationship.updateMany({ where: { personId: into.id, userId: cast.tom.id }, data: { how: "Both" } });
    const { stayed } = await undo(from);
    expect(stayed.sort()).toEqual(["about", "doNotContact", "ties"]);
    const { rows } = await standing(from, into);
    const [back, kept] = [rows.find(({ id }) => id === from.id)!, rows.find(({ id }) => id === into.id)!];
    expect([back.about, kept.about]).toEqual(["Skis.", "Golf, and skis."]);
    expect(back.phones.map(({ phone }) => phone)).toEqual(["+33600000002"]);
    expect(kept.phones.map(({ phone }) => phone)).toEqual(["+33600000009"]);
    expect([back, kept].map(({ posts }) => posts.some(({ postId }) => postId === post.id))).toEqual([false, true]);
    expect(kept.relationships).toMatchObject([{ userId: cast.tom.id, claimed: "strong", how: "Both" }]);
    expect(back.relationships.find(({ userId }) => userId === cast.tom.id)).toMatchObject({ how: "School" });
    expect([back.doNotContact, kept.doNotContact]).toEqual([true, true]);
  });

  it("works after a further merge, which stands", async () => {
    const { from, into } = await makeTwins();
    const third = await makePerson(prisma, { name: "Odile F.", at: account, email: "odile@f.example" });
    const shared = await prisma.postPerson.findMany({ where: { personId: from.id } });
    await prisma.postPerson.createMany({ data: shared.map(({ postId }) => ({ postId, personId: third.id })) });
    const before = await standing(from, into, third);
    await merge(from, into);
    await merge(into, third);
    expect((await undo(from)).into.id).toBe(person(third));
    const back = (await standing(from)).rows[0]!;
    const was = before.rows.find(({ id }) => id === from.id)!;
    for (const part of ["emails", "phones", "posts", "participants", "introductions", "deals"] as const)
      expect(back[part], part).toEqual(was[part]);
    expect((await standing(third)).rows[0]!.posts).toEqual(before.rows.find(({ id }) => id === third.id)!.posts);
    await undo(into);
    const { rows } = await standing(from, into, third);
    for (const part of ["emails", "phones", "posts", "participants"] as const)
      expect(
        rows.map((row) => row[part]),
        part,
      ).toEqual(before.rows.map((row) => row[part]));
  });

  it("is no longer offered nor done after 30 days, and what it needed is forgotten", async () => {
    const { from, into } = await makeTwins();
    await merge(from, into);
    setClock(new Date(Date.now() + 30 * 24 * 3_600_000 + 60_000));
    expect(await api(karim).refused(UNDO, { from: person(from) })).toMatchObject({
      code: "INVALID",
      key: "mergeTooOld",
    });
    const MERGES = `query ($id: ID!) { person(id: $id) { merges { id } } }`;
    expect(await api(karim).run(MERGES, { id: person(into) })).toEqual({ person: { merges: [] } });
    await forgetMergeLogs();
    expect(await prisma.personMerge.findUnique({ where: { fromId: from.id } })).toMatchObject({
      log: null,
      intoId: into.id,
    });
  });

  it("is for colleagues who see the record, and of one that was never merged there is nothing to undo", async () => {
    const { from, into } = await makeTwins();
    const team = await makeAudience(prisma, [cast.karim]);
    await merge(from, into);
    await prisma.person.update({ where: { id: into.id }, data: { audienceId: team.id } });
    for (const key of ["gareth", "clara"] as const)
      expect((await api(await viewerFor(key)).refused(UNDO, { from: person(from) })).code).toBe("NOT_FOUND");
    for (const id of [into.id, newId()])
      expect((await api(karim).refused(UNDO, { from: `Person_${id}` })).code).toBe("NOT_FOUND");
  });
});

describe("who sees the two afterwards", () => {
  const sight = async (...people: { id: string }[]) =>
    Promise.all(people.map(async ({ id }) => (await prisma.person.findUniqueOrThrow({ where: { id } })).audienceId));

  it("whoever saw them before", async () => {
    const team = await makeAudience(prisma, [cast.karim]);
    karim = await viewerFor("karim");
    const [open, closed] = [await makePerson(prisma), await makePerson(prisma, { audienceId: team.id })];
    await merge(closed, open, { narrow: true });
    expect(await sight(open)).toEqual([team.id]);
    expect((await undo(closed)).stayed).toEqual([]);
    expect(await sight(open, closed)).toEqual([EVERYONE, team.id]);
  });

  it("fewer, where something was said to fewer since", async () => {
    const team = await makeAudience(prisma, [cast.karim]);
    karim = await viewerFor("karim");
    const [open, closed] = [await makePerson(prisma), await makePerson(prisma, { audienceId: team.id })];
    await merge(closed, open, { narrow: true });
    await makeRelationship(prisma, { userId: cast.karim.id, personId: open.id, how: "Through the secret project" });
    expect((await undo(closed)).stayed).toEqual(["sight"]);
    expect(await sight(open, closed)).toEqual([team.id, team.id]);
  });

  it("nobody new, when her account was closed meanwhile", async () => {
    const elsewhere = await makeAccount(prisma);
    account = await makeAccount(prisma, { ownerId: cast.salome.id });
    const from = await makePerson(prisma, { at: account });
    const into = await makePerson(prisma, { at: elsewhere });
    await merge(from, into);
    const salome = await viewerFor("salome");
    await restrictAccount(salome, { accountId: account.id, version: account.version });
    await dispatchEvents();
    const { audienceId } = await prisma.account.findUniqueOrThrow({ where: { id: account.id } });
    const { person: back } = await undo(from);
    expect(back).toBeNull();
    expect(await sight(from, into)).toEqual([audienceId, EVERYONE]);
  });
});
