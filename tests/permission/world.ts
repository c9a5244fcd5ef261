/** Three layers of a company: what a guest may see, what every colleague may, and what only a team may. */
import { mergePeople } from "../../domain/people/merge-people.ts";
import { newId } from "../../platform/ids.ts";
import { prisma as db } from "../../platform/db/prisma.ts";
import type { AccountRow } from "../../prisma/seed/rows/types.ts";
import { makeComment, makePost } from "../factories/conversation.ts";
import {
  makeAccount,
  makeInteraction,
  makeIntroduction,
  makeOpportunity,
  makePerson,
  makeRelationship,
} from "../factories/crm.ts";
import { viewerFor } from "../harness/api.ts";
import { makeAudience, makeCircle, type Cast } from "../factories/identity.ts";

/** Global ids are fixed before the rows exist, so that the same questions are asked before and after. */
export const ids = {
  sharedAccount: newId(),
  sharedPost: newId(),
  insideAccount: newId(),
  insidePost: newId(),
  insideLoose: newId(),
  insidePerson: newId(),
  insideDeal: newId(),
  teamAccount: newId(),
  teamPost: newId(),
  teamComment: newId(),
  teamPerson: newId(),
  teamMerged: newId(),
  teamDeal: newId(),
  teamInteraction: newId(),
  teamSignal: newId(),
  dealTeamDeal: newId(),
  dealTeamPost: newId(),
  hiddenTie: newId(),
  introduction: newId(),
};

type Key = keyof typeof ids;

const TYPES: Record<Key, string> = {
  sharedAccount: "Account",
  sharedPost: "Post",
  insideAccount: "Account",
  insidePost: "Post",
  insideLoose: "Post",
  insidePerson: "Person",
  insideDeal: "Opportunity",
  teamAccount: "Account",
  teamPost: "Post",
  teamComment: "Comment",
  teamPerson: "Person",
  teamMerged: "Person",
  teamDeal: "Opportunity",
  teamInteraction: "Interaction",
  teamSignal: "Signal",
  dealTeamDeal: "Opportunity",
  dealTeamPost: "Post",
  hiddenTie: "Relationship",
  introduction: "Introduction",
};

export const globalIds = Object.fromEntries(
  (Object.keys(ids) as Key[]).map((key) => [key, `${TYPES[key]}_${ids[key]}`]),
) as Record<Key, string>;

const AT = new Date("2026-03-02T09:00:00Z");
const long = (word: string) => `${word} said that the budget is 200 k€ before the end of March.`;

/** What clara, invited to one account, may see. */
export async function makeShared(cast: Cast): Promise<AccountRow> {
  const circle = await makeCircle(db, [cast.clara]);
  const account = await makeAccount(db, {
    id: ids.sharedAccount,
    name: "Sharedworks",
    circleId: circle.id,
    createdAt: AT,
  });
  await makePost(db, account, cast.clara, { id: ids.sharedPost, body: long("Guestword"), createdAt: AT });
  return account as AccountRow;
}

/** What every colleague may see, and no guest: also on the account that the guest sees. */
export async function makeInside(cast: Cast, shared: AccountRow): Promise<void> {
  const account = await makeAccount(db, {
    id: ids.insideAccount,
    name: "Insideworks",
    ownerId: cast.salome.id,
    createdAt: AT,
  });
  const inside = { ...shared, circleId: null };
  const person = await makePerson(db, {
    id: ids.insidePerson,
    name: "Insidia Insideperson",
    at: account as AccountRow,
    email: "insidia@inside.example",
  });
  const post = await makePost(db, account, cast.karim, {
    id: ids.insidePost,
    body: long("Insideword"),
    createdAt: AT,
    people: [person],
  });
  await makeComment(db, post, cast.tom, { body: "Insidecomment", createdAt: AT });
  await makePost(db, inside, cast.karim, { body: long("Insidewhisper"), createdAt: AT });
  const waiting = await makePost(db, account, cast.karim, {
    id: ids.insideLoose,
    body: long("Insideloose Insideworks"),
    createdAt: AT,
  });
  await db.post.update({ where: { id: waiting.id }, data: { accountId: null } });
  await makePerson(db, { name: "Insidia Whisper", at: inside });
  await makeOpportunity(db, account, {
    id: ids.insideDeal,
    name: "Insidedeal",
    amount: 424_242,
    ownerId: cast.salome.id,
  });
  await makeOpportunity(db, inside, { name: "Insidewhisperdeal", amount: 434_343 });
  await makeInteraction(db, inside, { subject: "Insidecall", users: [cast.karim], people: [person], occurredAt: AT });
  await makeRelationship(db, { userId: cast.ines.id, personId: person.id, how: "Insidetie" });
}

