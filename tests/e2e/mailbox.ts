/** Mails that the product under test left on disk, as it does where no SMTP server is configured. */
import fs from "node:fs";
import path from "node:path";
import { expect } from "@playwright/test";
import type { LocalMail } from "../../platform/mail/local-outbox.ts";

function latestTo(address: string, dataDir: string): LocalMail | undefined {
  const folder = path.join(dataDir, "mail");
  if (!fs.existsSync(folder)) return undefined;
  const names = fs.readdirSync(folder).filter((name) => name.endsWith(".json"));
  const mails = names.map((name) => JSON.parse(fs.readFileSync(path.join(folder, name), "utf8")) as LocalMail);
  return mails.filter(({ to }) => to.address === address).sort((a, b) => b.sentAt.localeCompare(a.sentAt))[0];
}

/** Path of the link in the latest mail to an address, once it has been sent. */
export async function linkMailedTo(address: string, kind: "invitation" | "reset", dataDir: string): Promise<string> {
  const found = () => new RegExp(`/${kind}/[\\w-]+`).exec(latestTo(address, dataDir)?.text ?? "")?.[0];
  await expect.poll(found, { message: `a ${kind} link mailed to ${address}` }).toBeTruthy();
  return found()!;
}
