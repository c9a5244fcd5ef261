import { beforeAll, describe, expect, it } from "vitest";
import { newId } from "../../platform/ids.ts";
import { prisma } from "../../platform/db/prisma.ts";
import { encodeId } from "../../graphql/ids.ts";
import { api, viewerFor } from "../../tests/harness/api.ts";
import { DEAL, type Deal, events, history, id, read } from "../../tests/harness/deals.ts";
import { makePost } from "../../tests/factories/conversation.ts";
import { makeAccount, makeOpportunity, makeStages } from "../../tests/factories/crm.ts";
import { makeAudience, makeCast, makeCircle, type Cast } from "../../tests/factories/identity.ts";

const CREATE = `mutation ($input: CreateOpportunityInput!) { createOpportunity(input: $input) { ${DEAL} } }`;
const EDIT = `mutation ($input: EditOpportunityInput!) { editOpportunity(input: $input) { ${DEAL} } }`;
const MOVE = `mutation ($input: MoveOpportunityInput!) { moveOpportunity(input: $input) { ${DEAL} } }`;
let people: Cast;
let stages: Record<string, string>;
let as: Record<"salome" | "karim" | "noemie" | "gareth" | "ludovic", ReturnType<typeof api>>;

beforeAll(async () => {
  people = await makeCast(prisma, ["salome", "karim", "noemie", "gareth", "hugo", "ludovic"]);
  stages = Object.fromEntries((await makeStages(prisma)).map((stage) => [stage.key, encodeId("Stage", stage.id)]));
  const keys = ["salome", "karim", "noemie", "gareth", "ludovic"] as const;
  as = Object.fromEntries(await Promise.all(keys.map(async (key) => [key, api(await viewerFor(key))]))) as typeof as;
});

