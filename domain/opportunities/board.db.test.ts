import { beforeAll, describe, expect, it } from "vitest";
import { DAY_MS, now } from "../../platform/clock.ts";
import { prisma } from "../../platform/db/prisma.ts";
import { countStatements } from "../../platform/db/statement-count.ts";
import { encodeId } from "../../graphql/ids.ts";
import { api, viewerFor } from "../../tests/harness/api.ts";
import { makeComment, makePost } from "../../tests/factories/conversation.ts";
import {
  makeAccount,
  makeInteraction,
  makeIntroduction,
  makeOpportunity,
  makePerson,
} from "../../tests/factories/crm.ts";
import { makeAudience, makeCast, makeCircle, type Cast } from "../../tests/factories/identity.ts";

const CARD = `id name amount accountName expectedOn stage { key } owner { name } helpers { acts weight user { name } }
  missing { kind days } activityByWeek { sort total weeks }`;
const BOARD = `query ($first: Int, $after: String, $filter: OpportunityFilter, $order: OpportunityOrder) {
  board(first: $first, after: $after, filter: $filter, order: $order) { stage { id key } count sums { amount currency }
    cards { totalCount edges { node { ${CARD} } } pageInfo { hasNextPage endCursor } } } }`;
const LIST = `query ($first: Int, $after: String, $filter: OpportunityFilter, $order: OpportunityOrder) {
  opportunities(first: $first, after: $after, filter: $filter, order: $order) { totalCount edges { node { ${CARD} } } pageInfo { hasNextPage endCursor } } }`;

interface Card {
  id: string;
  name: string;
  amount: number | null;
  helpers: { acts: number; weight: number; user: { name: string } }[];
  missing: { kind: string; days: number | null }[];
  activityByWeek: { sort: string; total: number; weeks: number[] }[];
}
interface Connection {
  totalCount: number;
  edges: { node: Card }[];
  pageInfo: { hasNextPage: boolean; endCursor: string };
}
type Column = { stage: { id: string; key: string }; count: number; sums: object[]; cards: Connection };

let people: Cast;
let salome: ReturnType<typeof api>;
const ago = (days: number) => new Date(now().getTime() - days * DAY_MS);
const day = (days: number) => new Date(`${ago(-days).toISOString().slice(0, 10)}T00:00:00Z`);
const names = (list: Connection) => list.edges.map(({ node }) => node.name);
const board = async (who: ReturnType<typeof api>, variables: object = {}) =>
  (await who.run<{ board: Column[] }>(BOARD, variables as Record<string, unknown>)).board;
const list = async (who: ReturnType<typeof api>, variables: object = {}) =>
  (await who.run<{ opportunities: Connection }>(LIST, variables as Record<string, unknown>)).opportunities;

beforeAll(async () => {
  people = await makeCast(prisma, ["salome", "karim", "ines", "noemie", "gareth", "ludovic"]);
  salome = api(await viewerFor("salome"));
});

