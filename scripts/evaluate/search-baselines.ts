import type pg from "pg";
import { bare, wordsOf, type Text } from "./known-items.ts";

export type Find = (words: readonly string[]) => Promise<string[]>;

/** What a page shows at once. */
export const FIRST = 8;

const K1 = 1.2;
const B = 0.75;

/** Plain BM25 over the same posts: any word counts, no stems, no typos. */
export function bm25(texts: readonly Text[]): Find {
  const documents = texts.map(({ id, text }) => {
    const counts = new Map<string, number>();
    const words = (text.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []).map(bare);
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
    return { id, counts, length: words.length };
  });
  const mean = documents.reduce((sum, { length }) => sum + length, 0) / documents.length;
  return (words) => {
    const scores = new Map<string, number>();
    for (const word of words.map(bare)) {
      const holders = documents.filter(({ counts }) => counts.has(word));
      const idf = Math.log(1 + (documents.length - holders.length + 0.5) / (holders.length + 0.5));
      for (const { id, counts, length } of holders) {
        const tf = counts.get(word)!;
        const score = (idf * tf * (K1 + 1)) / (tf + K1 * (1 - B + (B * length) / mean));
        scores.set(id, (scores.get(id) ?? 0) + score);
      }
    }
    const best = [...scores].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? 1 : -1));
    return Promise.resolve(best.slice(0, FIRST).map(([id]) => id));
  };
}

/** What PostgreSQL has of its own, over the same posts in a table of this session. */
export async function inPostgres(client: pg.Client, texts: readonly Text[]): Promise<Record<string, Find>> {
  await client.query("create temp table known (id uuid, text text, words tsvector)");
  await client.query(
    `insert into known select id, text, to_tsvector('simple', unaccent(text)) from unnest($1::uuid[], $2::text[]) t(id, text)`,
    [texts.map(({ id }) => id), texts.map(({ text }) => text)],
  );
  const ranked = async (asked: string) => {
    const sql =
      "select id from known where words @@ $1::tsquery order by ts_rank(words, $1::tsquery) desc, id desc limit $2";
    return (await client.query<{ id: string }>(sql, [asked, FIRST])).rows.map(({ id }) => id);
  };
  const lexemes = (words: readonly string[]) => words.flatMap(wordsOfAny).map((word) => `'${word}'`);
  return {
    "tsvector AND": (words) => ranked(lexemes(words).join(" & ")),
    "tsvector OR": (words) => ranked(lexemes(words).join(" | ")),
    ILIKE: async (words) => {
      const sql = "select id from known where text ilike all($1) order by id desc limit $2";
      return (await client.query<{ id: string }>(sql, [words.map((word) => `%${word}%`), FIRST])).rows.map(
        ({ id }) => id,
      );
    },
  };
}

const wordsOfAny = (word: string) => (wordsOf(word).length ? wordsOf(word) : [word]).map(bare);
