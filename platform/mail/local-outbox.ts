import { mkdir, readdir, readFile, rm } from "node:fs/promises";
import path from "node:path";
import nodemailer from "nodemailer";
import { z } from "zod";
import { writeFileAtomically } from "../atomic-file.ts";
import { now } from "../clock.ts";
import { isUuid, newId } from "../ids.ts";
import { composeMail, MAIL_PURPOSES, type MailPurpose } from "./message.ts";
import type { Mailer } from "./smtp.ts";

/** What a reader of the local outbox gets of each mail. Dates are ISO strings. */
const localMail = z.object({
  id: z.string(),
  /** Of those that were written before it was noted, the most private is thought. */
  purpose: z.enum(MAIL_PURPOSES).default("notice"),
  sentAt: z.string(),
  to: z.object({ name: z.string(), address: z.string() }),
  from: z.string(),
  subject: z.string(),
  text: z.string(),
  html: z.string(),
  headers: z.record(z.string(), z.string()),
  messageId: z.string(),
});

export type LocalMail = z.infer<typeof localMail>;

export interface LocalOutbox extends Mailer {
  /** The newest first; with `purposes`, so many of those. */
  list(limit?: number, purposes?: readonly MailPurpose[]): Promise<LocalMail[]>;
  /** One mail with its source as it would travel (RFC 5322); null when it is not, or no longer, here. */
  read(id: string): Promise<(LocalMail & { source: string }) | null>;
}

/** Keeps mails on disk instead of sending them, so that a machine without SMTP can still be used in full. */
export function localOutbox(folder: string, from: string, keep = 500): LocalOutbox {
  const file = (id: string, extension: string) => path.join(folder, `${id}.${extension}`);
  const compiler = nodemailer.createTransport({ streamTransport: true, buffer: true, newline: "windows" });

  /** Ids sort by time: the newest are the last names of the folder. */
  async function ids(): Promise<string[]> {
    await mkdir(folder, { recursive: true });
    const names = await readdir(folder);
    const found = names.filter((name) => name.endsWith(".json")).map((name) => name.slice(0, -".json".length));
    return found.filter(isUuid).sort().reverse();
  }

  async function parsed(id: string): Promise<LocalMail | null> {
    if (!isUuid(id)) return null;
    const json = await readFile(file(id, "json"), "utf8").catch(missing);
    return json === null ? null : localMail.parse(JSON.parse(json));
  }

  return {
    async send(message) {
      const mail = composeMail(message, from);
      const id = newId();
      const source = (await compiler.sendMail(mail)).message as Buffer;
      const { to, subject, text, html, headers, messageId } = mail;
      const { purpose } = message;
      const sentAt = now().toISOString();
      const meta: LocalMail = { id, purpose, sentAt, to, from, subject, text, html, headers, messageId };
      await writeFileAtomically(file(id, "eml"), source);
      await writeFileAtomically(file(id, "json"), Buffer.from(JSON.stringify(meta)));
      const old = (await ids()).slice(keep);
      await Promise.all(old.flatMap((each) => ["json", "eml"].map((ext) => rm(file(each, ext), { force: true }))));
      return { messageId };
    },
    async list(limit = 50, purposes = MAIL_PURPOSES) {
      // All are looked at: a limit before the choice would tell how many others there are.
      const mails = await Promise.all((await ids()).map(parsed));
      return mails.filter((mail) => mail !== null && purposes.includes(mail.purpose)).slice(0, limit) as LocalMail[];
    },
    async read(id) {
      const mail = await parsed(id);
      if (!mail) return null;
      const source = await readFile(file(id, "eml"), "utf8").catch(missing);
      return source === null ? null : { ...mail, source };
    },
    close: () => Promise.resolve(),
  };
}

function missing(error: NodeJS.ErrnoException): null {
  if (error.code === "ENOENT") return null;
  throw error;
}
