import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import { makeAccount, makeOpportunity, makeStages } from "../../tests/factories/crm.ts";
import { makeAudience, makeCast, type Cast } from "../../tests/factories/identity.ts";
import { makePost } from "../../tests/factories/conversation.ts";
import { api, viewerFor, withScopes } from "../../tests/harness/api.ts";
import { dispatchEvents } from "../../tests/harness/dispatch.ts";
import { stages as standard } from "../../prisma/seed/rows/fixed.ts";
import { onLive } from "../../platform/live/live.ts";
import { disconnect, prisma } from "../../platform/db/prisma.ts";
import { newId } from "../../platform/ids.ts";

const PIPELINE = `{ stages { id key name kind position probability version dealCount } }`;
const CREATE = `mutation ($name: String!, $kind: StageKind, $probability: Float) {
  createStage(name: $name, kind: $kind, probability: $probability) { id key version probability } }`;
const EDIT = `mutation ($id: ID!, $name: String!, $probability: Float, $version: Int!) {
  editStage(id: $id, name: $name, probability: $probability, version: $version) { name probability version } }`;
const MOVE = `mutation ($id: ID!, $afterId: ID, $version: Int!) { moveStage(id: $id, afterId: $afterId, version: $version) { position } }`;
const RETIRE = `mutation ($id: ID!, $intoId: ID!, $version: Int!) { retireStage(id: $id, intoId: $intoId, version: $version) { key } }`;
const MOVE_DEAL = `mutation ($input: MoveOpportunityInput!) { moveOpportunity(input: $input) { id } }`;

interface Stage {
  id: string;
  key: string;
  name: string;
  version: number;
  dealCount: number;
}

let cast: Cast;
const asAdmin = async () => api(await viewerFor("admin"));
const pipeline = async () => (await (await asAdmin()).run<{ stages: Stage[] }>(PIPELINE)).stages;
const names = async () => (await pipeline()).map(({ key, name }) => name || key);
const stageOf = async (key: string) => (await pipeline()).find((stage) => stage.key === key || stage.name === key)!;
const make = async (name: string, more = {}) =>
  (await (await asAdmin()).run<{ createStage: Stage }>(CREATE, { name, ...more })).createStage;

beforeAll(async () => {
  cast = await makeCast(prisma);
});
afterEach(async () => {
  await prisma.opportunity.deleteMany();
  await prisma.stage.deleteMany();
  await makeStages(prisma);
});
afterAll(disconnect);

it("a stage is added as the last of its kind, named, and given a chance", async () => {
  await makeStages(prisma);
  const admin = await asAdmin();
  const made = await make("Revue juridique", { probability: 0.6 });
  expect(made.key).toMatch(/^revue-juridique-[0-9a-f]{6}$/);
  const lost = await make("Sans suite", { kind: "LOST", probability: 0.4 });
  expect(lost).toMatchObject({ probability: 0 });
  expect(await names()).toEqual([
    "tip",
    "qualified",
    "proposal",
    "negotiation",
    "Revue juridique",
    "won",
    "lost",
    "Sans suite",
  ]);
  expect((await pipeline()).map((stage) => stage["position" as keyof Stage])).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  const edited = await admin.run(EDIT, { id: made.id, name: "Legal", probability: 0.65, version: 1 });
  expect(edited).toEqual({ editStage: { name: "Legal", probability: 0.65, version: 2 } });
  expect(await admin.refused(EDIT, { id: made.id, name: "Mine", version: 1 })).toMatchObject({
    code: "CONFLICT",
    params: { version: 2 },
  });
  expect(await admin.refused(EDIT, { id: made.id, name: " ", version: 2 })).toMatchObject({
    fields: [{ path: "name", key: "required" }],
  });
  const tip = await stageOf("tip");
  await admin.run(EDIT, { id: tip.id, name: "Lead", version: tip.version });
  expect((await names())[0]).toBe("Lead");
  await admin.run(EDIT, { id: tip.id, name: "", version: tip.version + 1 });
  expect((await names())[0]).toBe("tip");
});

it("a stage goes up and down among its kind, and no further", async () => {
  await makeStages(prisma);
  const admin = await asAdmin();
  const [tip, proposal, won] = [await stageOf("tip"), await stageOf("proposal"), await stageOf("won")];
  await admin.run(MOVE, { id: proposal.id, afterId: tip.id, version: 1 });
  expect(await names()).toEqual(["tip", "proposal", "qualified", "negotiation", "won", "lost"]);
  await admin.run(MOVE, { id: proposal.id, version: 2 });
  expect(await names()).toEqual(["proposal", "tip", "qualified", "negotiation", "won", "lost"]);
  expect(await admin.refused(MOVE, { id: proposal.id, version: 2 })).toMatchObject({ code: "CONFLICT" });
  expect(await admin.refused(MOVE, { id: tip.id, afterId: won.id, version: 1 })).toMatchObject({
    fields: [{ path: "afterId", key: "stageOfSameKind" }],
  });
});

