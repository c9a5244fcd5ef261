import { query } from "../../db/pool.ts";
import { now } from "../../clock.ts";
import type { FoundDocument, SearchAnswer, SearchRequest, SuggestRequest } from "../port.ts";
import { readTerms, type Term } from "../query-words.ts";
import { calendarOfIndex } from "./calendar.ts";
import { meaningsOf, nearWords, type Known, type Meanings } from "./lexicon.ts";
import { planSteps, WALK_MOST, type Step } from "./plan.ts";
import { askFor, marksOf, tsQuery, type Asked } from "./ts-query.ts";

/** Nobody pages further; programs narrow instead. */
const DEEPEST = 1_000;

const COLUMN = { inside: "audience_id", outside: "circle_id" } as const;
type Door = keyof typeof COLUMN;

/**
 * The keys are checked row by row and not by their index (array_position): nearly all rows have the audience of
 * everyone, and a bitmap of all of them costs a hundred times the search.
 * A name counts more than a text, half the weight of a hit fades over half a year.
 */
const rankSql = (door: Door) => `
  select d.id, d.kind from search_documents d
   where d.words @@ $2::tsquery and array_position($1::uuid[], d.${COLUMN[door]}) is not null and d.id <> all($6::uuid[])
   order by ts_rank('{0.05,0.2,0.4,1}', d.words, $2::tsquery) * case when d.names is null then 1 else 2 end
     * (0.5 + 0.5 * exp(-greatest(0, date_part('epoch', $3::timestamptz - d.happened_at)) / 15552000)) desc, d.id desc
   limit $4 offset $5`;

/** ts_match_vq is what @@ stands for; written so, the planner keeps to the walk. */
const walkSql = (door: Door) => `
  select x.id, x.kind from unnest($1::uuid[]) k(id) cross join lateral (
    select n.id, n.kind, n.happened_at from (
      select d.id, d.kind, d.happened_at, d.words from search_documents d where d.${COLUMN[door]} = k.id
       order by d.happened_at desc, d.id desc limit ${WALK_MOST}) n
     where ts_match_vq(n.words, $2::tsquery) and n.id <> all($6::uuid[]) order by n.happened_at desc, n.id desc limit $3) x
   order by x.happened_at desc, x.id desc limit $4 offset $5`;

/** Names that answer, at most so many: they come first however many texts answer too. */
const NAMES_FIRST = 12;

const namesSql = (door: Door) => `
  select d.id, d.kind from search_documents d
   where d.names @@ $2::tsquery and array_position($1::uuid[], d.${COLUMN[door]}) is not null
   order by ts_rank(d.names, $2::tsquery, 1) desc, d.id desc limit ${NAMES_FIRST}`;

interface Slice {
  limit: number;
  offset: number;
}

function run(
  step: Step,
  request: SearchRequest,
  asked: Asked,
  marks: string[][],
  but: string[],
  { limit, offset }: Slice,
) {
  const { door, ids } = request.keys;
  if (step.way === "walk") {
    const text = tsQuery(asked, marks);
    return query<FoundDocument>(`search-walk-${door}`, walkSql(door), [ids, text, limit + offset, limit, offset, but]);
  }
  const text = tsQuery(asked, step.periods.length ? [...marks, step.periods] : marks);
  return query<FoundDocument>(`search-rank-${door}`, rankSql(door), [ids, text, now(), limit, offset, but]);
}

