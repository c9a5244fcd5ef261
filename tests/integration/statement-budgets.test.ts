/**
 * How many statements each page's document may cost, on the demo company: what grows with the rows shown is a mistake that no page
 * survives at scale. A new document needs a line here; a number that grows needs a reason.
 */
import { beforeAll, afterAll, describe, expect, it, vi } from "vitest";
import { readFileSync } from "node:fs";
import type { Viewer } from "../../domain/viewer.ts";
import { execute } from "../../graphql/execute.ts";
import { disconnect, prisma } from "../../platform/db/prisma.ts";
import { countStatements } from "../../platform/db/statement-count.ts";
import { databaseUrl } from "../../platform/env.ts";
import { fill } from "../../prisma/seed/fill.ts";
import { viewerFor } from "../harness/api.ts";

/** The queries of all pages, as `npm run generate` wrote them: fragments included. */
const generated = readFileSync("app/gql/graphql.ts", "utf8");
const documents = new Map(
  [...generated.matchAll(/new TypedDocumentString\(`\s*(query (\w+)[\s\S]*?)`/g)].map(([, text, name]) => [
    name!,
    text!,
  ]),
);

let salome: Viewer;
let admin: Viewer;
const ids = { account: "", deal: "", person: "", post: "", user: "" };

/** Statements at most, the variables, and who asks when it is not the salesperson. */
type Budget = [most: number, variables?: () => Record<string, unknown>, who?: "admin"];
const account = () => ({ id: ids.account });
const budgets: Record<string, Budget> = {
  Account: [4, account],
  AccountFields: [5, account],
  AccountOpportunities: [7, account],
  AccountPeople: [9, () => ({ ...account(), former: false, added: ids.person, wasAdded: true })],
  AccountRail: [6, account],
  AccountTimeline: [5, account],
  Accounts: [5],
  AccountsIn: [4, () => ({ text: "Claire Dupont of Aérolor Rotors called." })],
  AnyAccount: [2],
  AskDeals: [6, () => ({ personId: ids.person })],
  Audit: [3, undefined, "admin"],
  Choice: [5, () => ({ text: "rotor", kinds: ["account"], first: 8 })],
  Chosen: [3, () => ({ ids: [ids.account] })],
  Colleague: [14, () => ({ id: ids.user })],
  ComposeAbout: [4, () => ({ deal: ids.deal, person: ids.person, byDeal: true, byPerson: true })],
  Contacts: [4, account],
  Conversation: [2, account],
  Door: [5],
  Insights: [
    19,
    () => ({ collaboration: true, coverage: true, forecast: true, channels: true, adoption: true, days: 90 }),
  ],
  Introductions: [11],
  InvitableAccounts: [4, () => ({ chosen: [ids.account] }), "admin"],
  Invitations: [3, undefined, "admin"],
  Mail: [7, undefined, "admin"],
  MemberPlace: [7, () => ({ userId: ids.user }), "admin"],
  Members: [9, undefined, "admin"],
  Mentions: [4, () => ({ named: "in" })],
  NewOpportunity: [5, () => ({ account: ids.account, post: ids.post, byAccount: true, byPost: true })],
  Notifications: [3, () => ({ first: 20 })],
  Now: [10, () => ({ followed: false, first: true })],
  OpenDeals: [5, account],
  Opportunities: [10, () => ({ filter: {}, insider: true, board: true, table: true, rows: 50 })],
  Opportunity: [10, () => ({ id: ids.deal, insider: true })],
  OpportunityColumn: [4, () => ({ filter: {}, first: 20 })],
  OpportunityToEdit: [4, () => ({ id: ids.deal })],
  // Where little has all the words, what has fewer is asked for as well.
  Palette: [7, () => ({ text: "rotor", first: 4, posts: true })],
  PersonPage: [26, () => ({ id: ids.person })],
  Pipeline: [4, undefined, "admin"],
  PossiblePeople: [4, () => ({ id: ids.deal })],
  PostDeals: [3, () => ({ id: ids.post })],
  PostPage: [4, () => ({ id: ids.post })],
  Room: [1, undefined, "admin"],
  Search: [8, () => ({ text: "rotor" })],
  Settings: [6],
  Share: [5, account],
  Shell: [6],
  SilentAnswer: [4],
  Stages: [3],
  Team: [6, account],
  Unplaced: [6],
  Units: [3, () => ({ kind: "TEAM" }), "admin"],
  WhoAnswer: [8, () => ({ text: "Aérolor" })],
  WhoKnowsPage: [6, () => ({ accountId: ids.account })],
  WiderSearch: [8, () => ({ text: "rotor" })],
};
/** They need the secret of a mail, and are one look-up. */
const NOT_RUN = ["InvitationBySecret", "ResetLink"];

beforeAll(async () => {
  await fill({ url: databaseUrl(), at: new Date("2026-11-19T14:02:00Z") });
  [salome, admin] = [await viewerFor("salome"), await viewerFor("admin")];
  const busy = await prisma.account.findFirstOrThrow({ where: { name: { startsWith: "Aérolor" } } });
  const deal = await prisma.opportunity.findFirstOrThrow({
    where: { accountId: busy.id, audienceId: busy.audienceId },
  });
  const at = { accountId: busy.id, audienceId: busy.audienceId };
  const post = await prisma.post.findFirstOrThrow({ where: at, orderBy: { commentCount: "desc" } });
  const role = await prisma.personRole.findFirstOrThrow({ where: { accountId: busy.id, current: true } });
  ids.account = `Account_${busy.id}`;
  ids.deal = `Opportunity_${deal.id}`;
  ids.person = `Person_${role.personId}`;
  ids.post = `Post_${post.id}`;
  ids.user = `User_${salome.id}`;
}, 90_000);
afterAll(disconnect);

it("knows every document", () => {
  expect(documents.size).toBeGreaterThan(30);
  expect([...documents.keys()].filter((name) => !(name in budgets) && !NOT_RUN.includes(name))).toEqual([]);
  expect(Object.keys(budgets).filter((name) => !documents.has(name))).toEqual([]);
});

describe.each(Object.entries(budgets))("%s", (name, [most, variables, who]) => {
  it(`costs at most ${most} statements`, async () => {
    const run = () => execute(documents.get(name)!, variables?.() ?? {}, who === "admin" ? admin : salome);
    // What a process keeps for some seconds (who is called what) must not end between two runs because the machine is slow.
    const clock = vi.spyOn(performance, "now").mockReturnValue(performance.now());
    try {
      await run();
      const { statements } = await countStatements(run);
      expect(statements).toBeLessThanOrEqual(most);
    } finally {
      clock.mockRestore();
    }
  });
});
