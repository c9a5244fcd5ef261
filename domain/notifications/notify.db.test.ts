import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { encodeId } from "../../graphql/ids.ts";
import { prisma } from "../../platform/db/prisma.ts";
import { countStatements } from "../../platform/db/statement-count.ts";
import { newId } from "../../platform/ids.ts";
import { onLive, type LiveMessage } from "../../platform/live/live.ts";
import { api, viewerFor } from "../../tests/harness/api.ts";
import { workQueue } from "../../tests/harness/queue.ts";
import { makeComment, makePost } from "../../tests/factories/conversation.ts";
import { makeAccount, makeIntroduction, makeOpportunity, makePerson, makeStages } from "../../tests/factories/crm.ts";
import { makeAudience, makeCast, makeCircle, makeUser, type Cast } from "../../tests/factories/identity.ts";
import { cast, type CastKey } from "../../tests/cast.ts";
import { dispatchEvent } from "../../workers/dispatch.ts";
import { mention } from "../conversation/markdown.ts";
import { event, recordEvent, type NewEvent } from "../events.ts";
import { notify } from "./notify.ts";

const LINES = `kind actor { name } accountName excerpt opportunityName personName readAt`;
const READ = `query ($first: Int, $after: String, $unread: Boolean) { unseenNotificationCount
  notifications(first: $first, after: $after, unread: $unread) { pageInfo { hasNextPage endCursor } edges { node { id ${LINES} } } } }`;
const POST = `mutation ($input: CreatePostInput!) { createPost(input: $input) { id } }`;
const COMMENT = `mutation ($postId: ID!, $clientId: String!, $body: String!) { createComment(postId: $postId, clientId: $clientId, body: $body) { id } }`;
const THANK = `mutation ($id: ID!, $on: Boolean!) { thankPost(id: $id, on: $on) { id } }`;

interface Line {
  id: string;
  kind: string;
  actor: { name: string } | null;
  accountName: string | null;
  excerpt: string | null;
  personName: string | null;
  readAt: string | null;
}
interface Answer {
  unseenNotificationCount: number;
  notifications: { pageInfo: { hasNextPage: boolean; endCursor: string }; edges: { node: Line }[] };
}

let people: Cast;

const as = async (key: CastKey) => api(await viewerFor(key));
const read = async (key: CastKey, variables = {}) => (await as(key)).run<Answer>(READ, variables);
const lines = async (key: CastKey) => (await read(key)).notifications.edges.map(({ node }) => node);
const kinds = async (key: CastKey) => (await lines(key)).map(({ kind }) => kind);
const told = async () =>
  (await prisma.notification.findMany({ include: { user: true } }))
    .map(({ user, kind }) => `${user.name}: ${kind}`)
    .sort();

async function record(fresh: NewEvent, actor: { id: string } | null): Promise<string> {
  return prisma.$transaction((tx) => recordEvent(tx, actor, fresh));
}

async function post(key: CastKey, account: { id: string }, more: Record<string, unknown> = {}) {
  const input = {
    accountId: encodeId("Account", account.id),
    clientId: newId(),
    kind: "tip",
    body: "New CTO",
    ...more,
  };
  const { createPost } = await (await as(key)).run<{ createPost: { id: string } }>(POST, { input });
  await workQueue();
  return createPost.id;
}

beforeAll(async () => {
  people = await makeCast(prisma);
  await makeStages(prisma);
  await workQueue();
});

beforeEach(async () => {
  await workQueue();
  await prisma.notification.deleteMany();
  await prisma.accountFollower.deleteMany();
  await prisma.user.updateMany({ data: { noticesSeenAt: null } });
});

const follow = (account: { id: string }, ...keys: CastKey[]) =>
  prisma.accountFollower.createMany({ data: keys.map((key) => ({ accountId: account.id, userId: people[key].id })) });

