/** What falls between the areas: keys that change under someone's feet, things of one account named on another, two at once. */
import { subscribe, parse, type ExecutionResult } from "graphql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { viewerOfSession } from "../../domain/identity/load-viewer.ts";
import { EVERYONE } from "../../domain/viewer.ts";
import { MAX_PAGE } from "../../graphql/builder.ts";
import { createContext } from "../../graphql/context.ts";
import { schema } from "../../graphql/schema.ts";
import { disconnect, prisma } from "../../platform/db/prisma.ts";
import { newId } from "../../platform/ids.ts";
import { publishLive, rooms } from "../../platform/live/live.ts";
import { createSession } from "../../platform/sessions.ts";
import { makeComment, makePost } from "../factories/conversation.ts";
import { makeAccount, makeOpportunity, makePerson, makeStages } from "../factories/crm.ts";
import { makeAudience, makeCast, makeCircle, type Cast } from "../factories/identity.ts";
import { api, viewerFor } from "../harness/api.ts";
import { dispatchEvents } from "../harness/dispatch.ts";

let cast: Cast;
beforeAll(async () => {
  cast = await makeCast(prisma);
  await makeStages(prisma);
});
afterAll(disconnect);

const POST = `mutation ($input: CreatePostInput!) { createPost(input: $input) { id forGuests people { name } } }`;
const post = (account: { id: string }, more: Record<string, unknown> = {}) => ({
  input: { accountId: `Account_${account.id}`, clientId: newId(), body: "They want to see it turn.", ...more },
});
interface Posted {
  createPost: { id: string; forGuests: boolean; people: { name: string }[] };
}
const RESTRICT = `mutation ($accountId: ID!, $memberIds: [ID!]!, $version: Int!) {
  restrictAccount(accountId: $accountId, memberIds: $memberIds, version: $version) { version } }`;

describe("who leaves a restricted account's team", () => {
  it("is seated anew, and leaves the teams of its deals", async () => {
    const account = await makeAccount(prisma, { ownerId: cast.salome.id });
    const salome = api(await viewerFor("salome"));
    const given = { accountId: `Account_${account.id}`, memberIds: [`User_${cast.tom.id}`], version: account.version };
    const first = await salome.run<{ restrictAccount: { version: number } }>(RESTRICT, given);
    const { audienceId } = await prisma.account.findUniqueOrThrow({ where: { id: account.id } });
    const team = await makeAudience(prisma, [cast.salome, cast.tom], "deal");
    const deal = await makeOpportunity(prisma, { ...account, audienceId: team.id }, { ownerId: cast.salome.id });
    const tom = async () => api(await viewerFor("tom"));
    const SEES = `query ($id: ID!) { opportunity(id: $id) { name } }`;
    const sees = { id: `Opportunity_${deal.id}` };
    expect(await (await tom()).run(SEES, sees)).toEqual({ opportunity: { name: deal.name } });

    await api(await viewerFor("salome")).run(RESTRICT, {
      ...given,
      memberIds: [],
      version: first.restrictAccount.version,
    });
    expect(await (await tom()).run(SEES, sees)).toEqual({ opportunity: null });
    const told = await prisma.event.findMany({
      where: { type: "audience.changed", payload: { path: ["audienceId"], equals: audienceId } },
      orderBy: { createdAt: "desc" },
    });
    expect((told[0]!.payload as { userIds: string[] }).userIds).toContain(cast.tom.id);
  });
});

