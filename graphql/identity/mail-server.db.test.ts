import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import { makeCast, makeDepartment } from "../../tests/factories/identity.ts";
import { api, viewerFor } from "../../tests/harness/api.ts";
import { dispatchEvents } from "../../tests/harness/dispatch.ts";
import { secretMailedTo } from "../../tests/harness/mailbox.ts";
import { startSmtpPeer, type SmtpPeer } from "../../tests/stand-ins/smtp.ts";
import { disconnect, prisma } from "../../platform/db/prisma.ts";
import { env } from "../../platform/env.ts";
import { closeMail } from "../../platform/mail/mail.ts";

const SET = "mutation ($input: MailServerInput!) { setMailServer(input: $input) { host hasPassword } }";
const TEST = "mutation { sendTestMail { sentTo trouble answer } }";
const SEVERAL = `mutation ($input: InviteSeveralInput!) {
  inviteSeveral(input: $input) { email invitation { id mail department } }
}`;
const HAND = "mutation ($id: ID!) { handInvitation(id: $id) { link } }";
const ACCEPT = `mutation ($secret: String!) {
  acceptInvitation(secret: $secret, name: "Nadia Roux", password: "two fast white swans") { department }
}`;

interface Several {
  inviteSeveral: { email: string; invitation: { id: string; mail: string; department: string | null } | null }[];
}

let peer: SmtpPeer;
const asAdmin = async () => api(await viewerFor("admin"));
const parts = (given: SmtpPeer) => {
  const { hostname, port } = new URL(given.url);
  return { host: hostname, port: Number(port), security: "NONE", from: "crm@meridel.example", fromName: "Meridel" };
};

beforeAll(async () => {
  await makeCast(prisma, ["admin", "karim"]);
  peer = await startSmtpPeer();
});
afterEach(async () => {
  env.SMTP_URL = undefined;
  await prisma.setting.deleteMany({ where: { key: "mail-server" } });
});
afterAll(async () => {
  await closeMail();
  await peer.close();
  await disconnect();
});

it("what an administrator sets up sends at once, with a password that stands nowhere in the open", async () => {
  const admin = await asAdmin();
  expect(await admin.run(TEST)).toMatchObject({ sendTestMail: { trouble: "noServer" } });
  const replies: Record<string, string> = { EHLO: "250-peer\r\n250 AUTH PLAIN", AUTH: "535 who are you" };
  const closed = await startSmtpPeer((command) => replies[command.slice(0, 4)]);
  const input = { ...parts(closed), user: "crm", password: "correct horse" };
  expect(await admin.run(SET, { input })).toEqual({ setMailServer: { host: "127.0.0.1", hasPassword: true } });
  expect(JSON.stringify(await prisma.setting.findMany())).not.toContain("correct horse");
  expect(await admin.run(TEST)).toMatchObject({ sendTestMail: { trouble: "signIn" } });
  await closed.close();
  await admin.run(SET, { input: parts(peer) });
  expect(await admin.run(TEST)).toMatchObject({ sendTestMail: { sentTo: "admin@meridel.example", trouble: null } });
  expect(peer.received.at(-1)).toMatchObject({ from: "crm@meridel.example", recipients: ["admin@meridel.example"] });
  await dispatchEvents();
  const { audit } = await admin.run<{ audit: { edges: { node: object }[] } }>(
    "{ audit(kind: COMPANY) { edges { node { action name } } } }",
  );
  expect(audit.edges[0]!.node).toEqual({ action: "mail-server.changed", name: "127.0.0.1" });
});

it("a kept password goes to no other server, and the environment wins", async () => {
  const admin = await asAdmin();
  const input = { ...parts(peer), user: "crm", password: "correct horse" };
  await admin.run(SET, { input });
  const kept = { ...input, password: undefined, fromName: "Other" };
  expect(await admin.run(SET, { input: kept })).toMatchObject({ setMailServer: { hasPassword: true } });
  expect(await admin.refused(SET, { input: { ...kept, host: "smtp.elsewhere.example" } })).toMatchObject({
    fields: [{ path: "password", key: "passwordAgain" }],
  });
  env.SMTP_URL = peer.url;
  expect(await admin.run(TEST)).toMatchObject({ sendTestMail: { trouble: null } });
  expect(peer.received.at(-1)!.from).toBe("no-reply@entregent.invalid");
});

