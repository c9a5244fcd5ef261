import { beforeAll, describe, expect, it } from "vitest";
import { DAY_MS, now } from "../../platform/clock.ts";
import { prisma, transaction } from "../../platform/db/prisma.ts";
import { noteContact } from "../accounts/account-activity.sql.ts";
import { api, viewerFor } from "../../tests/harness/api.ts";
import { makePost } from "../../tests/factories/conversation.ts";
import {
  makeAccount,
  makeInteraction,
  makeOpportunity,
  makePerson,
  makeRelationship,
} from "../../tests/factories/crm.ts";
import { makeAudience, makeCast, makeUser, type Cast } from "../../tests/factories/identity.ts";

let people: Cast;
let salome: ReturnType<typeof api>;
let noemie: ReturnType<typeof api>;
const ago = (days: number) => new Date(now().getTime() - days * DAY_MS);

beforeAll(async () => {
  people = await makeCast(prisma, ["salome", "karim", "ines", "noemie", "ludovic"]);
  // Support grows to five; R&D stays a single person.
  for (let n = 0; n < 4; n += 1) await makeUser(prisma, { department: "Support" });
  const team = await makeAudience(prisma, [people.noemie]);
  const account = await makeAccount(prisma, { name: "Open Works" });
  const secret = await makeAccount(prisma, { name: "Secret Works", audienceId: team.id });
  await transaction((tx) => noteContact(tx, account.id, account, ago(40)));
  await transaction((tx) => noteContact(tx, secret.id, secret, ago(90)));
  const person = await makePerson(prisma, { at: account });
  await makePerson(prisma, { at: secret });

  const deal = await makeOpportunity(prisma, account, {
    amount: 1000,
    expectedOn: now(),
    ownerId: people.salome.id,
    stage: "proposal",
  });
  await prisma.opportunityPerson.create({ data: { opportunityId: deal.id, personId: person.id, part: "decides" } });
  await makeOpportunity(prisma, secret, { amount: 9000, expectedOn: now(), stage: "proposal" });
  for (const author of [people.karim, people.ines, people.ines]) {
    const { id: postId } = await makePost(prisma, account, author, { createdAt: ago(2), channel: "phone" });
    await prisma.opportunityPost.create({ data: { opportunityId: deal.id, postId } });
  }
  await makePost(prisma, secret, people.noemie, { createdAt: ago(1), channel: "web" });

  const won = await makeOpportunity(prisma, account, {
    stage: "won",
    closedAt: ago(10),
    createdAt: ago(60),
    amount: 500,
    ownerId: people.salome.id,
  });
  const before = await makePost(prisma, account, people.karim, { createdAt: ago(20) });
  const after = await makePost(prisma, account, people.ines, { createdAt: ago(5) });
  for (const { id: postId } of [before, after])
    await prisma.opportunityPost.create({ data: { opportunityId: won.id, postId } });
  await makeOpportunity(prisma, account, { stage: "lost", closedAt: ago(10), createdAt: ago(60) });

  await makeRelationship(prisma, { userId: people.karim.id, personId: person.id, disclosure: "nothing" });
  await makeInteraction(prisma, account, { occurredAt: ago(12), users: [people.salome], people: [person] });
  salome = api(await viewerFor("salome"));
  noemie = api(await viewerFor("noemie"));
});

const ask = async <T>(who: ReturnType<typeof api>, fields: string): Promise<T> =>
  (await who.run<{ insights: T }>(`{ insights { ${fields} } }`)).insights;

describe("insights", () => {
  it("are for colleagues only", async () => {
    const ludovic = api(await viewerFor("ludovic"));
    expect(await ludovic.refused(`{ insights { silentCount } }`)).toMatchObject({ code: "FORBIDDEN" });
  });

  it("count help that came before a deal was closed, and only that", async () => {
    const { outcomes } = await ask<{ outcomes: object[] }>(salome, "outcomes { helpers closed won }");
    expect(outcomes).toEqual([
      { helpers: 0, closed: 1, won: 0 },
      { helpers: 1, closed: 1, won: 1 },
    ]);
  });

  it("name departments of at least five, and fold the others into one", async () => {
    const { departmentHelp, contributing } = await ask<{ departmentHelp: object[]; contributing: object[] }>(
      salome,
      "departmentHelp { department acts } contributing { department members active }",
    );
    expect(departmentHelp).toEqual([
      { department: "other", acts: 2 },
      { department: "Support", acts: 1 },
    ]);
    expect(contributing).toEqual([{ department: "Support", members: 5, active: 1 }]);
  });

  it("read nothing that the viewer may not see", async () => {
    const fields =
      "silentCount silentAccounts { name } singleThreads { accountName amount } channels { channel posts } coverage { colleagues accounts } forecast { months { likely } }";
    type Answer = { forecast: { months: { likely: number }[] } };
    const open = await ask<Answer>(salome, fields);
    expect(open).toMatchObject({
      silentCount: 1,
      silentAccounts: [{ name: "Open Works" }],
      singleThreads: [{ accountName: "Open Works", amount: 1000 }],
      channels: [
        { channel: "phone", posts: 3 },
        { channel: "unsaid", posts: 2 },
      ],
      // Karim keeps his tie to himself; Salomé met her.
      coverage: [{ colleagues: 1, accounts: 1 }],
    });
    const likely = ({ forecast }: Answer) => forecast.months.reduce((sum, month) => sum + month.likely, 0);
    expect(likely(open)).toBe(500);
    expect(likely(await ask<Answer>(noemie, fields))).toBe(5000);
    expect(await ask(noemie, "silentCount coverage { colleagues accounts }")).toEqual({
      silentCount: 2,
      coverage: [
        { colleagues: 0, accounts: 1 },
        { colleagues: 1, accounts: 1 },
      ],
    });
  });

  it("follow twelve weeks, this one last", async () => {
    const { adoption } = await ask<{ adoption: { week: string; posts: number }[] }>(
      salome,
      "adoption { week posts contributors comments }",
    );
    expect(adoption).toHaveLength(12);
    expect(adoption.reduce((sum, { posts }) => sum + posts, 0)).toBe(5);
    expect(new Date(adoption.at(-1)!.week).getUTCDay()).toBe(1);
  });
});

