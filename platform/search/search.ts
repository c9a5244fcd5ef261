import { env, type Env } from "../env.ts";
import { embeddedSearch } from "./embedded/engine.ts";
import { meilisearch } from "./meilisearch.ts";
import type { SearchEngine } from "./port.ts";

/** Chooses the adapter by the environment. */
export function chooseSearch({
  MEILISEARCH_URL,
  MEILISEARCH_KEY,
}: Pick<Env, "MEILISEARCH_URL" | "MEILISEARCH_KEY">): SearchEngine {
  return MEILISEARCH_URL ? meilisearch({ url: MEILISEARCH_URL, key: MEILISEARCH_KEY }) : embeddedSearch();
}

let chosen: SearchEngine | null = null;

/** The search of this process. */
export function searchEngine(): SearchEngine {
  chosen ??= chooseSearch(env);
  return chosen;
}

/** For tests: another engine, such as one that is down; null goes back to the environment's. */
export function useSearchEngine(engine: SearchEngine | null): void {
  chosen = engine;
}
