import { DAY_MS, now } from "../../platform/clock.ts";
import { prisma, transaction } from "../../platform/db/prisma.ts";
import { newId } from "../../platform/ids.ts";
import { assertCan, loadVisible } from "../access.ts";
import { emailSpellings } from "../email-input.ts";
import { InvalidInput } from "../errors.ts";
import { recordEvent } from "../events.ts";
import { parseInput } from "../parse.ts";
import type { Viewer } from "../viewer.ts";
import { insideEvent } from "./identity-events.ts";
import { INVITATION_DAYS } from "./mail-link.ts";
import { inviteInput } from "./member-input.ts";
import { hashSecret, newSecret } from "./secrets.ts";

/** Invites a colleague or an influencer. The listener that sends the mail makes the secret, so that no table ever holds it. */
export async function invite(viewer: Viewer, raw: unknown): Promise<{ id: string }> {
  const { accountIds, ...input } = parseInput(inviteInput, raw);
  const shared = input.role === "influencer" ? [...new Set(accountIds)] : [];
  const accounts = await Promise.all(shared.map((id) => loadVisible(viewer, "account", id)));
  const known = await prisma.user.findFirst({
    where: { email: { in: emailSpellings(input.email) } },
    select: { id: true },
  });
  assertCan(viewer, "colleague.invite", null);
  for (const account of accounts) assertCan(viewer, "account.share", account);
  if (known) throw new InvalidInput([{ path: "email", key: "alreadyMember" }]);
  const at = now();
  return transaction(async (tx) => {
    // The latest invitation is the one that counts.
    await tx.mailLink.updateMany({
      where: { kind: "invitation", email: input.email, usedAt: null, revokedAt: null },
      data: { revokedAt: at },
    });
    const link = await tx.mailLink.create({
      data: {
        ...input,
        id: newId(),
        kind: "invitation",
        accountIds: shared,
        secretHash: hashSecret(newSecret()),
        createdById: viewer.id,
        createdAt: at,
        expiresAt: new Date(at.getTime() + INVITATION_DAYS * DAY_MS),
      },
    });
    await recordEvent(tx, viewer, insideEvent("user.invited", { mailLinkId: link.id }));
    return { id: link.id };
  });
}
