import type { Tx } from "../../platform/db/prisma.ts";
import { Forbidden } from "../errors.ts";

/**
 * Refuses to take away the last admin who can act. The rows are locked, so that two admins who demote each other at the
 * same moment leave one.
 */
export async function assertAnotherAdmin(tx: Tx, userId: string): Promise<void> {
  const admins = await tx.$queryRaw<{ id: string }[]>`
    select id::text from users where role = 'admin' and deactivated_at is null order by id for update`;
  if (admins.length === 1 && admins[0]?.id === userId) throw new Forbidden("lastAdmin");
}
