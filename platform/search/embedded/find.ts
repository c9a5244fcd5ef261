import { DEEPEST, enoughFor } from "../little.ts";
import type { HitReader, SearchAnswer, SearchRequest } from "../port.ts";
import { readTerms, type Term } from "../query-words.ts";
import { asFound, type HitRow } from "../read-hits.ts";
import { rowsThatMeetAll, rowsThatMeetSome, type Reader } from "./ask.ts";
import { meaningsOf, nearWords, type Meanings } from "./lexicon.ts";
import { askFor, type More } from "./ts-query.ts";

async function understand(terms: readonly Term[]): Promise<Meanings[][]> {
  const flat = await meaningsOf(
    terms.flatMap((term) => term.words.map((word) => ({ word, unfinished: term.unfinished }))),
  );
  let at = 0;
  return terms.map((term) => flat.slice(at, (at += term.words.length)));
}

/** Single words that must be there may be misspelt or only begun; a phrase is meant as it is written. */
async function otherwise(terms: readonly Term[]): Promise<More> {
  const loose = terms.filter((term) => !term.phrase && !term.without);
  const typed = loose.map((term) => ({ word: term.words[0]!, unfinished: term.unfinished }));
  const [near, begun] = await Promise.all([
    nearWords(typed),
    meaningsOf(typed.map(({ word }) => ({ word, unfinished: true }))),
  ]);
  const byTerm = new Map(loose.map((term, index) => [term, [...begun[index]!.words, ...near[index]!]]));
  return terms.map((term) => ({ words: byTerm.get(term) ?? [], levels: [] }));
}

const holdsForNothing = ({ keys, kinds, accountIds, authorIds, postKinds, channels }: SearchRequest) =>
  [keys.ids, kinds, accountIds, authorIds, postKinds, channels].some((list) => list?.length === 0);

interface Found {
  rows: HitRow[];
  /** What was asked for, as typed: the bits of `missed` in order. */
  labels: string[];
}

async function find(request: SearchRequest, reader: Reader): Promise<Found> {
  const terms = readTerms(request.text);
  const offset = request.offset ?? 0;
  if (!terms.some((term) => !term.without) || offset >= DEEPEST || holdsForNothing(request))
    return { rows: [], labels: [] };
  const slice = { limit: request.limit + 1, offset };
  const meanings = await understand(terms);
  const asked = askFor(terms, meanings, null);
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
  const loosely = askFor(terms, meanings, await otherwise(terms));
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
