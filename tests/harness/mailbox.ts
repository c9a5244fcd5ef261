/** Mails that the product left in its local outbox. */
import type { LocalMail } from "../../platform/mail/local-outbox.ts";
import { listLocalMail } from "../../platform/mail/mail.ts";

/** What an address has received, the newest first. */
export async function mailsTo(address: string): Promise<LocalMail[]> {
  return (await listLocalMail(500)).filter((mail) => mail.to.address === address);
}

/** The secret of the one link of the latest mail to an address. */
export async function secretMailedTo(address: string, path: "invitation" | "reset"): Promise<string> {
  const [mail] = await mailsTo(address);
  const secret = new RegExp(`/${path}/([\\w-]+)`).exec(mail?.text ?? "")?.[1];
  if (!secret) throw new Error(`No ${path} link was mailed to ${address}`);
  return secret;
}
