import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import { makeAccount } from "../../tests/factories/crm.ts";
import { makeAudience, makeCast, makeCircle, makeUser, type Cast } from "../../tests/factories/identity.ts";
import { makePost } from "../../tests/factories/conversation.ts";
import { api, viewerFor, withScopes } from "../../tests/harness/api.ts";
import { dispatchEvents } from "../../tests/harness/dispatch.ts";
import { mailsTo, secretMailedTo } from "../../tests/harness/mailbox.ts";
import { viewerOf, viewerOfSession, viewerOfToken } from "../../domain/identity/load-viewer.ts";
import { EVERYONE, SCOPES } from "../../domain/viewer.ts";
import { DAY_MS, now, setClock } from "../../platform/clock.ts";
import { disconnect, prisma } from "../../platform/db/prisma.ts";
import { countStatements } from "../../platform/db/statement-count.ts";
import { createSession } from "../../platform/sessions.ts";

const INVITE = `mutation ($input: InviteInput!) { invite(input: $input) { id email role state accounts { name } } }`;
const ACCEPT = `mutation ($secret: String!, $name: String!, $password: String!) {
  acceptInvitation(secret: $secret, name: $name, password: $password) { id name role }
}`;
const ROLE = `mutation ($userId: ID!, $role: Role!) { changeRole(userId: $userId, role: $role) { name role } }`;
const OUT = `mutation ($userId: ID!) { deactivateUser(userId: $userId) { active } }`;
const BACK = `mutation ($userId: ID!) { reactivateUser(userId: $userId) { active } }`;

let cast: Cast;
const client = { address: "192.0.2.9", userAgent: "" };
const id = (user: { id: string }) => `User_${user.id}`;
const asAdmin = async () => api(await viewerFor("admin"));

beforeAll(async () => {
  cast = await makeCast(prisma);
});
afterEach(() => setClock(null));
afterAll(disconnect);

it("an invited colleague gets a mail in her language, chooses a password and is in", async () => {
  const email = "nadia.roux@meridel.example";
  const input = { email, name: "Nadia Roux", role: "manager", locale: "fr" };
  const { invite } = await (await asAdmin()).run<{ invite: { state: string } }>(INVITE, { input });
  expect(invite.state).toBe("pending");
  await dispatchEvents();
  expect((await mailsTo(email))[0]?.subject).toBe("Maëlle Kerguen vous invite sur Entregent");
  const secret = await secretMailedTo(email, "invitation");
  const shown = await api(null).run(`{ invitationBySecret(secret: "${secret}") { email name role } }`);
  expect(shown).toEqual({ invitationBySecret: { email, name: "Nadia Roux", role: "manager" } });
  const accepted = { secret, name: "Nadia Roux-Lefort", password: "two fast white swans" };
  await api(null).run(ACCEPT, accepted);
  const user = await prisma.user.findUniqueOrThrow({ where: { email } });
  expect(await viewerOf(user.id, SCOPES)).toMatchObject({
    role: "manager",
    locale: "fr",
    audienceIds: [EVERYONE],
    circleIds: [],
  });
  expect(await api(null).refused(ACCEPT, accepted)).toMatchObject({ code: "NOT_FOUND", key: "linkGone" });
  expect(await (await asAdmin()).refused(INVITE, { input })).toMatchObject({
    fields: [{ path: "email", key: "alreadyMember" }],
  });
  expect(JSON.stringify(await prisma.event.findMany())).not.toContain(secret);
});

it("of two acceptances at once, one makes the user", async () => {
  const email = "twice@meridel.example";
  await (await asAdmin()).run(INVITE, { input: { email } });
  await dispatchEvents();
  const accepted = {
    secret: await secretMailedTo(email, "invitation"),
    name: "Twice",
    password: "two fast white swans",
  };
  const results = await Promise.allSettled([1, 2, 3].map(() => api(null).run(ACCEPT, accepted)));
  expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
});

it("an invitation dies of age, of a newer one, and of being taken back", async () => {
  const email = "late@meridel.example";
  const admin = await asAdmin();
  const invite = async () => (await admin.run<{ invite: { id: string } }>(INVITE, { input: { email } })).invite.id;
  const refused = async (secret: string) =>
    (await api(null).refused(ACCEPT, { secret, name: "Late", password: "two fast white swans" })).key;
  await invite();
  await dispatchEvents();
  const first = await secretMailedTo(email, "invitation");
  const second = await invite();
  await dispatchEvents();
  expect(await refused(first)).toBe("linkGone");
  const current = await secretMailedTo(email, "invitation");
  setClock(new Date(now().getTime() + 8 * DAY_MS));
  expect(await refused(current)).toBe("linkGone");
  await admin.run(`mutation { renewInvitation(id: "${second}") { state } }`);
  await dispatchEvents();
  const renewed = await secretMailedTo(email, "invitation");
  await admin.run(`mutation { revokeInvitation(id: "${second}") { state } }`);
  expect(await refused(renewed)).toBe("linkGone");
  expect((await admin.refused(`mutation { revokeInvitation(id: "${second}") { state } }`)).code).toBe("NOT_FOUND");
});