/** What only salome's teams may see; and what only its two people may. */
export async function makeTeamOnly(cast: Cast, person: { id: string }): Promise<void> {
  const team = await makeAudience(db, [cast.salome, cast.ines]);
  const account = await makeAccount(db, {
    id: ids.teamAccount,
    name: "Teamworks Secretworks",
    audienceId: team.id,
    createdAt: AT,
  });
  const at = account as AccountRow;
  const someone = await makePerson(db, {
    id: ids.teamPerson,
    name: "Secretia Secretperson",
    at,
    email: "secretia@secret.example",
  });
  const copy = await makePerson(db, { id: ids.teamMerged, name: "Secretia Secretcopy", at });
  await mergePeople(await viewerFor("salome"), { fromId: copy.id, intoId: someone.id });
  const deal = await makeOpportunity(db, account, { id: ids.teamDeal, name: "Secretdeal", amount: 999_999 });
  const post = await makePost(db, account, cast.salome, {
    id: ids.teamPost,
    body: long("Secretword"),
    kind: "question",
    createdAt: AT,
    people: [someone],
  });
  await db.opportunityPost.create({ data: { opportunityId: deal.id, postId: post.id } });
  const file = { postId: post.id, uploaderId: cast.salome.id, name: "Secretfile.pdf", mime: "application/pdf" };
  await db.attachment.create({ data: { ...file, size: 9, storageKey: "attachments/none", storedAt: AT } });
  await db.post.update({ where: { id: post.id }, data: { attachmentCount: 1 } });
  await makeComment(db, post, cast.salome, {
    ...{ id: ids.teamComment, body: "Secretcomment", createdAt: AT, attachmentCount: 1 },
  });
  const said = { ...file, postId: null, commentId: ids.teamComment, name: "Secretsheet.pdf" };
  await db.attachment.create({ data: { ...said, size: 9, storageKey: "attachments/none", storedAt: AT } });
  await makeInteraction(db, account, {
    id: ids.teamInteraction,
    subject: "Secretcall",
    users: [cast.ines],
    people: [someone, person],
    occurredAt: AT,
  });
  await db.signal.create({
    data: {
      id: ids.teamSignal,
      accountId: account.id,
      kind: "complaint",
      text: "Secretsignal",
      audienceId: team.id,
      occurredAt: AT,
    },
  });
  const dealTeam = await makeAudience(db, [cast.salome, cast.ines], "deal");
  const open = { id: ids.insideAccount, audienceId: dealTeam.id, circleId: null };
  const closed = await makeOpportunity(db, open, { id: ids.dealTeamDeal, name: "Secretteamdeal", amount: 777_777 });
  const told = await makePost(db, open, cast.salome, {
    id: ids.dealTeamPost,
    body: long("Secretteamword"),
    createdAt: AT,
    people: [person],
  });
  await db.opportunityPost.create({ data: { opportunityId: closed.id, postId: told.id } });
  // Between two people, or kept to oneself.
  await makeRelationship(db, {
    id: ids.hiddenTie,
    userId: cast.noemie.id,
    personId: person.id,
    how: "Secrettie",
    disclosure: "nothing",
  });
  await makeIntroduction(db, {
    id: ids.introduction,
    requesterId: cast.salome.id,
    connectorId: cast.ines.id,
    personId: person.id,
    reason: "Secretask",
  });
  await db.notification.create({
    data: { userId: cast.salome.id, eventId: newId(), kind: "mentioned", postId: post.id },
  });
  const secretly = { actorId: cast.salome.id, createdAt: AT };
  await db.auditEntry.createMany({
    data: [
      { ...secretly, action: "account.audience-changed", detail: { accountId: account.id } },
      { ...secretly, action: "audience.changed", detail: { audienceId: team.id, userIds: [cast.salome.id] } },
    ],
  });
  await db.ledgerEntry.create({
    data: {
      userId: cast.salome.id,
      figure: "thanks",
      reason: "thanked",
      points: 5,
      factKey: "secretfact",
      postId: post.id,
    },
  });
}
