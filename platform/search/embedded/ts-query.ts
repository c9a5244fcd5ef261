import type { SearchFilters, SearchKeys } from "../port.ts";
import type { Term } from "../query-words.ts";
import { anyOf, levelsOfWord, quoted, type Level } from "./levels.ts";
import type { Known, Meanings } from "./lexicon.ts";

export interface Needed {
  /** As typed. */
  label: string;
  /** For `::tsquery`; empty when no document holds it. */
  text: string;
  /** In how many documents it can be at most. */
  df: number;
  /** Ways to meet it, the best first. */
  levels: Level[];
}

export interface Asked {
  needed: Needed[];
  /** Words that mean nothing alone: they need not be there, but where they are it is what was meant. */
  besides: Needed[];
  without: string[];
}

const MONTHS_MOST = 36;

/** The months that a span of time touches; none when it is open or too long to say. */
function monthsOf(from: Date | undefined, until: Date | undefined, at: Date): string[] {
  if (!from) return [];
  const months: string[] = [];
  const end = until ?? new Date(at.getTime() + 24 * 60 * 60 * 1_000);
  const month = new Date(Date.UTC(from.getUTCFullYear(), from.getUTCMonth(), 1));
  while (month < end && months.length <= MONTHS_MOST) {
    months.push(`@m${month.toISOString().slice(0, 7)}`);
    month.setUTCMonth(month.getUTCMonth() + 1);
  }
  return months.length <= MONTHS_MOST ? months : [];
}

/** Marks of the index (see search_vector) for what narrows a search; `inRows`: the rows say it themselves too. */
export function marksOf(keys: SearchKeys, filters: SearchFilters, at: Date): { marks: string[]; inRows: boolean }[] {
  const groups: { marks: string[]; inRows: boolean }[] = [];
  const add = (sign: string, ids: readonly string[] | undefined, inRows: boolean) => {
    if (ids) groups.push({ marks: ids.map((id) => `@${sign}${id}`), inRows });
  };
  // Colleagues may see most documents: their keys are checked on each row only. Guests see few: the index narrows first.
  if (keys.door === "outside") add("c", keys.ids, true);
  add("k", filters.kinds, true);
  if (filters.accountId) add("n", [filters.accountId], false);
  add("n", filters.accountIds, false);
  add("a", filters.authorIds, false);
  add("p", filters.postKinds, false);
  add("h", filters.channels, false);
  const months = monthsOf(filters.from, filters.until, at);
  if (months.length) groups.push({ marks: months, inRows: true });
  return groups;
}

/** What each term may be found by besides what `meanings` says: other spellings, beginnings, what it is put together of. */
export type More = readonly { words: readonly Known[]; levels: readonly Level[] }[];

/** The terms in words of the index; one that is in no document at all has no text. Null when nothing is asked for. */
export function askFor(terms: readonly Term[], meanings: readonly Meanings[][], more: More | null): Asked | null {
  const asked: Asked = { needed: [], besides: [], without: [] };
  const says = (index: number) =>
    !terms[index]!.without && (terms[index]!.unfinished || !meanings[index]!.every((word) => word.stop));
  const someSay = terms.some((_term, index) => says(index));
  for (const [index, term] of terms.entries()) {
    const found = meanings[index]!;
    const label = term.words.join(" ");
    if (term.phrase) {
      const text = `(${found.map((word) => quoted(word.folded)).join(" <-> ")})`;
      const df = Math.min(...found.map((word) => word.words.find((one) => one.word === word.folded)?.df ?? 0));
      if (term.without) asked.without.push(text);
      else asked.needed.push({ label, text: df ? text : "", df, levels: df ? [{ text, worth: 1 }] : [] });
      continue;
    }
    const words = [...found[0]!.words, ...(more?.[index]?.words ?? [])];
    const others = more?.[index]?.levels ?? [];
    const texts = [...new Set([...words.map((one) => quoted(one.word)), ...others.map((one) => one.text)])];
    if (term.without) {
      if (texts.length) asked.without.push(anyOf(texts));
    } else if (says(index) || !someSay) {
      const df = words.reduce((sum, one) => sum + one.df, 0) + others.length;
      const levels = levelsOfWord(found[0]!, words, others);
      asked.needed.push({ label, text: texts.length ? anyOf(texts) : "", df, levels });
    } else {
      const same = words.filter(({ how }) => how === "same");
      asked.besides.push({ label, text: "", df: 0, levels: levelsOfWord(found[0]!, same) });
    }
  }
  return asked.needed.length ? asked : null;
}

/** All of it, or of what is needed only `needed`: any one of them. */
export function tsQuery(asked: Asked, marks: readonly (readonly string[])[], needed?: readonly Needed[]): string {
  const texts = (needed ?? asked.needed).map((one) => one.text);
  return [
    ...(needed ? [anyOf(texts)] : texts),
    ...marks.map((group) => anyOf(group.map(quoted))),
    ...asked.without.map((text) => `!${text}`),
  ].join(" & ");
}
