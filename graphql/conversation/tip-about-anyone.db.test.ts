import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, it } from "vitest";
import { disconnect, prisma } from "../../platform/db/prisma.ts";
import { makeComment } from "../../tests/factories/conversation.ts";
import { makeAccount, makePerson, makeStages } from "../../tests/factories/crm.ts";
import { makeAudience, makeCast, makeCircle, type Cast } from "../../tests/factories/identity.ts";
import { api, viewerFor } from "../../tests/harness/api.ts";
import { dispatchEvents } from "../../tests/harness/dispatch.ts";

const FIELDS = `id accountId accountName bodyHtml people { id name } proposals { id kind text status resultId }
  refused { id kind text } viewerCan { place unplace openOpportunity }`;
const CREATE = `mutation ($input: CreatePostInput!) { createPost(input: $input) { ${FIELDS} } }`;
const PLACE = `mutation ($id: ID!, $on: ID, $new: NewAccountInput) { placePost(id: $id, accountId: $on, newAccount: $new) { ${FIELDS} } }`;
const BACK = `mutation ($id: ID!) { unplacePost(id: $id) { accountId } }`;
const READ = `query ($id: ID!) { post(id: $id) { ${FIELDS} } }`;
const WAITING = `query { unplacedCount unplacedPosts { edges { node { id accountGuesses { name reason } } } } }`;
const IN_TEXT = `query ($text: String!) { accountsIn(text: $text) { accountId name reason sure } }`;

interface Post {
  id: string;
  accountId: string | null;
  accountName: string | null;
  bodyHtml: string;
  people: { id: string; name: string }[];
  proposals: { id: string; kind: string; text: string; status: string; resultId: string | null }[];
  refused: { id: string; kind: string; text: string }[];
  viewerCan: { place: boolean; unplace: boolean; openOpportunity: boolean };
}
type Who = "karim" | "salome" | "tom" | "ludovic";

let cast: Cast;
let hydrelia: Awaited<ReturnType<typeof makeAccount>>;
let hidden: Awaited<ReturnType<typeof makeAccount>>;

beforeAll(async () => {
  cast = await makeCast(prisma);
  await makeStages(prisma);
  const circle = await makeCircle(prisma, [cast.ludovic]);
  hydrelia = await makeAccount(prisma, { name: "Hydrelia", domains: ["hydrelia.example"], circleId: circle.id });
  const team = await makeAudience(prisma, [cast.salome]);
  hidden = await makeAccount(prisma, { name: "Verrerie Secrète", audienceId: team.id });
  await makePerson(prisma, { name: "Claire Dupont", at: hydrelia });
  await makePerson(prisma, { name: "Odile Ferrandin", at: hidden, audienceId: team.id });
});
afterAll(disconnect);

const run = async <T>(who: Who, document: string, variables: object = {}) =>
  api(await viewerFor(who)).run<T>(document, variables as Record<string, unknown>);
const refused = async (who: Who, document: string, variables: object) =>
  api(await viewerFor(who)).refused(document, variables as Record<string, unknown>);
const post = async (who: Who, body: string, more: object = {}) =>
  (await run<{ createPost: Post }>(who, CREATE, { input: { clientId: randomUUID(), body, ...more } })).createPost;
const read = async (who: Who, id: string) => (await run<{ post: Post | null }>(who, READ, { id })).post;
const waiting = async (who: Who) =>
  (
    await run<{
      unplacedCount: number;
      unplacedPosts: { edges: { node: { id: string; accountGuesses: { name: string }[] } }[] };
    }>(who, WAITING)
  ).unplacedPosts.edges.map(({ node }) => node);
const accountOf = (row: { id: string }) => `Account_${row.id}`;

it("a post without an account waits where every colleague sees it, and no guest does", async () => {
  const { id, accountId, accountName } = await post("karim", "Claire Dupont starts on Monday.");
  expect([accountId, accountName]).toEqual([null, null]);
  expect((await waiting("tom")).find((one) => one.id === id)?.accountGuesses).toEqual([
    { name: "Hydrelia", reason: "person" },
  ]);
  expect((await read("tom", id))?.viewerCan).toEqual({ place: true, unplace: false, openOpportunity: false });
  expect(await waiting("ludovic")).toEqual([]);
  expect(await read("ludovic", id)).toBeNull();
  expect(await refused("ludovic", CREATE, { input: { clientId: randomUUID(), body: "Heard." } })).toMatchObject({
    code: "FORBIDDEN",
  });
  const feed = await run<{ feed: { edges: { node: { id: string } }[] } }>("tom", `{ feed { edges { node { id } } } }`);
  expect(feed.feed.edges.map(({ node }) => node.id)).toContain(id);
  await dispatchEvents();
});

