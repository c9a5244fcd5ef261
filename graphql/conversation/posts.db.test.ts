import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, it } from "vitest";
import { countStatements } from "../../platform/db/statement-count.ts";
import { disconnect, prisma } from "../../platform/db/prisma.ts";
import { makePost } from "../../tests/factories/conversation.ts";
import { makeAccount, makeOpportunity, makePerson, makeStages } from "../../tests/factories/crm.ts";
import { makeAudience, makeCast, makeCircle, type Cast } from "../../tests/factories/identity.ts";
import { api, viewerFor, withScopes } from "../../tests/harness/api.ts";
import { dispatchEvents } from "../../tests/harness/dispatch.ts";
import { dispatchEvent } from "../../workers/dispatch.ts";

const CREATE = `mutation ($input: CreatePostInput!) { createPost(input: $input) { id kind body version forGuests
  proposals { id kind text status } author { name } viewerCan { edit thank judge } } }`;
const POST = `query ($id: ID!) { post(id: $id) { body bodyHtml version editedAt commentCount thanksCount confirmCount disputeCount
  viewerThanked viewerVerdict acceptedCommentId firstComments { id body } revisions { body version }
  proposals { id kind text status resultId } people { name } opportunities { name } verdicts { kind reason } } }`;

interface Post {
  id: string;
  body: string;
  version: number;
  [field: string]: unknown;
}

let cast: Cast;
let account: Awaited<ReturnType<typeof makeAccount>>;
const input = (body: string, more: object = {}) => ({
  input: { accountId: `Account_${account.id}`, clientId: randomUUID(), body, ...more },
});

beforeAll(async () => {
  cast = await makeCast(prisma);
  await makeStages(prisma);
  const circle = await makeCircle(prisma, [cast.ludovic]);
  account = await makeAccount(prisma, { name: "Aérolor Rotors", circleId: circle.id, country: "FR" });
});
afterAll(disconnect);

async function post(who: "karim" | "salome" | "ludovic", body: string, more: object = {}): Promise<Post> {
  const { createPost } = await api(await viewerFor(who)).run<{ createPost: Post }>(CREATE, input(body, more));
  return createPost;
}

const read = async (who: "karim" | "salome" | "ludovic" | "gareth", id: string) =>
  (await api(await viewerFor(who)).run<{ post: Post | null }>(POST, { id })).post;

it("one sentence is a post, with one event and one job, and sent twice it is one post", async () => {
  const karim = api(await viewerFor("karim"));
  const sent = input("Met their new CTO on the train.", { kind: "tip", firstHand: true });
  const first = await karim.run<{ createPost: Post }>(CREATE, sent);
  const second = await karim.run<{ createPost: Post }>(CREATE, sent);
  expect(second.createPost.id).toBe(first.createPost.id);
  const postId = first.createPost.id.slice("Post_".length);
  const events = await prisma.event.findMany({ where: { payload: { path: ["postId"], equals: postId } } });
  expect(events.map(({ type }) => type)).toEqual(["post.created"]);
  expect(first.createPost).toMatchObject({
    kind: "tip",
    forGuests: false,
    viewerCan: { edit: true, thank: false, judge: false },
  });
});

it("what the text says is proposed, and a colleague makes a person of it with one click", async () => {
  const body =
    "Met Claire Dupont, their new CTO, +33 6 12 44 08 75. Unhappy with their supplier, budget 200 k€ in March.";
  const { id } = await post("karim", body);
  await dispatchEvents();
  const proposals = (await read("salome", id))!.proposals as {
    id: string;
    kind: string;
    text: string;
    status: string;
  }[];
  expect(proposals.map(({ kind }) => kind)).toEqual(
    expect.arrayContaining(["person", "phone", "amount", "date", "opportunity"]),
  );
  const of = (kind: string) => proposals.find((one) => one.kind === kind)!.id;
  const salome = api(await viewerFor("salome"));
  const ACCEPT = `mutation ($id: ID!) { acceptProposal(id: $id) { people { name } proposals { kind status } } }`;
  expect(await salome.refused(ACCEPT, { id: of("phone") })).toMatchObject({
    code: "INVALID",
    fields: [{ key: "acceptPersonFirst" }],
  });
  await salome.run(ACCEPT, { id: of("person") });
  await salome.run(ACCEPT, { id: of("person") });
  const after = await salome.run<{ acceptProposal: Post }>(ACCEPT, { id: of("phone") });
  expect(after.acceptProposal.people).toEqual([{ name: "Claire Dupont" }]);
  const people = await prisma.person.findMany({
    where: { name: "Claire Dupont" },
    include: { phones: true, roles: true },
  });
  expect(people).toHaveLength(1);
  expect(people[0]).toMatchObject({ phones: [{ phone: "+33612440875" }], roles: [{ accountId: account.id }] });
  // A redelivered event reads the text again: what was decided stays decided, once.
  const events = await prisma.event.findMany({ where: { type: "post.created" } });
  for (const one of events) await dispatchEvent(one.id, (_id, listener) => Promise.reject(new Error(listener)));
  const again = (await read("salome", id))!.proposals as { kind: string; status: string }[];
  expect(again.filter(({ kind }) => kind === "person").map(({ status }) => status)).toEqual(["accepted"]);
});

