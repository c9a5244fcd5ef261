import { beforeAll, describe, expect, it } from "vitest";
import { prisma } from "../../platform/db/prisma.ts";
import { encodeId } from "../../graphql/ids.ts";
import { api, viewerFor } from "../../tests/harness/api.ts";
import { DEAL, type Deal, events, id, read } from "../../tests/harness/deals.ts";
import { makePost } from "../../tests/factories/conversation.ts";
import { makeAccount, makeOpportunity, makePerson, makeStages } from "../../tests/factories/crm.ts";
import { makeAudience, makeCast, makeCircle, type Cast } from "../../tests/factories/identity.ts";

let people: Cast;
let as: Record<"salome" | "karim" | "noemie" | "gareth" | "ludovic", ReturnType<typeof api>>;

beforeAll(async () => {
  people = await makeCast(prisma, ["salome", "karim", "noemie", "gareth", "hugo", "ludovic"]);
  await makeStages(prisma);
  const keys = ["salome", "karim", "noemie", "gareth", "ludovic"] as const;
  as = Object.fromEntries(await Promise.all(keys.map(async (key) => [key, api(await viewerFor(key))]))) as typeof as;
});

describe("contributing", () => {
  const LINK = `mutation ($d: ID!, $p: ID!) { linkPost(opportunityId: $d, postId: $p) { id } }`;
  const UNLINK = `mutation ($d: ID!, $p: ID!) { unlinkPost(opportunityId: $d, postId: $p) { id originPostId } }`;
  const PART = `mutation ($d: ID!, $p: ID!, $part: String!) { setOpportunityPerson(opportunityId: $d, personId: $p, part: $part) { people { name part } } }`;
  const LEAVE = `mutation ($d: ID!, $p: ID!) { removeOpportunityPerson(opportunityId: $d, personId: $p) { people { name } } }`;

  it("links a post once, however often, and lets it go again", async () => {
    const account = await makeAccount(prisma);
    const post = await makePost(prisma, account, people.karim);
    const deal = await makeOpportunity(prisma, account, { originPostId: post.id });
    const link = { d: id(deal), p: encodeId("Post", post.id) };
    await as.gareth.run(LINK, link);
    await as.karim.run(LINK, link);
    const told = await events("post.linked", id(deal));
    expect(told.map(({ payload }) => payload)).toMatchObject([{ authorId: people.karim.id, postId: post.id }]);
    await as.gareth.run(UNLINK, link);
    await as.gareth.run(UNLINK, link);
    expect(await read(as.gareth, id(deal))).toMatchObject({ originPostId: null, posts: { edges: [] } });
    expect(await events("opportunity.edited", id(deal))).toHaveLength(1);
  });

  it("links nothing that cannot be seen", async () => {
    const account = await makeAccount(prisma);
    const team = await makeAudience(prisma, [people.salome]);
    const hidden = await makePost(prisma, { ...account, audienceId: team.id }, people.salome);
    const deal = await makeOpportunity(prisma, account);
    expect(await as.gareth.refused(LINK, { d: id(deal), p: encodeId("Post", hidden.id) })).toMatchObject({
      code: "NOT_FOUND",
    });
    expect(await prisma.opportunityPost.count({ where: { opportunityId: deal.id } })).toBe(0);
  });

  it("links within a group, and nothing of another company", async () => {
    const group = await makeAccount(prisma);
    const [one, other] = [
      await makeAccount(prisma, { parentId: group.id }),
      await makeAccount(prisma, { parentId: group.id }),
    ];
    const post = await makePost(prisma, one, people.karim);
    const link = async (account: typeof one) => ({
      d: id(await makeOpportunity(prisma, account)),
      p: encodeId("Post", post.id),
    });
    for (const account of [one, group, other]) await as.gareth.run(LINK, await link(account));
    const elsewhere = await link(await makeAccount(prisma));
    expect(await as.gareth.refused(LINK, elsewhere)).toMatchObject({
      code: "INVALID",
      key: "otherGroup",
      fields: [{ path: "opportunityId" }],
    });
    expect(await events("post.linked", elsewhere.d)).toEqual([]);
  });

  it("does not tell by what it lets through that a hidden company stands above two others", async () => {
    const team = await makeAudience(prisma, [people.salome]);
    const parentId = (await makeAccount(prisma, { audienceId: team.id })).id;
    const [one, other] = [await makeAccount(prisma, { parentId }), await makeAccount(prisma, { parentId })];
    const post = await makePost(prisma, one, people.karim);
    const link = { d: id(await makeOpportunity(prisma, other)), p: encodeId("Post", post.id) };
    expect(await as.gareth.refused(LINK, link)).toMatchObject({ key: "otherGroup" });
    await api(await viewerFor("salome")).run(LINK, link);
  });

  it("keeps one part for a person, the last said", async () => {
    const account = await makeAccount(prisma);
    const deal = await makeOpportunity(prisma, account);
    const person = await makePerson(prisma, { at: account, name: "Étienne Roumier" });
    const at = { d: id(deal), p: encodeId("Person", person.id) };
    await as.gareth.run(PART, { ...at, part: "blocks" });
    expect(await as.karim.run(PART, { ...at, part: "decides" })).toEqual({
      setOpportunityPerson: { people: [{ name: "Étienne Roumier", part: "decides" }] },
    });
    await as.karim.run(PART, { ...at, part: "decides" });
    expect(await events("opportunity.edited", id(deal))).toHaveLength(2);
    expect(await as.karim.refused(PART, { ...at, part: "owns" })).toMatchObject({ fields: [{ path: "part" }] });
    expect(await as.karim.run(LEAVE, at)).toEqual({ removeOpportunityPerson: { people: [] } });
  });
});

