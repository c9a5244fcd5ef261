/** Whoever was asked to an account that has closed since is not let in by an invitation that nobody sees any more. */
import { afterAll, beforeAll, expect, it } from "vitest";
import { disconnect, prisma } from "../../platform/db/prisma.ts";
import { makeAccount } from "../../tests/factories/crm.ts";
import { makeCast } from "../../tests/factories/identity.ts";
import { api, viewerFor } from "../../tests/harness/api.ts";
import { dispatchEvents } from "../../tests/harness/dispatch.ts";
import { secretMailedTo } from "../../tests/harness/mailbox.ts";
import { encodeId } from "../ids.ts";

const INVITE = `mutation ($input: InviteInput!) { invite(input: $input) { id } }`;
const CLOSE = `mutation ($id: ID!) { restrictAccount(accountId: $id, memberIds: [], version: 1) { restricted } }`;
const ACCEPT = `mutation ($secret: String!) { acceptInvitation(secret: $secret, name: "Ada", password: "a long enough word") { id } }`;
const client = { address: "192.0.2.7", userAgent: "" };

beforeAll(() => makeCast(prisma, ["admin", "salome"]));
afterAll(disconnect);

it("closing an account takes it out of invitations that wait, and ends one that led nowhere else", async () => {
  const salome = await viewerFor("salome");
  const [closing, open] = [
    await makeAccount(prisma, { name: "Closing", ownerId: salome.id }),
    await makeAccount(prisma, { name: "Open", ownerId: salome.id }),
  ];
  const ask = async (email: string, ...accounts: { id: string }[]) => {
    const accountIds = accounts.map(({ id }) => encodeId("Account", id));
    await api(await viewerFor("admin")).run(INVITE, {
      input: { email, name: "A guest", role: "influencer", accountIds },
    });
    await dispatchEvents();
    return secretMailedTo(email, "invitation");
  };
  const both = await ask("both@guests.example", closing, open);
  const one = await ask("one@guests.example", closing);
  await api(salome).run(CLOSE, { id: encodeId("Account", closing.id) });
  const visitor = api(null, { client, sessionId: null, setCookie: () => undefined });
  await visitor.run(ACCEPT, { secret: both });
  const guest = await prisma.user.findUniqueOrThrow({
    where: { email: "both@guests.example" },
    include: { circles: true },
  });
  const { circleId } = await prisma.account.findUniqueOrThrow({ where: { id: open.id } });
  expect(guest.circles.map((member) => member.circleId)).toEqual([circleId]);
  expect(await prisma.account.findUniqueOrThrow({ where: { id: closing.id } })).toMatchObject({ circleId: null });
  expect(await visitor.refused(ACCEPT, { secret: one })).toMatchObject({ code: "NOT_FOUND", key: "linkGone" });
  const states = await api(await viewerFor("admin")).run<{ invitations: { edges: { node: { state: string } }[] } }>(
    "{ invitations { edges { node { state } } } }",
  );
  expect(states.invitations.edges.map(({ node }) => node.state)).toEqual(["revoked", "accepted"]);
});
