import { readGiven } from "../../../platform/search/read-hits.ts";
import type { SearchFilters } from "../../../platform/search/port.ts";
import type { Viewer } from "../../viewer.ts";
import { nodesOf } from "../found-nodes.ts";
import { foundThings } from "../found-things.ts";
import { latestDocuments } from "../latest-documents.sql.ts";
import { excerptOf } from "../marks.ts";
import { searchEverything, type Hit, type SearchQuery, type SearchResult } from "../search.ts";

const NOTHING: SearchResult = { hits: [], more: false, without: [], suggestion: null };

/** What answers the words that are left of what was typed, narrowed by its filters; filters alone give the latest they let through. */
export async function answerTyped(viewer: Viewer, asked: SearchQuery): Promise<SearchResult> {
  if (asked.text.trim() !== "") return searchEverything(viewer, asked);
  return narrows(asked) ? latest(viewer, asked) : NOTHING;
}

const narrows = ({ kinds, accountIds, authorIds, postKinds, channels, from, until }: SearchFilters) =>
  Boolean(kinds ?? accountIds ?? authorIds ?? postKinds ?? channels ?? from ?? until);

/** As deep as the search itself. */
const DEEPEST = 1_000;

async function latest(viewer: Viewer, { nodes: wish, limit, offset, ...filters }: SearchQuery): Promise<SearchResult> {
  if (offset >= DEEPEST) return NOTHING;
  const reader = foundThings(viewer);
  const found = await latestDocuments(viewer, filters, { limit: limit + 1, offset });
  const things = (await readGiven(found.slice(0, limit), reader)).map(reader.thingOf).filter((thing) => thing !== null);
  const nodes = wish ? await nodesOf(viewer, things, wish.postParts) : null;
  const hits = things
    .filter(({ id }) => !nodes || nodes.has(id))
    .map((thing): Hit => ({
      ...thing,
      titleMarks: [],
      excerpt: excerptOf(thing.text, []),
      met: 1,
      without: [],
      node: nodes?.get(thing.id) ?? null,
    }));
  return { ...NOTHING, hits, more: found.length > limit };
}
