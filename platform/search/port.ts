/** Full-text search as the product needs it. Two adapters, one contract test (search.db.test.ts). */
export const SEARCH_KINDS = ["account", "person", "opportunity", "post", "comment", "colleague"] as const;
export type SearchKind = (typeof SEARCH_KINDS)[number];

/** What has a name that people type: suggested as one types. */
export const NAMED_KINDS = ["account", "person", "opportunity", "colleague"] as const satisfies readonly SearchKind[];

/** One thing that can be found. The index keeps words, never the text: what is shown is always read again. */
export interface SearchDocument {
  /** Id of the thing itself. */
  id: string;
  kind: SearchKind;
  audienceId: string;
  circleId: string | null;
  accountId: string | null;
  /** Its name; empty for what has none. Weighs most. */
  title: string;
  body: string;
  /** Words it is also found by, weighing least: the name of its account. */
  context: string;
  /** Who wrote it, what kind of post it is and how it came; null where that says nothing. */
  authorId: string | null;
  postKind: string | null;
  channel: string | null;
  happenedAt: Date;
}

/** Narrows a search: each one that is given must hold. Of a list any one does; an empty list holds for nothing. */
export interface SearchFilters {
  /** All kinds when left out. */
  kinds?: readonly SearchKind[] | undefined;
  accountId?: string | null | undefined;
  accountIds?: readonly string[] | undefined;
  authorIds?: readonly string[] | undefined;
  postKinds?: readonly string[] | undefined;
  channels?: readonly string[] | undefined;
  /** When it happened: from this moment on, and before that one. */
  from?: Date | undefined;
  until?: Date | undefined;
}

/** Which key of a document must be among which ids: the audience inside, the circle outside. */
export interface SearchKeys {
  door: "inside" | "outside";
  ids: readonly string[];
}

/** Words that mean the same, as groups: a word, or words in a row. */
export type Synonyms = readonly (readonly string[])[];

export interface SearchRequest extends SearchFilters {
  /** As typed: words, "a phrase", -without; the last word may be unfinished. */
  text: string;
  keys: SearchKeys;
  synonyms?: Synonyms | undefined;
  limit: number;
  offset?: number | undefined;
  /** Any hits will do, in any order, the sooner the better: for counting. Takes no offset. */
  anyOrder?: boolean | undefined;
  /** Only hits that meet all words, however few they are. */
  wholly?: boolean | undefined;
}

export interface SuggestRequest {
  text: string;
  keys: SearchKeys;
  kinds: readonly SearchKind[];
  /** At most so many of each kind. */
  limit: number;
}

export interface FoundDocument {
  id: string;
  kind: SearchKind;
}

/**
 * Reads what was found from the database, so that an index which is there too finds and reads in one statement. `sql` selects from
 * `hits` (id uuid, kind text, place bigint, missed int): one row for each of them in order of place, with its id, kind and missed;
 * $1 … are `values`. One name stands for one text.
 */
export interface HitReader<Thing> {
  name: string;
  sql: string;
  values: readonly unknown[];
  thingOf: (row: FoundDocument & Record<string, unknown>) => Thing;
}

export interface SearchAnswer<Thing = FoundDocument> {
  /** Best first, as the reader reads them. */
  hits: Thing[];
  /** Of each hit, the share of the words asked for that it meets (0 to 1). Hits that meet all of them come before the others. */
  met: number[];
  /** Of each hit, the words as typed that it does not hold; empty for most. */
  missing: string[][];
  /** True when there are hits after these. */
  more: boolean;
}

/** Everything there is, for a fresh index: as SQL where the index is in the same database, in batches where it is not. */
export interface DocumentSource {
  /** Statements that select the columns of SearchDocument in snake case. */
  selects: readonly string[];
  batches: () => AsyncIterable<SearchDocument[]>;
}

export interface SearchEngine {
  /** Adds or replaces; when it returns, the documents can be found. */
  index(documents: readonly SearchDocument[]): Promise<void>;
  remove(ids: readonly string[]): Promise<void>;
  /** Hits that meet all words first; fewer words will do only where those are few. Without a reader, only what each hit is. */
  search<Thing = FoundDocument>(request: SearchRequest, reader?: HitReader<Thing>): Promise<SearchAnswer<Thing>>;
  /** By name only, best first within each kind. */
  suggest<Thing = FoundDocument>(request: SuggestRequest, reader?: HitReader<Thing>): Promise<Thing[]>;
  clear(): Promise<void>;
  /** Replaces the whole index; until it is ready the old one answers. */
  rebuild(source: DocumentSource): Promise<void>;
  isEmpty(): Promise<boolean>;
  /** Throws when it cannot answer. */
  health(): Promise<void>;
  close(): Promise<void>;
}
