import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { disconnect, prisma } from "../../platform/db/prisma.ts";
import { makeAccount, makeOpportunity, makePerson, makeRelationship } from "../../tests/factories/crm.ts";
import { makeAudience, makeCast, type Cast } from "../../tests/factories/identity.ts";
import { api, viewerFor } from "../../tests/harness/api.ts";
import type { Viewer } from "../viewer.ts";
import { tieHandle } from "./tie-handle.ts";

const FIELDS = `id side state reason note outcome version viewerActs requester { id name } connector { id name } suggested { name }
  person { name } account { name } opportunity { name }`;
const ASK = `mutation ($input: AskIntroductionInput!) { askIntroduction(input: $input) { ${FIELDS} } }`;
const FOLLOW = `mutation ($input: FollowIntroductionInput!) { followIntroduction(input: $input) { ${FIELDS} } }`;
const BOXES = `{ waiting: introductions(box: WAITING_FOR_ME, first: 20) { totalCount edges { node { ${FIELDS} } } }
  asked: introductions(box: ASKED, first: 20) { totalCount edges { node { ${FIELDS} } } }
  outcomes: introductions(box: OUTCOMES, first: 20) { totalCount edges { node { ${FIELDS} } } } }`;

interface Ask {
  id: string;
  state: string;
  note: string;
  version: number;
  viewerActs: string[];
  connector: { id: string; name: string } | null;
  suggested: { name: string } | null;
}
type Box = { totalCount: number; edges: { node: Ask }[] };
type Boxes = Record<"waiting" | "asked" | "outcomes", Box>;

let cast: Cast;
let salome: Viewer;
let ines: Viewer;
let person: Awaited<ReturnType<typeof makePerson>>;
let account: Awaited<ReturnType<typeof makeAccount>>;

beforeAll(async () => {
  cast = await makeCast(prisma);
  salome = await viewerFor("salome");
  ines = await viewerFor("ines");
});
beforeEach(async () => {
  await prisma.introduction.deleteMany();
  account = await makeAccount(prisma, { name: "Aérolor Rotors" });
  person = await makePerson(prisma, { name: "Claire Dupont", at: account });
});
afterAll(disconnect);

const input = (given: object = {}) => ({
  personId: `Person_${person.id}`,
  connectorId: `User_${cast.ines.id}`,
  reason: "Before the 25th.",
  ...given,
});
const ask = async (given: object = {}, viewer = salome) =>
  (await api(viewer).run<{ askIntroduction: Ask }>(ASK, { input: input(given) })).askIntroduction;
const follow = async (viewer: Viewer, id: string, act: string, given: object = {}) =>
  (await api(viewer).run<{ followIntroduction: Ask }>(FOLLOW, { input: { id, act, ...given } })).followIntroduction;
const boxes = (viewer: Viewer) => api(viewer).run<Boxes>(BOXES);
const events = () =>
  prisma.event.findMany({
    where: { type: { startsWith: "introduction." }, payload: { path: ["personId"], equals: person.id } },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
  });

