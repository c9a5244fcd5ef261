import { expect, it } from "vitest";
import { EVERYONE } from "../../domain/viewer.ts";
import { prisma } from "../../platform/db/prisma.ts";
import { makeComment, makePost } from "../factories/conversation.ts";
import {
  makeAccount,
  makeInteraction,
  makeIntroduction,
  makeOpportunity,
  makePerson,
  makeRelationship,
} from "../factories/crm.ts";
import { makeAudience, makeCast, makeCircle } from "../factories/identity.ts";

it("makes one of everything, seen by whom its account is", async () => {
  const { karim, salome, ludovic } = await makeCast(prisma, ["karim", "salome", "ludovic"]);
  const team = await makeAudience(prisma, [salome]);
  const circle = await makeCircle(prisma, [ludovic]);
  const account = await makeAccount(prisma, { name: "Valcrouze", audienceId: team.id, circleId: circle.id });
  const person = await makePerson(prisma, { name: "Claire Dupont", at: account, email: "c@valcrouze.example" });
  const post = await makePost(prisma, account, karim, { people: [person] });
  await makeComment(prisma, post, salome);
  const deal = await makeOpportunity(prisma, account, { stage: "proposal", originPostId: post.id });
  await makeInteraction(prisma, account, { users: [salome], people: [person] });
  await makeRelationship(prisma, { userId: karim.id, personId: person.id });
  await makeIntroduction(prisma, { requesterId: salome.id, connectorId: karim.id, personId: person.id });

  for (const row of [person, post, deal]) {
    expect(row).toMatchObject({ audienceId: team.id, circleId: circle.id });
  }
  expect(person).toMatchObject({ givenName: "Claire", familyName: "Dupont", nameKey: "claire dupont" });
  expect(await prisma.post.findUniqueOrThrow({ where: { id: post.id } })).toMatchObject({ commentCount: 1 });
  expect(await prisma.audienceMember.count({ where: { audienceId: EVERYONE } })).toBe(2);
  expect(await prisma.credential.count()).toBe(3);
});
