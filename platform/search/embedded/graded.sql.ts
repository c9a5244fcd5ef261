import type { SHAPES } from "./levels.ts";

/** How many terms are asked for, and how many levels each of them may have. */
export interface Shape {
  terms: number;
  levels: (typeof SHAPES)[number];
}

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

/**
 * Grades what was found, as CTEs that end with graded (id, kind, missed, tier, score). `found` says which rows of search_documents d.
 * Values: 1 a query for how near to each other the words stand, 2 the levels of all terms one behind the other (tsquery[]), 3 what each
 * is worth, 4 the share of the best score that a hit must have, 5 now.
 *
 * What a document is worth: of each term the best level it meets, weighed by how rare the term is among what was found (never among what
 * the viewer may not see); more when the words stand near each other, less in long texts; the weight of half a year's age is small, so
 * that it settles what else is equal. `missed`: bit by bit, the terms it does not meet. Hits that meet all come first.
 */
export function graded({ terms, levels }: Shape, found: string, value: (nth: number) => string): string {
  const all = numbers(terms);
  const level = (term: number, nth: number) => (term - 1) * levels + nth;
  const worth = (term: number) =>
    `case ${numbers(levels)
      .map(
        (nth) =>
          `when d.words @@ (${value(2)}::tsquery[])[${level(term, nth)}] then (${value(3)}::float8[])[${level(term, nth)}]`,
      )
      .join(" ")} else 0 end as q${term}`;
  const near = terms > 1 ? `ts_rank_cd(d.words, ${value(1)}::tsquery, 4 | 32)` : `0 * numnode(${value(1)}::tsquery)`;
  const sum = (part: (term: number) => string, sign = "+") => all.map(part).join(` ${sign} `);
  return `
  found as materialized (
    select d.id, d.kind, d.happened_at, d.names is not null as named, length(d.words) as size, ${near} as near, ${all.map(worth).join(", ")}
      from search_documents d where ${found}),
  rarity as (select ${all.map((term) => `ln(1 + count(*) / greatest(count(*) filter (where q${term} > 0), 0.5)) as r${term}`).join(", ")} from found),
  weighed as (
    select f.id, f.kind, ${sum((term) => `case when f.q${term} = 0 then ${2 ** (term - 1)} else 0 end`)} as missed,
      (${sum((term) => `f.q${term} * r.r${term}`)}) / (${sum((term) => `r.r${term}`)}) as met,
      (1 + 0.3 * f.near) * case when f.named then 1.5 else 1 end / (1 + 0.1 * ln(1 + f.size / 20.0))
        * (0.85 + 0.15 * exp(-greatest(0, date_part('epoch', ${value(5)}::timestamptz - f.happened_at)) / 15552000)) as fit
      from found f, rarity r),
  graded as (
    select w.id, w.kind, w.missed, case when w.missed = 0 then 0 else 1 end as tier, w.met * w.fit as score from weighed w
     where w.met >= ${value(4)}::float8 * (select max(met) from weighed))`;
}
