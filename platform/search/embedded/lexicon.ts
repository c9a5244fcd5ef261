import { LRUCache } from "lru-cache";
import { query } from "../../db/pool.ts";
import { editDistance, forgiven } from "../edit-distance.ts";

/** How a word of the index answers a typed one: itself, of the same stem, begun by it, meaning the same, or one or two slips away. */
export type How = "same" | "kin" | "begun" | "meant" | "slip" | "slips";

/** A word of the index, in how many documents it stands, and how it answers what was typed. */
export interface Known {
  word: string;
  df: number;
  how: How;
}

/** What one typed word may stand for in the index. */
export interface Meanings {
  /** As the index writes it. */
  folded: string;
  /** Itself, words with the same French or English stem, and words that begin with it when it is unfinished. */
  words: Known[];
  stop: boolean;
}

/** At most so many words begin with what is typed, or are its kin; the most frequent ones first. */
const COMPLETIONS = 60;
const KIN = 24;

const LOOK = `
  with typed as (select ord, unfinished, search_fold(raw) as w from unnest($1::text[], $2::boolean[]) with ordinality t(raw, unfinished, ord)),
  stemmed as (select *, ts_lexize('pg_catalog.french_stem', w) as fr, ts_lexize('pg_catalog.english_stem', w) as en from typed)
  select s.ord::int, s.w as folded, coalesce(s.fr = '{}' or s.en = '{}', false) as stop, x.word, x.df, x.how
    from stemmed s left join lateral (
      select word, df, 'same' as how from search_words where word = s.w and df > 0
      union all (select word, df, 'kin' from search_words where stem_fr = s.fr[1] and df > 0 order by df desc, word limit ${KIN})
      union all (select word, df, 'kin' from search_words where stem_en = s.en[1] and df > 0 order by df desc, word limit ${KIN})
      union all (select word, df, 'begun' from search_words where s.unfinished and word ~>=~ s.w and word ~<~ (s.w || chr(1114111))
              and df > 0 order by df desc, word limit ${COMPLETIONS})) x on true`;

/** Candidates only: similar by trigrams, a swap of two letters, or the same beginning. The edits are counted here. */
const NEAR = `
  with typed as (select ord, unfinished, search_fold(raw) as w from unnest($1::text[], $2::boolean[]) with ordinality t(raw, unfinished, ord))
  select t.ord::int, t.w as folded, x.word, x.df from typed t cross join lateral (
      (select word, df from search_words where word % t.w and df > 0 order by similarity(word, t.w) desc, word limit 60)
      union select word, df from search_words where df > 0 and word in (
        select overlay(t.w placing substr(t.w, i + 1, 1) || substr(t.w, i, 1) from i for 2) from generate_series(1, length(t.w) - 1) i)
      union (select word, df from search_words where t.unfinished and word ~>=~ left(t.w, 3) and word ~<~ (left(t.w, 3) || chr(1114111))
              and df > 0 order by df desc, word limit 200)) x`;

/** From so many letters on, two slips are forgiven (`forgiven`): two of them leave too few trigrams alike to be proposed. */
const LONG = 9;

/** All words about as long with the same first letter, or the second one first, those most alike first. */
const FAR = `
  with typed as (select ord, unfinished, search_fold(raw) as w from unnest($1::text[], $2::boolean[]) with ordinality t(raw, unfinished, ord))
  select t.ord::int, t.w as folded, x.word, x.df from typed t cross join lateral (
      select s.word, s.df from unnest(array[left(t.w, 1), substr(t.w, 2, 1)]) b(start) join search_words s
          on s.word ~>=~ b.start and s.word ~<~ (b.start || chr(1114111)) and s.df > 0
         and (length(s.word) between length(t.w) - 2 and length(t.w) + 2 or t.unfinished and length(s.word) > length(t.w))
       order by similarity(s.word, t.w) desc, s.word limit 100) x`;

interface Row {
  ord: number;
  folded: string;
  stop: boolean;
  word: string | null;
  df: number;
  how: How;
}

export interface Typed {
  word: string;
  unfinished: boolean;
}

/** Frequencies steer plans and may be seconds old; a word that is not there yet is never remembered as missing. */
const known = new LRUCache<string, Meanings>({ max: 5_000, ttl: 10_000 });

/** Called when this process has written, so that it finds at once what it has just indexed. */
export function forgetLexicon(): void {
  known.clear();
}

/** Each word once, as what it answers best: they come in that order. */
function bestOfEach(rows: readonly Row[]): Known[] {
  const words = new Map<string, Known>();
  for (const { word, df, how } of rows) if (word !== null && !words.has(word)) words.set(word, { word, df, how });
  return [...words.values()];
}

const keyOf = ({ word, unfinished }: Typed) => `${unfinished ? "~" : "="}${word.toLowerCase()}`;

/** What each word may stand for, in the order given: one statement, or none when all were asked for just now. */
export async function meaningsOf(typed: readonly Typed[]): Promise<Meanings[]> {
  const fresh = typed.filter((one) => !known.has(keyOf(one)));
  const looked = new Map<string, Meanings>();
  if (fresh.length) {
    const rows = await query<Row>("search-lexicon", LOOK, [
      fresh.map((one) => one.word),
      fresh.map((one) => one.unfinished),
    ]);
    fresh.forEach((one, index) => {
      const mine = rows.filter((row) => row.ord === index + 1);
      const words = bestOfEach(mine);
      const meanings = { folded: mine[0]?.folded ?? one.word, stop: mine[0]?.stop ?? false, words };
      looked.set(keyOf(one), meanings);
      if (words.length) known.set(keyOf(one), meanings);
    });
  }
  return typed.map(
    (one) => looked.get(keyOf(one)) ?? known.get(keyOf(one)) ?? { folded: one.word, words: [], stop: false },
  );
}

/** Of each word, so many that are a slip away. */
const SLIPS = 40;

/** Words that what was typed may have been meant for, nearest first. */
export async function nearWords(typed: readonly Typed[]): Promise<Known[][]> {
  const near = await proposed("search-near-words", NEAR, typed);
  const lost = typed.flatMap((one, index) => (near[index]!.length === 0 && one.word.length >= LONG ? [index] : []));
  if (lost.length === 0) return near;
  const far = await proposed(
    "search-far-words",
    FAR,
    lost.map((index) => typed[index]!),
  );
  lost.forEach((index, at) => (near[index] = far[at]!));
  return near;
}

/** What a statement proposes, as far as the slips are forgiven. */
async function proposed(name: string, sql: string, typed: readonly Typed[]): Promise<Known[][]> {
  const rows = await query<Row>(name, sql, [typed.map((one) => one.word), typed.map((one) => one.unfinished)]);
  return typed.map((one, index) =>
    rows
      .flatMap(({ ord, folded, word, df }) => {
        if (ord !== index + 1 || word === null || word.startsWith("@")) return [];
        const edits = editDistance(folded, word, one.unfinished);
        return edits > 0 && edits <= forgiven(folded.length) ? [{ word, df, edits }] : [];
      })
      .sort((a, b) => a.edits - b.edits || (a.word < b.word ? -1 : 1))
      .slice(0, SLIPS)
      .map(({ word, df, edits }) => ({ word, df, how: edits === 1 ? "slip" : "slips" })),
  );
}
