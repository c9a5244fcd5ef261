import { getNamedType, isLeafType, isObjectType, type GraphQLObjectType } from "graphql";
import { beforeAll, expect, test } from "vitest";
import { prisma } from "../../platform/db/prisma.ts";
import { newId } from "../../platform/ids.ts";
import { makeComment, makePost } from "../../tests/factories/conversation.ts";
import { makeAccount, makeOpportunity, makePerson, makeStages } from "../../tests/factories/crm.ts";
import { makeCast } from "../../tests/factories/identity.ts";
import { api, viewerFor } from "../../tests/harness/api.ts";
import type { Viewer } from "../../domain/viewer.ts";
import { schema } from "../schema.ts";

let viewer: Viewer;
let accountId: string;

/** A post with something in every part. */
beforeAll(async () => {
  const { karim, salome } = await makeCast(prisma);
  await makeStages(prisma);
  const account = await makeAccount(prisma);
  const person = await makePerson(prisma, { name: "Camille Perrin" });
  const post = await makePost(prisma, account, karim, {
    ...{ commentCount: 1, thanksCount: 1, reactionCount: 1, confirmCount: 1, attachmentCount: 1, people: [person] },
  });
  await makeComment(prisma, post, salome);
  const mine = { postId: post.id, userId: salome.id };
  await prisma.thanks.create({ data: mine });
  await prisma.reaction.create({ data: { ...mine, emoji: "👏" } });
  await prisma.verdict.create({ data: { ...mine, kind: "confirm", reason: "I was there." } });
  await prisma.proposal.create({
    data: {
      ...{ id: newId(), postId: post.id, kind: "amount", start: 0, end: 4 },
      text: "2 k€",
      value: { amount: 2000 },
    },
  });
  const file = { postId: post.id, uploaderId: karim.id, name: "plan.pdf", mime: "application/pdf", size: 9 };
  await prisma.attachment.create({ data: { ...file, storageKey: "attachments/none", storedAt: new Date() } });
  const deal = await makeOpportunity(prisma, account);
  await prisma.opportunityPost.create({ data: { opportunityId: deal.id, postId: post.id } });
  viewer = await viewerFor("salome");
  accountId = `Account_${account.id}`;
});

/** Every leaf under a type, a few levels deep. */
function selectionOf(type: GraphQLObjectType, depth = 3): string {
  const fields = Object.values(type.getFields()).filter((field) => field.args.every((arg) => arg.name !== "first"));
  const parts = fields.map((field) => {
    const inner = getNamedType(field.type);
    if (isLeafType(inner)) return field.name;
    return isObjectType(inner) && depth > 0 ? `${field.name} ${selectionOf(inner, depth - 1)}` : "";
  });
  return `{ __typename ${parts.filter(Boolean).join(" ")} }`;
}

const Post = schema.getType("Post") as GraphQLObjectType;

const postWith = async (selection: string) => {
  const query = `query One($id: ID!) { account(id: $id) { posts(first: 1) { edges { node ${selection} } } } }`;
  const { account } = await api(viewer).run<{ account: { posts: { edges: { node: Record<string, unknown> }[] } } }>(
    query,
    {
      id: accountId,
    },
  );
  return account.posts.edges[0]!.node;
};

test("a field asked for alone says what it says among all the others", async () => {
  const fields = Object.values(Post.getFields()).filter((field) => field.args.every((arg) => arg.name !== "first"));
  const selections = fields.map((field) => {
    const inner = getNamedType(field.type);
    return isLeafType(inner) ? field.name : `${field.name} ${selectionOf(inner as GraphQLObjectType, 1)}`;
  });
  const all = await postWith(`{ ${selections.join(" ")} }`);
  for (const part of ["firstComments", "opportunities", "people", "proposals", "reactions", "verdicts"]) {
    expect(all[part], part).toHaveLength(1);
  }
  for (const [index, field] of fields.entries()) {
    const alone = await postWith(`{ ${selections[index]!} }`);
    // Freshness moves with the clock.
    if (field.name !== "value") expect(alone[field.name], field.name).toEqual(all[field.name]);
  }
  const precision = "{ value { precision credibility } }";
  expect((await postWith(precision)).value).toMatchObject({
    precision: (all.value as { precision: number }).precision,
    credibility: (all.value as { credibility: number }).credibility,
  });
});

test("behind a fragment and an alias the parts are found as well", async () => {
  const query = `query Two($id: ID!) { account(id: $id) { list: posts(first: 1) { edges { node { ...Card } } } } }
    fragment Card on Post { said: firstComments { id } ... on Post { reactions { emoji } } }`;
  const { account } = await api(viewer).run<{ account: { list: { edges: { node: object }[] } } }>(query, {
    id: accountId,
  });
  expect(account.list.edges[0]!.node).toMatchObject({ said: [{}], reactions: [{ emoji: "👏" }] });
});