it("an influencer comes in by the accounts she was invited to, and sees nothing else", async () => {
  const shared = await makeAccount(prisma, { name: "Shared Works", ownerId: cast.salome.id });
  const other = await makeAccount(prisma, {
    name: "Other Works",
    circleId: (await makeCircle(prisma, [cast.clara])).id,
  });
  const before = await makePost(prisma, shared, cast.salome, { body: "Written before, for colleagues" });
  const email = "irene@influencers.example";
  const admin = await asAdmin();
  expect(await admin.refused(INVITE, { input: { email, role: "influencer" } })).toMatchObject({
    fields: [{ path: "accountIds", key: "chooseAccounts" }],
  });
  await admin.run(INVITE, { input: { email, role: "influencer", accountIds: [`Account_${shared.id}`] } });
  await dispatchEvents();
  const secret = await secretMailedTo(email, "invitation");
  await api(null).run(ACCEPT, { secret, name: "Irène Dal", password: "two fast white swans" });
  const irene = await prisma.user.findUniqueOrThrow({ where: { email } });
  const viewer = (await viewerOf(irene.id, SCOPES))!;
  expect(viewer).toMatchObject({ role: "influencer", audienceIds: [] });
  const seen = await api(viewer).run(
    `{ accounts { edges { node { name } } } users { edges { node { name } } } feed { edges { node { body } } }
       other: account(id: "Account_${other.id}") { name } post(id: "Post_${before.id}") { body } }`,
  );
  expect(seen).toEqual({
    accounts: { edges: [{ node: { name: "Shared Works" } }] },
    users: { edges: [{ node: { name: "Irène Dal" } }, { node: { name: "Salomé Arnaud" } }] },
    feed: { edges: [] },
    other: null,
    post: null,
  });
  for (const forbidden of [INVITE, ROLE]) {
    const variables = { input: { email: "x@y.example" }, userId: id(irene), role: "admin" };
    expect((await api(viewer).refused(forbidden, variables)).code).toBe("FORBIDDEN");
  }
});

it("a role changed mid-session counts at the next request; going outside takes all audiences, coming inside all circles", async () => {
  const user = await makeUser(prisma, { password: true });
  await makeAudience(prisma, [user]);
  const { secret } = await createSession(user.id, client);
  expect((await viewerOfSession(secret))?.viewer.audienceIds).toHaveLength(2);
  const admin = await asAdmin();
  await admin.run(ROLE, { userId: id(user), role: "influencer" });
  expect((await viewerOfSession(secret))?.viewer).toMatchObject({ role: "influencer", audienceIds: [], circleIds: [] });
  await makeCircle(prisma, [user]);
  await admin.run(ROLE, { userId: id(user), role: "manager" });
  expect((await viewerOfSession(secret))?.viewer).toMatchObject({
    role: "manager",
    audienceIds: [EVERYONE],
    circleIds: [],
  });
  expect(await prisma.circleMember.count({ where: { userId: user.id } })).toBe(0);
});

it("the last admin cannot be lost, not even when two demote each other", async () => {
  const admin = await asAdmin();
  const demote = { userId: id(cast.admin), role: "member" };
  expect(await admin.refused(ROLE, demote)).toMatchObject({ code: "FORBIDDEN", key: "lastAdmin" });
  expect(await admin.refused(OUT, { userId: id(cast.admin) })).toMatchObject({ code: "FORBIDDEN", key: "lastAdmin" });
  await admin.run(ROLE, { userId: id(cast.paul), role: "admin" });
  const paul = api(await viewerFor("paul"));
  const results = await Promise.allSettled([
    paul.run(ROLE, demote),
    admin.run(ROLE, { userId: id(cast.paul), role: "member" }),
  ]);
  expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  expect(await prisma.user.count({ where: { role: "admin", deactivatedAt: null } })).toBe(1);
  await prisma.user.update({ where: { id: cast.admin.id }, data: { role: "admin" } });
});