it("placing moves it once, tells its author, and is taken back by her", async () => {
  const { id } = await post("karim", "Two furnaces are being replaced.", { kind: "tip" });
  const placed = await run<{ placePost: Post }>("tom", PLACE, { id, on: accountOf(hydrelia) });
  expect(placed.placePost).toMatchObject({ accountName: "Hydrelia", viewerCan: { place: false, unplace: true } });
  await run("tom", PLACE, { id, on: accountOf(hydrelia) });
  const other = await makeAccount(prisma, { name: "Nordhavn Ferries" });
  expect(await refused("salome", PLACE, { id, on: accountOf(other) })).toMatchObject({ code: "CONFLICT" });
  expect((await waiting("tom")).map((one) => one.id)).not.toContain(id);
  await dispatchEvents();
  const events = await prisma.event.findMany({
    where: { type: "post.placed", payload: { path: ["postId"], equals: id.slice("Post_".length) } },
  });
  expect(events).toHaveLength(1);
  const told = await prisma.notification.findMany({ where: { userId: cast.karim.id, kind: "placed" } });
  expect(told.map(({ accountId }) => accountId)).toEqual([hydrelia.id]);
  expect(await refused("salome", BACK, { id })).toMatchObject({ code: "FORBIDDEN" });
  expect(await run("karim", BACK, { id })).toEqual({ unplacePost: { accountId: null } });
  expect((await waiting("tom")).map((one) => one.id)).toContain(id);
});

it("nobody's words go where she cannot read them; what was said of them goes along", async () => {
  const { id } = await post("karim", "They ask who looks after furnaces.");
  expect(await refused("salome", PLACE, { id, on: accountOf(hidden) })).toMatchObject({ key: "authorDoesNotSee" });
  expect(await refused("tom", PLACE, { id, on: accountOf(hidden) })).toMatchObject({ code: "NOT_FOUND" });
  const own = await post("salome", "Their buyer asks who looks after furnaces.");
  const row = await prisma.post.findUniqueOrThrow({ where: { id: own.id.slice("Post_".length) } });
  const comment = await makeComment(prisma, row, cast.tom);
  await run("salome", PLACE, { id: own.id, on: accountOf(hidden) });
  expect(await read("tom", own.id)).toBeNull();
  expect(await prisma.comment.findUniqueOrThrow({ where: { id: comment.id } })).toMatchObject({
    audienceId: hidden.audienceId,
  });
  expect(await refused("salome", BACK, { id: own.id })).toMatchObject({ key: "fewerSeeIt" });
});

it("an account is made in the same breath, once, and one of that name that she sees is taken instead", async () => {
  const input = {
    clientId: randomUUID(),
    body: "Verrerie Dumont is replacing its two furnaces this summer.",
    newAccount: { clientId: randomUUID(), name: "Verrerie Dumont" },
  };
  const [first, second] = await Promise.all([
    run<{ createPost: Post }>("karim", CREATE, { input }),
    run<{ createPost: Post }>("karim", CREATE, { input }),
  ]);
  expect(second.createPost.id).toBe(first.createPost.id);
  const again = await post("tom", "Verrerie Dumont has a new plant.", {
    newAccount: { clientId: randomUUID(), name: "verrerie dumont" },
  });
  expect(again.accountId).toBe(first.createPost.accountId);
  expect(await prisma.account.count({ where: { name: { equals: "Verrerie Dumont", mode: "insensitive" } } })).toBe(1);
  // What Karim does not see is not told to him by a name that is taken.
  const blind = await post("karim", "Verrerie Secrète, too.", {
    newAccount: { clientId: randomUUID(), name: "Verrerie Secrète" },
  });
  expect(blind.accountId).not.toBe(accountOf(hidden));
  const taken = { clientId: hidden.id, name: "Another" };
  expect(
    await refused("karim", CREATE, { input: { clientId: randomUUID(), body: "Heard.", newAccount: taken } }),
  ).toMatchObject({ code: "INVALID" });
  expect(await prisma.account.count({ where: { name: "Another" } })).toBe(0);
});