describe("opening", () => {
  it("makes a deal of an account with a name and nothing else", async () => {
    const account = await makeAccount(prisma);
    const input = { accountId: encodeId("Account", account.id), name: "  Rotor   sensors " };
    const { createOpportunity: deal } = await as.karim.run<{ createOpportunity: Deal }>(CREATE, { input });
    expect(deal).toMatchObject({
      name: "Rotor sensors",
      amount: null,
      currency: "EUR",
      stage: { key: "tip" },
      version: 1,
    });
    expect(deal.owner?.name).toBe("Karim Benali");
    expect(await events("opportunity.created", deal.id)).toHaveLength(1);
  });

  it("makes a deal of a post: linked, named as its origin, seen by whom the post is", async () => {
    const team = await makeAudience(prisma, [people.salome]);
    const account = await makeAccount(prisma);
    const post = await makePost(prisma, { ...account, audienceId: team.id }, people.karim, { kind: "tip" });
    const salome = api(await viewerFor("salome"));
    const input = {
      postId: encodeId("Post", post.id),
      name: "Retrofit",
      amount: 200_000.005,
      expectedOn: "2027-03-31",
    };
    const { createOpportunity: deal } = await salome.run<{ createOpportunity: Deal }>(CREATE, { input });
    expect(deal).toMatchObject({ amount: 200_000.01, expectedOn: "2027-03-31", restricted: true });
    expect(deal.originPostId).toBe(encodeId("Post", post.id));
    const standing = await read(salome, deal.id);
    expect(standing!.posts.edges.map(({ node }) => node.id)).toEqual([encodeId("Post", post.id)]);
    expect(history(standing)).toMatchObject([{ field: "opened", by: { name: "Salomé Arnaud" } }]);
    expect(await read(as.gareth, deal.id)).toBeNull();
    const [told] = await events("opportunity.created", deal.id);
    expect(told).toMatchObject({ audienceId: team.id, payload: { postId: post.id, postAuthorId: people.karim.id } });
  });

  it("answers a form sent twice with what stands, and refuses an id that another one used", async () => {
    const account = await makeAccount(prisma);
    const input = { accountId: encodeId("Account", account.id), name: "Once", clientId: newId() };
    const first = await as.karim.run<{ createOpportunity: Deal }>(CREATE, { input });
    const again = await as.karim.run<{ createOpportunity: Deal }>(CREATE, { input });
    expect(again.createOpportunity.id).toBe(first.createOpportunity.id);
    expect(await events("opportunity.created", first.createOpportunity.id)).toHaveLength(1);
    expect((await as.gareth.refused(CREATE, { input })).fields).toMatchObject([{ path: "clientId" }]);
  });

  it("takes over what was rewritten before a form was sent again, unless somebody has changed it since", async () => {
    const account = await makeAccount(prisma);
    const about = { accountId: encodeId("Account", account.id), clientId: newId() };
    const send = (input: object) =>
      as.karim.run<{ createOpportunity: Deal }>(CREATE, { input: { ...about, ...input } });
    const { createOpportunity: deal } = await send({
      name: "Pumps",
      amount: 10_000,
      nextStep: "Call",
      expectedOn: "2026-03-01",
    });
    await send({ name: "Pumps", amount: 10_000, nextStep: "Call", expectedOn: "2026-03-01" });
    expect(await events("opportunity.edited", deal.id)).toHaveLength(0);
    await send({ name: "Pumps and valves", amount: 12_000, expectedOn: null });
    const row = () => prisma.opportunity.findUniqueOrThrow({ where: { id: about.clientId } });
    const { amount, ...rewritten } = await row();
    expect([Number(amount), rewritten]).toMatchObject([
      12_000,
      { name: "Pumps and valves", nextStep: "Call", expectedOn: null, version: 2, ownerId: people.karim.id },
    ]);
    expect(await events("opportunity.edited", deal.id)).toHaveLength(1);
    await send({ name: "Pumps" });
    expect(await row()).toMatchObject({ name: "Pumps and valves", version: 2 });
    expect(await events("opportunity.created", deal.id)).toHaveLength(1);
  });

  it("says which field is wrong", async () => {
    const account = await makeAccount(prisma);
    const accountId = encodeId("Account", account.id);
    const wrong = async (input: object) =>
      (await as.karim.refused(CREATE, { input: { accountId, name: "A deal", ...input } })).fields[0];
    expect(await wrong({ name: " \u0000 " })).toMatchObject({ path: "name", key: "required" });
    expect(await wrong({ amount: -1 })).toMatchObject({ path: "amount" });
    expect(await wrong({ currency: "euro" })).toMatchObject({ path: "currency", key: "notACurrency" });
    expect(await wrong({ expectedOn: "2027-02-30" })).toMatchObject({ path: "expectedOn", key: "notADate" });
    expect(await wrong({ stageId: stages.won })).toMatchObject({ path: "stageId" });
    expect(await wrong({ ownerId: encodeId("User", people.ludovic.id) })).toMatchObject({
      path: "ownerId",
      key: "cannotSeeIt",
    });
    expect(await prisma.opportunity.count({ where: { accountId: account.id } })).toBe(0);
  });

  it("is for insiders: an influencer may see the account, but opens nothing", async () => {
    const circle = await makeCircle(prisma, [people.ludovic]);
    const account = await makeAccount(prisma, { circleId: circle.id });
    const ludovic = api(await viewerFor("ludovic"));
    const input = { accountId: encodeId("Account", account.id), name: "Mine" };
    expect(await ludovic.refused(CREATE, { input })).toMatchObject({ code: "FORBIDDEN" });
    expect(await as.ludovic.refused(CREATE, { input })).toMatchObject({ code: "NOT_FOUND" });
  });
});

