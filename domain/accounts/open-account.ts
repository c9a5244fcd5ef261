import type { Prisma } from "../../generated/prisma/client.ts";
import { now } from "../../platform/clock.ts";
import type { Tx } from "../../platform/db/prisma.ts";
import { event, recordEvent } from "../events.ts";
import { EVERYONE, type Viewer } from "../viewer.ts";

type Given = Omit<
  Prisma.AccountCreateManyInput,
  "audienceId" | "circleId" | "createdById" | "createdAt" | "ownerId"
> & { id: string; ownerId?: string | null };

/** A new account is seen by all colleagues. */
export const NEW_ACCOUNT_KEYS = { audienceId: EVERYONE, circleId: null };

/**
 * Writes an account within what else is written: owned by its creator unless another owner is named, and followed. False when there is one
 * of that id already.
 */
export async function openAccount(tx: Tx, viewer: Viewer, { ownerId, ...given }: Given): Promise<boolean> {
  const at = now();
  const written = await tx.account.createMany({
    skipDuplicates: true,
    data: {
      // A list that nobody gives would be null in the row, and not empty.
      ...{ domains: [], tags: [], ...given, ...NEW_ACCOUNT_KEYS, createdById: viewer.id, createdAt: at },
      ownerId: ownerId ?? viewer.id,
    },
  });
  if (written.count === 0) return false;
  await tx.accountFollower.create({ data: { accountId: given.id, userId: viewer.id, createdAt: at } });
  await recordEvent(tx, viewer, event("account.created", NEW_ACCOUNT_KEYS, { accountId: given.id }));
  return true;
}