it("thanks, verdicts and comments count once, never oneself, and are taken back", async () => {
  const { id } = await post("karim", "Their Blagnac site has published a notice.");
  const salome = api(await viewerFor("salome"));
  const THANK = `mutation ($id: ID!, $on: Boolean!) { thankPost(id: $id, on: $on) { thanksCount viewerThanked } }`;
  await salome.run(THANK, { id, on: true });
  expect(await salome.run(THANK, { id, on: true })).toEqual({ thankPost: { thanksCount: 1, viewerThanked: true } });
  expect(await salome.run(THANK, { id, on: false })).toEqual({ thankPost: { thanksCount: 0, viewerThanked: false } });
  expect(await api(await viewerFor("karim")).refused(THANK, { id, on: true })).toMatchObject({ code: "FORBIDDEN" });

  const JUDGE = `mutation ($id: ID!, $kind: VerdictKind, $reason: String) {
    judgePost(id: $id, kind: $kind, reason: $reason) { confirmCount disputeCount viewerVerdict } }`;
  expect(await salome.refused(JUDGE, { id, kind: "dispute" })).toMatchObject({
    fields: [{ path: "reason", key: "reasonNeeded" }],
  });
  await salome.run(JUDGE, { id, kind: "confirm" });
  const disputed = { confirmCount: 0, disputeCount: 1, viewerVerdict: "dispute" };
  expect(await salome.run(JUDGE, { id, kind: "dispute", reason: "Six cells." })).toEqual({ judgePost: disputed });
  const undone = { confirmCount: 0, disputeCount: 0, viewerVerdict: null };
  expect(await salome.run(JUDGE, { id, kind: null })).toEqual({ judgePost: undone });

  const COMMENT = `mutation ($postId: ID!, $clientId: String!, $body: String!) {
    createComment(postId: $postId, clientId: $clientId, body: $body) { commentCount firstComments { id body } } }`;
  const comment = { postId: id, clientId: randomUUID(), body: "Offers due on the 26th." };
  await salome.run(COMMENT, comment);
  const twice = await salome.run<{ createComment: Post }>(COMMENT, comment);
  expect(twice.createComment).toMatchObject({ commentCount: 1, firstComments: [{ body: "Offers due on the 26th." }] });
});

it("an edit keeps what was said before; a stale one is refused with the version that stands", async () => {
  const { id, version } = await post("karim", "Eight new test cells.");
  const karim = api(await viewerFor("karim"));
  const EDIT = `mutation ($id: ID!, $version: Int!, $body: String!) { editPost(id: $id, version: $version, body: $body, kind: information) { version } }`;
  expect(await karim.run(EDIT, { id, version, body: "Six new test cells." })).toEqual({ editPost: { version: 2 } });
  expect(await karim.refused(EDIT, { id, version, body: "Seven." })).toMatchObject({
    code: "CONFLICT",
    params: { version: 2 },
  });
  expect(await api(await viewerFor("salome")).refused(EDIT, { id, version: 2, body: "Mine." })).toMatchObject({
    code: "FORBIDDEN",
  });
  expect(await read("salome", id)).toMatchObject({
    body: "Six new test cells.",
    revisions: [{ body: "Eight new test cells.", version: 1 }],
  });
});

it("a guest writes for her own circle and reads only what is shared with it", async () => {
  const kept = await post("karim", "Between us: they are late with the payment.");
  const shared = await post("karim", "Does anyone know their board?", { reach: "guests" });
  const hers = await post("ludovic", "I sat with their chairman in Lille.");
  expect(await read("ludovic", kept.id)).toBeNull();
  expect(await read("ludovic", shared.id)).not.toBeNull();
  expect(await read("salome", hers.id)).not.toBeNull();
  const elsewhere = await makeAccount(prisma, { name: "Hydrelia" });
  const refusal = await api(await viewerFor("ludovic")).refused(CREATE, {
    input: { ...input("Hello").input, accountId: `Account_${elsewhere.id}` },
  });
  expect(refusal).toMatchObject({ code: "NOT_FOUND" });
});

