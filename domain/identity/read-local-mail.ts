import { env } from "../../platform/env.ts";
import { readLocalMail } from "../../platform/mail/mail.ts";
import { isDemo } from "./company.ts";

/**
 * Whether administrators may read what stands in the local outbox. Its mails carry secret links: in production whoever reads a
 * reset of someone else's becomes them, and sees what only their teams may. Where everything is invented it teaches instead.
 */
export async function localMailIsOpen(): Promise<boolean> {
  return env.NODE_ENV !== "production" || (await isDemo());
}

/** The whole message as it would have been sent (RFC 5322); null where it stays closed, or is no longer there. */
export async function localMailSource(id: string): Promise<string | null> {
  return (await localMailIsOpen()) ? ((await readLocalMail(id))?.source ?? null) : null;
}
