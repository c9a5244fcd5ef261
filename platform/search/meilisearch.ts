import { Meilisearch, MeilisearchApiError, type EnqueuedTaskPromise, type Index } from "meilisearch";
import { now } from "../clock.ts";
import { gradeTexts, type Candidate, type Graded } from "./grade.ts";
import { DEEPEST, enoughFor } from "./little.ts";
import { filterOf, rowOf, SETTINGS, TEXTS, type Row } from "./meilisearch-rows.ts";
import type { DocumentSource, FoundDocument, HitReader, SearchEngine, SearchRequest, SuggestRequest } from "./port.ts";
import { readTerms, type Term } from "./query-words.ts";
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

async function readAs<Thing>(hits: readonly FoundDocument[], given: HitReader<Thing> | undefined): Promise<Thing[]> {
  const reader = readerOr(given);
  return (await readGiven(hits, reader)).map(reader.thingOf);
}

async function done(task: EnqueuedTaskPromise): Promise<void> {
  const { status, error } = await task.waitTask(TASK);
  if (status !== "succeeded")
    throw new Error(`Meilisearch: ${status}${error ? `: ${error.code}: ${error.message}` : ""}`);
}

/** So many are looked at where fewer words will do. */
const CANDIDATES = 100;

function asTyped({ words, phrase, without }: Term): string {
  const text = words.join(" ");
  return `${without ? "-" : ""}${phrase ? `"${text}"` : text}`;
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

  /** What meets all words, in the order of the server. */
  async function meetingAll(
    { text, keys, ...request }: SearchRequest,
    limit: number,
    offset: number,
  ): Promise<Graded[]> {
    const answer = await (
      await index()
    ).search(text, {
      filter: filterOf(keys, request),
      limit,
      offset,
      matchingStrategy: "all",
      attributesToSearchOn: [...TEXTS],
      attributesToRetrieve: ["id", "kind"],
    });
    return answer.hits.map(({ id, kind }) => ({ id, kind, missing: [], met: 1 }));
  }

  /** What meets some: all words, and then each left out in turn, asked for at once; which words a hit meets is looked up in its texts. */
  async function meetingSome(terms: readonly Term[], { keys, ...request }: SearchRequest): Promise<Graded[]> {
    const needed = terms.filter((term) => !term.without);
    const left = needed.length > 1 ? needed.map((one) => terms.filter((term) => term !== one)) : [];
    await index();
    const queries = [terms, ...left].map((some) => ({
      indexUid: uid,
      q: some.map(asTyped).join(" "),
      filter: filterOf(keys, request),
      matchingStrategy: "last" as const,
      attributesToRetrieve: ["id", "kind", "happenedAt", ...TEXTS],
    }));
    const { hits } = await client.multiSearch<{ federation: { limit: number }; queries: typeof queries }, Candidate>({
      federation: { limit: CANDIDATES },
      queries,
    });
    return gradeTexts(terms, hits, now());
  }

  async function found(request: SearchRequest): Promise<{ hits: Graded[]; more: boolean }> {
    const { text, keys, limit, offset = 0 } = request;
    const terms = readTerms(text);
    const needed = terms.filter((term) => !term.without).length;
    if (keys.ids.length === 0 || needed === 0 || offset >= DEEPEST) return { hits: [], more: false };
    const enough = enoughFor(needed);
    const all = await meetingAll(request, limit + 1, offset);
    const answer = { hits: all.slice(0, limit), more: all.length > limit };
    if (request.wholly || (all.length > 0 && offset + all.length >= enough)) return answer;
    if (offset > 0 && (await meetingAll(request, enough, 0)).length === enough) return answer;
    const some = await meetingSome(terms, request);
    return { hits: some.slice(offset, offset + limit), more: some.length > offset + limit };
  }

  async function search<Thing>(request: SearchRequest, reader?: HitReader<Thing>) {
    const { hits, more } = await found(request);
    const shown = await readAs(hits, reader);
    return { hits: shown, met: hits.map(({ met }) => met), missing: hits.map(({ missing }) => missing), more };
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
