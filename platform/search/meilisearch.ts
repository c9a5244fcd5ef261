import { Meilisearch, MeilisearchApiError, type EnqueuedTaskPromise, type Index } from "meilisearch";
import type {
  DocumentSource,
  FoundDocument,
  HitReader,
  SearchDocument,
  SearchEngine,
  SearchFilters,
  SearchKeys,
  SearchRequest,
  SuggestRequest,
} from "./port.ts";
import { readTerms } from "./query-words.ts";
import { readerOr, readGiven } from "./read-hits.ts";

interface Settings {
  url: string;
  key?: string | undefined;
  /** Name of the index; tests use their own. */
  index?: string;
}

/** A search that takes longer is a search that is down. */
const ANSWER_MS = 5_000;
/** Writes wait for their task, so that what was indexed can be found when the job ends. */
const TASK = { timeout: 120_000, interval: 20 };

type Row = Omit<SearchDocument, "happenedAt"> & { happenedAt: number };

/** Words that need not be there. Only those that mean nothing in either language. */
const STOP_WORDS =
  "a an and are as at by c d de des du en et for from in is it j l la le les m n of on ou par pour qu que qui s se sur t the to un une was with".split(
    " ",
  );

const SETTINGS = {
  stopWords: STOP_WORDS,
  searchableAttributes: ["title", "body", "context"],
  filterableAttributes: [
    "audienceId",
    "circleId",
    "kind",
    "accountId",
    "authorId",
    "postKind",
    "channel",
    "happenedAt",
  ],
  displayedAttributes: ["id", "kind"],
  rankingRules: ["words", "typo", "proximity", "attribute", "exactness", "happenedAt:desc"],
  typoTolerance: { enabled: true, minWordSizeForTypos: { oneTypo: 5, twoTypos: 9 } },
  localizedAttributes: [{ attributePatterns: ["title", "body", "context"], locales: ["fra" as const, "eng" as const] }],
  pagination: { maxTotalHits: 1_000 },
};

const listed = (values: readonly string[]) => `[${values.map((value) => JSON.stringify(value)).join(", ")}]`;

function filterOf(keys: SearchKeys, filters: SearchFilters): string {
  const parts = [`${keys.door === "inside" ? "audienceId" : "circleId"} IN ${listed(keys.ids)}`];
  const { kinds, accountId, accountIds, authorIds, postKinds, channels, from, until } = filters;
  const among = { kind: kinds, accountId: accountIds, authorId: authorIds, postKind: postKinds, channel: channels };
  for (const [name, values] of Object.entries(among)) if (values) parts.push(`${name} IN ${listed(values)}`);
  if (accountId) parts.push(`accountId = ${JSON.stringify(accountId)}`);
  if (from) parts.push(`happenedAt >= ${from.getTime()}`);
  if (until) parts.push(`happenedAt < ${until.getTime()}`);
  return parts.join(" AND ");
}

async function readAs<Thing>(hits: readonly FoundDocument[], given: HitReader<Thing> | undefined): Promise<Thing[]> {
  const reader = readerOr(given);
  return (await readGiven(hits, reader)).map(reader.thingOf);
}

const rowOf = (document: SearchDocument): Row => ({ ...document, happenedAt: document.happenedAt.getTime() });

async function done(task: EnqueuedTaskPromise): Promise<void> {
  const { status, error } = await task.waitTask(TASK);
  if (status !== "succeeded")
    throw new Error(`Meilisearch: ${status}${error ? `: ${error.code}: ${error.message}` : ""}`);
}

/** Search in a Meilisearch server: faster typing on very large data, at the price of a second service to run. */
export function meilisearch({ url, key, index: uid = "entregent" }: Settings): SearchEngine {
  const client = new Meilisearch({ host: url, timeout: ANSWER_MS, ...(key ? { apiKey: key } : {}) });

  async function prepared(name: string): Promise<Index<Row>> {
    const exists = await client.getRawIndex(name).then(
      () => true,
      (error: unknown) => {
        if (error instanceof MeilisearchApiError && error.cause?.code === "index_not_found") return false;
        throw error;
      },
    );
    // Two processes may both make it: the second one's task fails, and the index is there.
    if (!exists) await client.createIndex(name, { primaryKey: "id" }).waitTask(TASK);
    await done(client.index(name).updateSettings(SETTINGS));
    return client.index<Row>(name);
  }

  let ready: Promise<Index<Row>> | null = null;
  /** Prepared on first use and again after a failure, so that the product starts while search is down. */
  function index(): Promise<Index<Row>> {
    ready ??= prepared(uid).catch((error: unknown) => {
      ready = null;
      throw error;
    });
    return ready;
  }

  async function search<Thing>(request: SearchRequest, reader?: HitReader<Thing>) {
    const { text, keys, limit, offset = 0 } = request;
    if (keys.ids.length === 0 || !readTerms(text).some((term) => !term.without))
      return { hits: [], met: [], missing: [], more: false };
    const answer = await (
      await index()
    ).search(text, {
      filter: filterOf(keys, request),
      limit: limit + 1,
      offset,
      matchingStrategy: "all",
      attributesToRetrieve: ["id", "kind"],
    });
    const hits = answer.hits.map(({ id, kind }) => ({ id, kind }));
    const shown = await readAs(hits.slice(0, limit), reader);
    return { hits: shown, met: shown.map(() => 1), missing: shown.map(() => []), more: hits.length > limit };
  }

  return {
    search,
    async index(documents) {
      if (documents.length) await done((await index()).addDocuments(documents.map(rowOf)));
    },
    async remove(ids) {
      if (ids.length) await done((await index()).deleteDocuments([...ids]));
    },
    async suggest<Thing>({ text, keys, kinds, limit }: SuggestRequest, reader?: HitReader<Thing>) {
      if (keys.ids.length === 0 || readTerms(text).length === 0) return [];
      await index();
      const one = { indexUid: uid, q: text, limit, matchingStrategy: "all" as const, attributesToSearchOn: ["title"] };
      const queries = kinds.map((kind) => ({ ...one, filter: filterOf(keys, { kinds: [kind] }) }));
      const { results } = await client.multiSearch<{ queries: typeof queries }, Row>({ queries });
      return readAs(
        results.flatMap(({ hits }) => hits.map(({ id, kind }) => ({ id, kind }))),
        reader,
      );
    },
    async clear() {
      await done((await index()).deleteAllDocuments());
    },
    async rebuild(source: DocumentSource) {
      await index();
      const next = `${uid}_next`;
      await client.deleteIndex(next).waitTask(TASK);
      const fresh = await prepared(next);
      for await (const batch of source.batches()) if (batch.length) await done(fresh.addDocuments(batch.map(rowOf)));
      await done(client.swapIndexes([{ indexes: [uid, next], rename: false }]));
      await done(client.deleteIndex(next));
    },
    async isEmpty() {
      return (await (await index()).getStats()).numberOfDocuments === 0;
    },
    async health() {
      await client.health();
    },
    close: () => Promise.resolve(),
  };
}
