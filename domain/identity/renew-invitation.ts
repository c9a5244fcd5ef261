import { DAY_MS, now } from "../../platform/clock.ts";
import { prisma, transaction } from "../../platform/db/prisma.ts";
import { assertCan } from "../access.ts";
import { NotFound } from "../errors.ts";
import { recordEvent } from "../events.ts";
import { parseInput } from "../parse.ts";
import type { Viewer } from "../viewer.ts";
import { insideEvent } from "./identity-events.ts";
import { INVITATION_DAYS } from "./mail-link.ts";
import { mailLinkInput } from "./member-input.ts";

const open = { kind: "invitation", usedAt: null, revokedAt: null };

/** Sends an invitation again, with a new secret and a new term. */
export async function renewInvitation(viewer: Viewer, raw: unknown): Promise<{ id: string }> {
  const { invitationId: id } = parseInput(mailLinkInput, raw);
  assertCan(viewer, "colleague.invite", null);
  const link = await prisma.mailLink.findFirst({ where: { id, ...open } });
  if (!link) throw new NotFound();
  return transaction(async (tx) => {
    const expiresAt = new Date(now().getTime() + INVITATION_DAYS * DAY_MS);
    await tx.mailLink.update({
      where: { id },
      data: { expiresAt, handedHash: null, mailedAt: null, mailFailure: null },
    });
    await recordEvent(tx, viewer, insideEvent("user.invited", { mailLinkId: id }));
    return { id };
  });
}

/** Takes an invitation back: its link opens nothing any more. */
export async function revokeInvitation(viewer: Viewer, raw: unknown): Promise<{ id: string }> {
  const { invitationId: id } = parseInput(mailLinkInput, raw);
  assertCan(viewer, "colleague.invite", null);
  return transaction(async (tx) => {
    const { count } = await tx.mailLink.updateMany({ where: { id, ...open }, data: { revokedAt: now() } });
    if (count !== 1) throw new NotFound();
    await recordEvent(tx, viewer, insideEvent("user.invitation-revoked", { mailLinkId: id }));
    return { id };
  });
}
