import { env, type Env } from "../env.ts";
import { logger } from "../logger.ts";
import { embeddedSearch } from "./embedded/engine.ts";
import { meilisearch } from "./meilisearch.ts";
import type { SearchEngine } from "./port.ts";

/** Chooses the adapter by the environment. */
export function chooseSearch({
  MEILISEARCH_URL,
  MEILISEARCH_KEY,
  MEILISEARCH_INDEX,
}: Pick<Env, "MEILISEARCH_URL" | "MEILISEARCH_KEY" | "MEILISEARCH_INDEX">): SearchEngine {
  return MEILISEARCH_URL
    ? meilisearch({ url: MEILISEARCH_URL, key: MEILISEARCH_KEY, index: MEILISEARCH_INDEX })
    : embeddedSearch();
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

/** At the start: what keeps people from searching is said before the first one tries. The product starts all the same. */
export async function saySearchFails(): Promise<void> {
  await searchEngine()
    .health()
    .catch((error: unknown) => logger.error({ err: error }, "search does not work; the rest of the product does"));
}
