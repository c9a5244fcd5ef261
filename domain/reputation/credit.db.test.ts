import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { encodeId } from "../../graphql/ids.ts";
import { prisma } from "../../platform/db/prisma.ts";
import { countStatements } from "../../platform/db/statement-count.ts";
import { api, viewerFor } from "../../tests/harness/api.ts";
import { workQueue } from "../../tests/harness/queue.ts";
import { makePost } from "../../tests/factories/conversation.ts";
import { makeAccount, makeIntroduction, makePerson, makeStages } from "../../tests/factories/crm.ts";
import { makeAudience, makeCast, type Cast } from "../../tests/factories/identity.ts";
import type { CastKey } from "../../tests/cast.ts";
import { dispatchEvent } from "../../workers/dispatch.ts";
import { event, recordEvent } from "../events.ts";
import { postWorths } from "./post-worth.sql.ts";
import { checkLedger } from "./recompute.ts";

const OWN = `{ viewer { level thanksReceived reputation { valueGiven dealCredit thanks level } ledger(first: 50) { edges { node {
  reason takenBack points from { name } postId excerpt accountName opportunityName personName } } } } }`;
const THANK = `mutation ($id: ID!, $on: Boolean!) { thankPost(id: $id, on: $on) { id } }`;
const OPEN = `mutation ($input: CreateOpportunityInput!) { createOpportunity(input: $input) { id version } }`;
const LINK = `mutation ($d: ID!, $p: ID!) { linkPost(opportunityId: $d, postId: $p) { id } }`;
const UNLINK = `mutation ($d: ID!, $p: ID!) { unlinkPost(opportunityId: $d, postId: $p) { id } }`;
const MOVE = `mutation ($input: MoveOpportunityInput!) { moveOpportunity(input: $input) { version } }`;

interface Line {
  reason: string;
  takenBack: string | null;
  points: number;
  from: { name: string } | null;
  postId: string | null;
  opportunityName: string | null;
  personName: string | null;
}
interface Own {
  viewer: {
    level: string | null;
    reputation: { valueGiven: number; dealCredit: number; thanks: number } | null;
    ledger: { edges: { node: Line }[] } | null;
  };
}

let people: Cast;
let stages: Record<string, string>;

const as = async (key: CastKey) => api(await viewerFor(key));
const own = async (key: CastKey) => (await (await as(key)).run<Own>(OWN)).viewer;
const lines = async (key: CastKey) => (await own(key)).ledger!.edges.map(({ node }) => node);

async function act<T = object>(key: CastKey, document: string, variables: object): Promise<T> {
  const answer = await (await as(key)).run<T>(document, { ...variables });
  await workQueue();
  return answer;
}

async function openFrom(post: { id: string }, key: CastKey = "salome") {
  const input = { postId: encodeId("Post", post.id), name: "Retrofit" };
  const { createOpportunity } = await act<{ createOpportunity: { id: string } }>(key, OPEN, { input });
  return createOpportunity.id;
}

const move = (id: string, version: number, stage: string) =>
  act("salome", MOVE, { input: { id, version, stageId: stages[stage] } });

beforeAll(async () => {
  people = await makeCast(prisma);
  stages = Object.fromEntries((await makeStages(prisma)).map((stage) => [stage.key, encodeId("Stage", stage.id)]));
});

beforeEach(async () => {
  await workQueue();
  await prisma.ledgerEntry.deleteMany();
  await prisma.thanks.deleteMany();
  await prisma.setting.deleteMany({ where: { key: "reputation" } });
});