/** The rows of a page and one more; the steps of the plan are tried until one fills it. */
async function rowsFor(request: SearchRequest, asked: Asked, slice: Slice): Promise<FoundDocument[]> {
  const marks = marksOf(request.keys, request.kinds, request.accountId);
  const most = Math.min(...asked.needed.map((one) => one.df));
  const wanted = slice.limit + slice.offset;
  const calendar = await calendarOfIndex();
  const total = Math.max(calendar.total, 1);
  const narrowed = await Promise.all(
    marks.map(async (group) => meaningsOf(group.map((word) => ({ word, unfinished: false })))),
  );
  const sizes = narrowed.map((group) => group.flatMap((one) => one.words).reduce((sum, one) => sum + one.df, 0));
  const share = [...asked.needed.map((one) => one.df), ...sizes].reduce(
    (product, df) => product * Math.min(1, df / total),
    1,
  );
  const steps = planSteps(share * total, Math.min(most, ...sizes), wanted, calendar);
  // Where not all hits are ranked, the newest texts would bury the one thing of that name.
  const names = steps.length > 1 && !request.accountId ? await namesFor(request, asked) : [];
  const shown = names.slice(slice.offset, slice.offset + slice.limit);
  const rest = { limit: slice.limit - shown.length, offset: Math.max(0, slice.offset - names.length) };
  if (rest.limit === 0) return shown;
  const but = names.map((name) => name.id);
  let rows: FoundDocument[] = [];
  for (const step of steps) {
    rows = await run(step, request, asked, marks, but, rest);
    if (rows.length === rest.limit) break;
  }
  return [...shown, ...rows];
}

function namesFor({ keys: { door, ids }, kinds }: SearchRequest, asked: Asked): Promise<FoundDocument[]> {
  const text = tsQuery(asked, kinds ? [kinds.map((kind) => `@k${kind}`)] : []);
  return query<FoundDocument>(`search-names-${door}`, namesSql(door), [ids, text]);
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

/**
 * As typed first; when that finds nothing that these keys may see, with typos forgiven. Whether a word stands in documents
 * of others makes no difference to the answer.
 */
export async function searchEmbedded(request: SearchRequest): Promise<SearchAnswer> {
  const terms = readTerms(request.text);
  const offset = request.offset ?? 0;
  if (!terms.some((term) => !term.without) || request.keys.ids.length === 0 || offset >= DEEPEST)
    return { hits: [], more: false };
  const slice = { limit: request.limit + 1, offset };
  const meanings = await understand(terms);
  const exact = askFor(terms, meanings, null);
  let rows = exact ? await rowsFor(request, exact, slice) : [];
  const onlyPastTheEnd = async () =>
    exact !== null && offset > 0 && (await rowsFor(request, exact, { limit: 1, offset: 0 })).length > 0;
  if (rows.length === 0 && !(await onlyPastTheEnd())) {
    const loose = askFor(terms, meanings, await misspelt(terms));
    rows = loose ? await rowsFor(request, loose, slice) : [];
  }
  return { hits: rows.slice(0, request.limit), more: rows.length > request.limit };
}

/** The index of names is small: each kind takes its best, exact beginnings first. */
const suggestSql = (door: Door) => `
  select x.id, x.kind from unnest($3::text[]) with ordinality k(kind, ord) cross join lateral (
    select d.id, d.kind, ts_rank(d.names, $2::tsquery, 1) as score from (
      select n.id, n.kind, n.names from search_documents n where n.names @@ ($2 || ' & ''@k' || k.kind || '''')::tsquery
         and array_position($1::uuid[], n.${COLUMN[door]}) is not null limit 300) d
     order by score desc, d.id limit $4) x
   order by k.ord, x.score desc, x.id`;

export async function suggestEmbedded(request: SuggestRequest): Promise<FoundDocument[]> {
  const terms = readTerms(request.text).filter((term) => !term.without);
  if (terms.length === 0 || request.keys.ids.length === 0) return [];
  const { door, ids } = request.keys;
  const ask = (text: string) =>
    query<FoundDocument>(`search-suggest-${door}`, suggestSql(door), [ids, text, request.kinds, request.limit]);
  const words = terms.flatMap((term) => term.words.map((word) => ({ word, unfinished: term.unfinished })));
  const meanings = await meaningsOf(words);
  const asTyped = meanings.map(
    ({ folded }, index) => `'${folded.replace(/['\\]/g, "")}'${words[index]!.unfinished ? ":*" : ""}`,
  );
  const rows = await ask(asTyped.join(" & "));
  if (rows.length) return rows;
  const near = await nearWords(words);
  const groups = asTyped.map((text, index) => `(${[text, ...near[index]!.map((one) => `'${one.word}'`)].join(" | ")})`);
  return near.some((found) => found.length) ? ask(groups.join(" & ")) : [];
}
