import { env, publicUrl } from "../../platform/env.ts";
import { readLocalMail } from "../../platform/mail/mail.ts";
import { isDemo } from "./company.ts";

/**
 * Whether administrators may read all that stands in the local outbox. Its mails carry secret links: in production whoever reads a
 * reset of someone else's becomes them, and sees what only their teams may. Where everything is invented it teaches instead.
 */
async function localMailIsOpen(): Promise<boolean> {
  return env.NODE_ENV !== "production" || (await isDemo());
}

/** An invitation leads to an account that nobody has yet, which its administrator could fill herself. */
const isInvitation = ({ text }: { text: string }) => text.includes(`${publicUrl()}/invitation/`);

/** The whole message as it would have been sent (RFC 5322); null where it stays closed, or is no longer there. */
export async function localMailSource(id: string): Promise<string | null> {
  const mail = await readLocalMail(id);
  return mail && (isInvitation(mail) || (await localMailIsOpen())) ? mail.source : null;
}
