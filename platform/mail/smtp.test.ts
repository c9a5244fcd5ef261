import { afterEach, expect, it } from "vitest";
import { startSmtpPeer, type SmtpPeer } from "../../tests/stand-ins/smtp.ts";
import { MailNotSent, smtpMailer, type Mailer } from "./smtp.ts";

let peer: SmtpPeer;
let mailer: Mailer;
afterEach(async () => {
  await mailer.close();
  await peer.close();
});

const FROM = "Entregent <no-reply@entregent.invalid>";
const message = {
  to: { name: "Claire Noël", address: "claire@example.test" },
  purpose: "notice" as const,
  subject: "Pistes\r\nBcc: thief@example.test",
  text: ".a line that starts with a dot",
  html: "<p>Bonjour</p>",
  headers: { "X-Entregent-Kind": "reset" },
};

it("delivers both bodies and the headers, to the one recipient only", async () => {
  peer = await startSmtpPeer();
  mailer = smtpMailer(peer.url, FROM);
  const { messageId } = await mailer.send(message);
  const [mail] = peer.received;
  expect(mail).toMatchObject({ from: "no-reply@entregent.invalid", recipients: ["claire@example.test"] });
  expect(mail?.source).toContain(`Message-ID: ${messageId}`);
  expect(mail?.source).toContain("X-Entregent-Kind: reset");
  expect(mail?.source).not.toMatch(/^Bcc:/m);
  expect(mail?.source).toMatch(/^\.a line that starts with a dot/m);
  expect(mail?.source).toContain("<p>Bonjour</p>");
});

it.each([
  ["550 no such person", true],
  ["450 try again later", false],
])("tells a refusal for good from one for now: %s", async (reply, permanent) => {
  peer = await startSmtpPeer((command) => (command.startsWith("RCPT") ? reply : undefined));
  mailer = smtpMailer(peer.url, FROM);
  const failure: unknown = await mailer.send(message).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(MailNotSent);
  expect(failure).toMatchObject({ permanent });
});

it("gives up on a server that accepts the connection and then says nothing", async () => {
  peer = await startSmtpPeer(() => "");
  mailer = smtpMailer(peer.url, FROM, { connectMs: 100, idleMs: 100 });
  await expect(mailer.send(message)).rejects.toMatchObject({ name: "MailNotSent", permanent: false });
});

it("says so when nobody listens", async () => {
  peer = await startSmtpPeer();
  await peer.close();
  mailer = smtpMailer(peer.url, FROM);
  await expect(mailer.send(message)).rejects.toBeInstanceOf(MailNotSent);
});
