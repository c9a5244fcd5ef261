import type { SHAPES } from "./levels.ts";

/** How many terms are asked for, how many words besides that mean nothing alone, and how many levels each of them may have. */
export interface Shape {
  terms: number;
  besides: number;
  levels: (typeof SHAPES)[number];
}

/** A term that is met so well counts as met by the word itself; slips do not. */
const WELL = 0.5;

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

/**
 * Grades what was found, as CTEs that end with graded (id, kind, missed, tier, score). `found` says which rows of search_documents d.
 * Values: 1 a query for how near to each other the words stand, 2 the levels of all terms one behind the other (tsquery[]), 3 what each
 * is worth, 4 the share of the best score that a hit must have, 5 now.
 *
 * What a document is worth: of each term the best level it meets, weighed by how rare the term is among what was found (never among what
 * the viewer may not see), and by how many terms it meets; more when the words stand near each other, less in long texts; the weight of half a year's age is small, so
 * that it settles what else is equal. `missed`: bit by bit, the terms it does not meet. Hits that meet all come first.
 */
export function graded({ terms, besides, levels }: Shape, found: string, value: (nth: number) => string): string {
  const needed = numbers(terms);
  const all = numbers(terms + besides);
  const level = (term: number, nth: number) => (term - 1) * levels + nth;
  const worth = (term: number) =>
    `case ${numbers(levels)
      .map(
        (nth) =>
          `when d.words @@ (${value(2)}::tsquery[])[${level(term, nth)}] then (${value(3)}::float8[])[${level(term, nth)}]`,
      )
      .join(" ")} else 0 end as q${term}`;
  const near = terms > 1 ? `ts_rank_cd(d.words, ${value(1)}::tsquery, 4 | 32)` : `0 * numnode(${value(1)}::tsquery)`;
  const sum = (of: readonly number[], part: (term: number) => string) => of.map(part).join(" + ");
  return `
  found as materialized (
    select d.id, d.kind, d.happened_at, d.names is not null as named, length(d.words) as size, ${near} as near, ${all.map(worth).join(", ")}
      from search_documents d where ${found}),
  rarity as (select ${all.map((term) => `ln(1 + count(*) / greatest(count(*) filter (where q${term} > 0), 0.5)) as r${term}`).join(", ")} from found),
  weighed as (
    select f.*, ${sum(needed, (term) => `case when f.q${term} = 0 then ${2 ** (term - 1)} else 0 end`)} as missed,
      least(${needed.map((term) => `f.q${term}`).join(", ")}) >= ${WELL} as wholly,
      (${sum(all, (term) => `f.q${term} * r.r${term}`)}) / (${sum(all, (term) => `r.r${term}`)})
        * (${sum(needed, (term) => `f.q${term}`)}) / ${terms} as met
      from found f, rarity r),
  graded as (
    select w.id, w.kind, w.missed, case when w.wholly then 0 else 1 end as tier,
        w.met * (1 + 0.3 * w.near) * case when w.named and w.wholly then 1.5 else 1 end / (1 + 0.3 * ln(1 + w.size / 20.0))
        * (0.92 + 0.08 * exp(-greatest(0, date_part('epoch', ${value(5)}::timestamptz - w.happened_at)) / 15552000)) as score
      from weighed w where w.met >= ${value(4)}::float8 * (select max(met) from weighed))`;
}