describe("a post", () => {
  it("tells whom it mentions, the owner and followers, each once and for the most specific reason", async () => {
    const account = await makeAccount(prisma, { ownerId: people.salome.id });
    await follow(account, "karim", "salome", "ines", "gareth");
    await prisma.accountFollower.updateMany({ where: { userId: people.gareth.id }, data: { following: false } });
    await post("karim", account, { body: `They need help ${mention("user", people.salome.id, "Salomé")}` });
    expect(await told()).toEqual(["Inès Roche: posted", "Salomé Arnaud: mentioned"]);
    expect(await lines("salome")).toMatchObject([
      { actor: { name: "Karim Benali" }, accountName: account.name, excerpt: "They need help @Salomé" },
    ]);
  });

  it("tells followers of tips, risks and questions only", async () => {
    const account = await makeAccount(prisma, { ownerId: people.salome.id });
    for (const kind of ["information", "idea", "update"]) await post("karim", account, { kind });
    expect(await told()).toEqual([]);
    for (const kind of ["risk", "question"]) await post("karim", account, { kind });
    expect(await kinds("salome")).toEqual(["posted", "posted"]);
  });

  it("tells nobody who may not see it, mentioned or not", async () => {
    const team = await makeAudience(prisma, [people.salome, people.karim]);
    const circle = await makeCircle(prisma, [people.ludovic]);
    const account = await makeAccount(prisma, { audienceId: team.id, circleId: circle.id, ownerId: people.salome.id });
    await follow(account, "ines", "ludovic", "clara");
    const all = [people.gareth, people.noemie, people.admin, people.ludovic, people.clara];
    const body = all.map(({ id, name }) => mention("user", id, name)).join(" ");
    await post("karim", account, { body });
    expect(await told()).toEqual(["Salomé Arnaud: posted"]);
    await post("karim", account, { body, reach: "guests" });
    expect(await kinds("ludovic")).toEqual(["mentioned"]);
    expect(await told()).toHaveLength(3);
  });

  it("tells nobody who has left", async () => {
    const gone = await makeUser(prisma, { deactivatedAt: new Date() });
    const account = await makeAccount(prisma, { ownerId: gone.id });
    await post("karim", account);
    expect(await told()).toEqual([]);
  });

  it("tells an edit to those newly mentioned", async () => {
    const account = await makeAccount(prisma);
    const id = await post("karim", account, { body: mention("user", people.salome.id, "Salomé") });
    const body = [people.salome, people.ines].map((one) => mention("user", one.id, one.name)).join(" and ");
    const EDIT = `mutation ($id: ID!, $body: String!) { editPost(id: $id, body: $body, kind: tip, version: 1) { id } }`;
    await (await as("karim")).run(EDIT, { id, body });
    await workQueue();
    expect(await told()).toEqual(["Inès Roche: mentioned", "Salomé Arnaud: mentioned"]);
  });
});

describe("what is said of a post", () => {
  it("a comment tells its author, those who commented before, and whom it mentions", async () => {
    const account = await makeAccount(prisma);
    const row = await makePost(prisma, account, people.karim);
    await makeComment(prisma, row, people.ines);
    await makeComment(prisma, row, people.salome);
    const input = {
      postId: encodeId("Post", row.id),
      clientId: newId(),
      body: mention("user", people.ines.id, "Inès"),
    };
    await (await as("salome")).run(COMMENT, input);
    await workQueue();
    expect(await told()).toEqual(["Inès Roche: mentioned", "Karim Benali: commented"]);
    await (await as("gareth")).run(COMMENT, { ...input, clientId: newId(), body: "Same here" });
    await workQueue();
    expect(await kinds("salome")).toEqual(["also-commented"]);
    expect((await lines("karim"))[0]).toMatchObject({ kind: "commented", excerpt: "Same here" });
  });

  it("thanks tell once, however often they are taken back", async () => {
    const row = await makePost(prisma, await makeAccount(prisma), people.karim);
    for (const on of [true, false, true]) {
      await (await as("salome")).run(THANK, { id: encodeId("Post", row.id), on });
      await workQueue();
    }
    expect(await told()).toEqual(["Karim Benali: thanked"]);
  });

  it("a verdict tells the author, and taking it back tells nobody", async () => {
    const row = await makePost(prisma, await makeAccount(prisma), people.karim);
    const JUDGE = `mutation ($id: ID!, $kind: VerdictKind, $reason: String) { judgePost(id: $id, kind: $kind, reason: $reason) { id } }`;
    for (const kind of ["confirm", null, "dispute"]) {
      const verdict = { id: encodeId("Post", row.id), kind, reason: kind === "dispute" ? "Gone" : "" };
      await (await as("ines")).run(JUDGE, verdict);
      await workQueue();
    }
    expect(await told()).toEqual(["Karim Benali: confirmed", "Karim Benali: disputed"]);
  });
});

describe("deals", () => {
  it("tell the author whose post opened one, its owner of moves, and those who helped that it is won", async () => {
    const account = await makeAccount(prisma);
    const row = await makePost(prisma, account, people.karim);
    const keys = { audienceId: account.audienceId, circleId: null };
    const deal = await makeOpportunity(prisma, account, { ownerId: people.salome.id, originPostId: row.id });
    await prisma.opportunityPost.create({ data: { opportunityId: deal.id, postId: row.id } });
    const ids = { accountId: account.id, opportunityId: deal.id, postId: row.id };
    await record(event("opportunity.created", keys, { ...ids, postAuthorId: people.karim.id }), people.salome);
    const stages = new Map((await prisma.stage.findMany()).map((stage) => [stage.key, stage.id]));
    const moved = { ...ids, fromStageId: stages.get("tip")!, toStageId: stages.get("won")! };
    await record(event("opportunity.moved", keys, moved), people.noemie);
    await workQueue();
    expect(await told()).toEqual([
      "Karim Benali: deal-won",
      "Karim Benali: opportunity-opened",
      "Salomé Arnaud: stage-changed",
    ]);
  });

  it("restricted to a team tell nothing of themselves to an author outside it", async () => {
    const account = await makeAccount(prisma);
    const row = await makePost(prisma, account, people.karim);
    const team = await makeAudience(prisma, [people.salome], "deal");
    const deal = await makeOpportunity(prisma, { ...account, audienceId: team.id }, { ownerId: people.salome.id });
    const ids = { accountId: account.id, opportunityId: deal.id, postId: row.id, authorId: people.karim.id };
    await record(event("post.linked", deal, ids), people.salome);
    await workQueue();
    expect(await told()).toEqual([]);
  });
});