describe("the board", () => {
  it("has each open stage with what all its deals are worth, and pages a column in order", async () => {
    const account = await makeAccount(prisma, { name: "Board Works" });
    const filter = { accountId: encodeId("Account", account.id) };
    const given = [5, 1, 4, 2, 3];
    for (const n of given) {
      await makeOpportunity(prisma, account, {
        name: `Deal ${n}`,
        stage: "proposal",
        amount: n * 100,
        expectedOn: day(n),
      });
    }
    await makeOpportunity(prisma, account, { name: "No date", stage: "proposal", amount: 7, currency: "GBP" });
    await makeOpportunity(prisma, account, { name: "Won", stage: "won", amount: 9_999, closedAt: now() });

    const columns = await board(salome, { first: 2, filter, order: "CLOSE" });
    expect(columns.map(({ stage, count }) => [stage.key, count])).toEqual([
      ["tip", 0],
      ["qualified", 0],
      ["proposal", 6],
      ["negotiation", 0],
    ]);
    const column = columns[2]!;
    expect(column.sums).toEqual([
      { amount: 1500, currency: "EUR" },
      { amount: 7, currency: "GBP" },
    ]);
    expect(names(column.cards)).toEqual(["Deal 1", "Deal 2"]);

    const seen = names(column.cards);
    let { pageInfo } = column.cards;
    while (pageInfo.hasNextPage) {
      const stage = { ...filter, stageId: column.stage.id };
      const [next] = await board(salome, { first: 3, after: pageInfo.endCursor, filter: stage, order: "CLOSE" });
      expect(next!.count).toBe(6);
      seen.push(...names(next!.cards));
      pageInfo = next!.cards.pageInfo;
    }
    expect(seen).toEqual(["Deal 1", "Deal 2", "Deal 3", "Deal 4", "Deal 5", "No date"]);
    const closed = await board(salome, { filter: { ...filter, state: "CLOSED" } });
    expect(closed.map(({ stage, count }) => [stage.key, count])).toEqual([
      ["won", 1],
      ["lost", 0],
    ]);
  });

  it("is two statements, however many cards, helpers and hints it shows", async () => {
    const account = await makeAccount(prisma);
    for (let n = 0; n < 12; n += 1) {
      const deal = await makeOpportunity(prisma, account, { stage: n % 2 ? "tip" : "proposal" });
      const post = await makePost(prisma, account, people.karim);
      await prisma.opportunityPost.create({ data: { opportunityId: deal.id, postId: post.id } });
    }
    const filter = { accountId: encodeId("Account", account.id) };
    await board(salome, { filter });
    const { result, statements } = await countStatements(() => board(salome, { filter }));
    expect(result.map(({ cards }) => cards.edges.length)).toEqual([6, 0, 6, 0]);
    expect(statements).toBe(2);
    const rows = await countStatements(() => list(salome, { filter, first: 12 }));
    expect(rows.result.edges).toHaveLength(12);
    expect(rows.statements).toBe(2);
  });

  it("refuses a cursor that it did not make", async () => {
    expect(await salome.refused(BOARD, { after: "bm90IG9uZQ" })).toMatchObject({
      code: "INVALID",
      fields: [{ path: "after" }],
    });
  });
});