describe("a post on a deal", () => {
  it("stands on the deal's own account", async () => {
    const closed = await makeAudience(prisma, [cast.salome]);
    const hidden = await makeAccount(prisma, { audienceId: closed.id });
    const deal = await makeOpportunity(prisma, await makeAccount(prisma));
    const refused = await api(await viewerFor("salome")).refused(
      POST,
      post(hidden, { opportunityId: `Opportunity_${deal.id}` }),
    );
    expect(refused.fields).toEqual([expect.objectContaining({ path: "opportunityId", key: "otherAccount" })]);
  });

  it("of a team alone is not read by the account's guests", async () => {
    const circle = await makeCircle(prisma, [cast.clara]);
    const account = await makeAccount(prisma, { circleId: circle.id });
    const team = await makeAudience(prisma, [cast.salome], "deal");
    const deal = await makeOpportunity(prisma, { ...account, audienceId: team.id, circleId: null });
    const salome = api(await viewerFor("salome"));
    const given = post(account, { opportunityId: `Opportunity_${deal.id}`, reach: "guests" });
    expect((await salome.run<Posted>(POST, given)).createPost.forGuests).toBe(false);
    expect((await salome.run<Posted>(POST, post(account, { reach: "guests" }))).createPost.forGuests).toBe(true);
    const log = `mutation ($input: LogInteractionInput!) { logInteraction(input: $input) { id } }`;
    const touch = { channel: "call", subject: "Price", forGuests: true, opportunityId: `Opportunity_${deal.id}` };
    const { input } = post(account);
    await salome.run(log, { input: { accountId: input.accountId, clientId: input.clientId, ...touch } });
    const row = await prisma.interaction.findUniqueOrThrow({ where: { id: input.clientId } });
    expect(row).toMatchObject({ audienceId: team.id, circleId: null });
  });

  it("is not lost because it names someone who is not there any more", async () => {
    const account = await makeAccount(prisma);
    const known = await makePerson(prisma, { at: account, name: "Odile Ferrandin" });
    const body = `[Odile](person:${known.id}) works with [nobody](person:${newId()}).`;
    const { createPost } = await api(await viewerFor("salome")).run<Posted>(POST, post(account, { body }));
    expect(createPost.people).toEqual([{ name: "Odile Ferrandin" }]);
  });
});

it("a deal is seen by its team the moment it is restricted", async () => {
  const account = await makeAccount(prisma);
  const deal = await makeOpportunity(prisma, account, { ownerId: cast.salome.id });
  const { secret } = await createSession(cast.salome.id, { address: "", userAgent: "" });
  const salome = async () => api((await viewerOfSession(secret))!.viewer);
  await (
    await salome()
  ).run(`mutation ($input: RestrictOpportunityInput!) { restrictOpportunity(input: $input) { id } }`, {
    input: { id: `Opportunity_${deal.id}`, version: deal.version, userIds: [] },
  });
  const seen = await (
    await salome()
  ).run(`query ($id: ID!) { opportunity(id: $id) { name } }`, {
    id: `Opportunity_${deal.id}`,
  });
  expect(seen).toEqual({ opportunity: { name: deal.name } });
});

describe("a subscription", () => {
  const open = async (key: "tom" | "paul") => {
    const contextValue = createContext(await viewerFor(key), null);
    const stream = await subscribe({ schema, document: parse("subscription { changed { type } }"), contextValue });
    if (!(Symbol.asyncIterator in stream)) throw new Error(JSON.stringify(stream));
    return stream[Symbol.asyncIterator]() as AsyncIterator<ExecutionResult>;
  };

  it("ends when its owner's keys change, so that it is opened again by what holds now", async () => {
    const [tom, paul] = [await open("tom"), await open("paul")];
    const [first, other] = [tom.next(), paul.next()];
    publishLive([rooms.user(cast.tom.id)], { type: "keys-changed" });
    publishLive([rooms.user(cast.paul.id)], { type: "notified" });
    expect((await first).done).toBe(true);
    expect((await other).value).toMatchObject({ data: { changed: { type: "notified" } } });
    await paul.return?.();
  });

  it("ends when a token is revoked", async () => {
    const tom = api(await viewerFor("tom"));
    const made = await tom.run<{ createToken: { token: { id: string } } }>(
      `mutation { createToken(name: "report") { token { id } } }`,
    );
    const stream = await open("tom");
    const next = stream.next();
    await tom.run(`mutation ($id: ID!) { revokeToken(id: $id) }`, { id: made.createToken.token.id });
    await dispatchEvents();
    expect((await next).done).toBe(true);
  });
});

it("whoever is added to a comment later is told, once", async () => {
  const account = await makeAccount(prisma);
  const said = await makePost(prisma, account, cast.karim);
  const comment = await makeComment(prisma, said, cast.karim, { body: "Who could go?" });
  const karim = api(await viewerFor("karim"));
  const EDIT = `mutation ($id: ID!, $version: Int!, $body: String!) { editComment(id: $id, version: $version, body: $body) { id } }`;
  const body = `@[Tom](user:${cast.tom.id}) could go`;
  const id = `Comment_${comment.id}`;
  await karim.run(EDIT, { id, version: comment.version, body });
  await karim.run(EDIT, { id, version: comment.version + 1, body: `${body}.` });
  await dispatchEvents();
  const told = { userId: cast.tom.id, commentId: comment.id, kind: "mentioned" };
  expect(await prisma.notification.count({ where: told })).toBe(1);
  expect((await karim.refused(EDIT, { id, version: comment.version, body })).code).toBe("CONFLICT");
});

