import { SEARCH_KINDS, type SearchFilters, type SearchKeys, type SearchKind } from "../../platform/search/port.ts";
import type { PostPart } from "../conversation/post-columns.sql.ts";
import { isInsider, type Viewer } from "../viewer.ts";
import { askEngine } from "./ask-engine.ts";
import { nodesOf, type FoundNode } from "./found-nodes.ts";
import { foundThings, type FoundThing } from "./found-things.ts";
import { readSeen } from "./found-things.sql.ts";
import { excerptOf, marksIn, probablyMeant, wantedWords, type Excerpt, type Mark } from "./marks.ts";

export interface SearchQuery extends SearchFilters {
  text: string;
  limit: number;
  offset: number;
  /** Read the things themselves as well, and of the posts among them so much (all of it when left out). */
  nodes?: { postParts?: readonly PostPart[] } | undefined;
}

export type Hit = FoundThing & {
  titleMarks: Mark[];
  excerpt: Excerpt;
  /** The share of the words asked for that it meets, 0 to 1; hits with all of them come first. */
  met: number;
  /** Words as typed that it does not hold. */
  without: string[];
  /** Null when it was not asked for. */
  node: FoundNode | null;
};

export interface SearchResult {
  hits: Hit[];
  more: boolean;
  /** Words as typed that the best hit of this page does not hold; empty when it holds them all. */
  without: string[];
  /** What was probably meant, when a word was found in another spelling only; in words of the hits. Worked out when read. */
  readonly suggestion: string | null;
}

export function keysOf(viewer: Viewer): SearchKeys {
  return isInsider(viewer) ? { door: "inside", ids: viewer.audienceIds } : { door: "outside", ids: viewer.circleIds };
}

/** Everything the viewer may see that answers the words, best first. */
export async function searchEverything(viewer: Viewer, { nodes: wish, ...query }: SearchQuery): Promise<SearchResult> {
  const { text } = query;
  const answer = await askEngine((engine) => engine.search({ ...query, keys: keysOf(viewer) }, foundThings(viewer)));
  const seen = answer.hits.flatMap((thing, index) =>
    thing ? Object.assign(thing, { met: answer.met[index]!, without: answer.missing[index]! }) : [],
  );
  const nodes = wish ? await nodesOf(viewer, seen, wish.postParts) : null;
  const things = nodes ? seen.filter(({ id }) => nodes.has(id)) : seen;
  const wanted = wantedWords(text);
  const hits = things.map((thing) =>
    Object.assign(thing, {
      titleMarks: marksIn(thing.title, wanted),
      excerpt: excerptOf(thing.text, wanted),
      node: nodes?.get(thing.id) ?? null,
    }),
  );
  return {
    hits,
    more: answer.more,
    without: hits[0]?.without ?? [],
    get suggestion() {
      const texts = things.flatMap((thing) => [thing.title, thing.text, thing.account?.name ?? ""]);
      return things.length ? probablyMeant(text, texts) : null;
    },
  };
}

export interface Facet {
  kind: SearchKind;
  count: number;
  /** There are more; `count` is where counting stopped. */
  more: boolean;
}

/** Counted one by one up to here: a count of a hundred thousand helps nobody and costs a search in all of them. */
const COUNTED = 100;

/** How many hits of each kind the viewer may see, counted after reading them again, so that a count tells no more than a list. */
export async function searchFacets(
  viewer: Viewer,
  text: string,
  accountId: string | null,
  filters: SearchFilters = {},
): Promise<Facet[]> {
  const asked = { ...filters, text, keys: keysOf(viewer), accountId, anyOrder: true };
  const reader = readSeen(viewer);
  const all = await askEngine((engine) => engine.search({ ...asked, limit: 3 * COUNTED }, reader));
  const facets = await Promise.all(
    SEARCH_KINDS.map(async (kind) => {
      const { hits, more } = all.more
        ? await askEngine((engine) => engine.search({ ...asked, kinds: [kind], limit: COUNTED }, reader))
        : { hits: all.hits.filter((hit) => hit.kind === kind), more: false };
      const counted = hits.slice(0, COUNTED).filter((hit) => hit.seen);
      return { kind, count: counted.length, more: more || hits.length > COUNTED };
    }),
  );
  return facets.filter((facet) => facet.count > 0);
}
