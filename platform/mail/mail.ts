import path from "node:path";
import { dataDir, env } from "../env.ts";
import { localOutbox, type LocalMail, type LocalOutbox } from "./local-outbox.ts";
import { mailServer, storedMailServer } from "./mail-server.ts";
import type { MailMessage, MailPurpose } from "./message.ts";
import { smtpMailer, type Mailer } from "./smtp.ts";

let smtp: { key: string; mailer: Mailer } | null = null;
let local: LocalOutbox | null = null;

function outbox(): LocalOutbox {
  local ??= localOutbox(path.join(dataDir, "mail"), env.MAIL_FROM);
  return local;
}

/** Asked for each mail: what an administrator sets up counts at once, on every node. */
async function mailer(): Promise<Mailer> {
  const there = await mailServer();
  if (!there) return outbox();
  const key = JSON.stringify(there);
  if (smtp?.key !== key) {
    await smtp?.mailer.close();
    smtp = { key, mailer: smtpMailer(there.server, there.from) };
  }
  return smtp.mailer;
}

/** Sends one mail: through the mail server where there is one, else into the local outbox. Throws InvalidMail or MailNotSent. */
export async function sendMail(message: MailMessage): Promise<{ messageId: string }> {
  return (await mailer()).send(message);
}

/** False while mails stay on this machine, where administrators read them. */
export async function mailLeaves(): Promise<boolean> {
  return Boolean(env.SMTP_URL) || (await storedMailServer()) !== null;
}

/** Mails of the local outbox, the newest first. */
export async function listLocalMail(limit?: number, purposes?: readonly MailPurpose[]): Promise<LocalMail[]> {
  return outbox().list(limit, purposes);
}

export async function readLocalMail(id: string): Promise<(LocalMail & { source: string }) | null> {
  return outbox().read(id);
}

export async function closeMail(): Promise<void> {
  await smtp?.mailer.close();
  smtp = null;
}