describe("a deal team", () => {
  const RESTRICT = `mutation ($input: RestrictOpportunityInput!) { restrictOpportunity(input: $input) { ${DEAL} } }`;
  const OPEN = `mutation ($id: ID!, $v: Int!) { unrestrictOpportunity(id: $id, version: $v) { ${DEAL} } }`;

  it("alone sees what is restricted to it, and what it said stays with it afterwards", async () => {
    const circle = await makeCircle(prisma, [people.ludovic]);
    const account = await makeAccount(prisma, { circleId: circle.id });
    const deal = await makeOpportunity(prisma, account, { ownerId: people.salome.id });
    const ludovic = api(await viewerFor("ludovic"));
    expect(await read(ludovic, id(deal))).not.toBeNull();

    const input = { id: id(deal), version: 1, userIds: [encodeId("User", people.karim.id)] };
    const restricted = await as.noemie.run<{ restrictOpportunity: Deal }>(RESTRICT, { input });
    expect(restricted.restrictOpportunity).toMatchObject({ restricted: true, dealTeamOnly: true, version: 2 });
    for (const key of ["salome", "karim", "noemie"] as const)
      expect(await read(api(await viewerFor(key)), id(deal))).not.toBeNull();
    for (const key of ["gareth", "ludovic"] as const)
      expect(await read(api(await viewerFor(key)), id(deal))).toBeNull();
    const { audienceId } = await prisma.opportunity.findUniqueOrThrow({ where: { id: deal.id } });
    expect(await prisma.event.count({ where: { type: "audience.changed", audienceId } })).toBe(1);

    const salome = api(await viewerFor("salome"));
    expect(await as.gareth.refused(OPEN, { id: id(deal), v: 2 })).toMatchObject({ code: "NOT_FOUND" });
    await salome.run(OPEN, { id: id(deal), v: 2 });
    expect(await read(as.gareth, id(deal))).toMatchObject({ restricted: false });
    expect(await read(ludovic, id(deal))).toBeNull();
  });

  it("is cut out of those who see the account", async () => {
    const team = await makeAudience(prisma, [people.salome]);
    const account = await makeAccount(prisma, { audienceId: team.id });
    const deal = await makeOpportunity(prisma, account, { ownerId: people.salome.id });
    const salome = api(await viewerFor("salome"));
    const input = { id: id(deal), version: 1, userIds: [encodeId("User", people.gareth.id)] };
    expect(await salome.refused(RESTRICT, { input })).toMatchObject({
      fields: [{ path: "userIds", key: "cannotSeeIt" }],
    });
  });
});
