import { query } from "../../db/pool.ts";
import type { SearchEngine } from "../port.ts";
import { searchEmbedded, suggestEmbedded } from "./find.ts";
import { rebuildEmbedded } from "./rebuild.ts";
import { asWriter, indexEmbedded, removeEmbedded } from "./write.ts";

/** Search in the product's own PostgreSQL: a tsvector per thing and a lexicon of all words. Needs nothing installed. */
export function embeddedSearch(): SearchEngine {
  return {
    index: indexEmbedded,
    remove: removeEmbedded,
    search: searchEmbedded,
    suggest: suggestEmbedded,
    clear: () => asWriter(true, async (client) => void (await client.query("truncate search_documents, search_words"))),
    rebuild: (source) => rebuildEmbedded(source.selects),
    isEmpty: async () => (await query("search-any", "select 1 from search_documents limit 1", [])).length === 0,
    health: async () => void (await query("search-health", "select 1 from search_words limit 1", [])),
    close: async () => undefined,
  };
}