it("an account is recognised by its name, its domain and who works there, of those the reader sees", async () => {
  const names = async (who: Who, text: string) =>
    (await run<{ accountsIn: { name: string; reason: string }[] }>(who, IN_TEXT, { text })).accountsIn.map(
      ({ name, reason }) => `${name}:${reason}`,
    );
  expect(await names("karim", "Met someone at Hydrelia.")).toContain("Hydrelia:name");
  expect(await names("karim", "Mail jean@hydrelia.example about it.")).toContain("Hydrelia:domain");
  expect(await names("ludovic", "Claire DUPONT starts on Monday.")).toContain("Hydrelia:person");
  expect(await names("ludovic", "Odile Ferrandin of Verrerie Secrète called.")).not.toContain("Verrerie Secrète:name");
  expect(await names("karim", "Claire Dupont starts on Monday.")).toContain("Hydrelia:person");
  expect(await names("salome", "Odile Ferrandin of Verrerie Secrète called.")).toContain("Verrerie Secrète:name");
  expect(await names("karim", "Odile Ferrandin called.")).toEqual([]);
});

it("what was refused before posting stays refused, what was accepted is, and stands on the deal with a link in the text", async () => {
  const body = "Met Hélène Vasseur, their technical director, +33 1 42 68 53 00 ext. 12. Budget 180 k€ in May.";
  const made = await post("karim", body, {
    accountId: accountOf(hydrelia),
    decisions: [
      { kind: "person", text: "Hélène Vasseur", accept: true, title: "deputy technical director" },
      { kind: "opportunity", text: "180 k€", accept: false },
    ],
  });
  await dispatchEvents();
  const shown = (await read("tom", made.id))!;
  const person = shown.proposals.find(({ kind }) => kind === "person")!;
  expect(person).toMatchObject({ text: "Hélène Vasseur", status: "accepted" });
  expect(shown.proposals.filter(({ kind }) => kind === "person")).toHaveLength(1);
  expect(shown.refused.map(({ kind }) => kind)).toEqual(["opportunity"]);
  expect(shown.bodyHtml).toContain(`<a class="mention link" href="/people/${person.resultId}">Hélène Vasseur</a>`);
  const roles = await prisma.personRole.findMany({ where: { personId: person.resultId! } });
  expect(roles.map(({ title }) => title)).toEqual(["deputy technical director"]);

  const EDIT = `mutation ($id: ID!, $body: String!) { editPost(id: $id, version: 1, body: $body, kind: tip) { id } }`;
  await run("karim", EDIT, { id: made.id, body: `${body} She decides.` });
  await dispatchEvents();
  const edited = (await read("tom", made.id))!;
  expect(edited.proposals.map(({ kind }) => kind)).not.toContain("opportunity");

  const ACCEPT = `mutation ($id: ID!) { acceptProposal(id: $id) { id } }`;
  await run("tom", ACCEPT, { id: edited.proposals.find(({ kind }) => kind === "phone")!.id });
  const phones = await prisma.personPhone.findMany({ where: { personId: person.resultId! } });
  expect(phones.map(({ phone }) => phone)).toEqual(["+33142685300 x12"]);

  const DEAL = `mutation ($post: ID!) { createOpportunity(input: { postId: $post, name: "Night gateways" }) { id } }`;
  const { createOpportunity } = await run<{ createOpportunity: { id: string } }>("tom", DEAL, { post: made.id });
  const on = await prisma.opportunityPerson.findMany({
    where: { opportunityId: createOpportunity.id.slice("Opportunity_".length) },
  });
  expect(on.map(({ personId }) => personId)).toEqual([person.resultId]);
});

it("an account that is accepted is made, and takes the post that had none; a no can be taken back", async () => {
  const { id } = await post("karim", "Quote sent to Tuileries Marsac. They pay late.");
  await dispatchEvents();
  const proposal = (await read("tom", id))!.proposals.find(({ kind }) => kind === "account")!;
  expect(proposal.text).toBe("Tuileries Marsac");
  await run("tom", `mutation ($id: ID!) { dismissProposal(id: $id) { id } }`, { id: proposal.id });
  expect((await read("tom", id))!.refused).toMatchObject([{ id: proposal.id }]);
  await run("tom", `mutation ($id: ID!) { restoreProposal(id: $id) { id } }`, { id: proposal.id });
  await run("tom", `mutation ($id: ID!) { acceptProposal(id: $id) { id } }`, { id: proposal.id });
  await run("tom", `mutation ($id: ID!) { acceptProposal(id: $id) { id } }`, { id: proposal.id });
  expect(await read("tom", id)).toMatchObject({ accountName: "Tuileries Marsac" });
  expect(await prisma.account.count({ where: { name: "Tuileries Marsac" } })).toBe(1);
});
