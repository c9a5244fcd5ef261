import { now } from "../../clock.ts";
import type { HitReader, SearchAnswer, SearchRequest } from "../port.ts";
import { readTerms, type Term } from "../query-words.ts";
import { asFound, findRows, readGiven, type HitRow } from "../read-hits.ts";
import { calendarOfIndex } from "./calendar.ts";
import { hitsSql, MORE_VALUES } from "./hits.sql.ts";
import { meaningsOf, nearWords, type Known, type Meanings } from "./lexicon.ts";
import { forTheIndex, planSteps, type Calendar, type Step } from "./plan.ts";
import { hitsKept } from "./recent-hits.ts";
import { askFor, marksOf, tsQuery, type Asked } from "./ts-query.ts";

/** Nobody pages further; programs narrow instead. */
const DEEPEST = 1_000;

interface Slice {
  limit: number;
  offset: number;
}

type Reader = HitReader<unknown>;

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

function run(step: Step, request: SearchRequest, asked: Asked, marks: string[][], slice: Slice, reader: Reader) {
  const { door, ids } = request.keys;
  const rows = [request.kinds ?? null, request.from ?? null, request.until ?? null];
  const text = tsQuery(asked, step.periods.length ? [...marks, step.periods] : marks);
  const more = { now: now(), names: aboutNames(request) ? tsQuery(asked, []) : "" };
  const values = [ids, text, slice.limit, slice.offset, ...rows, ...MORE_VALUES[step.way].map((name) => more[name])];
  return findRows(reader, `search-${step.way}-${door}`, (value) => hitsSql(step.way, door, value), values);
}

/** The rows of a page and one more; the steps of the plan are tried until one fills it. */
async function rowsFor(request: SearchRequest, asked: Asked, slice: Slice, reader: Reader): Promise<HitRow[]> {
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
      rows = await run(step, request, asked, marks, slice, reader);
      if (rows.length === slice.limit) break;
    }
    return rows;
  };
  return steps.length === 1 ? tried() : keptFor(request, tsQuery(asked, marks), slice, reader, tried);
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

async function understand(terms: readonly Term[]): Promise<Meanings[][]> {
  const flat = await meaningsOf(
    terms.flatMap((term) => term.words.map((word) => ({ word, unfinished: term.unfinished }))),
  );
  let at = 0;
  return terms.map((term) => flat.slice(at, (at += term.words.length)));
}

/** Typos are forgiven in single words that must be there; a phrase is meant as it is written. */
async function misspelt(terms: readonly Term[]): Promise<Known[][][]> {
  const loose = terms.filter((term) => !term.phrase && !term.without);
  const found = await nearWords(loose.map((term) => ({ word: term.words[0]!, unfinished: term.unfinished })));
  const byTerm = new Map(loose.map((term, index) => [term, found[index]!]));
  return terms.map((term) => [byTerm.get(term) ?? []]);
}

const holdsForNothing = ({ keys, kinds, accountIds, authorIds, postKinds, channels }: SearchRequest) =>
  [keys.ids, kinds, accountIds, authorIds, postKinds, channels].some((list) => list?.length === 0);

async function rowsOf(request: SearchRequest, reader: Reader): Promise<HitRow[]> {
  const terms = readTerms(request.text);
  const offset = request.offset ?? 0;
  if (!terms.some((term) => !term.without) || offset >= DEEPEST || holdsForNothing(request)) return [];
  const slice = { limit: request.limit + 1, offset };
  const meanings = await understand(terms);
  const exact = askFor(terms, meanings, null);
  const rows = exact ? await rowsFor(request, exact, slice, reader) : [];
  if (rows.length > 0) return rows;
  const first = { limit: 1, offset: 0 };
  const pastTheEnd = exact !== null && offset > 0 && (await rowsFor(request, exact, first, asFound)).length > 0;
  if (pastTheEnd) return [];
  const loose = askFor(terms, meanings, await misspelt(terms));
  return loose ? rowsFor(request, loose, slice, reader) : [];
}

/**
 * As typed first; when that finds nothing that these keys may see, with typos forgiven. Whether a word stands in documents
 * of others makes no difference to the answer.
 */
export async function searchEmbedded<Thing>(
  request: SearchRequest,
  reader: HitReader<Thing>,
): Promise<SearchAnswer<Thing>> {
  const rows = await rowsOf(request, reader);
  const hits = rows.slice(0, request.limit).map(reader.thingOf);
  return { hits, met: hits.map(() => 1), missing: hits.map(() => []), more: rows.length > request.limit };
}
