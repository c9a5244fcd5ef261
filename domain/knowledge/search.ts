import { SEARCH_KINDS, type SearchKeys, type SearchKind } from "../../platform/search/port.ts";
import type { PostPart } from "../conversation/post-columns.sql.ts";
import { isInsider, type Viewer } from "../viewer.ts";
import { askEngine } from "./ask-engine.ts";
import { countFound, readFound, type FoundThing } from "./found-things.ts";
import { excerptOf, marksIn, probablyMeant, wantedWords, type Excerpt, type Mark } from "./marks.ts";

export interface SearchQuery {
  text: string;
  kinds?: readonly SearchKind[] | undefined;
  accountId?: string | null | undefined;
  limit: number;
  offset: number;
  /** What of the posts found is read; all of it when left out. */
  postParts?: readonly PostPart[] | undefined;
}

export type Hit = FoundThing & { titleMarks: Mark[]; excerpt: Excerpt };

export interface SearchResult {
  hits: Hit[];
  more: boolean;
  /** What was probably meant, when a word was found in another spelling only; in words of the hits. */
  suggestion: string | null;
}

export function keysOf(viewer: Viewer): SearchKeys {
  return isInsider(viewer) ? { door: "inside", ids: viewer.audienceIds } : { door: "outside", ids: viewer.circleIds };
}

/** Everything the viewer may see that answers the words, best first. */
export async function searchEverything(
  viewer: Viewer,
  { text, kinds, accountId, limit, offset, postParts }: SearchQuery,
): Promise<SearchResult> {
  const answer = await askEngine((engine) =>
    engine.search({ text, keys: keysOf(viewer), kinds, accountId, limit, offset }),
  );
  const things = await readFound(viewer, answer.hits, postParts);
  const wanted = wantedWords(text);
  const hits = things.map((thing) => ({
    ...thing,
    titleMarks: marksIn(thing.title, wanted),
    excerpt: excerptOf(thing.text, wanted),
  }));
  const texts = things.flatMap((thing) => [thing.title, thing.text, thing.account?.name ?? ""]);
  return { hits, more: answer.more, suggestion: things.length ? probablyMeant(text, texts) : null };
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
export async function searchFacets(viewer: Viewer, text: string, accountId: string | null): Promise<Facet[]> {
  const keys = keysOf(viewer);
  const all = await askEngine((engine) => engine.search({ text, keys, accountId, limit: 3 * COUNTED }));
  const facets = await Promise.all(
    SEARCH_KINDS.map(async (kind) => {
      const { hits, more } = all.more
        ? await askEngine((engine) => engine.search({ text, keys, accountId, kinds: [kind], limit: COUNTED }))
        : { hits: all.hits.filter((hit) => hit.kind === kind), more: false };
      const counted = hits.slice(0, COUNTED).map((hit) => hit.id);
      return { kind, count: await countFound(viewer, kind, counted), more: more || hits.length > COUNTED };
    }),
  );
  return facets.filter((facet) => facet.count > 0);
}
