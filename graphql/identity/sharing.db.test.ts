import { afterAll, beforeAll, expect, it } from "vitest";
import { makeComment, makePost } from "../../tests/factories/conversation.ts";
import { makeAccount, makeInteraction, makeOpportunity, makePerson } from "../../tests/factories/crm.ts";
import { makeAudience, makeCast, makeCircle, type Cast } from "../../tests/factories/identity.ts";
import { api, viewerFor } from "../../tests/harness/api.ts";
import { dispatchEvents } from "../../tests/harness/dispatch.ts";
import { EVERYONE } from "../../domain/viewer.ts";
import { viewerOfSession } from "../../domain/identity/load-viewer.ts";
import { disconnect, prisma } from "../../platform/db/prisma.ts";
import { createSession } from "../../platform/sessions.ts";

const LET_IN = `mutation ($accountId: ID!, $userId: ID!) {
  inviteToAccount(accountId: $accountId, userId: $userId) { hasGuests guests { edges { node { name } } } }
}`;
const PUT_OUT = `mutation ($accountId: ID!, $userId: ID!) { removeFromAccount(accountId: $accountId, userId: $userId) { id } }`;
const RESTRICT = `mutation ($accountId: ID!, $memberIds: [ID!]!, $version: Int!) {
  restrictAccount(accountId: $accountId, memberIds: $memberIds, version: $version) {
    restricted version restrictedTo { edges { node { name } } }
  }
}`;
const OPEN = `mutation ($accountId: ID!, $version: Int!) { openAccount(accountId: $accountId, version: $version) { restricted } }`;
const SEES = `query ($account: ID!, $post: ID!) { account(id: $account) { name posts { edges { node { body } } } } post(id: $post) { body } }`;

let cast: Cast;
beforeAll(async () => {
  cast = await makeCast(prisma);
});
afterAll(disconnect);

const at = (account: { id: string }) => `Account_${account.id}`;
const user = (one: { id: string }) => `User_${one.id}`;

it("the owner lets an influencer into one account, and out again at once", async () => {
  const account = await makeAccount(prisma, { name: "Aérolor", ownerId: cast.salome.id });
  const other = await makeAccount(prisma, { name: "Hydrelia", ownerId: cast.salome.id });
  const { secret } = await createSession(cast.clara.id, { address: "", userAgent: "" });
  const names = async () => {
    const signedIn = await viewerOfSession(secret);
    const list = await api(signedIn!.viewer).run<{ accounts: { edges: { node: { name: string } }[] } }>(
      "{ accounts { edges { node { name } } } }",
    );
    return list.accounts.edges.map(({ node }) => node.name);
  };
  expect(await names()).toEqual([]);
  const salome = api(await viewerFor("salome"));
  const given = { accountId: at(account), userId: user(cast.clara) };
  expect(await salome.run(LET_IN, given)).toEqual({
    inviteToAccount: { hasGuests: true, guests: { edges: [{ node: { name: "Clara Whitcombe" } }] } },
  });
  await salome.run(LET_IN, given);
  expect(await prisma.event.count({ where: { type: "circle.changed" } })).toBe(1);
  expect(await names()).toEqual(["Aérolor"]);
  await salome.run(LET_IN, { accountId: at(other), userId: user(cast.ludovic) });
  expect(await names()).toEqual(["Aérolor"]);
  await salome.run(PUT_OUT, given);
  expect(await names()).toEqual([]);
  expect((await salome.refused(PUT_OUT, given)).code).toBe("NOT_FOUND");
});

it("who does not answer for the account shares it with nobody; a guest must be an influencer", async () => {
  const account = await makeAccount(prisma, {
    ownerId: cast.salome.id,
    circleId: (await makeCircle(prisma, [cast.ludovic])).id,
  });
  const given = { accountId: at(account), userId: user(cast.clara) };
  expect((await api(await viewerFor("karim")).refused(LET_IN, given)).code).toBe("FORBIDDEN");
  expect((await api(await viewerFor("ludovic")).refused(LET_IN, { ...given, userId: user(cast.ludovic) })).code).toBe(
    "FORBIDDEN",
  );
  expect((await api(await viewerFor("clara")).refused(LET_IN, given)).code).toBe("NOT_FOUND");
  expect(await api(await viewerFor("noemie")).refused(LET_IN, { ...given, userId: user(cast.tom) })).toMatchObject({
    fields: [{ path: "userId", key: "notAnInfluencer" }],
  });
});