it("a retired stage's deals move with their history and events, also those its administrator may not see", async () => {
  await makeStages(prisma);
  const admin = await asAdmin();
  const account = await makeAccount(prisma, { ownerId: cast.salome.id });
  const team = await makeAudience(prisma, [cast.salome]);
  const restricted = await makeAccount(prisma, { name: "Hidden Works", audienceId: team.id });
  const open = await makeOpportunity(prisma, account, { stage: "qualified", ownerId: cast.salome.id });
  const hidden = await makeOpportunity(prisma, restricted, { stage: "qualified" });
  const other = await makeOpportunity(prisma, account, { stage: "tip" });
  // A post that helped: a stage that goes must not pay its author for an advance.
  const post = await makePost(prisma, account, cast.karim, { body: "They are ready to sign." });
  await prisma.opportunityPost.create({
    data: { opportunityId: open.id, postId: post.id, linkedById: cast.salome.id },
  });
  const [from, into] = [await stageOf("qualified"), await stageOf("proposal")];
  expect(from.dealCount).toBe(1);
  await dispatchEvents();
  const [notices, ledger] = [await prisma.notification.count(), await prisma.ledgerEntry.count()];

  await admin.run(RETIRE, { id: from.id, intoId: into.id, version: from.version });
  const deals = await prisma.opportunity.findMany({ include: { stage: true, changes: true } });
  const at = (id: string) => deals.find((deal) => deal.id === id)!;
  for (const { id } of [open, hidden]) {
    expect(at(id)).toMatchObject({ version: 2, stage: { key: "proposal" } });
    expect(at(id).changes).toMatchObject([
      { field: "stage", before: "qualified", after: "proposal", byId: cast.admin.id },
    ]);
    const events = await prisma.event.findMany({ where: { payload: { path: ["opportunityId"], equals: id } } });
    expect(events).toMatchObject([{ type: "opportunity.moved", audienceId: at(id).audienceId }]);
  }
  expect(at(other.id)).toMatchObject({ version: 1, stage: { key: "tip" }, changes: [] });
  expect(await names()).toEqual(["tip", "proposal", "negotiation", "won", "lost"]);
  await dispatchEvents();
  expect([await prisma.notification.count(), await prisma.ledgerEntry.count()]).toEqual([notices, ledger]);

  const move = { id: `Opportunity_${other.id}`, version: 1, stageId: from.id };
  expect(await admin.refused(MOVE_DEAL, { input: move })).toMatchObject({
    fields: [{ path: "stageId", key: "stageRetired" }],
  });
  expect((await admin.refused(RETIRE, { id: from.id, intoId: into.id, version: 2 })).code).toBe("NOT_FOUND");
});

it("a stage retired into one that is retired later stands where the last of them does", async () => {
  await makeStages(prisma);
  const admin = await asAdmin();
  const [a, b, c] = [await stageOf("qualified"), await stageOf("proposal"), await stageOf("negotiation")];
  await admin.run(RETIRE, { id: a.id, intoId: b.id, version: 1 });
  await admin.run(RETIRE, { id: b.id, intoId: c.id, version: 1 });
  await admin.run(MOVE, { id: c.id, version: 1 });
  const rows = await prisma.stage.findMany({ where: { key: { in: ["qualified", "proposal", "negotiation"] } } });
  expect(new Set(rows.map(({ position }) => position))).toEqual(new Set([1]));
});

it("the last of a kind stays, and nothing is won by housekeeping", async () => {
  await makeStages(prisma);
  const admin = await asAdmin();
  const [tip, won] = [await stageOf("tip"), await stageOf("won")];
  for (const [id, intoId] of [
    [tip.id, won.id],
    [won.id, tip.id],
    [tip.id, tip.id],
    [tip.id, `Stage_${newId()}`],
  ]) {
    const refusal = await admin.refused(RETIRE, { id, intoId, version: 1 });
    expect(refusal).toMatchObject({ fields: [{ path: "intoId", key: "stageOfSameKind" }] });
  }
  expect(await names()).toEqual(standard.map(({ key }) => key));
});

it("of a deal moved into a stage and that stage retired at the same moment, none is lost sight of", async () => {
  await makeStages(prisma);
  const admin = await asAdmin();
  const account = await makeAccount(prisma, { ownerId: cast.salome.id });
  const [from, into] = [await stageOf("qualified"), await stageOf("proposal")];
  const deals = await Promise.all(
    Array.from({ length: 6 }, () => makeOpportunity(prisma, account, { stage: "tip", ownerId: cast.salome.id })),
  );
  const moves = deals.map((deal) =>
    admin.run(MOVE_DEAL, { input: { id: `Opportunity_${deal.id}`, version: 1, stageId: from.id } }),
  );
  await Promise.allSettled([...moves, admin.run(RETIRE, { id: from.id, intoId: into.id, version: 1 })]);
  expect(await prisma.opportunity.count({ where: { stage: { retiredIntoId: { not: null } } } })).toBe(0);
  expect(await prisma.stage.count({ where: { retiredIntoId: { not: null } } })).toBe(1);
});

it("boards hear of it at once, the audit has it, and others may not", async () => {
  await makeStages(prisma);
  const told: string[] = [];
  const stop = onLive((_rooms, message) => void told.push(message.type));
  const made = await make("Heard");
  await dispatchEvents();
  stop();
  expect(told).toContain("stage.created");
  const subject = made.id.slice("Stage_".length);
  expect(await prisma.auditEntry.findMany({ where: { subject } })).toMatchObject([
    { action: "stage.created", actorId: cast.admin.id, detail: { name: "Heard" } },
  ]);
  const writer = withScopes(await viewerFor("admin"), "read", "write");
  for (const viewer of [writer, await viewerFor("noemie"), await viewerFor("clara")]) {
    const who = api(viewer);
    expect((await who.refused(CREATE, { name: "X" })).code).toBe("FORBIDDEN");
    expect((await who.refused(EDIT, { id: made.id, name: "X", version: 1 })).code).toBe("FORBIDDEN");
    expect((await who.refused(MOVE, { id: made.id, version: 1 })).code).toBe("FORBIDDEN");
    expect((await who.refused(RETIRE, { id: made.id, intoId: made.id, version: 1 })).code).toBe("FORBIDDEN");
  }
});
