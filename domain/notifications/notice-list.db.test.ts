import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { encodeId } from "../../graphql/ids.ts";
import { prisma } from "../../platform/db/prisma.ts";
import { countStatements } from "../../platform/db/statement-count.ts";
import { newId } from "../../platform/ids.ts";
import { api, viewerFor } from "../../tests/harness/api.ts";
import { workQueue } from "../../tests/harness/queue.ts";
import { makeAccount } from "../../tests/factories/crm.ts";
import { makeAudience, makeCast, type Cast } from "../../tests/factories/identity.ts";
import type { CastKey } from "../../tests/cast.ts";

const READ = `query ($first: Int, $after: String, $unread: Boolean) { unseenNotificationCount
  notifications(first: $first, after: $after, unread: $unread) { pageInfo { hasNextPage endCursor } edges { node {
    id kind actor { name } accountName excerpt readAt } } } }`;
const POST = `mutation ($input: CreatePostInput!) { createPost(input: $input) { id } }`;

interface Answer {
  unseenNotificationCount: number;
  notifications: { pageInfo: { hasNextPage: boolean; endCursor: string }; edges: { node: { id: string } }[] };
}

let people: Cast;

const as = async (key: CastKey) => api(await viewerFor(key));
const read = async (key: CastKey, variables = {}) => (await as(key)).run<Answer>(READ, variables);
const lines = async (key: CastKey) => (await read(key)).notifications.edges.map(({ node }) => node);

async function post(key: CastKey, account: { id: string }) {
  const input = { accountId: encodeId("Account", account.id), clientId: newId(), kind: "tip", body: "New CTO" };
  const { createPost } = await (await as(key)).run<{ createPost: { id: string } }>(POST, { input });
  await workQueue();
  return createPost.id;
}

beforeAll(async () => {
  people = await makeCast(prisma, ["karim", "salome", "admin"]);
});

beforeEach(async () => {
  await prisma.notification.deleteMany();
  await prisma.user.updateMany({ data: { noticesSeenAt: null } });
});

describe("the list", () => {
  it("neither shows nor counts what can no longer be seen", async () => {
    const account = await makeAccount(prisma, { ownerId: people.salome.id });
    const id = await post("karim", account);
    await post("karim", account);
    expect(await read("salome")).toMatchObject({ unseenNotificationCount: 2 });
    await prisma.post.update({ where: { id: id.slice(5) }, data: { deletedAt: new Date() } });
    expect(await read("salome")).toMatchObject({ unseenNotificationCount: 1 });
    const team = await makeAudience(prisma, [people.karim]);
    await prisma.account.update({ where: { id: account.id }, data: { audienceId: team.id } });
    expect(await read("salome")).toMatchObject({ unseenNotificationCount: 0, notifications: { edges: [] } });
  });

  it("counts since it was last opened, and knows what was read", async () => {
    const account = await makeAccount(prisma, { ownerId: people.salome.id });
    await post("karim", account);
    await post("karim", account);
    const salome = await as("salome");
    const [newest] = await lines("salome");
    await salome.run(`mutation { markNotificationsSeen }`);
    expect(await read("salome", { unread: true })).toMatchObject({ unseenNotificationCount: 0 });
    const ONE = `mutation ($id: ID!) { markNotificationRead(id: $id) }`;
    expect(await (await as("karim")).run(ONE, { id: newest!.id })).toEqual({ markNotificationRead: false });
    expect(await salome.run(ONE, { id: newest!.id })).toEqual({ markNotificationRead: true });
    expect((await read("salome", { unread: true })).notifications.edges).toHaveLength(1);
    expect(await salome.run(`mutation { markAllNotificationsRead }`)).toEqual({ markAllNotificationsRead: 1 });
    expect((await read("salome", { unread: true })).notifications.edges).toHaveLength(0);
  });

  it("is one's own: another's notification is not there", async () => {
    await post("karim", await makeAccount(prisma, { ownerId: people.salome.id }));
    const [line] = await lines("salome");
    const NODE = `query ($id: ID!) { node(id: $id) { id } }`;
    expect(await (await as("salome")).run(NODE, { id: line!.id })).toEqual({ node: { id: line!.id } });
    expect(await (await as("admin")).run(NODE, { id: line!.id })).toEqual({ node: null });
    expect(await api(null).refused(READ)).toMatchObject({ code: "UNAUTHENTICATED" });
  });

  it("is read page by page in a fixed number of statements", async () => {
    const account = await makeAccount(prisma, { ownerId: people.salome.id });
    for (let i = 0; i < 5; i += 1) await post("karim", account);
    const salome = await as("salome");
    const first = await salome.run<Answer>(READ, { first: 3 });
    const { endCursor, hasNextPage } = first.notifications.pageInfo;
    const second = await salome.run<Answer>(READ, { first: 3, after: endCursor });
    expect([hasNextPage, second.notifications.pageInfo.hasNextPage]).toEqual([true, false]);
    const ids = [first, second].flatMap(({ notifications }) => notifications.edges.map(({ node }) => node.id));
    expect(new Set(ids).size).toBe(5);
    const { statements } = await countStatements(() => salome.run(READ, { first: 20 }));
    expect(statements).toBeLessThanOrEqual(3);
  });
});
