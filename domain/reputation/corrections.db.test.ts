import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { encodeId } from "../../graphql/ids.ts";
import { prisma } from "../../platform/db/prisma.ts";
import type { CastKey } from "../../tests/cast.ts";
import { makePost } from "../../tests/factories/conversation.ts";
import { makeAccount, makeStages } from "../../tests/factories/crm.ts";
import { makeCast, type Cast } from "../../tests/factories/identity.ts";
import { api, viewerFor } from "../../tests/harness/api.ts";
import { workQueue } from "../../tests/harness/queue.ts";
import { checkLedger, correctLedger } from "./recompute.ts";

const OWN = `{ viewer { reputation { valueGiven dealCredit thanks }
  ledger(first: 50) { edges { node { reason points } } } } }`;
const THANK = `mutation ($id: ID!, $on: Boolean!) { thankPost(id: $id, on: $on) { id } }`;

interface Own {
  viewer: {
    reputation: { valueGiven: number; dealCredit: number; thanks: number };
    ledger: { edges: { node: { reason: string; points: number } }[] };
  };
}

let people: Cast;

const own = async (key: CastKey) => (await api(await viewerFor(key)).run<Own>(OWN)).viewer;
const lines = async (key: CastKey) => (await own(key)).ledger.edges.map(({ node }) => node);

async function thank(postId: string, on: boolean): Promise<void> {
  await api(await viewerFor("salome")).run(THANK, { id: encodeId("Post", postId), on });
  await workQueue();
}

beforeAll(async () => {
  people = await makeCast(prisma);
  await makeStages(prisma);
});

describe("rules that changed", () => {
  beforeEach(async () => {
    await workQueue();
    await prisma.ledgerEntry.deleteMany();
    await prisma.thanks.deleteMany();
  });

  /** As a release wrote it that capped a pair at 20 points, and weighed nothing by what it was worth. */
  async function anOlderLedger() {
    const posts = [];
    for (let i = 0; i < 3; i += 1) {
      const post = await makePost(prisma, await makeAccount(prisma), people.karim);
      posts.push(post);
      await thank(post.id, true);
    }
    const old = { userId: people.karim.id, fromUserId: people.salome.id, postId: posts[0]!.id, createdAt: new Date() };
    await prisma.ledgerEntry.createMany({
      data: [
        { ...old, figure: "value", reason: "proposal-accepted", points: 2, factKey: "proposal-accepted:old" },
        { ...old, figure: "deal", reason: "won-deal", points: 20, share: 0.9, factKey: "won-deal:old" },
      ],
    });
    await prisma.ledgerEntry.updateMany({ where: { reason: "thanked" }, data: { points: 1, cuts: [] } });
  }

  it("are made good by corrections, once, and nothing that was written is touched", async () => {
    await anOlderLedger();
    const written = await prisma.ledgerEntry.findMany({ orderBy: { id: "asc" } });
    expect((await checkLedger()).different).toHaveLength(1);
    expect(await correctLedger()).toBeGreaterThan(0);
    const after = await prisma.ledgerEntry.findMany({ orderBy: { id: "asc" } });
    expect(after.slice(0, written.length)).toEqual(written);
    expect(await checkLedger()).toMatchObject({ different: [], entriesWithoutThanks: 0 });
    const { reputation } = await own("karim");
    expect(reputation.dealCredit).toBe(45);
    expect(reputation.valueGiven).toBeGreaterThan(0);
    expect(reputation.valueGiven).toBeLessThan(1);
    const [wonLine] = (await lines("karim")).filter(({ reason }) => reason === "won-deal");
    expect(wonLine!.points).toBe(45);
    expect((await lines("karim")).map(({ reason }) => reason)).not.toContain("correction");
    expect(await correctLedger()).toBe(0);
    expect(await prisma.ledgerEntry.count()).toBe(after.length);
  });

  it("side by side correct once, and what is taken back afterwards goes back whole", async () => {
    await anOlderLedger();
    await Promise.all([correctLedger(), correctLedger()]);
    expect(await correctLedger()).toBe(0);
    for (const { postId } of await prisma.thanks.findMany()) await thank(postId, false);
    expect((await own("karim")).reputation).toMatchObject({ thanks: 0, dealCredit: 45 });
    expect(await checkLedger()).toMatchObject({ different: [], entriesWithoutThanks: 0 });
  });
});
