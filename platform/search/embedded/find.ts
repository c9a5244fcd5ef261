import { DEEPEST, enoughFor } from "../little.ts";
import type { HitReader, SearchAnswer, SearchRequest } from "../port.ts";
import { readTerms, type Term } from "../query-words.ts";
import { asFound, type HitRow } from "../read-hits.ts";
import { rowsThatMeetAll, rowsThatMeetSome, type Reader } from "./ask.ts";
import { inARow, MEANT, quoted, type Level } from "./levels.ts";
import { meaningsOf, type Meanings } from "./lexicon.ts";
import { otherwise } from "./otherwise.ts";
import { meantBesides } from "../synonyms.ts";
import { askFor, type More } from "./ts-query.ts";

/** The words of the index for all terms and for what they may be called besides, looked up together. */
async function understand(terms: readonly Term[], meant: readonly string[][][]): Promise<[Meanings[][], More]> {
  const own = terms.flatMap((term) => term.words.map((word) => ({ word, unfinished: term.unfinished })));
  const others = meant.flat(2).map((word) => ({ word, unfinished: false }));
  const flat = await meaningsOf([...own, ...others]);
  let at = 0;
  const next = (count: number) => flat.slice(at, (at += count));
  const meanings = terms.map((term) => next(term.words.length));
  const besides = meant.map((some) => some.map((words) => next(words.length)));
  return [meanings, besides.map((some, index) => asMeant(some, terms[index]!))];
}

/** Other names of a term: single words with their kin, and several in a row. Figures are found as they were typed too. */
function asMeant(others: readonly Meanings[][], term: Term): More[number] {
  const single = others.flatMap((some) => (some.length === 1 ? some[0]!.words : []));
  const rows = others.filter((some) => some.length > 1 && some.every((one) => one.words.length > 0));
  const levels = rows.map((some) => ({ text: inARow(some.map((one) => one.folded)), worth: MEANT }));
  if (term.signs) levels.push(...asWritten(term));
  return { words: single.map(({ word, df }) => ({ word, df, how: "meant" })), levels };
}

function asWritten({ label }: Term): Level[] {
  const words =
    label
      .normalize("NFKD")
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length > 1) return [{ text: inARow(words), worth: 1 }];
  return words.filter((word) => /\d/.test(word)).map((word) => ({ text: `${quoted(word)}:*`, worth: 1 }));
}

const joined = (one: More, other: More): More =>
  one.map(({ words, levels }, index) => ({
    words: [...words, ...other[index]!.words],
    levels: [...levels, ...other[index]!.levels],
  }));

const holdsForNothing = ({ keys, kinds, accountIds, authorIds, postKinds, channels }: SearchRequest) =>
  [keys.ids, kinds, accountIds, authorIds, postKinds, channels].some((list) => list?.length === 0);

interface Found {
  rows: HitRow[];
  /** What was asked for, as typed: the bits of `missed` in order. */
  labels: string[];
}

async function find(request: SearchRequest, reader: Reader): Promise<Found> {
  const terms = readTerms(request.text, request.figures);
  const offset = request.offset ?? 0;
  if (!terms.some((term) => !term.without) || offset >= DEEPEST || holdsForNothing(request))
    return { rows: [], labels: [] };
  const slice = { limit: request.limit + 1, offset };
  const [meanings, besides] = await understand(terms, meantBesides(terms, request.synonyms ?? []));
  const asked = askFor(terms, meanings, besides);
  if (!asked) return { rows: [], labels: [] };
  const labels = asked.needed.map((one) => one.label);
  const mayMeetAll = asked.needed.every((one) => one.text !== "");
  const rows = mayMeetAll ? await rowsThatMeetAll({ request, asked, slice, reader }) : [];
  const enough = enoughFor(asked.needed.length);
  if (request.wholly || (rows.length > 0 && offset + rows.length >= enough)) return { rows, labels };
  if (offset > 0 && mayMeetAll) {
    const first = { limit: enough, offset: 0 };
    if ((await rowsThatMeetAll({ request, asked, slice: first, reader: asFound })).length === enough)
      return { rows, labels };
  }
  const loosely = askFor(terms, meanings, joined(besides, await otherwise(terms)));
  return { rows: loosely ? await rowsThatMeetSome({ request, asked: loosely, slice, reader }) : rows, labels };
}

/**
 * As typed first; when few of what these keys may see meet all words, with other spellings, beginnings and fewer words too. Whether a
 * word stands in documents of others makes no difference to the answer.
 */
export async function searchEmbedded<Thing>(
  request: SearchRequest,
  reader: HitReader<Thing>,
): Promise<SearchAnswer<Thing>> {
  const { rows, labels } = await find(request, reader);
  const shown = rows.slice(0, request.limit);
  const missing = shown.map(({ missed }) => labels.filter((_label, bit) => (Number(missed) >> bit) & 1));
  return {
    hits: shown.map(reader.thingOf),
    met: missing.map((words) => 1 - words.length / labels.length),
    missing,
    more: rows.length > request.limit,
  };
}
