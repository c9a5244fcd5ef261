import type { SearchKeys } from "../port.ts";
import { graded, type Shape } from "./graded.sql.ts";

/** How the index is asked. `latest` and `rank` come after the names that answer; `all` ranks whatever answers; `any` takes what comes. */
export type Way = "latest" | "rank" | "all" | "any";
type Door = SearchKeys["door"];

export const COLUMN = { inside: "audience_id", outside: "circle_id" } as const satisfies Record<Door, string>;

/** A walk gives up after so many documents of one audience. */
export const WALK_MOST = 4_000;
/** Names that answer, at most so many: they come first however many texts answer too. */
const NAMES_FIRST = 12;

export type Value = (nth: number) => string;

/**
 * The hits of one page as a CTE (id, kind, missed, place). Values: 1 the keys, 2 what is asked (tsquery), 3 how many at most, 4 how many
 * to pass over, 5 kinds (null: all), 6 and 7 from when and before when (null: any time), and those of `MORE_VALUES`.
 */
export function hitsSql(way: Way, door: Door, shape: Shape, value: Value): string {
  return { latest, rank, all, any }[way](door, value, shape);
}

/** What each way is told besides: what grades its hits (see graded.sql.ts), and what names must answer (an empty query: none come first). */
export const MORE_VALUES = {
  any: [],
  all: ["near", "levels", "worths", "least", "now"],
  latest: ["names"],
  rank: ["near", "levels", "worths", "least", "now", "names"],
} as const satisfies Record<Way, readonly ("now" | "names" | "near" | "levels" | "worths" | "least")[]>;

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

const paged = (hits: string, value: Value) =>
  `hits as materialized (select id, kind, missed, row_number() over (order by tier, score desc, id desc) as place from (${hits}) u
     order by place limit ${value(3)}::int offset ${value(4)}::int)`;

const all = (door: Door, value: Value, shape: Shape) => `
  with ${graded(shape, `d.words @@ ${value(2)}::tsquery and ${allowed(door, value)}`, (nth) => value(7 + nth))},
  ${paged(`select g.* from graded g`, value)}`;

/** Where not all hits are ranked, the newest texts would bury the one thing of that name: names come first. */
const names = (door: Door, asked: string, value: Value) => `
  names as materialized (
    select d.id, d.kind, ts_rank(d.names, ${asked}::tsquery, 1)::float8 as score from search_documents d
     where d.names @@ ${asked}::tsquery and ${allowed(door, value)} order by 3 desc, 1 desc limit ${NAMES_FIRST})`;

const afterNames = (rest: string, value: Value) =>
  paged(
    `select n.id, n.kind, 0 as missed, -1 as tier, n.score from names n union all select x.id, x.kind, x.missed, x.tier, x.score from (${rest}) x`,
    value,
  );

/** Nothing more is looked for when names fill the page. */
const othersNeeded = (value: Value) => `(select count(*) from names) < ${value(3)}::int + ${value(4)}::int`;
const OTHERS = "<> all(array(select n.id from names n))";

function rank(door: Door, value: Value, shape: Shape): string {
  const found = `d.words @@ ${value(2)}::tsquery and ${allowed(door, value)} and ${othersNeeded(value)} and d.id ${OTHERS}`;
  return `with ${names(door, value(13), value)}, ${graded(shape, found, (nth) => value(7 + nth))},
    ${afterNames("select g.* from graded g", value)}`;
}

/** ts_match_vq is what @@ stands for; written so, the planner keeps to the walk. */
const latest = (door: Door, value: Value) => `with ${names(door, value(8), value)},
  ${afterNames(
    `select x.id, x.kind, 0 as missed, 0 as tier, date_part('epoch', x.happened_at) as score from unnest(${value(1)}::uuid[]) k(id) cross join lateral (
       select n.id, n.kind, n.happened_at from (
         select d.id, d.kind, d.happened_at, d.words from search_documents d where d.${COLUMN[door]} = k.id and ${inTime("d", value)}
          order by d.happened_at desc, d.id desc limit ${WALK_MOST}) n
        where ts_match_vq(n.words, ${value(2)}::tsquery) and (${value(5)}::text[] is null or n.kind = any(${value(5)})) and n.id ${OTHERS}
        order by n.happened_at desc, n.id desc ${upTo(value)}) x
      where ${othersNeeded(value)} order by 5 desc, 1 desc ${upTo(value)}`,
    value,
  )}`;

const any = (door: Door, value: Value) => `
  with hits as materialized (select d.id, d.kind, 0 as missed, 0::bigint as place from search_documents d
     where d.words @@ ${value(2)}::tsquery and ${allowed(door, value)} limit ${value(3)}::int offset ${value(4)}::int)`;