describe("an introduction", () => {
  it("goes from ask to outcome, seen by its two people, an event for each step", async () => {
    const deal = await makeOpportunity(prisma, account, { name: "Rotor sensors" });
    const { id, ...asked } = await ask({ opportunityId: `Opportunity_${deal.id}` });
    expect(asked).toMatchObject({
      state: "asked",
      side: "requester",
      viewerActs: ["withdraw"],
      opportunity: { name: "Rotor sensors" },
      account: { name: "Aérolor Rotors" },
    });
    expect((await boxes(ines)).waiting.edges[0]?.node).toMatchObject({
      id,
      viewerActs: ["accept", "decline", "suggest", "introduce"],
      side: "connector",
    });
    expect(await follow(ines, id, "accept", { note: "I call her on Monday" })).toMatchObject({ state: "accepted" });
    expect((await boxes(salome)).asked.edges[0]?.node).toMatchObject({
      state: "accepted",
      note: "I call her on Monday",
    });
    await follow(ines, id, "introduce");
    await follow(salome, id, "meet");
    expect(await follow(salome, id, "close", { outcome: "helped" })).toMatchObject({
      state: "closed",
      outcome: "helped",
      viewerActs: [],
    });
    expect((await boxes(salome)).outcomes.totalCount).toBe(1);
    expect((await boxes(ines)).outcomes.totalCount).toBe(1);
    expect((await events()).map(({ type }) => type.slice(13))).toEqual([
      "asked",
      "accepted",
      "introduced",
      "met",
      "closed",
    ]);
  });

  it("is one, however often it is asked or answered", async () => {
    const all = await Promise.all([ask(), ask(), ask()]);
    expect(new Set(all.map(({ id }) => id)).size).toBe(1);
    await follow(ines, all[0]!.id, "introduce");
    await follow(ines, all[0]!.id, "introduce");
    expect(await events()).toHaveLength(2);
  });

  it("may be asked again once it is over", async () => {
    const first = await ask();
    await follow(salome, first.id, "withdraw");
    expect((await ask()).id).not.toBe(first.id);
  });

  it("refuses what is not that side's to do, what is out of turn, and what is stale", async () => {
    const { id } = await ask();
    expect(await api(salome).refused(FOLLOW, { input: { id, act: "accept" } })).toMatchObject({ code: "FORBIDDEN" });
    expect(await api(ines).refused(FOLLOW, { input: { id, act: "withdraw" } })).toMatchObject({ code: "FORBIDDEN" });
    expect(await api(ines).refused(FOLLOW, { input: { id, act: "meet" } })).toMatchObject({ code: "CONFLICT" });
    expect(await api(ines).refused(FOLLOW, { input: { id, act: "accept", version: 7 } })).toMatchObject({
      code: "CONFLICT",
    });
    expect(await api(ines).refused(FOLLOW, { input: { id, act: "suggest" } })).toMatchObject({
      fields: [{ path: "suggestedUserId" }],
    });
    expect(
      await api(ines).refused(FOLLOW, { input: { id, act: "suggest", suggestedUserId: `User_${cast.salome.id}` } }),
    ).toMatchObject({ code: "INVALID" });
    expect((await boxes(ines)).waiting.edges[0]?.node).toMatchObject({ state: "asked", version: 1 });
  });

  it("does not exist for anyone else, a manager included", async () => {
    const { id } = await ask();
    for (const key of ["karim", "noemie", "admin", "ludovic"] as const) {
      const viewer = await viewerFor(key);
      expect(await api(viewer).refused(FOLLOW, { input: { id, act: "accept" } })).toMatchObject({ code: "NOT_FOUND" });
      expect(await api(viewer).run(`{ node(id: "${id}") { id } }`)).toEqual({ node: null });
      expect((await boxes(viewer)).waiting.totalCount).toBe(0);
    }
  });

  it("is not asked of oneself, nor for whom one may not see or may not contact, nor of whom it cannot be told", async () => {
    expect(await api(ines).refused(ASK, { input: input() })).toMatchObject({ fields: [{ key: "notYourself" }] });
    expect(await api(salome).refused(ASK, { input: input({ reason: " " }) })).toMatchObject({
      fields: [{ path: "reason" }],
    });
    expect(await api(await viewerFor("ludovic")).refused(ASK, { input: input() })).toMatchObject({ code: "NOT_FOUND" });
    await prisma.person.update({ where: { id: person.id }, data: { doNotContact: true } });
    expect(await api(salome).refused(ASK, { input: input() })).toMatchObject({ fields: [{ key: "doNotContact" }] });
    const team = await makeAudience(prisma, [cast.salome]);
    person = await makePerson(prisma, { name: "Hidden Person", audienceId: team.id });
    expect(await api(salome).refused(ASK, { input: input() })).toMatchObject({ code: "NOT_FOUND" });
    expect(await api(await viewerFor("salome")).refused(ASK, { input: input() })).toMatchObject({
      fields: [{ key: "cannotHelpHere" }],
    });
  });

  it("may point to somebody else", async () => {
    const { id } = await ask();
    await follow(ines, id, "suggest", { suggestedUserId: `User_${cast.karim.id}`, note: "He met her last week" });
    expect((await boxes(salome)).asked.edges[0]?.node).toMatchObject({
      state: "suggested",
      suggested: { name: "Karim Benali" },
      note: "He met her last week",
    });
  });

  it("is declined without a reason ever reaching who asked", async () => {
    const { id } = await ask();
    await follow(ines, id, "decline", { note: "We fell out in 2019" });
    const seen = await boxes(salome);
    expect(seen.asked.edges[0]?.node).toMatchObject({ state: "declined", note: "", viewerActs: [] });
    expect(JSON.stringify(seen)).not.toContain("fell out");
    expect(await api(ines).run(`{ node(id: "${id}") { ... on Introduction { note } } }`)).toEqual({
      node: { note: "We fell out in 2019" },
    });
  });
});

