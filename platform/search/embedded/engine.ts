import { query } from "../../db/pool.ts";
import type { HitReader, SearchEngine, SearchRequest, SuggestRequest } from "../port.ts";
import { readerOr } from "../read-hits.ts";
import { searchEmbedded } from "./find.ts";
import { rebuildEmbedded } from "./rebuild.ts";
import { suggestEmbedded } from "./suggest.ts";
import { asWriter, indexEmbedded, removeEmbedded } from "./write.ts";

/** Search in the product's own PostgreSQL: a tsvector per thing and a lexicon of all words. Needs nothing installed. */
export function embeddedSearch(): SearchEngine {
  return {
    index: indexEmbedded,
    remove: removeEmbedded,
    search: <Thing>(request: SearchRequest, reader?: HitReader<Thing>) => searchEmbedded(request, readerOr(reader)),
    suggest: <Thing>(request: SuggestRequest, reader?: HitReader<Thing>) => suggestEmbedded(request, readerOr(reader)),
    clear: () => asWriter(true, async (client) => void (await client.query("truncate search_documents, search_words"))),
    rebuild: (source) => rebuildEmbedded(source.selects),
    isEmpty: async () => (await query("search-any", "select 1 from search_documents limit 1", [])).length === 0,
    health: async () => void (await query("search-health", "select 1 from search_words limit 1", [])),
    close: async () => undefined,
  };
}
