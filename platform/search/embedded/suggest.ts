import type { HitReader, SuggestRequest } from "../port.ts";
import { readTerms } from "../query-words.ts";
import { findRows } from "../read-hits.ts";
import { COLUMN } from "./hits.sql.ts";
import { meaningsOf, nearWords } from "./lexicon.ts";

/** Of each kind, so many are compared. */
const COMPARED = 300;

/** The index of names is small: each kind takes its best, exact beginnings first. Values: keys, what is asked, kinds, how many. */
const suggestSql = (door: keyof typeof COLUMN, value: (nth: number) => string) => `
  with hits as materialized (
    select x.id, x.kind, 0 as missed, row_number() over (order by k.ord, x.score desc, x.id) as place
      from unnest(${value(3)}::text[]) with ordinality k(kind, ord) cross join lateral (
        select d.id, d.kind, ts_rank(d.names, ${value(2)}::tsquery, 1) as score from (
          select n.id, n.kind, n.names from search_documents n where n.names @@ (${value(2)} || ' & ''@k' || k.kind || '''')::tsquery
             and array_position(${value(1)}::uuid[], n.${COLUMN[door]}) is not null limit ${COMPARED}) d
         order by score desc, d.id limit ${value(4)}::int) x)`;

export async function suggestEmbedded<Thing>(
  { text, keys: { door, ids }, kinds, limit }: SuggestRequest,
  reader: HitReader<Thing>,
): Promise<Thing[]> {
  const terms = readTerms(text).filter((term) => !term.without);
  if (terms.length === 0 || ids.length === 0) return [];
  const ask = async (asked: string) => {
    const sql = (value: (nth: number) => string) => suggestSql(door, value);
    return (await findRows(reader, `suggest-${door}`, sql, [ids, asked, kinds, limit])).map(reader.thingOf);
  };
  const words = terms.flatMap((term) => term.words.map((word) => ({ word, unfinished: term.unfinished })));
  const meanings = await meaningsOf(words);
  const asTyped = meanings.map(
    ({ folded }, index) => `'${folded.replace(/['\\]/g, "")}'${words[index]!.unfinished ? ":*" : ""}`,
  );
  const found = await ask(asTyped.join(" & "));
  if (found.length) return found;
  const near = await nearWords(words);
  const groups = asTyped.map((one, index) => `(${[one, ...near[index]!.map(({ word }) => `'${word}'`)].join(" | ")})`);
  return near.some((some) => some.length) ? ask(groups.join(" & ")) : [];
}