it("says what a server answered, and is for administrators alone", async () => {
  const refusing = await startSmtpPeer((command) => (command.startsWith("MAIL") ? "553 not your address" : undefined));
  const admin = await asAdmin();
  await admin.run(SET, { input: parts(refusing) });
  expect(await admin.run(TEST)).toMatchObject({
    sendTestMail: { trouble: "refused", answer: "553 not your address" },
  });
  await refusing.close();
  expect(await admin.run(TEST)).toMatchObject({ sendTestMail: { trouble: "unreachable" } });
  const karim = api(await viewerFor("karim"));
  expect((await karim.refused(SET, { input: parts(peer) })).code).toBe("FORBIDDEN");
  expect((await karim.refused(TEST)).code).toBe("FORBIDDEN");
  expect((await karim.refused("{ mailSetUp { fromEnvironment } }")).code).toBe("FORBIDDEN");
});

it("without a mail server one hands links on, which stand beside those that are mailed", async () => {
  const admin = await asAdmin();
  const { id: departmentId } = await makeDepartment(prisma, "Field service");
  const people = [
    { email: "nadia@meridel.example" },
    { email: "karim@meridel.example" },
    { email: "LEA@meridel.example" },
  ];
  const input = { people, locale: "fr", departmentId: `Department_${departmentId}` };
  const { inviteSeveral } = await admin.run<Several>(SEVERAL, { input });
  expect(inviteSeveral).toMatchObject([
    { email: "nadia@meridel.example", invitation: { mail: "KEPT", department: "Field service" } },
    { email: "karim@meridel.example", invitation: null },
    { email: "lea@meridel.example", invitation: { mail: "KEPT" } },
  ]);
  const id = inviteSeveral[0]!.invitation!.id;
  const hand = async () => (await admin.run<{ handInvitation: { link: string } }>(HAND, { id })).handInvitation.link;
  const secretOf = (link: string) => link.split("/invitation/")[1]!;
  const early = secretOf(await hand());
  const secret = secretOf(await hand());
  // The mail is written after the link was handed on: it must not kill it.
  await dispatchEvents();
  expect((await api(null).refused(ACCEPT, { secret: early })).key).toBe("linkGone");
  expect(await api(null).run(`{ invitationBySecret(secret: "${secret}") { email } }`)).toEqual({
    invitationBySecret: { email: "nadia@meridel.example" },
  });
  expect(await api(null).run(ACCEPT, { secret })).toEqual({ acceptInvitation: { department: "Field service" } });
  const mailed = await secretMailedTo("nadia@meridel.example", "invitation");
  expect((await api(null).refused(ACCEPT, { secret: mailed })).key).toBe("linkGone");
  expect((await admin.refused(HAND, { id })).code).toBe("NOT_FOUND");
  expect(JSON.stringify(await prisma.event.findMany())).not.toContain(secret);
});

it("renewing voids a link that was handed on, and what became of the mail is told", async () => {
  const admin = await asAdmin();
  const { inviteSeveral } = await admin.run<Several>(SEVERAL, {
    input: { people: [{ email: "zoe@meridel.example" }] },
  });
  const id = inviteSeveral[0]!.invitation!.id;
  const { handInvitation } = await admin.run<{ handInvitation: { link: string } }>(HAND, { id });
  await admin.run(SET, { input: parts(peer) });
  await admin.run(`mutation { renewInvitation(id: "${id}") { state } }`);
  await dispatchEvents();
  const secret = handInvitation.link.split("/invitation/")[1]!;
  expect((await api(null).refused(ACCEPT, { secret })).key).toBe("linkGone");
  const { invitations } = await admin.run<{ invitations: { edges: { node: { id: string; mail: string } }[] } }>(
    "{ invitations { edges { node { id mail } } } }",
  );
  expect(invitations.edges.find(({ node }) => node.id === id)?.node.mail).toBe("SENT");
});
