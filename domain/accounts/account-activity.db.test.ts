/** What "last spoken of" says, and the order that follows from it, is of what the reader may read. */
import { afterAll, beforeAll, expect, it } from "vitest";
import { encodeId } from "../../graphql/ids.ts";
import { disconnect, prisma } from "../../platform/db/prisma.ts";
import { newId } from "../../platform/ids.ts";
import { makeAccount, makeOpportunity } from "../../tests/factories/crm.ts";
import { makeAudience, makeCast, makeCircle, type Cast } from "../../tests/factories/identity.ts";
import { api, viewerFor } from "../../tests/harness/api.ts";
import { dispatchEvents } from "../../tests/harness/dispatch.ts";
import type { CastKey } from "../../tests/cast.ts";

const POST = `mutation ($input: CreatePostInput!) { createPost(input: $input) { id } }`;
const TALK = `mutation ($input: LogInteractionInput!) { logInteraction(input: $input) { id } }`;
const FOLLOW = `mutation ($id: ID!) { followAccount(id: $id, on: true) { id } }`;
const LIST = `{ followedAccounts { name lastPostAt lastContactAt }
  accounts(first: 10, order: ACTIVITY) { edges { node { name lastPostAt } } } }`;
const PAGE = `query ($first: Int, $after: String, $last: Int, $before: String, $named: String) {
  accounts(first: $first, after: $after, last: $last, before: $before, named: $named) {
    totalCount pageInfo { hasNextPage endCursor startCursor } edges { node { name } } } }`;

interface Line {
  name: string;
  lastPostAt: string | null;
  lastContactAt: string | null;
}
interface Lists {
  followedAccounts: Line[];
  accounts: { edges: { node: Line }[] };
}
interface Page {
  accounts: {
    totalCount: number;
    pageInfo: { hasNextPage: boolean; endCursor: string; startCursor: string };
    edges: { node: { name: string } }[];
  };
}

let cast: Cast;
const accounts: Record<string, { id: string; audienceId: string; circleId: string | null; version: number }> = {};
let dealId: string;

const runAs = async <T>(who: CastKey, text: string, variables: object = {}) =>
  api(await viewerFor(who)).run<T>(text, variables as Record<string, unknown>);
const lists = (who: CastKey) => runAs<Lists>(who, LIST);
const say = async (who: CastKey, name: string, given: object = {}) => {
  const accountId = encodeId("Account", accounts[name]!.id);
  await runAs(who, POST, {
    input: { accountId, clientId: newId(), body: "Heard it myself", firstHand: true, ...given },
  });
  await dispatchEvents();
};

beforeAll(async () => {
  cast = await makeCast(prisma, ["salome", "gareth", "clara", "ines", "admin"]);
  const circle = await makeCircle(prisma, [cast.clara]);
  for (const name of ["First", "Second"]) {
    accounts[name] = await makeAccount(prisma, { name, circleId: circle.id, ownerId: cast.salome.id });
    for (const who of ["salome", "gareth", "clara"] as const)
      await runAs(who, FOLLOW, { id: encodeId("Account", accounts[name].id) });
  }
  const team = await makeAudience(prisma, [cast.salome], "deal");
  dealId = (await makeOpportunity(prisma, { ...accounts.First!, audienceId: team.id, circleId: null })).id;
  await say("salome", "First", { reach: "guests" });
  await say("salome", "Second", { reach: "guests" });
});
afterAll(disconnect);

it("what a team said among themselves moves nothing for anybody else, and their own list", async () => {
  const [gareth, clara] = [await lists("gareth"), await lists("clara")];
  expect(gareth.followedAccounts.map(({ name }) => name)).toEqual(["Second", "First"]);
  await say("salome", "First", { opportunityId: encodeId("Opportunity", dealId) });
  const input = {
    clientId: newId(),
    channel: "call",
    subject: "Price",
    opportunityId: encodeId("Opportunity", dealId),
  };
  await runAs("salome", TALK, { input: { ...input, accountId: encodeId("Account", accounts.First!.id) } });
  expect(await lists("gareth")).toEqual(gareth);
  expect(await lists("clara")).toEqual(clara);
  const own = await lists("salome");
  expect(own.followedAccounts.map(({ name }) => name)).toEqual(["First", "Second"]);
  expect(own.accounts.edges.map(({ node }) => node.name)).toEqual(["First", "Second"]);
  expect(own.followedAccounts[0]!.lastContactAt).not.toBe(gareth.followedAccounts[1]!.lastContactAt);
});

it("what colleagues say moves nothing for a guest", async () => {
  const before = await lists("clara");
  await say("gareth", "First");
  expect(await lists("clara")).toEqual(before);
  expect((await lists("gareth")).followedAccounts.map(({ name }) => name)).toEqual(["First", "Second"]);
});

it("closing an account and opening it again leaves what its table says true", async () => {
  const [account, view] = [accounts.Second!, "account_touches"];
  const id = encodeId("Account", account.id);
  const CLOSE = `mutation ($id: ID!, $version: Int!) { restrictAccount(accountId: $id, memberIds: [], version: $version) { version } }`;
  const OPEN = `mutation ($id: ID!, $version: Int!) { openAccount(accountId: $id, version: $version) { lastPostAt } }`;
  const seen = (await lists("gareth")).followedAccounts.find(({ name }) => name === "Second")!.lastPostAt;
  const closed = await runAs<{ restrictAccount: { version: number } }>("salome", CLOSE, {
    id,
    version: account.version,
  });
  expect((await lists("gareth")).followedAccounts.map(({ name }) => name)).toEqual(["First"]);
  const opened = await runAs<{ openAccount: { lastPostAt: string } }>("salome", OPEN, {
    id,
    version: closed.restrictAccount.version,
  });
  expect(opened.openAccount.lastPostAt).toBe(seen);
  await dispatchEvents();
  const differ = await prisma.$queryRawUnsafe(
    `(select account_id, key_id from account_activity except select account_id, key_id from ${view})
     union all (select account_id, key_id from ${view} except select account_id, key_id from account_activity)`,
  );
  expect(differ).toEqual([]);
});

it("is read page by page, forwards and backwards, and by a part of the name as it is written", async () => {
  for (const name of ["Never heard", "100% Silent", "Quiet_one"]) accounts[name] = await makeAccount(prisma, { name });
  const names = ({ accounts: { edges } }: Page) => edges.map(({ node }) => node.name);
  const all = names(await runAs<Page>("gareth", PAGE, { first: 10 }));
  expect(all).toEqual(["First", "Second", ...all.slice(2)]);
  expect(all).toHaveLength(5);
  const found: string[] = [];
  let after: string | null = null;
  for (let more = true; more;) {
    const page: Page = await runAs<Page>("gareth", PAGE, { first: 2, after });
    found.push(...names(page));
    more = page.accounts.pageInfo.hasNextPage;
    after = page.accounts.pageInfo.endCursor;
  }
  expect(found).toEqual(all);
  const last = await runAs<Page>("gareth", PAGE, { last: 2 });
  expect(names(last)).toEqual(all.slice(3));
  const before = await runAs<Page>("gareth", PAGE, { last: 2, before: last.accounts.pageInfo.startCursor });
  expect(names(before)).toEqual(all.slice(1, 3));
  expect(names(await runAs<Page>("gareth", PAGE, { first: 10, named: "0% s" }))).toEqual(["100% Silent"]);
  expect(names(await runAs<Page>("gareth", PAGE, { first: 10, named: "_" }))).toEqual(["Quiet_one"]);
});
