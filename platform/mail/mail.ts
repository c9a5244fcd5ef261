import path from "node:path";
import { dataDir, env } from "../env.ts";
import { localOutbox, type LocalMail, type LocalOutbox } from "./local-outbox.ts";
import type { MailMessage, MailPurpose } from "./message.ts";
import { smtpMailer, type Mailer } from "./smtp.ts";

let smtp: Mailer | null = null;
let local: LocalOutbox | null = null;

function outbox(): LocalOutbox {
  local ??= localOutbox(path.join(dataDir, "mail"), env.MAIL_FROM);
  return local;
}

function mailer(): Mailer {
  if (!env.SMTP_URL) return outbox();
  smtp ??= smtpMailer(env.SMTP_URL, env.MAIL_FROM);
  return smtp;
}

/** Sends one mail: by SMTP where SMTP_URL is set, else into the local outbox. Throws InvalidMail or MailNotSent. */
export async function sendMail(message: MailMessage): Promise<{ messageId: string }> {
  return mailer().send(message);
}

/** True when mails stay on this machine and may be read at the development mailbox. */
export function mailStaysLocal(): boolean {
  return !env.SMTP_URL;
}

/** Mails of the local outbox, the newest first. */
export async function listLocalMail(limit?: number, purposes?: readonly MailPurpose[]): Promise<LocalMail[]> {
  return outbox().list(limit, purposes);
}

export async function readLocalMail(id: string): Promise<(LocalMail & { source: string }) | null> {
  return outbox().read(id);
}

export async function closeMail(): Promise<void> {
  await smtp?.close();
  smtp = null;
}
