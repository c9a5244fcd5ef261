import { env } from "../../platform/env.ts";
import type { LocalMail } from "../../platform/mail/local-outbox.ts";
import { listLocalMail, readLocalMail } from "../../platform/mail/mail.ts";
import type { MailPurpose } from "../../platform/mail/message.ts";
import { isDemo } from "./company.ts";

/**
 * Whether administrators may read all that stands in the local outbox. Its mails carry secret links: in production whoever reads a
 * reset of someone else's becomes them, and sees what only their teams may. Where everything is invented it teaches instead.
 */
async function localMailIsOpen(): Promise<boolean> {
  return env.NODE_ENV !== "production" || (await isDemo());
}

/** An invitation leads to an account that nobody has yet, which its administrator could fill herself. */
const isForAdmins = ({ purpose }: { purpose: MailPurpose }) => purpose === "invitation";

/** A mail as an administrator sees it: who gets it and when; what it says only where it may be read. */
export type LocalMailLine = Pick<LocalMail, "id" | "sentAt" | "to"> & { subject: string | null };

/**
 * The newest mails of the local outbox. Notices are rendered for one reader, and may name what only a team sees: where the outbox
 * is closed they are not there at all, and of a reset only that one was asked for.
 */
export async function localMailLines(limit: number): Promise<LocalMailLine[]> {
  const open = await localMailIsOpen();
  const mails = await listLocalMail(limit, open ? undefined : ["invitation", "reset"]);
  return mails.map((mail) => {
    const { id, sentAt, to, subject } = mail;
    return { id, sentAt, to, subject: open || isForAdmins(mail) ? subject : null };
  });
}

/** The whole message as it would have been sent (RFC 5322); null where it stays closed, or is no longer there. */
export async function localMailSource(id: string): Promise<string | null> {
  const mail = await readLocalMail(id);
  return mail && (isForAdmins(mail) || (await localMailIsOpen())) ? mail.source : null;
}
