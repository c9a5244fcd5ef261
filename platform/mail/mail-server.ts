import { z } from "zod";
import { prisma } from "../db/prisma.ts";
import { env } from "../env.ts";
import { unseal } from "../sealed.ts";

/** Under which a stored mail server stands in `settings`, and for which its password is sealed. */
export const MAIL_SERVER = "mail-server";

export const MAIL_SECURITY = ["starttls", "tls", "none"] as const;

const stored = z.object({
  host: z.string(),
  port: z.number(),
  security: z.enum(MAIL_SECURITY),
  user: z.string(),
  /** Sealed; empty where the server asks for none. */
  password: z.string(),
  from: z.string(),
  fromName: z.string(),
});
export type StoredMailServer = z.infer<typeof stored>;

/** What the administration set up; null where nothing was. */
export async function storedMailServer(): Promise<StoredMailServer | null> {
  const row = await prisma.setting.findUnique({ where: { key: MAIL_SERVER } });
  return row ? stored.parse(row.value) : null;
}

export interface MailServer {
  /** A URL as in SMTP_URL, or its parts. */
  server:
    | string
    | {
        host: string;
        port: number;
        secure: boolean;
        requireTLS: boolean;
        ignoreTLS: boolean;
        auth?: { user: string; pass: string };
      };
  from: string;
}

/** Where mails go: what the environment says, else what the administration set up; null while they stay here. */
export async function mailServer(): Promise<MailServer | null> {
  if (env.SMTP_URL) return { server: env.SMTP_URL, from: env.MAIL_FROM };
  const given = await storedMailServer();
  if (!given) return null;
  const { host, port, security, user, password, from, fromName } = given;
  return {
    server: {
      host,
      port,
      secure: security === "tls",
      requireTLS: security === "starttls",
      ignoreTLS: security === "none",
      ...(user ? { auth: { user, pass: password ? unseal(MAIL_SERVER, password) : "" } } : {}),
    },
    from: fromName ? `"${fromName.replaceAll(/["\\]/g, "")}" <${from}>` : from,
  };
}
