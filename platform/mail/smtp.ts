import nodemailer from "nodemailer";
import SMTPTransport from "nodemailer/lib/smtp-transport/index.js";
import { composeMail, type MailMessage } from "./message.ts";

const CONNECT_MS = 10_000;
const IDLE_MS = 30_000;

export interface SmtpTimeouts {
  connectMs?: number;
  idleMs?: number;
}

/** Nobody answered, the name and password were not taken, encryption failed, or the server said no to this mail. */
export type MailTrouble = "unreachable" | "signIn" | "encryption" | "refused";

/** The server refused or could not be reached. `permanent`: it said no for good (5xx), so that a retry is useless. */
export class MailNotSent extends Error {
  constructor(
    reason: string,
    readonly permanent: boolean,
    readonly trouble: MailTrouble,
    /** What the server itself said; empty when it said nothing. */
    readonly answer: string,
    options?: ErrorOptions,
  ) {
    super(`The mail was not sent: ${reason}`, options);
    this.name = "MailNotSent";
  }
}

export interface Mailer {
  /** Resolves with the message id once the mail is safe with the next hop. Throws InvalidMail or MailNotSent. */
  send(message: MailMessage): Promise<{ messageId: string }>;
  close(): Promise<void>;
}

/**
 * Sends through one SMTP server, a connection for each mail: nodemailer's pool sends again by itself after a lost connection,
 * without end, where the queue should know and decide. `server`: smtp[s]://user:password@host:port, or its parts.
 */
export function smtpMailer(server: string | SMTPTransport.Options, from: string, timeouts: SmtpTimeouts = {}): Mailer {
  // Through the class, because createTransport({ url, … }) drops every option beside the url.
  const smtp = new SMTPTransport({
    ...(typeof server === "string" ? { url: server } : server),
    connectionTimeout: timeouts.connectMs ?? CONNECT_MS,
    greetingTimeout: timeouts.connectMs ?? CONNECT_MS,
    socketTimeout: timeouts.idleMs ?? IDLE_MS,
  });
  const transport = nodemailer.createTransport(smtp);
  return {
    async send(message) {
      const mail = composeMail(message, from);
      try {
        await transport.sendMail(mail);
        return { messageId: mail.messageId };
      } catch (error) {
        throw notSent(error);
      }
    },
    close() {
      transport.close();
      return Promise.resolve();
    },
  };
}

const TROUBLES: Record<string, MailTrouble> = {
  EAUTH: "signIn",
  ENOAUTH: "signIn",
  EOAUTH2: "signIn",
  ETLS: "encryption",
};

function notSent(error: unknown): MailNotSent {
  const { responseCode, message, code, response } = error as {
    responseCode?: number;
    message?: string;
    code?: string;
    response?: string;
  };
  const byCode = TROUBLES[code ?? ""] ?? (/ssl|tls|certificate/i.test(message ?? "") ? "encryption" : undefined);
  const trouble = byCode ?? (responseCode === undefined ? "unreachable" : "refused");
  const permanent = responseCode !== undefined && responseCode >= 500;
  const answer = responseCode === undefined ? "" : (response ?? "").slice(0, 300);
  return new MailNotSent(message ?? "unknown reason", permanent, trouble, answer, { cause: error });
}
