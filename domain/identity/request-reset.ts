import { now } from "../../platform/clock.ts";
import { prisma, transaction } from "../../platform/db/prisma.ts";
import { newId } from "../../platform/ids.ts";
import type { Client } from "../../platform/sessions.ts";
import { recordEvent } from "../events.ts";
import { emailSpellings } from "../email-input.ts";
import { parseInput } from "../parse.ts";
import { insideEvent } from "./identity-events.ts";
import { RESET_MINUTES } from "./mail-link.ts";
import { hashSecret, newSecret } from "./secrets.ts";
import { countResetRequest } from "./sign-in-attempts.ts";
import { requestResetInput } from "./sign-in-input.ts";

/**
 * Asks for a mail with a link to a new password. The answer and the work are the same whether or not the address is known:
 * the row and the event are written for strangers too, and only the listener that would send the mail sees the difference.
 */
export async function requestReset(raw: unknown, client: Client): Promise<void> {
  const { email } = parseInput(requestResetInput, raw);
  await countResetRequest(email, client);
  const user = await prisma.user.findFirst({
    where: { email: { in: emailSpellings(email) } },
    select: { id: true, locale: true, deactivatedAt: true },
  });
  const at = now();
  await transaction(async (tx) => {
    const link = await tx.mailLink.create({
      data: {
        id: newId(),
        kind: "reset",
        email,
        locale: user?.locale ?? "en",
        userId: user && !user.deactivatedAt ? user.id : null,
        secretHash: hashSecret(newSecret()),
        createdAt: at,
        expiresAt: new Date(at.getTime() + RESET_MINUTES * 60_000),
      },
    });
    await recordEvent(tx, null, insideEvent("user.reset-requested", { mailLinkId: link.id }));
  });
}
