import { now } from "../../platform/clock.ts";
import type { Tx } from "../../platform/db/prisma.ts";
import { recordEvent } from "../events.ts";
import { insideEvent } from "./identity-events.ts";

/** Stores a new password and ends the sessions that the old one opened, perhaps but one. Call `forgetUser` after commit. */
export async function writePassword(
  tx: Tx,
  userId: string,
  passwordHash: string,
  keepSessionId?: string,
): Promise<void> {
  const credential = { passwordHash, changedAt: now() };
  await tx.credential.upsert({ where: { userId }, create: { userId, ...credential }, update: credential });
  await tx.session.deleteMany({ where: { userId, ...(keepSessionId ? { id: { not: keepSessionId } } : {}) } });
  await recordEvent(tx, { id: userId }, insideEvent("user.password-changed", { userId }));
}
