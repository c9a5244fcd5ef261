import pg from "pg";
import { query } from "../../db/pool.ts";
import type { HitReader, SearchEngine, SearchRequest, SuggestRequest } from "../port.ts";
import { DatabaseFailed, readerOr } from "../read-hits.ts";
import { searchEmbedded } from "./find.ts";
import { rebuildEmbedded } from "./rebuild.ts";
import { suggestEmbedded } from "./suggest.ts";
import { asWriter, indexEmbedded, removeEmbedded } from "./write.ts";

/** Classes of what PostgreSQL says when it takes no statement at all: connection, resources, shutdown. */
const AWAY = /^(?:08|53|57P)/;

/** The index stands in the database: where that does not answer at all, it is not the index that failed. */
async function ofIndex<Answer>(asked: Promise<Answer>): Promise<Answer> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof pg.DatabaseError && !AWAY.test(error.code ?? "")) throw error;
    throw error instanceof DatabaseFailed ? error : new DatabaseFailed(error);
  }
}

/** Search in the product's own PostgreSQL: a tsvector per thing and a lexicon of all words. Needs nothing installed. */
export function embeddedSearch(): SearchEngine {
  return {
    name: "postgresql",
    index: indexEmbedded,
    remove: removeEmbedded,
    search: <Thing>(request: SearchRequest, reader?: HitReader<Thing>) =>
      ofIndex(searchEmbedded(request, readerOr(reader))),
    suggest: <Thing>(request: SuggestRequest, reader?: HitReader<Thing>) =>
      ofIndex(suggestEmbedded(request, readerOr(reader))),
    clear: () => asWriter(true, async (client) => void (await client.query("truncate search_documents, search_words"))),
    rebuild: (source) => rebuildEmbedded(source.selects),
    isEmpty: async () => (await query("search-any", "select 1 from search_documents limit 1", [])).length === 0,
    health: async () => void (await query("search-health", "select 1 from search_words limit 1", [])),
    close: async () => undefined,
  };
}
