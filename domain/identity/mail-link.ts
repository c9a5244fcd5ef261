import { now } from "../../platform/clock.ts";
import { prisma, type Tx } from "../../platform/db/prisma.ts";
import { DomainError } from "../errors.ts";
import { hashSecret } from "./secrets.ts";

export type MailLinkKind = "invitation" | "reset";

export const INVITATION_DAYS = 7;
export const RESET_MINUTES = 60;

const valid = (kind: MailLinkKind) => ({ kind, usedAt: null, revokedAt: null, expiresAt: { gt: now() } });

/** Expired, used, revoked or never sent: the same answer for all. */
export function linkGone(): DomainError {
  return new DomainError("NOT_FOUND", "linkGone");
}

/** The link that a secret from a mail opens; throws NOT_FOUND `linkGone`. */
export async function openMailLink(kind: MailLinkKind, secret: string) {
  const hash = hashSecret(secret);
  const link = await prisma.mailLink.findFirst({
    where: { OR: [{ secretHash: hash }, { handedHash: hash }], ...valid(kind) },
  });
  if (!link) throw linkGone();
  return link;
}

/** Marks a link as used; of two uses at once, one gets `linkGone`. */
export async function useMailLink(tx: Tx, kind: MailLinkKind, id: string): Promise<void> {
  const { count } = await tx.mailLink.updateMany({ where: { id, ...valid(kind) }, data: { usedAt: now() } });
  if (count !== 1) throw linkGone();
}