describe("help", () => {
  it("counts posts, comments, meetings and introductions that took place, and nothing that is not the viewer's", async () => {
    const account = await makeAccount(prisma);
    const deal = await makeOpportunity(prisma, account, { ownerId: people.salome.id, createdAt: ago(100) });
    const person = await makePerson(prisma, { at: account, name: "Sofia Andrade" });
    const team = await makeAudience(prisma, [people.noemie]);
    const at = async (days: number, author: { id: string }, given: object = {}) => {
      const post = await makePost(prisma, account, author, { createdAt: ago(days), ...given });
      await prisma.opportunityPost.create({ data: { opportunityId: deal.id, postId: post.id } });
      return post;
    };
    const idea = await at(3, people.ines, { kind: "idea", body: "A week on our rig?", thanksCount: 2 });
    await at(60, people.karim, { kind: "tip", body: "Unhappy with the supplier." });
    await at(2, people.noemie, { kind: "risk", audienceId: team.id });
    await at(1, people.gareth, { kind: "update" });
    await at(1, people.gareth, { kind: "tip", deletedAt: now() });
    await makeComment(prisma, idea, people.ines, { createdAt: ago(2) });
    await makeInteraction(prisma, account, {
      opportunityId: deal.id,
      occurredAt: ago(5),
      users: [people.ines, people.salome],
      people: [person],
    });
    const ask = { requesterId: people.salome.id, personId: person.id, opportunityId: deal.id };
    await makeIntroduction(prisma, { ...ask, connectorId: people.ines.id, state: "met", changedAt: ago(4) });
    await makeIntroduction(prisma, { ...ask, connectorId: people.gareth.id, state: "declined", changedAt: ago(4) });

    const filter = { accountId: encodeId("Account", account.id) };
    const [card] = (await list(salome, { filter })).edges;
    expect(card!.node.helpers).toEqual([
      { acts: 4, weight: 5, user: { name: "Inès Roche" } },
      { acts: 1, weight: 2, user: { name: "Salomé Arnaud" } },
      { acts: 1, weight: 2, user: { name: "Karim Benali" } },
    ]);
    expect(card!.node.activityByWeek.map(({ sort, total }) => [sort, total])).toEqual([
      ["tips", 1],
      ["information", 0],
      ["ideas", 1],
      ["answers", 1],
      ["meetings", 2],
      ["introductions", 1],
    ]);
    const [noemies] = (await list(api(await viewerFor("noemie")), { filter })).edges;
    expect(noemies!.node.helpers.map(({ user }) => user.name)).toContain("Noémie Vidal");

    const GAVE = `query ($id: ID!) { opportunity(id: $id) { contributions { user { name } acts opened counts { sort count } introduced { name } quote { text thanks } } } }`;
    const gave = await salome.run<{ opportunity: { contributions: { user: { name: string } }[] } }>(GAVE, {
      id: card!.node.id,
    });
    expect(gave.opportunity.contributions.map(({ user }) => user.name)).toEqual([
      "Inès Roche",
      "Salomé Arnaud",
      "Karim Benali",
    ]);
    expect(gave.opportunity.contributions[0]).toMatchObject({
      acts: 4,
      introduced: [{ name: "Sofia Andrade" }],
      quote: { text: "A week on our rig?", thanks: 2 },
    });

    const helped = async (helper: { id: string }) =>
      (await list(salome, { filter: { ...filter, helperId: encodeId("User", helper.id) } })).totalCount;
    expect([await helped(people.ines), await helped(people.gareth), await helped(people.noemie)]).toEqual([1, 0, 0]);
  });

  it("finds the deals that nobody but their owner touched for thirty days", async () => {
    const account = await makeAccount(prisma);
    const make = async (name: string, post: { by: { id: string }; days: number } | null, createdAt: Date) => {
      const deal = await makeOpportunity(prisma, account, { name, ownerId: people.salome.id, createdAt, amount: 100 });
      if (!post) return;
      const { id: postId } = await makePost(prisma, account, post.by, { createdAt: ago(post.days) });
      await prisma.opportunityPost.create({ data: { opportunityId: deal.id, postId } });
    };
    await make("Young", null, ago(3));
    await make("Helped", { by: people.karim, days: 5 }, ago(90));
    await make("Once helped", { by: people.karim, days: 40 }, ago(90));
    await make("Only its owner", { by: people.salome, days: 1 }, ago(90));
    const filter = { accountId: encodeId("Account", account.id) };
    const alone = await list(salome, { filter: { ...filter, alone: true }, order: "NEWEST" });
    expect(names(alone).sort()).toEqual(["Once helped", "Only its owner"]);
    const all = await list(salome, { filter });
    const hint = (name: string) => all.edges.find(({ node }) => node.name === name)!.node.missing[0];
    expect(hint("Once helped")).toEqual({ kind: "ALONE", days: 40 });
    expect(hint("Only its owner")).toEqual({ kind: "ALONE", days: 90 });
    expect(hint("Helped")).toEqual({ kind: "NEXT_STEP", days: null });
    const TOTALS = `query ($filter: OpportunityFilter) { opportunityTotals(filter: $filter) { open { count } alone { count sums { amount } } } }`;
    expect(await salome.run(TOTALS, { filter })).toEqual({
      opportunityTotals: { open: { count: 4 }, alone: { count: 2, sums: [{ amount: 200 }] } },
    });
  });
});

