import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { DAY_MS, now, setClock } from "../../platform/clock.ts";
import { disconnect, prisma } from "../../platform/db/prisma.ts";
import { newId } from "../../platform/ids.ts";
import { makeAccount, makeOpportunity, makePerson } from "../../tests/factories/crm.ts";
import { makeAudience, makeCast, makeCircle, type Cast } from "../../tests/factories/identity.ts";
import { api, viewerFor } from "../../tests/harness/api.ts";
import type { Viewer } from "../viewer.ts";

const LOG = `mutation ($input: LogInteractionInput!) { logInteraction(input: $input) {
  id channel subject occurredAt opportunityId colleagues { name } people { name } createdBy { name } } }`;
const TIMELINE = `query ($id: ID!) { account(id: $id) { lastContactAt interactions(first: 10) { edges { node { subject people { name } } } } } }`;

interface Logged {
  logInteraction: { id: string; subject: string; colleagues: { name: string }[]; people: { name: string }[] };
}
interface Timeline {
  account: {
    lastContactAt: string | null;
    interactions: { edges: { node: { subject: string; people: { name: string }[] } }[] };
  } | null;
}

let cast: Cast;
let karim: Viewer;
let account: Awaited<ReturnType<typeof makeAccount>>;
let person: Awaited<ReturnType<typeof makePerson>>;

beforeAll(async () => {
  cast = await makeCast(prisma);
  karim = await viewerFor("karim");
});
beforeEach(async () => {
  account = await makeAccount(prisma);
  person = await makePerson(prisma, { name: "Anke Vogt", at: account });
});
afterEach(() => setClock(null));
afterAll(disconnect);

const input = (given: object = {}) => ({
  accountId: `Account_${account.id}`,
  clientId: newId(),
  channel: "call",
  subject: "The spring schedule",
  personIds: [`Person_${person.id}`],
  ...given,
});
const timeline = async (viewer: Viewer) =>
  (await api(viewer).run<Timeline>(TIMELINE, { id: `Account_${account.id}` })).account;

describe("logging an interaction", () => {
  it("stands on the account's timeline with who took part, and dates the last contact", async () => {
    const at = new Date(now().getTime() - 3 * DAY_MS);
    const colleagueIds = [`User_${cast.karim.id}`, `User_${cast.tom.id}`];
    const { logInteraction } = await api(karim).run<Logged>(LOG, {
      input: input({ occurredAt: at.toISOString(), colleagueIds }),
    });
    expect(logInteraction).toMatchObject({
      subject: "The spring schedule",
      createdBy: { name: "Karim Benali" },
      people: [{ name: "Anke Vogt" }],
    });
    expect(logInteraction.colleagues.map(({ name }) => name).sort()).toEqual(["Karim Benali", "Tom Berger"]);
    expect(await timeline(karim)).toMatchObject({
      lastContactAt: at.toISOString(),
      interactions: { edges: [{ node: { subject: "The spring schedule" } }] },
    });
    // An older one, found later, does not make the last contact older.
    await api(karim).run(LOG, { input: input({ subject: "Long ago", occurredAt: "2020-01-01T09:00:00Z" }) });
    expect((await timeline(karim))?.lastContactAt).toBe(at.toISOString());
  });

  it("is once, however often it is sent", async () => {
    const again = input();
    const sent = await Promise.all([1, 2, 3].map(() => api(karim).run<Logged>(LOG, { input: again })));
    expect(new Set(sent.map(({ logInteraction }) => logInteraction.id)).size).toBe(1);
    const where = { type: "interaction.created", payload: { path: ["interactionId"], equals: again.clientId } };
    expect(await prisma.event.count({ where })).toBe(1);
    expect(await prisma.interactionParticipant.count({ where: { interactionId: again.clientId } })).toBe(2);
    const gareth = await viewerFor("gareth");
    expect(await api(gareth).refused(LOG, { input: again })).toMatchObject({ code: "INVALID" });
  });

  it.each([
    ["a channel that does not exist", { channel: "pigeon" }, "channel"],
    ["nothing said", { subject: "  " }, "subject"],
    ["next week", { occurredAt: new Date(Date.now() + 7 * DAY_MS).toISOString() }, "occurredAt"],
    ["nobody there", { personIds: [], colleagueIds: [] }, "personIds"],
  ])("refuses %s", async (_what, given, path) => {
    expect(await api(karim).refused(LOG, { input: input(given) })).toMatchObject({
      code: "INVALID",
      fields: [{ path }],
    });
  });

  it("stays with the deal's team when the deal does", async () => {
    const team = await makeAudience(prisma, [cast.salome], "deal");
    const deal = await makeOpportunity(prisma, { ...account, audienceId: team.id });
    const salome = await viewerFor("salome");
    await api(salome).run(LOG, { input: input({ subject: "Secret price", opportunityId: `Opportunity_${deal.id}` }) });
    expect((await timeline(karim))?.interactions.edges).toEqual([]);
    expect((await timeline(salome))?.interactions.edges).toHaveLength(1);
    expect(await api(karim).refused(LOG, { input: input({ opportunityId: `Opportunity_${deal.id}` }) })).toMatchObject({
      code: "NOT_FOUND",
    });
  });

  it("is not for influencers, who see what is shared with them only", async () => {
    const circle = await makeCircle(prisma, [cast.ludovic]);
    account = await makeAccount(prisma, { circleId: circle.id });
    await api(karim).run(LOG, { input: input({ subject: "Ours" }) });
    await api(karim).run(LOG, { input: input({ subject: "Shared", forGuests: true }) });
    const ludovic = await viewerFor("ludovic");
    expect((await timeline(ludovic))?.interactions.edges).toEqual([{ node: { subject: "Shared", people: [] } }]);
    expect(await api(ludovic).refused(LOG, { input: input({ personIds: [] }) })).toMatchObject({ code: "FORBIDDEN" });
    const clara = await viewerFor("clara");
    expect(await timeline(clara)).toBeNull();
  });
});