it("restricting takes everything on the account out of sight for all but the team, and opening gives it back", async () => {
  const account = await makeAccount(prisma, { name: "Quiet Works", ownerId: cast.salome.id });
  const post = await makePost(prisma, account, cast.karim, { body: "They are for sale" });
  const comment = await makeComment(prisma, post, cast.tom);
  const deal = await makeOpportunity(prisma, account);
  const team = await makeAudience(prisma, [cast.salome], "deal");
  const secretDeal = await makeOpportunity(prisma, account, { audienceId: team.id });
  const touch = await makeInteraction(prisma, account);
  const here = await makePerson(prisma, { at: account });
  const everywhere = await makePerson(prisma, { at: account });
  await prisma.personRole.create({ data: { personId: everywhere.id, accountId: (await makeAccount(prisma)).id } });
  const elsewhere = await makePost(prisma, await makeAccount(prisma), cast.karim);
  await prisma.$executeRaw`insert into search_documents (id, kind, audience_id, happened_at, words)
    values (${post.id}::uuid, 'post', ${EVERYONE}::uuid, ${post.createdAt}, '')`;

  const audiences = async () => ({
    account: (await prisma.account.findUniqueOrThrow({ where: { id: account.id } })).audienceId,
    post: (await prisma.post.findUniqueOrThrow({ where: { id: post.id } })).audienceId,
    comment: (await prisma.comment.findUniqueOrThrow({ where: { id: comment.id } })).audienceId,
    deal: (await prisma.opportunity.findUniqueOrThrow({ where: { id: deal.id } })).audienceId,
    touch: (await prisma.interaction.findUniqueOrThrow({ where: { id: touch.id } })).audienceId,
    here: (await prisma.person.findUniqueOrThrow({ where: { id: here.id } })).audienceId,
    found: (await prisma.searchDocument.findUniqueOrThrow({ where: { id: post.id } })).audienceId,
  });
  const untouched = async () => [
    (await prisma.opportunity.findUniqueOrThrow({ where: { id: secretDeal.id } })).audienceId,
    (await prisma.person.findUniqueOrThrow({ where: { id: everywhere.id } })).audienceId,
    (await prisma.post.findUniqueOrThrow({ where: { id: elsewhere.id } })).audienceId,
  ];
  const asked = { account: at(account), post: `Post_${post.id}` };
  const asSalome = async () => api(await viewerFor("salome"));
  const salome = await asSalome();
  const given = { accountId: at(account), memberIds: [user(cast.ines)], version: account.version };
  expect((await api(await viewerFor("karim")).refused(RESTRICT, given)).code).toBe("FORBIDDEN");
  expect(await salome.refused(RESTRICT, { ...given, memberIds: [user(cast.ludovic)] })).toMatchObject({
    code: "INVALID",
  });

  expect(await salome.run(RESTRICT, given)).toEqual({
    restrictAccount: {
      restricted: true,
      version: 2,
      restrictedTo: { edges: [{ node: { name: "Inès Roche" } }, { node: { name: "Salomé Arnaud" } }] },
    },
  });
  const closed = (await audiences()).account;
  expect(closed).not.toBe(EVERYONE);
  expect(new Set(Object.values(await audiences()))).toEqual(new Set([closed]));
  expect(await untouched()).toEqual([team.id, EVERYONE, EVERYONE]);
  // The author himself, a manager and an admin are outside the team like everyone else.
  for (const key of ["karim", "noemie", "admin", "ludovic"] as const) {
    expect(await api(await viewerFor(key)).run(SEES, asked)).toEqual({ account: null, post: null });
  }
  const ines = await api(await viewerFor("ines")).run(SEES, asked);
  expect(ines).toEqual({
    account: { name: "Quiet Works", posts: { edges: [{ node: { body: "They are for sale" } }] } },
    post: { body: "They are for sale" },
  });

  // A post that was on its way in that moment is put right by the listener.
  const late = await makePost(prisma, { ...account, audienceId: EVERYONE }, cast.karim);
  await dispatchEvents();
  expect((await prisma.post.findUniqueOrThrow({ where: { id: late.id } })).audienceId).toBe(closed);

  expect((await (await asSalome()).refused(RESTRICT, given)).code).toBe("CONFLICT");
  await (await asSalome()).run(RESTRICT, { ...given, memberIds: [], version: 2 });
  expect(await api(await viewerFor("ines")).run(SEES, asked)).toEqual({ account: null, post: null });

  expect((await api(await viewerFor("noemie")).refused(OPEN, { accountId: at(account), version: 3 })).code).toBe(
    "NOT_FOUND",
  );
  expect(await (await asSalome()).run(OPEN, { accountId: at(account), version: 3 })).toEqual({
    openAccount: { restricted: false },
  });
  expect(new Set(Object.values(await audiences()))).toEqual(new Set([EVERYONE]));
  expect(await untouched()).toEqual([team.id, EVERYONE, EVERYONE]);
});