describe("introductions", () => {
  const ask = async (given: Record<string, unknown> = {}) => {
    const person = await makePerson(prisma, { name: "Étienne Roumier" });
    const two = { requesterId: people.salome.id, connectorId: people.ines.id, personId: person.id };
    const row = await makeIntroduction(prisma, { ...two, ...given });
    return { person, ids: { introductionId: row.id, ...two } };
  };

  it("tell the one who is asked, then the one who asked", async () => {
    const { person, ids } = await ask();
    await record(event("introduction.asked", person, ids), people.salome);
    await record(event("introduction.accepted", person, ids), people.ines);
    await workQueue();
    expect(await told()).toEqual(["Inès Roche: intro-asked", "Salomé Arnaud: intro-accepted"]);
    expect(await lines("salome")).toMatchObject([{ actor: { name: "Inès Roche" }, personName: "Étienne Roumier" }]);
  });

  it("that are declined say not now, and of nobody", async () => {
    const { person, ids } = await ask({ anonymous: true, state: "declined", note: "I do not trust them" });
    await record(event("introduction.declined", person, ids), people.ines);
    await workQueue();
    expect(await lines("salome")).toMatchObject([{ kind: "intro-declined", actor: null }]);
    expect(JSON.stringify(await lines("salome"))).not.toMatch(/Inès|trust/);
    expect(await prisma.notification.findFirst()).toMatchObject({ actorId: null });
  });

  it("never name a tie that stays anonymous, whatever the row says", async () => {
    const { ids } = await ask({ anonymous: true });
    const row = { userId: people.salome.id, eventId: newId(), kind: "intro-answered", actorId: people.ines.id };
    await prisma.notification.create({ data: { ...row, introductionId: ids.introductionId } });
    expect(await lines("salome")).toMatchObject([{ kind: "intro-answered", actor: null }]);
  });
});

it("an influencer is told when she is invited, not when she leaves", async () => {
  const circle = await makeCircle(prisma, [people.clara]);
  const account = await makeAccount(prisma, { circleId: circle.id });
  const changed = (userIds: string[]) =>
    event("circle.changed", account, { circleId: circle.id, accountId: account.id, userIds });
  await record(changed([people.clara.id, people.ludovic.id]), people.salome);
  await record(changed([people.clara.id]), people.salome);
  await workQueue();
  expect(await told()).toEqual([`${cast.clara.name}: invited`]);
});

describe("the listener", () => {
  it("gives the same end when it runs again, and tells the rooms of the people", async () => {
    const account = await makeAccount(prisma, { ownerId: people.salome.id });
    const row = await makePost(prisma, account, people.karim, { kind: "tip" });
    const payload = { accountId: account.id, postId: row.id, mentionedIds: [people.ines.id] };
    const id = await record(event("post.created", row, payload), people.karim);
    const heard: [readonly string[], LiveMessage][] = [];
    const stop = onLive((to, message) => void (message.type === "notified" && heard.push([to, message])));
    for (let run = 0; run < 3; run += 1) await dispatchEvent(id, () => Promise.reject(new Error("a listener failed")));
    stop();
    expect(await told()).toEqual(["Inès Roche: mentioned", "Salomé Arnaud: posted"]);
    expect(heard).toHaveLength(3);
    expect([...heard[0]![0]].sort()).toEqual([people.ines, people.salome].map(({ id }) => `user:${id}`).sort());
    expect(heard[0]![1]).toEqual({ type: "notified" });
  });

  it("costs two statements for hundreds of followers, and one when nobody is concerned", async () => {
    const account = await makeAccount(prisma);
    const many = await Promise.all(Array.from({ length: 200 }, () => makeUser(prisma)));
    await prisma.accountFollower.createMany({ data: many.map(({ id }) => ({ accountId: account.id, userId: id })) });
    const cost = async (kind: string) => {
      const row = await makePost(prisma, account, people.karim, { kind });
      const fresh = event("post.created", row, { accountId: account.id, postId: row.id, mentionedIds: [] });
      const id = await record(fresh, people.karim);
      const recorded = { ...fresh, id, actorId: people.karim.id, requestId: null, createdAt: new Date() };
      return (await countStatements(() => notify.run(recorded))).statements;
    };
    expect(await cost("tip")).toBe(2);
    expect(await prisma.notification.count()).toBe(200);
    expect(await cost("information")).toBe(1);
  });
});