it("what is posted on a restricted account does not exist for others, nor can it be acted on", async () => {
  const team = await makeAudience(prisma, [cast.salome]);
  const closed = await makeAccount(prisma, { name: "Valcrouze", audienceId: team.id });
  const secret = await makePost(prisma, closed, cast.salome, { body: "Only for us." });
  expect(await read("gareth", `Post_${secret.id}`)).toBeNull();
  const gareth = api(await viewerFor("gareth"));
  const COMMENT = `mutation ($postId: ID!) { createComment(postId: $postId, clientId: "${randomUUID()}", body: "?") { id } }`;
  expect(await gareth.refused(COMMENT, { postId: `Post_${secret.id}` })).toMatchObject({ code: "NOT_FOUND" });
});

it("a token that may only read posts nothing, and a visitor is asked to sign in", async () => {
  const reader = withScopes(await viewerFor("karim"), "read");
  expect(await api(reader).refused(CREATE, input("No."))).toMatchObject({ code: "FORBIDDEN" });
  expect(await api(null).refused(CREATE, input("No."))).toMatchObject({ code: "UNAUTHENTICATED" });
});

it("text as people paste it: what cannot be kept is refused at the field or made harmless", async () => {
  const karim = api(await viewerFor("karim"));
  expect(await karim.refused(CREATE, input("  \n "))).toMatchObject({
    code: "INVALID",
    fields: [{ path: "body", key: "required" }],
  });
  expect(await karim.refused(CREATE, input("x".repeat(20_001)))).toMatchObject({
    fields: [{ path: "body", key: "tooLong" }],
  });
  const { id, body } = await post(
    "karim",
    "Null \u0000 byte, \u202eturned\u202c, 🎉, שלום, <script>alert(1)</script> **bold**",
  );
  expect(body).toBe("Null  byte, turned, 🎉, שלום, <script>alert(1)</script> **bold**");
  const html = (await read("karim", id))!.bodyHtml as string;
  expect(html).toContain("&lt;script&gt;");
  expect(html).toContain("<strong>bold</strong>");
});

it("twenty posts with authors, counters, comments and deals cost a fixed few statements", async () => {
  for (let n = 0; n < 20; n += 1) await makePost(prisma, account, cast.tom, { body: `Note ${n}` });
  const salome = api(await viewerFor("salome"));
  const LIST = `query ($id: ID!) { account(id: $id) { name posts(first: 20) { edges { node {
    body author { name department } commentCount thanksCount firstComments { body author { name } } opportunities { name } proposals { kind }
    value { meter { level } } viewerCan { edit thank } } } } } }`;
  const variables = { id: `Account_${account.id}` };
  await salome.run(LIST, variables);
  const { result, statements } = await countStatements(() =>
    salome.run<{ account: { posts: { edges: unknown[] } } }>(LIST, variables),
  );
  expect(result.account.posts.edges).toHaveLength(20);
  expect(statements).toBeLessThanOrEqual(2);
});

it("is about the deal and the people it was written about, from the same moment, and the writer can know them by name", async () => {
  const karim = api(await viewerFor("karim"));
  const CONTACTS = `query ($id: ID!) { account(id: $id) { contacts { id name } } }`;
  const here = await makeAccount(prisma, { name: "Hydrelia" });
  const team = await makeAudience(prisma, [cast.salome]);
  const maud = await makePerson(prisma, { name: "Maud Kerbrat", at: here });
  await makePerson(prisma, { name: "Hidden Kerbrat", at: { ...here, audienceId: team.id } });
  const deal = await makeOpportunity(prisma, here, { name: "Sluice gates" });
  const { account: told } = await karim.run<{ account: { contacts: { id: string; name: string }[] } }>(CONTACTS, {
    id: `Account_${here.id}`,
  });
  expect(told.contacts).toEqual([{ id: `Person_${maud.id}`, name: "Maud Kerbrat" }]);
  const { createPost } = await karim.run<{ createPost: Post }>(CREATE, {
    input: {
      ...{ accountId: `Account_${here.id}`, clientId: randomUUID(), body: "She signs on Monday." },
      ...{ opportunityId: `Opportunity_${deal.id}`, personIds: [`Person_${maud.id}`] },
    },
  });
  // Before any job has run.
  expect(await read("gareth", createPost.id)).toMatchObject({
    opportunities: [{ name: "Sluice gates" }],
    people: [{ name: "Maud Kerbrat" }],
  });
});
