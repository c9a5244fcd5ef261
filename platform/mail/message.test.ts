import { describe, expect, it } from "vitest";
import { composeMail, InvalidMail, type MailMessage } from "./message.ts";

const FROM = "Entregent <no-reply@entregent.invalid>";
const plain: MailMessage = {
  purpose: "notice",
  to: "claire@example.test",
  subject: "Hello",
  text: "Hi",
  html: "<p>Hi</p>",
};

describe("composing a mail", () => {
  it("gives each mail an id in the sender's domain", () => {
    expect(composeMail(plain, FROM).messageId).toMatch(/^<[0-9a-f-]{36}@entregent\.invalid>$/);
  });

  it("keeps a given id, so that a repeated send can be recognised", () => {
    expect(composeMail({ ...plain, messageId: "event-1@entregent.invalid" }, FROM).messageId).toBe(
      "<event-1@entregent.invalid>",
    );
  });

  it.each([
    "a@example.test\r\nBcc: b@example.test",
    "a@example.test, b@example.test",
    "Nobody <a@example.test>",
    "a",
    "a@b\0",
  ])("refuses %j as a recipient", (to) => {
    expect(() => composeMail({ ...plain, to }, FROM)).toThrow(InvalidMail);
  });

  it("puts a subject, a name and a header value with line breaks on one line", () => {
    const mail = composeMail(
      {
        ...plain,
        to: { name: "Claire\r\nBcc: x@example.test", address: "claire@example.test" },
        subject: "Tip\r\nBcc: x@example.test\u2028end",
        headers: { "List-Unsubscribe": "<https://example.test>\nX-Evil: 1" },
      },
      FROM,
    );
    expect(mail.to.name).toBe("Claire Bcc: x@example.test");
    expect(mail.subject).toBe("Tip Bcc: x@example.test end");
    expect(mail.headers["List-Unsubscribe"]).toBe("<https://example.test> X-Evil: 1");
  });

  it.each(["Bcc", "from", "Content-Type", "X Bad", "X:Bad", ""])("refuses the header %j", (name) => {
    expect(() => composeMail({ ...plain, headers: { [name]: "x" } }, FROM)).toThrow(InvalidMail);
  });
});
