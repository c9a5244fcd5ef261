import { setTimeout as pause } from "node:timers/promises";
import { pool, query } from "../../platform/db/pool.ts";
import type { SearchDocument, SearchKind } from "../../platform/search/port.ts";
import { searchEngine } from "../../platform/search/search.ts";
import { allDocuments, documentBatches, documentsOf } from "./documents.sql.ts";

/** Many writers of one index at a time would let an older reading overwrite a newer one. */
const INDEX_LOCK = 7_204_319;
/** One write of the index holds so many things. */
const BATCH = 500;
/** In a stream of changes writes are so far apart: what many documents have in common is then written once. */
const APART_MS = 150;

let lastWrite = -Infinity;

interface Pending {
  id: string;
  kind: SearchKind;
  seq: string;
}

/** Alone among all processes; waits for whoever is indexing now. */
async function alone<T>(work: () => Promise<T>): Promise<T> {
  const client = await pool().connect();
  let failed: Error | undefined;
  try {
    await client.query("select pg_advisory_lock($1)", [INDEX_LOCK]);
    return await work();
  } finally {
    await client.query("select pg_advisory_unlock($1)", [INDEX_LOCK]).catch((error: Error) => (failed = error));
    client.release(failed);
  }
}

async function documentsFor(pending: readonly Pending[]): Promise<SearchDocument[]> {
  const ids = new Map<SearchKind, string[]>();
  for (const { kind, id } of pending) ids.set(kind, [...(ids.get(kind) ?? []), id]);
  return (await Promise.all([...ids].map(([kind, some]) => documentsOf(kind, some)))).flat();
}

/**
 * Brings the index up to what changed: reads the things as they are now, writes them in one go, forgets what is gone.
 * Whatever changes meanwhile has a newer `seq` and stays for the next round. Throws when search is down: nothing is lost,
 * the job tries again.
 */
export async function indexPending(): Promise<void> {
  await alone(async () => {
    for (;;) {
      const early = lastWrite + APART_MS - performance.now();
      if (early > 0) await pause(early);
      const pending = await query<Pending>(
        "search-pending",
        "select id, kind, seq from search_pending order by seq limit $1",
        [BATCH],
      );
      if (pending.length === 0) return;
      lastWrite = performance.now();
      const documents = await documentsFor(pending);
      const there = new Set(documents.map((document) => document.id));
      await searchEngine().index(documents);
      await searchEngine().remove(pending.map(({ id }) => id).filter((id) => !there.has(id)));
      const done =
        "delete from search_pending s using unnest($1::uuid[], $2::bigint[]) d(id, seq) where s.id = d.id and s.seq = d.seq";
      await query("search-indexed", done, [pending.map(({ id }) => id), pending.map(({ seq }) => seq)]);
    }
  });
}

/** Counted up whenever what a document holds changes: an index of another form is filled anew. */
const FORM = 2;
const FORM_KEY = "search-form";

const formNow = () => `${searchEngine().name} ${FORM}`;

/** The whole index anew, from what is in the database; searches go on meanwhile. A million posts take some minutes. */
export async function rebuildSearch(): Promise<void> {
  await alone(async () => {
    await searchEngine().rebuild({ selects: allDocuments, batches: documentBatches });
    const sql =
      "insert into settings (key, value, updated_at) values ($1, to_jsonb($2::text), now()) on conflict (key) do update set value = excluded.value, updated_at = now()";
    await query("search-form-kept", sql, [FORM_KEY, formNow()]);
  });
}

async function isOfThisForm(): Promise<boolean> {
  const sql = "select 1 from settings where key = $1 and value = to_jsonb($2::text)";
  return (await query("search-form", sql, [FORM_KEY, formNow()])).length > 0;
}

/** After a start: fills an index that is empty while the database is not, or of another form, and takes up what was left. */
export async function catchUpSearch(): Promise<void> {
  const [any] = await query("search-any-data", "select 1 from users union all select 1 from accounts limit 1", []);
  if (any && (!(await isOfThisForm()) || (await searchEngine().isEmpty()))) await rebuildSearch();
  await indexPending();
}