describe("an ask through a tie without a name", () => {
  const named = ["Inès", "Roche"];
  let handle: string;

  beforeEach(async () => {
    const tie = await makeRelationship(prisma, { userId: cast.ines.id, personId: person.id, disclosure: "anonymous" });
    handle = tieHandle(tie.id, cast.salome.id);
  });
  const askHandle = () => ask({ connectorId: null, handle });
  const nowhere = async (answer: unknown) => {
    const text = JSON.stringify([answer, await boxes(salome)]);
    for (const secret of [...named, cast.ines.id]) expect(text).not.toContain(secret);
  };

  it("shows who she is only when she accepts", async () => {
    const asked = await askHandle();
    await nowhere(asked);
    expect(asked.connector).toBeNull();
    expect((await boxes(ines)).waiting.edges[0]?.node).toMatchObject({
      id: asked.id,
      connector: { name: "Inès Roche" },
    });
    await follow(ines, asked.id, "accept");
    expect((await boxes(salome)).asked.edges[0]?.node).toMatchObject({ connector: { name: "Inès Roche" } });
  });

  it.each([
    ["declined", {}],
    ["suggested", { suggestedUserId: "karim" }],
  ])("never shows it when it is %s, nor tells it by an event's actor", async (state, given) => {
    const asked = await askHandle();
    const suggestedUserId = "suggestedUserId" in given ? `User_${cast.karim.id}` : undefined;
    await follow(ines, asked.id, state === "declined" ? "decline" : "suggest", { suggestedUserId });
    const seen = await boxes(salome);
    await nowhere(seen);
    expect(seen.asked.edges[0]?.node).toMatchObject({ state });
    expect((await events()).map(({ actorId }) => actorId)).toEqual([cast.salome.id, null]);
  });

  it("does not betray itself when the same colleague is asked by name", async () => {
    const hidden = await askHandle();
    const open = await ask();
    expect(open.id).not.toBe(hidden.id);
    const WHO = `{ whoKnows(personId: "Person_${person.id}") { knowers(first: 5) { edges { node { best { askId colleague { name } } } } } } }`;
    expect(await api(salome).run(WHO)).toEqual({
      whoKnows: { knowers: { edges: [{ node: { best: { askId: hidden.id, colleague: null } } }] } },
    });
  });

  it("is nobody's for another viewer's or a made-up handle", async () => {
    const karim = await viewerFor("karim");
    expect(await api(karim).refused(ASK, { input: input({ connectorId: null, handle }) })).toMatchObject({
      code: "NOT_FOUND",
    });
    expect(
      await api(salome).refused(ASK, { input: input({ connectorId: null, handle: "0".repeat(32) }) }),
    ).toMatchObject({ code: "NOT_FOUND" });
    expect(await api(salome).refused(ASK, { input: input({ handle }) })).toMatchObject({ code: "INVALID" });
  });
});