describe("thanks", () => {
  it("give a line that says who and for what, to its owner", async () => {
    const account = await makeAccount(prisma, { name: "Aérolor Rotors" });
    const post = await makePost(prisma, account, people.karim, { body: "The **new CTO** starts in March" });
    await act("salome", THANK, { id: encodeId("Post", post.id), on: true });
    expect(await lines("karim")).toMatchObject([
      {
        ...{ reason: "thanked", points: 1, from: { name: "Salomé Arnaud" }, postId: encodeId("Post", post.id) },
        ...{ excerpt: "The new CTO starts in March", accountName: "Aérolor Rotors" },
      },
    ]);
    expect((await own("karim")).reputation).toMatchObject({ thanks: 1, dealCredit: 0, valueGiven: 0 });
  });

  it("taken back are reversed, never deleted, and can be given again", async () => {
    const post = await makePost(prisma, await makeAccount(prisma), people.karim);
    const id = encodeId("Post", post.id);
    for (const on of [true, false, true, false]) await act("salome", THANK, { id, on });
    expect((await own("karim")).reputation).toMatchObject({ thanks: 0 });
    await act("salome", THANK, { id, on: true });
    expect((await own("karim")).reputation).toMatchObject({ thanks: 1 });
    expect(await prisma.ledgerEntry.count()).toBe(5);
    expect(await checkLedger()).toMatchObject({ different: [], thanksWithoutEntry: 0, entriesWithoutThanks: 0 });
  });

  it("come to the same whatever the order and number of deliveries", async () => {
    const post = await makePost(prisma, await makeAccount(prisma), people.karim);
    const id = encodeId("Post", post.id);
    const salome = await as("salome");
    await salome.run(THANK, { id, on: true });
    await salome.run(THANK, { id, on: false });
    const types = ["post.thanked", "post.unthanked"];
    const events = await prisma.event.findMany({
      where: { type: { in: types }, payload: { path: ["postId"], equals: post.id } },
    });
    for (const { id: eventId } of [...events].reverse().concat(events, events))
      await dispatchEvent(eventId, () => Promise.reject(new Error("a listener failed")));
    await workQueue();
    expect((await own("karim")).reputation).toMatchObject({ thanks: 0 });
    await salome.run(THANK, { id, on: true });
    const last = await prisma.event.findFirstOrThrow({ where: { type: "post.thanked" }, orderBy: { id: "desc" } });
    await Promise.all(
      [1, 2, 3].map(() => dispatchEvent(last.id, () => Promise.reject(new Error("a listener failed")))),
    );
    await workQueue();
    expect((await own("karim")).reputation).toMatchObject({ thanks: 1 });
  });

  it("are not for oneself", async () => {
    const post = await makePost(prisma, await makeAccount(prisma), people.karim);
    const karim = await as("karim");
    expect(await karim.refused(THANK, { id: encodeId("Post", post.id), on: true })).toMatchObject({
      code: "FORBIDDEN",
    });
    expect(await prisma.ledgerEntry.count()).toBe(0);
  });
});

describe("deals", () => {
  it("credit the post that opened one, until it is unlinked", async () => {
    const post = await makePost(prisma, await makeAccount(prisma), people.karim);
    const deal = await openFrom(post);
    expect(await lines("karim")).toMatchObject([{ reason: "opened-deal", points: 10, opportunityName: "Retrofit" }]);
    await act("salome", UNLINK, { d: deal, p: encodeId("Post", post.id) });
    expect(await lines("karim")).toMatchObject([{ reason: "reversal", takenBack: "opened-deal", points: -10 }, {}]);
    expect((await own("karim")).reputation).toMatchObject({ dealCredit: 0 });
  });

  it("give nothing to who opens one from their own post", async () => {
    const post = await makePost(prisma, await makeAccount(prisma), people.salome);
    await openFrom(post);
    expect(await lines("salome")).toEqual([]);
  });

  it("credit what was linked in the month before each step forward, once", async () => {
    const account = await makeAccount(prisma);
    const [origin, fresh, old] = await Promise.all(
      [people.karim, people.ines, people.tom].map((author) => makePost(prisma, account, author)),
    );
    const deal = await openFrom(origin!);
    for (const post of [fresh!, old!]) await act("salome", LINK, { d: deal, p: encodeId("Post", post.id) });
    const link = { opportunityId: deal.slice(12), postId: old!.id };
    await prisma.opportunityPost.updateMany({
      where: link,
      data: { createdAt: new Date(Date.now() - 40 * 86_400_000) },
    });
    await move(deal, 1, "proposal");
    await move(deal, 2, "qualified");
    await move(deal, 3, "proposal");
    expect((await lines("ines")).map(({ reason }) => reason)).toEqual(["advanced-deal"]);
    expect((await lines("tom")).map(({ reason }) => reason)).toEqual([]);
    expect((await lines("karim")).map(({ reason }) => reason).sort()).toEqual(["advanced-deal", "opened-deal"]);
  });

  it("won share a pool by what each gave, and give it back when opened again", async () => {
    const account = await makeAccount(prisma);
    const [origin, idle] = await Promise.all([people.karim, people.ines].map((who) => makePost(prisma, account, who)));
    await act("noemie", THANK, { id: encodeId("Post", origin!.id), on: true });
    const deal = await openFrom(origin!);
    await act("salome", LINK, { d: deal, p: encodeId("Post", idle!.id) });
    await move(deal, 1, "won");
    const won = (await lines("karim")).filter(({ reason }) => reason === "won-deal");
    expect(won).toHaveLength(1);
    expect(won[0]!.points).toBeGreaterThan(0);
    // One post that was thanked and opened the deal: x = C, and the pot is 50 × x, whatever else Salomé gave Karim.
    const pot =
      50 * (await postWorths(prisma, [{ id: "x", postId: origin!.id, at: new Date() }])).get("x")!.credibility;
    expect(won[0]!.points).toBeCloseTo(pot, 1);
    expect(await lines("ines")).toEqual([]);
    await move(deal, 2, "negotiation");
    expect((await lines("karim"))[0]).toMatchObject({
      reason: "reversal",
      takenBack: "won-deal",
      points: -won[0]!.points,
    });
    await move(deal, 3, "won");
    expect((await lines("karim")).map(({ reason }) => reason).filter((reason) => reason === "won-deal")).toHaveLength(
      2,
    );
    expect(await checkLedger()).toMatchObject({ different: [] });
  });
});

