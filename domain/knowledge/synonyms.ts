import { LRUCache } from "lru-cache";
import { query } from "../../platform/db/pool.ts";
import type { Synonyms } from "../../platform/search/port.ts";

/** What is changed holds everywhere after so long. */
const known = new LRUCache<"synonyms", Synonyms>({ max: 1, ttl: 30_000 });

/** What this company calls by several names. */
export async function synonymsNow(): Promise<Synonyms> {
  const kept = known.get("synonyms");
  if (kept) return kept;
  const rows = await query<{ words: string[] }>(
    "synonyms",
    "select words from search_synonyms order by created_at, id",
    [],
  );
  const groups = rows.map(({ words }) => words);
  known.set("synonyms", groups);
  return groups;
}
