import { now } from "../../platform/clock.ts";
import { transaction } from "../../platform/db/prisma.ts";
import { publicUrl } from "../../platform/env.ts";
import { assertCan } from "../access.ts";
import { NotFound } from "../errors.ts";
import { recordEvent } from "../events.ts";
import { parseInput } from "../parse.ts";
import type { Viewer } from "../viewer.ts";
import { insideEvent } from "./identity-events.ts";
import { mailLinkInput } from "./member-input.ts";
import { hashSecret, newSecret } from "./secrets.ts";

/**
 * A link of its own for an administrator to hand on, where no mail leaves or none arrived. It stands beside the one that is mailed,
 * so that neither kills the other; whichever is used first uses up the invitation. Asked again, the link handed before is void.
 */
export async function handInvitation(viewer: Viewer, raw: unknown): Promise<{ id: string; link: string }> {
  const { invitationId: id } = parseInput(mailLinkInput, raw);
  assertCan(viewer, "colleague.invite", null);
  const secret = newSecret();
  return transaction(async (tx) => {
    const { count } = await tx.mailLink.updateMany({
      where: { id, kind: "invitation", usedAt: null, revokedAt: null, expiresAt: { gt: now() } },
      data: { handedHash: hashSecret(secret) },
    });
    if (count !== 1) throw new NotFound();
    await recordEvent(tx, viewer, insideEvent("user.invitation-handed", { mailLinkId: id }));
    return { id, link: `${publicUrl()}/invitation/${secret}` };
  });
}