it("an introduction counts once it led to a meeting", async () => {
  const person = await makePerson(prisma, { name: "Étienne Roumier" });
  const two = { requesterId: people.salome.id, connectorId: people.ines.id, personId: person.id };
  const row = await makeIntroduction(prisma, { ...two, state: "introduced" });
  const payload = { ...two, introductionId: row.id };
  const tell = async (type: "introduction.met" | "introduction.closed", state: string, outcome = "") => {
    await prisma.introduction.update({ where: { id: row.id }, data: { state, outcome } });
    await prisma.$transaction((tx) => recordEvent(tx, people.salome, event(type, person, payload)));
    await workQueue();
  };
  await tell("introduction.closed", "closed", "no-answer");
  expect(await lines("ines")).toEqual([]);
  await tell("introduction.met", "met");
  await tell("introduction.closed", "closed", "helped");
  expect(await lines("ines")).toMatchObject([
    { reason: "introduced", points: 8, from: { name: "Salomé Arnaud" }, personName: "Étienne Roumier" },
  ]);
});

describe("who sees what", () => {
  const OTHER = `query ($id: ID!) { user(id: $id) { level thanksReceived reputation { level } ledger { edges { node { id } } } } }`;

  it("is one's own; colleagues see a level and thanks for what they may see", async () => {
    const team = await makeAudience(prisma, [people.salome, people.karim]);
    const [open, hidden] = [await makeAccount(prisma), await makeAccount(prisma, { audienceId: team.id })];
    for (const account of [open, hidden]) {
      const post = await makePost(prisma, account, people.hugo);
      await act("salome", THANK, { id: encodeId("Post", post.id), on: true });
    }
    const id = encodeId("User", people.hugo.id);
    for (const [key, thanksReceived] of [
      ["admin", 1],
      ["noemie", 1],
      ["salome", 2],
    ] as const) {
      const { user } = await (await as(key)).run<{ user: object }>(OTHER, { id });
      expect(user).toEqual({ level: "new", thanksReceived, reputation: null, ledger: null });
    }
    expect(await lines("gareth")).toEqual([]);
  });

  it("names nothing in a line that its reader may no longer see", async () => {
    const account = await makeAccount(prisma, { name: "Hidden Works" });
    const post = await makePost(prisma, account, people.karim, { body: "Secret" });
    await act("salome", THANK, { id: encodeId("Post", post.id), on: true });
    const { id: audienceId } = await makeAudience(prisma, [people.salome]);
    await prisma.post.update({ where: { id: post.id }, data: { audienceId } });
    await prisma.account.update({ where: { id: account.id }, data: { audienceId } });
    expect(await lines("karim")).toMatchObject([
      { reason: "thanked", points: 1, postId: null, excerpt: null, accountName: null },
    ]);
  });

  it("is nothing at all where the company switched it off", async () => {
    await prisma.setting.create({ data: { key: "reputation", value: "off" } });
    const post = await makePost(prisma, await makeAccount(prisma), people.karim);
    await act("salome", THANK, { id: encodeId("Post", post.id), on: true });
    expect(await prisma.ledgerEntry.count()).toBe(0);
    expect(await own("karim")).toEqual({ level: null, thanksReceived: null, reputation: null, ledger: null });
  });

  it("is read in one statement for the lines, whatever their number", async () => {
    const account = await makeAccount(prisma);
    for (let i = 0; i < 6; i += 1) {
      const post = await makePost(prisma, account, people.karim);
      await (await as("salome")).run(THANK, { id: encodeId("Post", post.id), on: true });
    }
    await workQueue();
    const karim = await as("karim");
    const { statements } = await countStatements(() => karim.run(`{ viewer { ledger { edges { node { id } } } } }`));
    expect(statements).toBeLessThanOrEqual(3);
    expect((await own("karim")).ledger!.edges).toHaveLength(6);
    expect((await checkLedger()).different).toEqual([]);
    await prisma.ledgerEntry.updateMany({ where: { points: 1 }, data: { points: 9 } });
    expect((await checkLedger()).different).toHaveLength(1);
  });
});
