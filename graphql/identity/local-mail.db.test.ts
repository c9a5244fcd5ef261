import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import { makeCast } from "../../tests/factories/identity.ts";
import { api, viewerFor } from "../../tests/harness/api.ts";
import { dispatchEvents } from "../../tests/harness/dispatch.ts";
import { secretMailedTo } from "../../tests/harness/mailbox.ts";
import { disconnect, prisma } from "../../platform/db/prisma.ts";
import { sendMail } from "../../platform/mail/mail.ts";
import { env } from "../../platform/env.ts";

const READ = "{ localMail { to subject source } }";
interface Box {
  localMail: { to: string; subject: string; source: string | null }[];
}
const email = "karim@meridel.example";
const box = async () => (await api(await viewerFor("admin")).run<Box>(READ)).localMail;

beforeAll(async () => {
  await makeCast(prisma, ["admin", "karim"]);
  await api(null).run(`mutation { requestPasswordReset(email: "${email}") }`);
  await dispatchEvents();
});
afterEach(async () => {
  env.NODE_ENV = "test";
  await prisma.setting.deleteMany({ where: { key: "demo" } });
});
afterAll(disconnect);

it("in development an administrator tries the whole mail", async () => {
  expect((await box())[0]!.source).toContain(await secretMailedTo(email, "reset"));
});

it("in production she learns that a mail was written, and nothing of its link", async () => {
  env.NODE_ENV = "production";
  const secret = await secretMailedTo(email, "reset");
  const mails = await box();
  expect(mails[0]).toMatchObject({ to: email, source: null });
  // A subject may name what only its reader may know of.
  expect(mails[0]!.subject).toBeNull();
  expect(JSON.stringify(mails)).not.toContain(secret);
});

it("in production a notice is for its reader: neither its subject nor that it was written stands there", async () => {
  env.NODE_ENV = "production";
  const before = await box();
  const notice = { purpose: "notice", subject: "Ann mentioned you on Secretworks", text: "x", html: "x" } as const;
  await sendMail({ to: "ines@meridel.example", ...notice });
  expect(await box()).toEqual(before);
  env.NODE_ENV = "test";
  expect((await box())[0]).toMatchObject({ subject: notice.subject });
});

it("the demo company shows it in production too: nobody there is real", async () => {
  env.NODE_ENV = "production";
  await prisma.setting.create({ data: { key: "demo", value: true } });
  const his = (await box()).find(({ to }) => to === email);
  expect(his!.source).toContain(await secretMailedTo(email, "reset"));
});

it("in production she hands on an invitation herself: it leads to an account that nobody has yet", async () => {
  env.NODE_ENV = "production";
  const invited = "zelie@meridel.example";
  const invite = "mutation ($input: InviteInput!) { invite(input: $input) { id } }";
  const input = { email: invited, name: "Zélie Aubrac", role: "member", locale: "fr" };
  await api(await viewerFor("admin")).run(invite, { input });
  await dispatchEvents();
  expect((await box())[0]).toMatchObject({ to: invited });
  expect((await box())[0]!.source).toContain(await secretMailedTo(invited, "invitation"));
});
