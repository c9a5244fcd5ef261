import { now } from "../../platform/clock.ts";
import { prisma } from "../../platform/db/prisma.ts";
import { publicUrl } from "../../platform/env.ts";
import { logger } from "../../platform/logger.ts";
import { layoutMail } from "../../platform/mail/layout.ts";
import { sendMail } from "../../platform/mail/mail.ts";
import { InvalidMail } from "../../platform/mail/message.ts";
import type { Listener } from "../listener.ts";
import { mailLinkWords } from "./mail-link-words.ts";
import { companyName } from "./company.ts";
import { hashSecret, newSecret } from "./secrets.ts";

const PATHS = { invitation: "invitation", reset: "reset" } as const;

/**
 * Sends the mail of an invitation or a reset. Each run makes a new secret, so that none is ever stored: if the server died after
 * sending, the second mail carries the same message id and the link that works.
 */
export const mailLinkListener: Listener<"user.invited" | "user.reset-requested"> = {
  name: "mail-link",
  async run(event) {
    const open = { usedAt: null, revokedAt: null, expiresAt: { gt: now() } };
    const link = await prisma.mailLink.findFirst({ where: { id: event.payload.mailLinkId, ...open } });
    const kind = link?.kind === "invitation" ? "invitation" : "reset";
    // A reset for an address that nobody has: the row was written so that the answer betrays nothing.
    if (!link || (kind === "reset" && !link.userId)) return;
    const inviter = link.createdById ? await prisma.user.findUnique({ where: { id: link.createdById } }) : null;
    const locale = link.locale === "fr" ? "fr" : "en";
    const words = mailLinkWords[locale][kind]({ inviter: inviter?.name ?? "", company: await companyName() });
    const secret = newSecret();
    await prisma.mailLink.update({ where: { id: link.id }, data: { secretHash: hashSecret(secret) } });
    const { title, paragraphs, footer } = words;
    const action = { label: words.action, url: `${publicUrl()}/${PATHS[kind]}/${secret}` };
    const mail = layoutMail({ locale, title, paragraphs, action, footer });
    const messageId = `${event.id}@${new URL(publicUrl()).hostname}`;
    try {
      const to = { name: link.name, address: link.email };
      await sendMail({ purpose: kind, to, subject: words.subject, ...mail, messageId });
    } catch (error) {
      if (!(error instanceof InvalidMail)) throw error;
      logger.warn({ err: error, mailLinkId: link.id }, "a mail can never be sent to this address");
    }
  },
};