describe("one truth for each figure", () => {
  const FORECAST = `{
    insights { forecast { currency months { won likely } leftOut { noAmount noDate otherCurrency later } }
      trust { said stage { key chance { value basis } } } singleThreads { accountName deals } }
    opportunityTotals { likely { amount currency leftOut { noAmount noDate otherCurrency later } } }
    opportunities(first: 50) { edges { node { name chance { value basis } stage { chance { value } } missing { kind } } } }
  }`;
  interface LeftOut {
    noAmount: number;
    noDate: number;
    otherCurrency: number;
    later: number;
  }
  interface Answer {
    insights: {
      forecast: { currency: string; months: { won: number; likely: number }[]; leftOut: LeftOut };
      trust: { said: number; stage: { key: string; chance: { value: number; basis: string } } }[];
      singleThreads: { accountName: string; deals: number }[];
    };
    opportunityTotals: { likely: { amount: number; currency: string; leftOut: LeftOut } };
    opportunities: {
      edges: {
        node: {
          name: string;
          chance: { value: number };
          stage: { chance: { value: number } };
          missing: { kind: string }[];
        };
      }[];
    };
  }

  it("the forecast is the board's, and says of each deal left out why", async () => {
    const before = await salome.run<Answer>(FORECAST);
    const account = await makeAccount(prisma, { name: "Left Works" });
    const far = new Date(now().getTime() + 400 * DAY_MS);
    await makeOpportunity(prisma, account, { amount: null, expectedOn: now() });
    await makeOpportunity(prisma, account, { amount: null, expectedOn: null });
    await makeOpportunity(prisma, account, { amount: 10, expectedOn: null });
    await makeOpportunity(prisma, account, { amount: 10, expectedOn: now(), currency: "CHF" });
    await makeOpportunity(prisma, account, { amount: 10, expectedOn: far });
    const { insights, opportunityTotals } = await salome.run<Answer>(FORECAST);
    const left = { noAmount: 2, noDate: 1, otherCurrency: 1, later: 1 };
    const more = (was: LeftOut) =>
      Object.fromEntries(Object.entries(was).map(([reason, count]) => [reason, count + left[reason as keyof LeftOut]]));
    expect(insights.forecast.leftOut).toEqual(more(before.insights.forecast.leftOut));
    expect(opportunityTotals.likely.leftOut).toEqual(more(before.opportunityTotals.likely.leftOut));
    const quarter = insights.forecast.months.slice(0, 3).reduce((sum, { won, likely }) => sum + won + likely, 0);
    expect(opportunityTotals.likely.amount).toBeCloseTo(quarter, 6);
  });

  it("a deal's chance is its stage's, on its page, in the pipeline and beside the forecast", async () => {
    const { insights, opportunities } = await salome.run<Answer>(FORECAST);
    expect(insights.trust.map(({ stage }) => stage.chance.basis)).toContain("stage");
    expect(opportunities.edges.length).toBeGreaterThan(0);
    for (const { node } of opportunities.edges) expect(node.chance.value).toBe(node.stage.chance.value);
  });

  it("hanging on one person means the same on the deal and on Insights", async () => {
    const account = await makeAccount(prisma, { name: "Thread Works" });
    const [one, two] = [await makePerson(prisma, { at: account }), await makePerson(prisma, { at: account })];
    const deal = await makeOpportunity(prisma, account, { name: "Thread deal", stage: "proposal", amount: 9 });
    await makeOpportunity(prisma, account, { name: "Young thread", stage: "tip", amount: 9 });
    await prisma.opportunityPerson.create({ data: { opportunityId: deal.id, personId: one.id, part: "decides" } });
    const told = async () => {
      const { insights, opportunities } = await salome.run<Answer>(FORECAST);
      const hints = opportunities.edges.find(({ node }) => node.name === "Thread deal")!.node.missing;
      const thread = insights.singleThreads.find(({ accountName }) => accountName === "Thread Works");
      return [hints.some(({ kind }) => kind === "SECOND_CONTACT"), thread?.deals ?? 0];
    };
    expect(await told()).toEqual([true, 1]);
    await makeInteraction(prisma, account, { occurredAt: ago(3), users: [people.salome], people: [two] });
    expect(await told()).toEqual([false, 0]);
  });
});
