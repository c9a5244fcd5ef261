import { now } from "../../clock.ts";
import type { HitReader, SearchRequest } from "../port.ts";
import { findRows, readGiven, type HitRow } from "../read-hits.ts";
import { calendarOfIndex } from "./calendar.ts";
import { hitsSql, MORE_VALUES } from "./hits.sql.ts";
import { SHAPES, type Level } from "./levels.ts";
import { meaningsOf } from "./lexicon.ts";
import { forTheIndex, planSteps, planWindow, type Calendar, type Step } from "./plan.ts";
import { hitsKept } from "./recent-hits.ts";
import { marksOf, tsQuery, type Asked } from "./ts-query.ts";

export interface Slice {
  limit: number;
  offset: number;
}

export type Reader = HitReader<unknown>;

/** Hits that meet less than this of what the best one meets are not worth showing. */
const LEAST = 0.05;
/** So many documents at most are graded where any word will do: those of the rarest words. */
const GRADED_MOST = 2_000;

/** Marks that narrow a search well, and in how many documents they are; what else narrows it is looked at row by row. */
async function narrowing(request: SearchRequest, calendar: Calendar) {
  const groups = marksOf(request.keys, request, now());
  const meanings = await Promise.all(
    groups.map(({ marks }) => meaningsOf(marks.map((word) => ({ word, unfinished: false })))),
  );
  const sizes = meanings.map((group) => group.flatMap((one) => one.words).reduce((sum, one) => sum + one.df, 0));
  const kept = groups.map(({ inRows }, index) => !inRows || forTheIndex(sizes[index]!, calendar));
  return {
    sizes,
    marks: groups.filter((_group, index) => kept[index]).map(({ marks }) => marks),
    narrowed: kept.some(Boolean) ? Math.min(...sizes.filter((_size, index) => kept[index])) : null,
  };
}

/** Names say nothing about what belongs to one account, or is somebody's. */
const aboutNames = ({ accountId, accountIds, authorIds, postKinds, channels }: SearchRequest) =>
  !accountId && !(accountIds ?? authorIds ?? postKinds ?? channels);

/** Levels of all terms one behind the other, each as many as the shape has; an empty query is met by nothing. */
function shaped(asked: Asked) {
  const terms = [...asked.needed, ...asked.besides];
  const most = Math.max(...terms.map((one) => one.levels.length));
  const levels = SHAPES.find((size) => size >= most) ?? SHAPES[1];
  const none: Level = { text: "", worth: 0 };
  const all = terms.flatMap((one) => Array.from({ length: levels }, (_, nth) => one.levels[nth] ?? none));
  return {
    shape: { terms: asked.needed.length, besides: asked.besides.length, levels },
    texts: all.map((one) => one.text),
    worths: all.map((one) => one.worth),
  };
}

interface Question {
  request: SearchRequest;
  asked: Asked;
  slice: Slice;
  reader: Reader;
}

function run(step: Step, text: string, least: number, { request, asked, slice, reader }: Question) {
  const { door, ids } = request.keys;
  const { shape, texts, worths } = shaped(asked);
  const rows = [request.kinds ?? null, request.from ?? null, request.until ?? null];
  const near = asked.needed.flatMap((one) => (one.text ? [one.text] : [])).join(" & ");
  const byName = aboutNames(request) && asked.needed.every((one) => one.text !== "");
  const names = byName ? tsQuery(asked, []) : "";
  const more = { near, levels: texts, worths, least, now: now(), names };
  const values = [ids, text, slice.limit, slice.offset, ...rows, ...MORE_VALUES[step.way].map((name) => more[name])];
  const name = `search-${step.way}-${door}-${shape.terms}-${shape.besides}x${shape.levels}`;
  return findRows(reader, name, (value) => hitsSql(step.way, door, shape, value), values);
}

/** What meets all of it: the rows of a page and one more; the steps of the plan are tried until one fills it. */
export async function rowsThatMeetAll(question: Question): Promise<HitRow[]> {
  const { request, asked, slice, reader } = question;
  const calendar = await calendarOfIndex();
  const total = Math.max(calendar.total, 1);
  const { sizes, marks, narrowed } = await narrowing(request, calendar);
  const words = asked.needed.map((one) => one.df);
  const expected = [...words, ...sizes].reduce((product, df) => product * Math.min(1, df / total), total);
  const guess = { expected, most: Math.min(...words, ...sizes), narrowed };
  const steps = planSteps(guess, slice.limit + slice.offset, calendar, request.anyOrder ?? false);
  const tried = async () => {
    let rows: HitRow[] = [];
    for (const step of steps) {
      const text = tsQuery(asked, step.periods.length ? [...marks, step.periods] : marks);
      rows = await run(step, text, 0, question);
      if (rows.length === slice.limit) break;
    }
    return rows;
  };
  return steps.length === 1 ? tried() : keptFor(request, tsQuery(asked, marks), slice, reader, tried);
}

/**
 * What meets most of it. Only documents of the rarest words are looked at, all of them while these are few: who has only common words
 * of what was asked for has little of it.
 */
export async function rowsThatMeetSome(question: Question): Promise<HitRow[]> {
  const { request, asked } = question;
  const there = asked.needed.filter((one) => one.text !== "").sort((a, b) => a.df - b.df);
  if (there.length === 0) return [];
  const calendar = await calendarOfIndex();
  const { marks } = await narrowing(request, calendar);
  let sum = 0;
  const rarest = there.filter((one, index) => (sum += one.df) <= GRADED_MOST || index === 0);
  const periods = planWindow(calendar, GRADED_MOST / rarest[0]!.df);
  const text = tsQuery(asked, periods.length ? [...marks, periods] : marks, rarest);
  return run({ way: periods.length ? "rank" : "all", periods }, text, LEAST, question);
}

/** Only of words that are not rare, which cost more to find than to read. */
async function keptFor(
  { keys, kinds, from, until, anyOrder }: SearchRequest,
  text: string,
  { limit, offset }: Slice,
  reader: Reader,
  find: () => Promise<HitRow[]>,
): Promise<HitRow[]> {
  const time = [from?.getTime(), until?.getTime()];
  const key = [text, keys.door, [...keys.ids].sort(), kinds ?? "", ...time, anyOrder ?? "", limit, offset].join("\n");
  return hitsKept(key, find, (hits) => readGiven(hits, reader));
}
