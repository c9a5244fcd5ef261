import { now } from "../../platform/clock.ts";
import { prisma, transaction } from "../../platform/db/prisma.ts";
import type { Client } from "../../platform/sessions.ts";
import { forgetUser } from "../../platform/signed-in-cache.ts";
import { parseInput } from "../parse.ts";
import { linkGone, openMailLink, useMailLink } from "./mail-link.ts";
import { assertNotGuessable, hashPassword } from "./password.ts";
import { countLinkUse } from "./sign-in-attempts.ts";
import { resetPasswordInput } from "./sign-in-input.ts";
import { writePassword } from "./write-password.ts";

/** Sets a new password by a link from a mail. Every session and every personal token ends: whoever knew the old password is out. */
export async function resetPassword(raw: unknown, client: Client): Promise<void> {
  await countLinkUse(client);
  const { secret, password } = parseInput(resetPasswordInput, raw);
  const link = await openMailLink("reset", secret);
  const user = link.userId ? await prisma.user.findUnique({ where: { id: link.userId } }) : null;
  if (!user || user.deactivatedAt) throw linkGone();
  assertNotGuessable(password, user);
  const passwordHash = await hashPassword(password);
  await transaction(async (tx) => {
    await useMailLink(tx, "reset", link.id);
    // Other links on their way to the same person open nothing any more.
    const others = { kind: "reset", userId: user.id, usedAt: null, revokedAt: null };
    await tx.mailLink.updateMany({ where: others, data: { revokedAt: now() } });
    // Whoever knew the old password may have made a token with it.
    await tx.apiToken.updateMany({ where: { userId: user.id, revokedAt: null }, data: { revokedAt: now() } });
    await writePassword(tx, user.id, passwordHash);
  });
  forgetUser(user.id);
}
