import { now } from "../../platform/clock.ts";
import { transaction } from "../../platform/db/prisma.ts";
import { publicUrl } from "../../platform/env.ts";
import { newId } from "../../platform/ids.ts";
import { layoutMail } from "../../platform/mail/layout.ts";
import { MAIL_SERVER, storedMailServer, type StoredMailServer } from "../../platform/mail/mail-server.ts";
import { mailLeaves, sendMail } from "../../platform/mail/mail.ts";
import { MailNotSent, type MailTrouble } from "../../platform/mail/smtp.ts";
import { seal, SealedElsewhere } from "../../platform/sealed.ts";
import { assertCan } from "../access.ts";
import { InvalidInput } from "../errors.ts";
import { recordEvent } from "../events.ts";
import { parseInput } from "../parse.ts";
import type { Viewer } from "../viewer.ts";
import { companyName } from "./company.ts";
import { insideEvent } from "./identity-events.ts";
import { mailServerInput } from "./member-input.ts";
import { testMailWords } from "./test-mail-words.ts";

/** What was set up in the administration, for who may. Its password is never told. */
export async function readMailServer(viewer: Viewer): Promise<StoredMailServer | null> {
  assertCan(viewer, "company.administer", null);
  return storedMailServer();
}

/** Sets the mail server up. Its password is kept sealed, and never goes to another server or name than it was given for. */
export async function setMailServer(viewer: Viewer, raw: unknown): Promise<StoredMailServer> {
  const { password, ...input } = parseInput(mailServerInput, raw);
  assertCan(viewer, "company.administer", null);
  const before = await storedMailServer();
  const same = before?.host === input.host && before.port === input.port && before.user === input.user;
  if (password === null && input.user !== "" && before?.password && !same)
    throw new InvalidInput([{ path: "password", key: "passwordAgain" }]);
  const kept = same && input.user !== "" ? (before.password ?? "") : "";
  const server = { ...input, password: password ? seal(MAIL_SERVER, password) : password === null ? kept : "" };
  await transaction(async (tx) => {
    const row = { value: server, updatedAt: now() };
    await tx.setting.upsert({ where: { key: MAIL_SERVER }, create: { key: MAIL_SERVER, ...row }, update: row });
    await recordEvent(tx, viewer, insideEvent("mail-server.changed", { name: server.host }));
  });
  return server;
}

/** Mails stay on this machine again. */
export async function removeMailServer(viewer: Viewer): Promise<void> {
  assertCan(viewer, "company.administer", null);
  await transaction(async (tx) => {
    const { count } = await tx.setting.deleteMany({ where: { key: MAIL_SERVER } });
    if (count > 0) await recordEvent(tx, viewer, insideEvent("mail-server.changed", { name: null }));
  });
}

export interface TestMail {
  sentTo: string;
  /** Null: the server took it. */
  trouble: MailTrouble | "key" | "noServer" | null;
  /** What the mail server itself said. */
  answer: string;
}

/** Sends a mail to whoever asks, now and not by the queue, and says what became of it. */
export async function sendTestMail(viewer: Viewer): Promise<TestMail> {
  assertCan(viewer, "company.administer", null);
  const sentTo = viewer.email;
  if (!(await mailLeaves())) return { sentTo, trouble: "noServer", answer: "" };
  const words = testMailWords[viewer.locale]({ company: await companyName() });
  const mail = layoutMail({ locale: viewer.locale, title: words.subject, paragraphs: words.paragraphs });
  const messageId = `test-${newId()}@${new URL(publicUrl()).hostname}`;
  try {
    await sendMail({
      purpose: "notice",
      to: { name: viewer.name, address: sentTo },
      subject: words.subject,
      ...mail,
      messageId,
    });
    return { sentTo, trouble: null, answer: "" };
  } catch (error) {
    if (error instanceof SealedElsewhere) return { sentTo, trouble: "key", answer: "" };
    if (!(error instanceof MailNotSent)) throw error;
    return { sentTo, trouble: error.trouble, answer: error.answer };
  }
}