it("who has left is out at once: sessions and tokens die, the name stays, and coming back revives no token", async () => {
  const user = await makeUser(prisma, { name: "Léo Passage", password: true });
  const account = await makeAccount(prisma);
  await makePost(prisma, account, user);
  const session = await createSession(user.id, client);
  const leo = (await viewerOf(user.id, SCOPES))!;
  const made = await api(leo).run<{ createToken: { secret: string } }>(
    `mutation { createToken(name: "job") { secret } }`,
  );
  const { secret } = made.createToken;
  expect(await viewerOfToken(secret)).not.toBeNull();
  const admin = await asAdmin();
  expect(await admin.run(OUT, { userId: id(user) })).toEqual({ deactivateUser: { active: false } });
  expect(await viewerOfSession(session.secret)).toBeNull();
  expect(await viewerOfToken(secret)).toBeNull();
  const feed = await admin.run(`{ feed(first: 1) { edges { node { author { name active } } } } }`);
  expect(feed).toEqual({ feed: { edges: [{ node: { author: { name: "Léo Passage", active: false } } }] } });
  const found = `{ users(named: "leo passage") { edges { node { name } } } }`;
  expect(await admin.run(found)).toEqual({ users: { edges: [] } });
  await admin.run(BACK, { userId: id(user) });
  expect(await viewerOfToken(secret)).toBeNull();
  expect(await viewerOf(user.id, SCOPES)).not.toBeNull();
});

it("only admins administer, and an admin's token only with its scope", async () => {
  const manager = api(await viewerFor("noemie"));
  const reader = api(withScopes(await viewerFor("admin"), "read", "write"));
  for (const who of [manager, reader]) {
    expect((await who.refused(ROLE, { userId: id(cast.tom), role: "admin" })).code).toBe("FORBIDDEN");
    expect((await who.refused(OUT, { userId: id(cast.tom) })).code).toBe("FORBIDDEN");
    expect((await who.refused(INVITE, { input: { email: "a@b.example" } })).code).toBe("FORBIDDEN");
    expect((await who.refused("{ members { edges { node { email } } } }")).code).toBe("FORBIDDEN");
    expect((await who.refused("{ invitations { edges { node { email } } } }")).code).toBe("FORBIDDEN");
  }
  expect((await api(null).refused("{ members { edges { node { email } } } }")).code).toBe("UNAUTHENTICATED");
  const admin = await asAdmin();
  for (const forged of ["User_0190c2f4-0000-7000-8000-000000000000", "User_x", `Account_${cast.tom.id}`, ""]) {
    expect((await admin.refused(OUT, { userId: forged })).code).toBe("NOT_FOUND");
  }
});

it("members are listed by name, in pages, with few statements", async () => {
  const admin = await asAdmin();
  const LIST = `query ($after: String) { members(first: 5, after: $after) { totalCount pageInfo { hasNextPage endCursor }
    edges { node { email lastSeenAt accounts { name } user { name role active } } } } }`;
  interface List {
    members: {
      totalCount: number;
      pageInfo: { hasNextPage: boolean; endCursor: string };
      edges: { node: { user: { name: string } } }[];
    };
  }
  const names: string[] = [];
  let after: string | null = null;
  let total = 0;
  do {
    const { result, statements }: { result: List; statements: number } = await countStatements(() =>
      admin.run<List>(LIST, { after }),
    );
    expect(statements).toBeLessThanOrEqual(9);
    names.push(...result.members.edges.map(({ node }) => node.user.name));
    total = result.members.totalCount;
    after = result.members.pageInfo.hasNextPage ? result.members.pageInfo.endCursor : null;
  } while (after);
  expect(names).toHaveLength(total);
  expect(new Set(names).size).toBe(total);
});

it("names are found without their accents, and a wildcard is only a letter", async () => {
  const karim = api(await viewerFor("karim"));
  const find = async (named: string) => {
    const found = await karim.run<{ users: { edges: { node: { name: string } }[] } }>(
      `query ($named: String) { users(named: $named) { edges { node { name } } } }`,
      { named },
    );
    return found.users.edges.map(({ node }) => node.name);
  };
  expect(await find("salome")).toEqual(["Salomé Arnaud"]);
  expect(await find("ÉSTÈVE")).toEqual(["Ludovic Estève"]);
  expect(await find("%")).toEqual([]);
  expect(await find("_")).toEqual([]);
  expect(await find("\\")).toEqual([]);
  expect(await find("kar\u0000im")).toEqual(["Karim Benali"]);
});
