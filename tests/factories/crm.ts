/** Things of the CRM for a test, with sensible defaults: say only what the test is about. */
import type { Prisma, PrismaClient } from "../../generated/prisma/client.ts";
import {
  accountRow,
  interactionRow,
  introductionRow,
  opportunityRow,
  personRoleRow,
  personRow,
  relationshipRow,
} from "../../prisma/seed/rows/build.ts";
import { stages, type StageKey, stageOf } from "../../prisma/seed/rows/fixed.ts";
import type {
  AccountRow,
  Given,
  InteractionRow,
  IntroductionRow,
  OpportunityRow,
  PersonRow,
  RelationshipRow,
} from "../../prisma/seed/rows/types.ts";
import { ensureEveryone } from "./identity.ts";

/** A client, or the transaction a test works in. */
export type Db = PrismaClient | Prisma.TransactionClient;

let serial = 0;

export async function makeAccount(db: Db, given: Partial<AccountRow> = {}) {
  await ensureEveryone(db);
  return db.account.create({ data: accountRow({ name: `Invented Works ${++serial}`, ...given }) });
}

/** Someone outside; with `at`, someone who works at that account and is seen by whom it is. */
export async function makePerson(
  db: Db,
  given: Partial<PersonRow> & { at?: AccountRow; title?: string; email?: string; phone?: string } = {},
) {
  const { at, title, email, phone, ...row } = given;
  const visibility = at ? { audienceId: at.audienceId, circleId: at.circleId } : {};
  const person = await db.person.create({
    data: personRow({ name: `Camille Inventée ${++serial}`, ...visibility, ...row }),
  });
  if (at) {
    await db.personRole.create({ data: personRoleRow({ personId: person.id, accountId: at.id, title: title ?? "" }) });
  }
  if (email) await db.personEmail.create({ data: { personId: person.id, email } });
  if (phone) await db.personPhone.create({ data: { personId: person.id, phone } });
  return person;
}

/** The standard pipeline, once. */
export async function makeStages(db: Db) {
  await db.stage.createMany({ data: stages, skipDuplicates: true });
  return db.stage.findMany({ orderBy: { position: "asc" } });
}

export async function makeOpportunity(
  db: Db,
  account: Pick<AccountRow, "id" | "audienceId" | "circleId">,
  given: Partial<OpportunityRow> & { stage?: StageKey } = {},
) {
  const { stage: key = "tip", ...row } = given;
  await makeStages(db);
  const stage = await db.stage.findUniqueOrThrow({ where: { key: stageOf(key).key } });
  return db.opportunity.create({
    data: opportunityRow({
      accountId: account.id,
      audienceId: account.audienceId,
      circleId: account.circleId,
      stageId: stage.id,
      name: `Invented deal ${++serial}`,
      ...row,
    }),
  });
}

/** A dated touch; users and people become its participants. */
export async function makeInteraction(
  db: Db,
  account: Pick<AccountRow, "id" | "audienceId" | "circleId">,
  given: Partial<InteractionRow> & { users?: { id: string }[]; people?: { id: string }[] } = {},
) {
  const { users = [], people = [], ...row } = given;
  const interaction = await db.interaction.create({
    data: {
      ...interactionRow({
        accountId: account.id,
        audienceId: account.audienceId,
        circleId: account.circleId,
        subject: "A call",
        ...row,
      }),
      participants: {
        create: [...users.map(({ id }) => ({ userId: id })), ...people.map(({ id }) => ({ personId: id }))],
      },
    } satisfies Prisma.InteractionUncheckedCreateInput,
  });
  if (users.length > 0 && people.length > 0) await traced(db, interaction.id);
  return interaction;
}

/** Ties as they are once the listener of what was made has run. */
export async function traced(db: Db, sourceId: string): Promise<void> {
  await db.$queryRaw`select trace_ties(array[${sourceId}::uuid])::text`;
}

export async function makeRelationship(db: Db, given: Given<RelationshipRow, "userId" | "personId">) {
  return db.relationship.create({ data: relationshipRow(given) });
}

export async function makeIntroduction(
  db: Db,
  given: Given<IntroductionRow, "requesterId" | "connectorId" | "personId">,
) {
  return db.introduction.create({ data: introductionRow(given) });
}
