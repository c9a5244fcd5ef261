import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { DAY_MS, now } from "../../platform/clock.ts";
import { disconnect, prisma } from "../../platform/db/prisma.ts";
import { countStatements } from "../../platform/db/statement-count.ts";
import { newId } from "../../platform/ids.ts";
import { makePost } from "../../tests/factories/conversation.ts";
import { makeAccount, makeInteraction, makeOpportunity, makePerson } from "../../tests/factories/crm.ts";
import { makeAudience, makeCast, makeCircle, type Cast } from "../../tests/factories/identity.ts";
import { api, viewerFor } from "../../tests/harness/api.ts";

const TIMELINE = `query ($id: ID!, $first: Int, $after: String, $channel: String) { account(id: $id) {
  timeline(first: $first, after: $after, channel: $channel) { pageInfo { hasNextPage endCursor }
    edges { node { kind how text people { name } colleagues { name } opportunityName } } } } }`;

interface Line {
  kind: string;
  how: string;
  text: string;
  people: { name: string }[];
  opportunityName: string | null;
}
interface Answer {
  account: { timeline: { pageInfo: { hasNextPage: boolean; endCursor: string }; edges: { node: Line }[] } };
}

let cast: Cast;
let account: Awaited<ReturnType<typeof makeAccount>>;
const ago = (days: number) => new Date(now().getTime() - days * DAY_MS);

beforeAll(async () => {
  cast = await makeCast(prisma);
});
beforeEach(async () => {
  const circle = await makeCircle(prisma, [cast.ludovic]);
  account = await makeAccount(prisma, { circleId: circle.id });
});
afterAll(disconnect);

async function timeline(key: "karim" | "salome" | "ludovic", given: object = {}) {
  const { account: found } = await api(await viewerFor(key)).run<Answer>(TIMELINE, {
    id: `Account_${account.id}`,
    first: 20,
    ...given,
  });
  return found.timeline;
}
const told = ({ edges }: Answer["account"]["timeline"]) =>
  edges.map(({ node }) => `${node.kind} ${node.how} ${node.text}`.trim());

/** Four lines on four days: a deal that moved, a call, a first-hand post, a letter; and hearsay, which is none. */
async function fill() {
  const anke = await makePerson(prisma, { name: "Anke Vogt", at: account });
  const deal = await makeOpportunity(prisma, account, { name: "Rotor sensors" });
  const by = { opportunityId: deal.id, byId: cast.salome.id };
  await prisma.opportunityChange.create({
    data: { id: newId(), ...by, field: "stage", before: "tip", after: "qualified", createdAt: ago(1) },
  });
  await prisma.opportunityChange.create({
    data: { id: newId(), ...by, field: "amount", before: "", after: "1 EUR", createdAt: ago(1) },
  });
  await makeInteraction(prisma, account, {
    users: [cast.tom],
    people: [anke],
    subject: "The schedule",
    occurredAt: ago(2),
  });
  await makePost(prisma, account, cast.karim, {
    body: "Met **Anke** there.",
    firstHand: true,
    channel: "face-to-face",
    createdAt: ago(3),
  });
  await makePost(prisma, account, cast.karim, { body: "Hearsay.", firstHand: false, createdAt: ago(3) });
  await makeInteraction(prisma, account, {
    channel: "letter",
    subject: "An offer",
    circleId: null,
    occurredAt: ago(4),
  });
}

it("puts touches, first-hand posts and deals that moved on one line, latest first, and pages through it", async () => {
  await fill();
  const all = [
    "deal stage qualified",
    "interaction call The schedule",
    "post face-to-face Met Anke there.",
    "interaction letter An offer",
  ];
  expect(told(await timeline("karim"))).toEqual(all);
  const first = await timeline("karim", { first: 3 });
  const next = await timeline("karim", { first: 3, after: first.pageInfo.endCursor });
  expect([...told(first), ...told(next)]).toEqual(all);
  expect(next.pageInfo.hasNextPage).toBe(false);
  expect(told(await timeline("karim", { channel: "letter" }))).toEqual(["interaction letter An offer"]);
});

it("shows guests what is shared with them, and no deal's history", async () => {
  await fill();
  const { edges } = await timeline("ludovic");
  expect(edges.map(({ node }) => node.text)).toEqual(["The schedule", "Met Anke there."]);
});

it("keeps a restricted deal's name and touches to its team", async () => {
  const team = await makeAudience(prisma, [cast.salome], "deal");
  const deal = await makeOpportunity(prisma, { ...account, audienceId: team.id }, { name: "Secret deal" });
  await prisma.opportunityChange.create({
    data: { id: newId(), opportunityId: deal.id, field: "opened", after: "", createdAt: ago(1) },
  });
  await makeInteraction(prisma, account, { subject: "Open call", opportunityId: deal.id, occurredAt: ago(2) });
  await makeInteraction(prisma, account, {
    subject: "Secret call",
    opportunityId: deal.id,
    audienceId: team.id,
    occurredAt: ago(3),
  });
  const open = await timeline("karim");
  expect(told(open)).toEqual(["interaction call Open call"]);
  expect(JSON.stringify(open)).not.toContain("Secret");
  expect(told(await timeline("salome"))).toHaveLength(3);
});

it("keeps to its statements, however long", async () => {
  await fill();
  const { statements } = await countStatements(() => timeline("karim"));
  // One for the viewer of this test, one for the account, one for the line, one for the colleagues' names.
  expect(statements).toBeLessThanOrEqual(5);
});
