import pg from "pg";
import { plainText } from "../../domain/conversation/markdown.ts";
import { viewerOf } from "../../domain/identity/load-viewer.ts";
import { searchEverything } from "../../domain/knowledge/search.ts";
import type { Viewer } from "../../domain/viewer.ts";
import { query } from "../../platform/db/pool.ts";
import { disconnect } from "../../platform/db/prisma.ts";
import { databaseUrl } from "../../platform/env.ts";
import { startDatabase } from "../../platform/postgres/start-database.ts";
import type { Evaluation, Report } from "./evaluation.ts";
import { DAMAGES, knownItems, type KnownItem, type Text } from "./known-items.ts";
import { bm25, FIRST, inPostgres, type Find } from "./search-baselines.ts";

const SAMPLE = 300;
const SEED = 8;

/** Hit among the first eight, and mean reciprocal rank. */
export async function figuresOf(items: readonly KnownItem[], find: Find): Promise<Record<string, number>> {
  const figures: Record<string, number> = {};
  for (const damage of DAMAGES) {
    let hits = 0;
    let reciprocal = 0;
    for (const { id, words } of items) {
      const place = (await find(words[damage])).indexOf(id);
      if (place >= 0) hits += 1;
      if (place >= 0) reciprocal += 1 / (place + 1);
    }
    figures[`${damage}: hit`] = hits / items.length;
    figures[`${damage}: MRR`] = reciprocal / items.length;
  }
  return figures;
}

/** Somebody who may see most: a search shows no more than its viewer may see. */
async function whoSeesMost(): Promise<Viewer> {
  const [row] = await query<{ id: string }>(
    "evaluate-viewer",
    `select u.id from users u left join audience_members m on m.user_id = u.id where u.deactivated_at is null and u.role <> 'influencer'
      group by u.id order by count(m.*) desc, u.id limit 1`,
    [],
  );
  const viewer = row && (await viewerOf(row.id, ["read"]));
  if (!viewer) throw new Error("There is nobody in this company.");
  return viewer;
}

async function postsOf(viewer: Viewer): Promise<Text[]> {
  const rows = await query<{ id: string; body: string }>(
    "evaluate-posts",
    "select id, body from posts where deleted_at is null and audience_id = any($1::uuid[]) order by id",
    [viewer.audienceIds],
  );
  return rows.map(({ id, body }) => ({ id, text: plainText(body) }));
}

/** Through the path of the product's own page: everything, or posts only, as its chip narrows it. */
export const asThePage =
  (viewer: Viewer, kinds?: ["post"]): Find =>
  async (words) =>
    (await searchEverything(viewer, { text: words.join(" "), kinds, limit: FIRST, offset: 0 })).hits.map(
      ({ id }) => id,
    );

export async function knownItemReport(count: number, only?: readonly string[]): Promise<Report> {
  const viewer = await whoSeesMost();
  const texts = await postsOf(viewer);
  const items = knownItems(texts, count, SEED);
  const client = new pg.Client({ connectionString: databaseUrl() });
  await client.connect();
  try {
    const ways: Record<string, Find> = {
      "the product": asThePage(viewer),
      "the product, posts": asThePage(viewer, ["post"]),
      BM25: bm25(texts),
      ...(await inPostgres(client, texts)),
    };
    const figures: Report["figures"] = {};
    for (const [name, find] of Object.entries(ways))
      if (only?.includes(name) ?? true) figures[name] = await figuresOf(items, find);
    return { sample: { posts: texts.length, queries: items.length }, figures };
  } finally {
    await client.end();
  }
}

/** Posts of one's own company asked for by three of their own words. */
export const evaluateSearch: Evaluation = {
  usage: "search",
  ownSample: true,
  async run() {
    const database = await startDatabase();
    try {
      return await knownItemReport(SAMPLE);
    } finally {
      await disconnect();
      await database.stop();
    }
  },
};
