import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { rebuildSearch } from "../../domain/knowledge/index-pending.ts";
import { disconnect } from "../../platform/db/prisma.ts";
import { databaseUrl } from "../../platform/env.ts";
import { meilisearch } from "../../platform/search/meilisearch.ts";
import { useSearchEngine } from "../../platform/search/search.ts";
import { fill } from "../../prisma/seed/fill.ts";
import { startMeilisearch } from "../../tests/stand-ins/meilisearch.ts";
import type { Report } from "./evaluation.ts";
import { DAMAGES, type Damage } from "./known-items.ts";
import { knownItemReport } from "./search.ts";

/** Hit among the first eight, and mean reciprocal rank, at least. */
const BARS: Record<Damage, [hit: number, mrr: number]> = {
  exact: [1, 0.93],
  "one typo": [0.97, 0.85],
  "two typos": [0.93, 0.8],
  "one extra word": [0.97, 0.85],
  "words cut to 60 %": [0.8, 0.6],
};

let server: Awaited<ReturnType<typeof startMeilisearch>>;

/** A part of the demo company: the stand-in reads every text for every query. */
beforeAll(async () => {
  server = await startMeilisearch("bars");
  await fill({ url: databaseUrl(), at: new Date("2026-11-19T14:02:00Z"), scale: 0.15 });
}, 120_000);
afterAll(async () => {
  useSearchEngine(null);
  await server.close();
  await disconnect();
});

describe.each([
  ["in PostgreSQL", () => null],
  ["in Meilisearch", () => meilisearch({ url: server.url, key: server.key, index: "bars" })],
])("known items are found %s", (_name, engine) => {
  let report: Report;
  beforeAll(async () => {
    useSearchEngine(engine());
    await rebuildSearch();
    report = await knownItemReport(50, ["the product", "BM25"]);
  }, 300_000);

  it.each(DAMAGES)("%s", (damage) => {
    const [hit, mrr] = BARS[damage];
    const figures = report.figures["the product"]!;
    expect(figures[`${damage}: hit`]).toBeGreaterThanOrEqual(hit);
    expect(figures[`${damage}: MRR`]).toBeGreaterThanOrEqual(mrr);
  });

  it("exact words no worse than by BM25, but for two pairs of posts that read alike", () => {
    const { "the product": product, BM25: plain } = report.figures;
    expect(product!["exact: MRR"]).toBeGreaterThanOrEqual(plain!["exact: MRR"]! - 1 / 50);
  });
});