describe("editing", () => {
  it("changes what is given and tells each change", async () => {
    const account = await makeAccount(prisma);
    const deal = await makeOpportunity(prisma, account, { ownerId: people.salome.id, amount: 380_000, name: "Rotor" });
    const input = {
      id: id(deal),
      version: 1,
      amount: 420_000,
      nextStep: "Rig week",
      expectedOn: "2027-01-30",
      ownerId: encodeId("User", people.hugo.id),
    };
    const { editOpportunity: edited } = await as.salome.run<{ editOpportunity: Deal }>(EDIT, { input });
    expect(edited).toMatchObject({ version: 2, amount: 420_000, nextStep: "Rig week", owner: { name: "Hugo Ferrer" } });
    const told = history(await read(as.salome, id(deal)));
    expect(told).toHaveLength(4);
    expect(told).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ field: "amount", before: "380000 EUR", after: "420000 EUR" }),
        expect.objectContaining({ field: "expected-on", before: "", after: "2027-01-30" }),
        expect.objectContaining({
          field: "owner",
          before: "",
          beforeUser: { name: "Salomé Arnaud" },
          afterUser: { name: "Hugo Ferrer" },
        }),
        expect.objectContaining({ field: "next-step", after: "Rig week" }),
      ]),
    );
    expect(await events("opportunity.edited", id(deal))).toHaveLength(1);
  });

  it("refuses a stale edit with the version that stands, and stores nothing of it", async () => {
    const deal = await makeOpportunity(prisma, await makeAccount(prisma), { ownerId: people.salome.id });
    await as.salome.run(EDIT, { input: { id: id(deal), version: 1, name: "First" } });
    const refused = await as.noemie.refused(EDIT, { input: { id: id(deal), version: 1, name: "Second" } });
    expect(refused).toMatchObject({ code: "CONFLICT", key: "stale", params: { version: 2 } });
    expect(await read(as.salome, id(deal))).toMatchObject({ name: "First", version: 2 });
  });

  it("lets one of two at once win", async () => {
    const deal = await makeOpportunity(prisma, await makeAccount(prisma), { ownerId: people.salome.id });
    const tries = ["One", "Two"].map((name) => as.salome.run(EDIT, { input: { id: id(deal), version: 1, name } }));
    const ends = await Promise.allSettled(tries);
    expect(ends.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  });

  it("leaves everything as it is when nothing changes, and empties what is null", async () => {
    const deal = await makeOpportunity(prisma, await makeAccount(prisma), {
      ownerId: people.salome.id,
      amount: 10,
      name: "Same",
    });
    await as.salome.run(EDIT, { input: { id: id(deal), version: 1, name: "Same", amount: 10 } });
    expect(await events("opportunity.edited", id(deal))).toHaveLength(0);
    const { editOpportunity: emptied } = await as.salome.run<{ editOpportunity: Deal }>(EDIT, {
      input: { id: id(deal), version: 1, amount: null },
    });
    expect(emptied).toMatchObject({ amount: null, version: 2 });
  });

  it("is for the owner, who opened it, who owns the account, and managers", async () => {
    const account = await makeAccount(prisma, { ownerId: people.hugo.id });
    const deal = await makeOpportunity(prisma, account, { ownerId: people.salome.id, createdById: people.karim.id });
    expect((await read(as.gareth, id(deal)))!.viewerCan).toEqual({ edit: false, contribute: true });
    expect(await as.gareth.refused(EDIT, { input: { id: id(deal), version: 1, name: "Mine" } })).toMatchObject({
      code: "FORBIDDEN",
    });
    for (const who of [as.salome, as.karim, as.noemie, api(await viewerFor("hugo"))]) {
      expect((await read(who, id(deal)))!.viewerCan.edit).toBe(true);
    }
  });
});

describe("moving", () => {
  it("closes a won or lost deal and opens it again, each told once", async () => {
    const deal = await makeOpportunity(prisma, await makeAccount(prisma), {
      ownerId: people.salome.id,
      stage: "proposal",
    });
    const move = async (version: number, stage: string, lostReason?: string) =>
      (
        await as.salome.run<{ moveOpportunity: Deal }>(MOVE, {
          input: { id: id(deal), version, stageId: stages[stage], lostReason },
        })
      ).moveOpportunity;
    const lost = await move(1, "lost", "Too dear");
    expect(lost).toMatchObject({ stage: { key: "lost", kind: "lost" }, lostReason: "Too dear", version: 2 });
    expect(lost.closedAt).not.toBeNull();
    expect(await move(1, "lost")).toMatchObject({ version: 2, lostReason: "Too dear" });
    expect(await move(2, "negotiation", "ignored")).toMatchObject({ closedAt: null, lostReason: "", version: 3 });
    expect(await events("opportunity.moved", id(deal))).toHaveLength(2);
    expect(history(await read(as.salome, id(deal)))).toMatchObject([
      { field: "stage", before: "lost", after: "negotiation" },
      { field: "stage", before: "proposal", after: "lost" },
    ]);
  });

  it("refuses a stale move, an unknown stage and someone else's hand", async () => {
    const deal = await makeOpportunity(prisma, await makeAccount(prisma), { ownerId: people.salome.id });
    const input = { id: id(deal), version: 7, stageId: stages.won };
    expect(await as.salome.refused(MOVE, { input })).toMatchObject({ code: "CONFLICT", params: { version: 1 } });
    expect(
      await as.salome.refused(MOVE, { input: { ...input, version: 1, stageId: encodeId("Stage", newId()) } }),
    ).toMatchObject({
      fields: [{ path: "stageId" }],
    });
    expect(await as.gareth.refused(MOVE, { input: { ...input, version: 1 } })).toMatchObject({ code: "FORBIDDEN" });
  });
});
