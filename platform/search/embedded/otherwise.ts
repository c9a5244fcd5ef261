import type { Term } from "../query-words.ts";
import { query } from "../../db/pool.ts";
import { inARow, quoted, type Level } from "./levels.ts";
import { meaningsOf, nearWords } from "./lexicon.ts";
import type { More } from "./ts-query.ts";

/** What is written in two words, or in one where two were typed, is worth nearly as much. */
const PARTED = 0.85;
/** Parts of a word have so many letters at least. */
const SHORTEST = 3;

/** Two words of the index that together are the typed one. */
const PARTS = `
  with typed as (select ord, search_fold(raw) as w from unnest($1::text[]) with ordinality t(raw, ord))
  select t.ord::int, l.word as first, r.word as second
    from typed t cross join lateral generate_series(${SHORTEST}, length(t.w) - ${SHORTEST}) i
    join search_words l on l.word = left(t.w, i) and l.df > 0 join search_words r on r.word = substr(t.w, i + 1) and r.df > 0
   order by t.ord, i limit 40`;

async function inParts(words: readonly string[]): Promise<Level[][]> {
  const rows = await query<{ ord: number; first: string; second: string }>("search-word-parts", PARTS, [words]);
  return words.map((_word, index) =>
    rows
      .filter(({ ord }) => ord === index + 1)
      .map(({ first, second }) => ({ text: inARow([first, second]), worth: PARTED })),
  );
}

/** Of neighbours, the word that they are together, where the index has it. */
async function inOne(loose: readonly Term[]): Promise<Level[][]> {
  const pairs = loose.slice(1).map((term, index) => `${loose[index]!.words[0]!}${term.words[0]!}`);
  const found = await meaningsOf(pairs.map((word) => ({ word, unfinished: false })));
  const levels = found.map(({ folded, words }) =>
    words.some(({ how }) => how === "same") ? [{ text: quoted(folded), worth: PARTED }] : [],
  );
  return loose.map((_term, index) => [...(levels[index - 1] ?? []), ...(levels[index] ?? [])]);
}

/** Single words that must be there may be misspelt, only begun, or parted otherwise; a phrase is meant as it is written. */
export async function otherwise(terms: readonly Term[]): Promise<More> {
  const loose = terms.filter((term) => !term.phrase && !term.signs && !term.without);
  const typed = loose.map((term) => ({ word: term.words[0]!, unfinished: term.unfinished }));
  const [near, begun, parts, one] = await Promise.all([
    nearWords(typed),
    meaningsOf(typed.map(({ word }) => ({ word, unfinished: true }))),
    inParts(typed.map(({ word }) => word)),
    inOne(loose),
  ]);
  const byTerm = new Map(
    loose.map((term, index) => [
      term,
      { words: [...begun[index]!.words, ...near[index]!], levels: [...parts[index]!, ...one[index]!] },
    ]),
  );
  return terms.map((term) => byTerm.get(term) ?? { words: [], levels: [] });
}
