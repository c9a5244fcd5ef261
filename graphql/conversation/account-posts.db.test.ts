import { afterAll, beforeAll, expect, it } from "vitest";
import type { Account, Post } from "../../generated/prisma/client.ts";
import { disconnect, prisma } from "../../platform/db/prisma.ts";
import { countStatements } from "../../platform/db/statement-count.ts";
import { makePost } from "../../tests/factories/conversation.ts";
import { makeAccount } from "../../tests/factories/crm.ts";
import { makeAudience, makeCast, type Cast } from "../../tests/factories/identity.ts";
import { api, viewerFor } from "../../tests/harness/api.ts";

let cast: Cast;
let open: Account;
let closed: Account;
let posts: Post[];

beforeAll(async () => {
  cast = await makeCast(prisma, ["gareth", "salome"]);
  const team = await makeAudience(prisma, [cast.salome]);
  open = await makeAccount(prisma);
  closed = await makeAccount(prisma, { audienceId: team.id });
  posts = [];
  for (const kind of ["tip", "question", "tip"]) posts.push(await makePost(prisma, open, cast.salome, { kind }));
  // Open by itself, on an account that is not.
  await makePost(prisma, { ...closed, audienceId: open.audienceId }, cast.salome);
});
afterAll(disconnect);

const gareth = async () => api(await viewerFor("gareth"));
const global = ({ id }: { id: string }) => `Account_${id}`;
const ids = (...of: Post[]) => of.map(({ id }) => ({ node: { id: `Post_${id}` } }));

it("are read once, with the account, whatever they are called and however they are narrowed", async () => {
  const LIST = `query ($id: ID!, $kind: PostKind, $first: Int = 2) { account(id: $id) {
    latest: posts(first: $first) { edges { node { id } } }
    posts(first: 2, kind: $kind) { edges { node { id } } } } }`;
  const who = await gareth();
  // The third time, the text is compiled.
  for (let turn = 0; turn < 3; turn += 1) {
    const { result, statements } = await countStatements(() =>
      who.run<unknown>(LIST, { id: global(open), kind: "question" }),
    );
    expect(result).toEqual({
      account: { latest: { edges: ids(posts[2]!, posts[1]!) }, posts: { edges: ids(posts[1]!) } },
    });
    expect(statements).toBe(3);
  }
});

it("are read in their turn where they stand behind a condition or in a fragment", async () => {
  const LIST = `query ($id: ID!, $with: Boolean!) { account(id: $id) { name posts(first: 1) @include(if: $with) { edges { node { id } } } ...More } }
    fragment More on Account { more: posts(first: 1) { edges { node { id } } } }`;
  const who = await gareth();
  const read = (given: boolean) =>
    countStatements(() => who.run<{ account: { posts?: object } }>(LIST, { id: global(open), with: given }));
  expect((await read(true)).result).toMatchObject({ account: { posts: { edges: ids(posts[2]!) } } });
  const without = await read(false);
  expect(without).toMatchObject({ statements: 2, result: { account: { more: { edges: ids(posts[2]!) } } } });
  expect(without.result.account.posts).toBeUndefined();
});

it("are nothing of an account that is not there, and a page that is none is refused", async () => {
  const LIST = `query ($id: ID!, $first: Int) { account(id: $id) { posts(first: $first) { edges { node { id } } } } }`;
  const who = await gareth();
  expect(await who.run(LIST, { id: global(closed) })).toEqual({ account: null });
  expect(await who.refused(LIST, { id: global(open), first: 0 })).toMatchObject({
    code: "INVALID",
    fields: [{ key: "pageSize" }],
  });
  const TWO = `query ($one: ID!) { good: account(id: $one) { posts(first: 1) { edges { node { id } } } } bad: account(id: $one) { posts(first: 0) { edges { node { id } } } } }`;
  expect(await who.refused(TWO, { one: global(open) })).toMatchObject({ code: "INVALID" });
});