it("keys that changed elsewhere are forgotten here before anyone is seated again", async () => {
  const { secret } = await createSession(cast.gareth.id, { address: "", userAgent: "" });
  await viewerOfSession(secret);
  const team = await makeAudience(prisma, [cast.gareth]);
  expect((await viewerOfSession(secret))!.viewer.audienceIds).not.toContain(team.id);
  publishLive([rooms.user(cast.gareth.id)], { type: "keys-changed" });
  expect((await viewerOfSession(secret))!.viewer.audienceIds).toContain(team.id);
});

describe("two at once", () => {
  it("one merge of two people happens, the other finds them gone", async () => {
    const account = await makeAccount(prisma);
    const [from, into] = [await makePerson(prisma, { at: account }), await makePerson(prisma, { at: account })];
    const MERGE = `mutation ($from: ID!, $into: ID!) { mergePeople(fromId: $from, intoId: $into) { id } }`;
    const salome = api(await viewerFor("salome"));
    const given = { from: `Person_${from.id}`, into: `Person_${into.id}` };
    const merge = () =>
      salome.run(MERGE, given).then(
        () => "done",
        (error: { extensions: { code: string } }) => error.extensions.code,
      );
    expect((await Promise.all([merge(), merge(), merge()])).sort()).toEqual(["NOT_FOUND", "NOT_FOUND", "done"]);
  });

  it("an opportunity sent twice is one", async () => {
    const account = await makeAccount(prisma);
    const salome = api(await viewerFor("salome"));
    const input = { clientId: newId(), accountId: `Account_${account.id}`, name: "Rotor test bench" };
    const CREATE = `mutation ($input: CreateOpportunityInput!) { createOpportunity(input: $input) { id } }`;
    const made = await Promise.all([1, 2, 3].map(() => salome.run(CREATE, { input })));
    expect(new Set(made.map((one) => JSON.stringify(one))).size).toBe(1);
    const told = { type: "opportunity.created", payload: { path: ["opportunityId"], equals: input.clientId } };
    expect(await prisma.event.count({ where: told })).toBe(1);
  });
});

describe("an account's owner", () => {
  it("is a colleague at work who sees it", async () => {
    const team = await makeAudience(prisma, [cast.salome]);
    const account = await makeAccount(prisma, { audienceId: team.id, ownerId: cast.salome.id });
    const salome = api(await viewerFor("salome"));
    const EDIT = `mutation ($id: ID!, $version: Int!, $owner: ID!) { editAccount(id: $id, version: $version, input: { ownerId: $owner }) { id } }`;
    const given = { id: `Account_${account.id}`, version: account.version };
    for (const owner of [cast.karim, cast.clara]) {
      const { fields } = await salome.refused(EDIT, { ...given, owner: `User_${owner.id}` });
      expect(fields).toEqual([expect.objectContaining({ path: "ownerId", key: "cannotSeeIt" })]);
    }
    const CREATE = `mutation ($owner: ID!) { createAccount(input: { name: "Hydrelia", ownerId: $owner }) { id } }`;
    expect((await salome.refused(CREATE, { owner: `User_${cast.clara.id}` })).code).toBe("INVALID");
  });
});

it("taking an accepted answer back is told, too", async () => {
  const account = await makeAccount(prisma);
  const question = await makePost(prisma, account, cast.karim, { kind: "question" });
  const karim = api(await viewerFor("karim"));
  const COMMENT = `mutation ($post: ID!, $id: String!) { createComment(postId: $post, clientId: $id, body: "Inès does.") { firstComments { id } } }`;
  const given = { post: `Post_${question.id}`, id: newId() };
  const said = await karim.run<{ createComment: { firstComments: { id: string }[] } }>(COMMENT, given);
  const ACCEPT = `mutation ($post: ID!, $comment: ID) { acceptAnswer(postId: $post, commentId: $comment) { acceptedCommentId } }`;
  await karim.run(ACCEPT, { post: given.post, comment: said.createComment.firstComments[0]!.id });
  await karim.run(ACCEPT, { post: given.post, comment: null });
  expect(await prisma.event.count({ where: { type: "post.answer-taken-back" } })).toBe(1);
});

