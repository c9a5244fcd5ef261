import { logger } from "../../platform/logger.ts";
import type { SearchEngine } from "../../platform/search/port.ts";
import { DatabaseFailed } from "../../platform/search/read-hits.ts";
import { searchEngine } from "../../platform/search/search.ts";
import { DomainError, SearchDown } from "../errors.ts";

/**
 * Every question to the search engine goes through here: it may be another machine, or an index that cannot be read, and whoever asks
 * is told so (UNAVAILABLE, `searchDown`) and not of something unexpected. Why it failed is for the log.
 */
export async function askEngine<T>(question: (engine: SearchEngine) => Promise<T>): Promise<T> {
  try {
    return await question(searchEngine());
  } catch (error) {
    // Hits are read within the question: what their readers refuse is their own word, and a failed database is none of search.
    if (error instanceof DomainError) throw error;
    if (error instanceof DatabaseFailed) throw error.cause;
    logger.error({ err: error }, "the search engine did not answer");
    throw new SearchDown();
  }
}
