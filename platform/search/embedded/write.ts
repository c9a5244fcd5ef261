import type pg from "pg";
import { jobPool } from "../../db/pool.ts";
import type { SearchDocument } from "../port.ts";
import { forgetCalendar } from "./calendar.ts";
import { forgetLexicon } from "./lexicon.ts";
import { forgetRecentHits } from "./recent-hits.ts";

/** Writers share this lock and a rebuild holds it alone, so that nothing is written to an index about to be replaced. */
export const WRITE_LOCK = 7_204_318;

/** Words that left a document and words that came to it, as changes of their frequency; nearly all are known already. */
const COUNT_WORDS = `
  delta as (
    select word, sum(n)::int as n from (
      select unnest(tsvector_to_array(words)) as word, 1 as n from fresh
      union all select unnest(tsvector_to_array(words)), -1 from old) changes
     where length(word) <= 60 group by word having sum(n) <> 0),
  counted as (update search_words w set df = w.df + d.n from delta d where w.word = d.word returning w.word),
  met as (
    insert into search_words (word, df, stem_fr, stem_en, stop)
    select word, n, fr[1], en[1], coalesce(fr = '{}' or en = '{}', false)
      from (select word, n, ts_lexize('pg_catalog.french_stem', word) as fr, ts_lexize('pg_catalog.english_stem', word) as en
              from delta where word not in (select word from counted)) d
     order by word
    on conflict (word) do update set df = search_words.df + excluded.df)`;

const INDEX = `
  with given as (
    select * from unnest($1::uuid[], $2::text[], $3::uuid[], $4::uuid[], $5::uuid[], $6::text[], $7::text[], $8::text[], $9::uuid[], $10::text[], $11::text[],
      $12::timestamptz[]) as g(id, kind, audience_id, circle_id, account_id, title, body, context, author_id, post_kind, channel, happened_at)),
  fresh as materialized (
    select id, kind, audience_id, circle_id, happened_at,
           search_vector(kind, account_id, circle_id, happened_at, title, body, context, author_id, post_kind, channel) as words,
           search_names(kind, title) as names from given),
  old as materialized (select words from search_documents where id = any($1::uuid[])),
  ${COUNT_WORDS}
  insert into search_documents (id, kind, audience_id, circle_id, happened_at, words, names) select * from fresh
  on conflict (id) do update set kind = excluded.kind, audience_id = excluded.audience_id, circle_id = excluded.circle_id,
    happened_at = excluded.happened_at, words = excluded.words, names = excluded.names`;

const REMOVE = `
  with fresh as (select null::tsvector as words where false),
  old as (delete from search_documents where id = any($1::uuid[]) returning words),
  ${COUNT_WORDS} select 1`;

/** Work in one transaction on one connection, beside other writers. */
export async function asWriter<T>(alone: boolean, work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
  const client = await jobPool().connect();
  try {
    await client.query("begin");
    await client.query(`select pg_advisory_xact_lock${alone ? "" : "_shared"}($1)`, [WRITE_LOCK]);
    const result = await work(client);
    await client.query("commit");
    return result;
  } catch (error) {
    await client.query("rollback").catch(() => undefined);
    throw error;
  } finally {
    client.release();
    forgetLexicon();
    forgetCalendar();
    forgetRecentHits();
  }
}

export async function indexEmbedded(documents: readonly SearchDocument[]): Promise<void> {
  // The same thing twice in one batch: the last one counts.
  const rows = [...new Map(documents.map((document) => [document.id, document])).values()];
  if (rows.length === 0) return;
  const column = <K extends keyof SearchDocument>(key: K) => rows.map((row) => row[key]);
  const keys = [
    "id",
    "kind",
    "audienceId",
    "circleId",
    "accountId",
    "title",
    "body",
    "context",
    "authorId",
    "postKind",
    "channel",
    "happenedAt",
  ] as const;
  await asWriter(false, (client) => client.query(INDEX, keys.map(column)));
}

export async function removeEmbedded(ids: readonly string[]): Promise<void> {
  if (ids.length) await asWriter(false, (client) => client.query(REMOVE, [ids]));
}
