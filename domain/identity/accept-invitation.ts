import { prisma, transaction } from "../../platform/db/prisma.ts";
import { createSession, type Client, type NewSession } from "../../platform/sessions.ts";
import { recordEvent } from "../events.ts";
import { parseInput } from "../parse.ts";
import type { Role } from "../viewer.ts";
import { joinCircle } from "./account-circle.ts";
import { insideEvent } from "./identity-events.ts";
import { linkGone, openMailLink, useMailLink } from "./mail-link.ts";
import { insertUser } from "./new-user.ts";
import { assertNotGuessable, hashPassword } from "./password.ts";
import { countLinkUse } from "./sign-in-attempts.ts";
import { acceptInvitationInput } from "./sign-in-input.ts";

/** Makes the invited person a user, in the circles of the accounts she was invited to, and signs her in. */
export async function acceptInvitation(raw: unknown, client: Client): Promise<{ userId: string; session: NewSession }> {
  await countLinkUse(client);
  const { secret, name, password } = parseInput(acceptInvitationInput, raw);
  const link = await openMailLink("invitation", secret);
  const { email, locale } = link;
  assertNotGuessable(password, { email, name });
  if (await prisma.user.findUnique({ where: { email }, select: { id: true } })) throw linkGone();
  const passwordHash = await hashPassword(password);
  const user = await transaction(async (tx) => {
    await useMailLink(tx, "invitation", link.id);
    const fresh = await insertUser(tx, { email, name, locale, role: link.role as Role, passwordHash });
    // As they stand now that nobody else changes them: an account may have closed since the link was read.
    const { accountIds } = await tx.mailLink.findUniqueOrThrow({
      where: { id: link.id },
      select: { accountIds: true },
    });
    for (const accountId of accountIds) await joinCircle(tx, fresh, accountId, fresh.id);
    await recordEvent(tx, fresh, insideEvent("user.joined", { userId: fresh.id }));
    return fresh;
  });
  return { userId: user.id, session: await createSession(user.id, client) };
}
