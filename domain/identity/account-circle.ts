import { now } from "../../platform/clock.ts";
import type { Tx } from "../../platform/db/prisma.ts";
import { newId } from "../../platform/ids.ts";
import { event, recordEvent } from "../events.ts";
import type { Viewer } from "../viewer.ts";

/**
 * The circle of an account's influencers, made on the first invitation. One circle belongs to one account: what is written
 * before stays inside, and an invitation to one account shows nothing of another.
 */
async function circleOf(tx: Tx, accountId: string): Promise<string | null> {
  await tx.$queryRaw`select id::text from accounts where id = ${accountId}::uuid for update`;
  const account = await tx.account.findUnique({ where: { id: accountId }, select: { name: true, circleId: true } });
  if (!account || account.circleId) return account?.circleId ?? null;
  const circle = await tx.circle.create({ data: { id: newId(), name: account.name, createdAt: now() } });
  await tx.account.update({ where: { id: accountId }, data: { circleId: circle.id } });
  await tx.$executeRaw`update search_documents set circle_id = ${circle.id}::uuid where id = ${accountId}::uuid`;
  return circle.id;
}

/** Lets an influencer into an account's circle, and tells it. Doing so twice tells nothing the second time. */
export async function joinCircle(tx: Tx, actor: Pick<Viewer, "id">, accountId: string, userId: string): Promise<void> {
  const circleId = await circleOf(tx, accountId);
  // The account may have gone between invitation and acceptance.
  if (!circleId) return;
  const joined = await tx.circleMember.createMany({
    data: [{ circleId, userId, createdAt: now() }],
    skipDuplicates: true,
  });
  if (joined.count > 0) await tellCircle(tx, actor, accountId, circleId, userId);
}

export async function tellCircle(
  tx: Tx,
  actor: Pick<Viewer, "id">,
  accountId: string,
  circleId: string,
  userId: string,
) {
  const { audienceId } = await tx.account.findUniqueOrThrow({ where: { id: accountId }, select: { audienceId: true } });
  const changed = event("circle.changed", { audienceId, circleId }, { circleId, accountId, userIds: [userId] });
  await recordEvent(tx, actor, changed);
}
