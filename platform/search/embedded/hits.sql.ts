import type { SearchKeys } from "../port.ts";

/** How the index is asked. `latest` and `rank` come after the names that answer; `all` ranks whatever answers; `any` takes what comes. */
export type Way = "latest" | "rank" | "all" | "any";
type Door = SearchKeys["door"];

export const COLUMN = { inside: "audience_id", outside: "circle_id" } as const satisfies Record<Door, string>;

/** A walk gives up after so many documents of one audience. */
export const WALK_MOST = 4_000;
/** Names that answer, at most so many: they come first however many texts answer too. */
const NAMES_FIRST = 12;

type Value = (nth: number) => string;

/**
 * The hits of one page as a CTE (id, kind, place). Values: 1 the keys, 2 what is asked (tsquery), 3 how many at most, 4 how many
 * to pass over, 5 kinds (null: all), 6 and 7 from when and before when (null: any time), and those of `MORE_VALUES`.
 */
export function hitsSql(way: Way, door: Door, value: Value): string {
  return { latest, rank, all, any }[way](door, value);
}

/** What each way is told besides: now, and what names must answer (an empty query: none come first). */
export const MORE_VALUES = {
  any: [],
  all: ["now"],
  latest: ["names"],
  rank: ["names", "now"],
} as const satisfies Record<Way, readonly ("now" | "names")[]>;

/**
 * The keys are checked row by row and not by their index (array_position): nearly all rows have the audience of everyone, and a
 * bitmap of all of them costs a hundred times the search. So are kinds and times, most of which say little.
 */
const allowed = (door: Door, value: Value) =>
  `array_position(${value(1)}::uuid[], d.${COLUMN[door]}) is not null and (${value(5)}::text[] is null or d.kind = any(${value(5)})) and
   (${value(6)}::timestamptz is null or d.happened_at >= ${value(6)}) and (${value(7)}::timestamptz is null or d.happened_at < ${value(7)})`;

/** In a form that an index can use: a walk begins where the time does. */
function inTime(row: string, value: Value): string {
  return `${row}.happened_at >= coalesce(${value(6)}::timestamptz, '-infinity') and ${row}.happened_at < coalesce(${value(7)}::timestamptz, 'infinity')`;
}

const upTo = (value: Value) => `limit ${value(3)}::int + ${value(4)}::int`;

/** A name counts more than a text, half the weight of a hit fades over half a year. */
const ranked = (door: Door, value: Value, now: string, more = "") => `
  select d.id, d.kind, ts_rank('{0.05,0.2,0.4,1}', d.words, ${value(2)}::tsquery) * case when d.names is null then 1 else 2 end
      * (0.5 + 0.5 * exp(-greatest(0, date_part('epoch', ${now}::timestamptz - d.happened_at)) / 15552000)) as score
    from search_documents d where d.words @@ ${value(2)}::tsquery and ${allowed(door, value)} ${more}
   order by 3 desc, 1 desc ${upTo(value)}`;

const paged = (hits: string, value: Value) =>
  `hits as materialized (select id, kind, row_number() over (order by tier, score desc, id desc) as place from (${hits}) u
     order by place limit ${value(3)}::int offset ${value(4)}::int)`;

const all = (door: Door, value: Value) =>
  `with ${paged(`select x.*, 1 as tier from (${ranked(door, value, value(8))}) x`, value)}`;

/** Where not all hits are ranked, the newest texts would bury the one thing of that name: names come first. */
const afterNames = (door: Door, value: Value, rest: string) => `
  with names as materialized (
    select d.id, d.kind, ts_rank(d.names, ${value(8)}::tsquery, 1)::float8 as score from search_documents d
     where d.names @@ ${value(8)}::tsquery and ${allowed(door, value)} order by 3 desc, 1 desc limit ${NAMES_FIRST}),
  ${paged(`select n.*, 0 as tier from names n union all select x.*, 1 from (${rest}) x`, value)}`;

/** Nothing more is looked for when names fill the page. */
const othersNeeded = (value: Value) => `(select count(*) from names) < ${value(3)}::int + ${value(4)}::int`;
const OTHERS = "<> all(array(select n.id from names n))";

const rank = (door: Door, value: Value) =>
  afterNames(door, value, ranked(door, value, value(9), `and ${othersNeeded(value)} and d.id ${OTHERS}`));

/** ts_match_vq is what @@ stands for; written so, the planner keeps to the walk. */
const latest = (door: Door, value: Value) =>
  afterNames(
    door,
    value,
    `select x.id, x.kind, date_part('epoch', x.happened_at) as score from unnest(${value(1)}::uuid[]) k(id) cross join lateral (
       select n.id, n.kind, n.happened_at from (
         select d.id, d.kind, d.happened_at, d.words from search_documents d where d.${COLUMN[door]} = k.id and ${inTime("d", value)}
          order by d.happened_at desc, d.id desc limit ${WALK_MOST}) n
        where ts_match_vq(n.words, ${value(2)}::tsquery) and (${value(5)}::text[] is null or n.kind = any(${value(5)})) and n.id ${OTHERS}
        order by n.happened_at desc, n.id desc ${upTo(value)}) x
      where ${othersNeeded(value)} order by 3 desc, 1 desc ${upTo(value)}`,
  );

const any = (door: Door, value: Value) => `
  with hits as materialized (select d.id, d.kind, 0::bigint as place from search_documents d
     where d.words @@ ${value(2)}::tsquery and ${allowed(door, value)} limit ${value(3)}::int offset ${value(4)}::int)`;