describe("what is not the viewer's", () => {
  it("is in no list, count or sum; amounts stay inside, in orders too", async () => {
    const circle = await makeCircle(prisma, [people.ludovic]);
    const account = await makeAccount(prisma, { circleId: circle.id, name: "Shared Works" });
    const team = await makeAudience(prisma, [people.noemie], "deal");
    await makeOpportunity(prisma, account, { name: "Shown", amount: 100, nextStep: "Call", createdAt: ago(1) });
    await makeOpportunity(prisma, account, { name: "Inside", amount: 200, circleId: null });
    await makeOpportunity(prisma, account, { name: "Secret", amount: 400, circleId: null, audienceId: team.id });
    await makeOpportunity(prisma, account, { name: "Shown larger", amount: 900, nextStep: "Call", createdAt: ago(2) });
    const filter = { accountId: encodeId("Account", account.id) };
    const sum = async (who: ReturnType<typeof api>) => (await board(who, { filter }))[0]!;

    expect(await sum(salome)).toMatchObject({ count: 3, sums: [{ amount: 1200 }] });
    expect(await sum(api(await viewerFor("noemie")))).toMatchObject({ count: 4, sums: [{ amount: 1600 }] });
    const ludovic = api(await viewerFor("ludovic"));
    expect(await sum(ludovic)).toMatchObject({ count: 2, sums: [] });
    const shown = await list(ludovic, { filter, order: "AMOUNT" });
    expect(names(shown)).toEqual(["Shown", "Shown larger"]);
    expect(shown.totalCount).toBe(2);
    expect(shown.edges[0]!.node).toMatchObject({ amount: null, missing: [] });
    const IN = `query ($id: ID!) { account(id: $id) { openOpportunities { count sums { amount } } opportunities { totalCount } }
      opportunities(filter: { named: "Secret" }) { totalCount } }`;
    expect(await salome.run(IN, { id: filter.accountId })).toEqual({
      account: { openOpportunities: { count: 3, sums: [{ amount: 1200 }] }, opportunities: { totalCount: 3 } },
      opportunities: { totalCount: 0 },
    });
    expect(await ludovic.refused(`{ opportunityTotals { open { count } } }`)).toMatchObject({ code: "FORBIDDEN" });
  });

  it("finds by part of a name, of the deal or of its account, wildcards taken as they are", async () => {
    const account = await makeAccount(prisma, { name: "Ateliers Quillan" });
    await makeOpportunity(prisma, account, { name: "100% sensors" });
    const found = async (named: string) =>
      (await list(salome, { filter: { named, accountId: encodeId("Account", account.id) } })).totalCount;
    expect([await found("quill"), await found("100%"), await found("1%s"), await found("_")]).toEqual([1, 1, 0, 0]);
  });
});

describe("the chance", () => {
  const CHANCE = `query ($id: ID!) { opportunity(id: $id) { chance { value basis sample } steps { stage { key } place days usualDays } } }`;

  it("is the figure of the stage until forty were won and forty lost, then the company's own history", async () => {
    const account = await makeAccount(prisma);
    const open = await makeOpportunity(prisma, account, { stage: "proposal", stageSince: ago(8) });
    const ask = async () =>
      (
        await salome.run<{ opportunity: { chance: object; steps: object[] } }>(CHANCE, {
          id: encodeId("Opportunity", open.id),
        })
      ).opportunity;
    const before = await ask();
    expect(before.chance).toMatchObject({ value: 0.5, basis: "stage" });
    expect(before.steps).toMatchObject([
      { place: "past" },
      { place: "past" },
      { place: "here", days: 8 },
      { place: "ahead", usualDays: null },
    ]);

    const close = async (stage: "won" | "lost", from: string) => {
      const deal = await makeOpportunity(prisma, account, { stage, closedAt: now(), createdAt: ago(60) });
      await prisma.opportunityChange.createMany({
        data: [
          { opportunityId: deal.id, field: "opened", createdAt: ago(60) },
          { opportunityId: deal.id, field: "stage", before: "tip", after: from, createdAt: ago(50) },
          { opportunityId: deal.id, field: "stage", before: from, after: stage, createdAt: ago(20) },
        ],
      });
    };
    for (let n = 0; n < 40; n += 1) await close("won", "proposal");
    for (let n = 0; n < 20; n += 1) await close("lost", "proposal");
    for (let n = 0; n < 20; n += 1) await close("lost", "qualified");
    const after = await ask();
    expect(after.chance).toMatchObject({ basis: "history", sample: expect.any(Number) });
    expect((after.chance as { value: number }).value).toBeCloseTo(2 / 3, 1);
    expect(after.steps[2]).toMatchObject({ stage: { key: "proposal" }, usualDays: 30 });
  });
});
