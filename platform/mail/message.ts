import type Mail from "nodemailer/lib/mailer/index.js";
import { newId } from "../ids.ts";

/** What a mail is for: it decides who else than its reader may look at one that stayed here. */
export const MAIL_PURPOSES = ["invitation", "reset", "notice"] as const;
export type MailPurpose = (typeof MAIL_PURPOSES)[number];

export interface MailMessage {
  purpose: MailPurpose;
  /** One recipient: a mail that names several people would show each the others' addresses. */
  to: string | { name: string; address: string };
  subject: string;
  text: string;
  html: string;
  /** Extra headers, such as List-Unsubscribe. */
  headers?: Readonly<Record<string, string>>;
  /** Without angle brackets or with. Give the same one for the same mail, so that a repeated send can be recognised. */
  messageId?: string;
}

/** A mail that can never be sent as it is, whatever the server says: a retry is useless. */
export class InvalidMail extends Error {
  constructor(reason: string) {
    super(`The mail is not valid: ${reason}`);
    this.name = "InvalidMail";
  }
}

const ADDRESS = /^[^\s<>,;:"()[\]\\@\p{Cc}]{1,64}@[^\s<>,;:"()[\]\\@\p{Cc}]{1,255}$/u;
const HEADER_NAME = /^[A-Za-z][A-Za-z0-9-]{0,76}$/;
const MESSAGE_ID = /^[^\s<>\p{Cc}]{1,200}@[^\s<>\p{Cc}]{1,255}$/u;
/** Headers that decide who receives the mail or how it is read: ours to set, never the caller's. */
const RESERVED = new Set([
  ...["to", "cc", "bcc", "from", "sender", "subject", "date", "message-id", "mime-version"],
  ...["content-type", "content-transfer-encoding", "return-path", "received", "dkim-signature"],
]);

/** Header text may hold what people typed; a line break in it would start a header of their choice. */
function oneLine(value: string): string {
  return value.replace(/[\p{Cc}\u2028\u2029]+/gu, " ").trim();
}

function checkedAddress(to: MailMessage["to"]): { name: string; address: string } {
  const { name, address } = typeof to === "string" ? { name: "", address: to } : to;
  if (!ADDRESS.test(address)) throw new InvalidMail("the recipient is not one mail address");
  return { name: oneLine(name), address };
}

function checkedHeaders(headers: MailMessage["headers"] = {}): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => {
      if (!HEADER_NAME.test(name) || RESERVED.has(name.toLowerCase())) throw new InvalidMail(`header ${oneLine(name)}`);
      return [name, oneLine(value)];
    }),
  );
}

function checkedMessageId(messageId: string | undefined, from: string): string {
  const domain = /@([^\s>]+)/.exec(from)?.[1] ?? "localhost";
  const bare = messageId?.replace(/^<|>$/g, "") ?? `${newId()}@${domain}`;
  if (!MESSAGE_ID.test(bare)) throw new InvalidMail("the message id");
  return `<${bare}>`;
}

/** The form that nodemailer takes, with nothing in it that a person's words could turn into a header or a recipient. */
export function composeMail(message: MailMessage, from: string) {
  return {
    from,
    to: checkedAddress(message.to),
    subject: oneLine(message.subject),
    text: message.text,
    html: message.html,
    headers: checkedHeaders(message.headers),
    messageId: checkedMessageId(message.messageId, from),
    // A path or URL as content would let a mail read this machine's files.
    disableFileAccess: true,
    disableUrlAccess: true,
  } satisfies Mail.Options;
}
