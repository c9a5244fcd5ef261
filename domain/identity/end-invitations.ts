import { now } from "../../platform/clock.ts";
import type { Tx } from "../../platform/db/prisma.ts";
import { recordEvent } from "../events.ts";
import type { Viewer } from "../viewer.ts";
import { insideEvent } from "./identity-events.ts";

/**
 * Whoever was asked to an account before it closed has not been let in by its team: the account leaves every invitation that
 * waits. An influencer's that leads nowhere else any more is revoked, or she would come to an empty house.
 */
export async function endInvitations(tx: Tx, viewer: Viewer, accountId: string): Promise<void> {
  const left = await tx.$queryRaw<{ id: string; nowhere: boolean }[]>`
    update mail_links set account_ids = array_remove(account_ids, ${accountId}::uuid)
     where kind = 'invitation' and used_at is null and revoked_at is null and account_ids @> array[${accountId}::uuid]
    returning id::text, role = 'influencer' and cardinality(account_ids) = 0 as nowhere`;
  for (const { id } of left.filter(({ nowhere }) => nowhere)) {
    await tx.mailLink.update({ where: { id }, data: { revokedAt: now() } });
    await recordEvent(tx, viewer, insideEvent("user.invitation-revoked", { mailLinkId: id }));
  }
}