it("what a post proposes says nothing of people whom its readers may not see", async () => {
  const account = await makeAccount(prisma);
  const team = await makeAudience(prisma, [cast.salome]);
  await makePerson(prisma, { at: { ...account, audienceId: team.id }, name: "Bérengère Quesnoy" });
  const given = post(account, { body: "I met Bérengère Quesnoy, their new CTO." });
  const { createPost } = await api(await viewerFor("tom")).run<Posted>(POST, given);
  await dispatchEvents();
  const PROPOSALS = `query ($id: ID!) { post(id: $id) { proposals { kind text } } }`;
  const read = await api(await viewerFor("tom")).run<{ post: { proposals: unknown[] } }>(PROPOSALS, {
    id: createPost.id,
  });
  expect(read.post.proposals).toContainEqual({ kind: "person", text: "Bérengère Quesnoy" });
});

it("a company that all readers may see is not proposed as a person; of a hidden one nothing is told", async () => {
  const account = await makeAccount(prisma);
  const team = await makeAudience(prisma, [cast.salome]);
  await makeAccount(prisma, { name: "Talmeret Orvane" });
  await makeAccount(prisma, { name: "Strandholt Verin", audienceId: team.id });
  const body = "Had lunch with Talmeret Orvane. I also met with Strandholt Verin.";
  const { createPost } = await api(await viewerFor("salome")).run<Posted>(POST, post(account, { body }));
  await dispatchEvents();
  const PROPOSALS = `query ($id: ID!) { post(id: $id) { proposals { kind text } } }`;
  const read = await api(await viewerFor("tom")).run<{ post: { proposals: unknown[] } }>(PROPOSALS, {
    id: createPost.id,
  });
  expect(read.post.proposals).toEqual([{ kind: "person", text: "Strandholt Verin" }]);
});

describe("hostile arguments", () => {
  it.each([
    `{ accounts(named: "a\\u0000b") { totalCount } }`,
    `{ opportunities(filter: { named: "a\\u0000b" }) { totalCount } }`,
    `{ people(search: "a\\u0000b") { totalCount } }`,
    `{ people(search: "a\\u0000@b") { totalCount } }`,
    `{ whoKnows(text: "a\\u0000b") { total } }`,
    `{ quickFind(text: "a\\u0000b") { name } }`,
    `{ search(text: "a\\u0000b") { edges { cursor } } }`,
  ])("%s is answered", async (document) => {
    await api(await viewerFor("tom")).run(document);
  });

  const badCursor = { path: "after", key: "badCursor" };
  const pageSize = { path: "first", key: "pageSize" };

  it.each([
    [`{ accounts(after: "AAAA") { totalCount edges { cursor } } }`, badCursor],
    [`{ accounts(after: "R1BDOlM6YQ==") { edges { cursor } } }`, badCursor],
    [`{ accounts(first: -1) { edges { cursor } } }`, pageSize],
    [`{ feed(after: "AAAA") { edges { cursor } } }`, badCursor],
    [`{ feed(first: 100000) { edges { cursor } } }`, pageSize],
    [`{ members(after: "AAAA") { edges { cursor } } }`, badCursor],
    [`{ opportunities(after: "AAAA") { edges { cursor } } }`, badCursor],
  ])("%s is refused in words", async (document, field) => {
    const refused = await api(await viewerFor("admin")).refused(document);
    expect(refused).toMatchObject({ code: "INVALID", fields: [expect.objectContaining(field)] });
  });

  it("too large a page of what Prisma lists is let through, as the largest there is", async () => {
    await prisma.account.createMany({
      data: Array.from({ length: MAX_PAGE + 1 }, (_, index) => ({ name: `Row ${index}`, audienceId: EVERYONE })),
    });
    const list = `{ accounts(first: 100000) { edges { cursor } } }`;
    const { accounts } = await api(await viewerFor("admin")).run<{ accounts: { edges: unknown[] } }>(list);
    expect(accounts.edges).toHaveLength(MAX_PAGE);
  });
});
