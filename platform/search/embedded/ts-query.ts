import type { SearchFilters, SearchKeys } from "../port.ts";
import type { Term } from "../query-words.ts";
import type { Known, Meanings } from "./lexicon.ts";

/** Text for `::tsquery`. Words are quoted, so nothing typed can be an operator. */
const quoted = (word: string) => `'${word.replace(/['\\]/g, "")}'`;
const anyOf = (parts: readonly string[]) => (parts.length === 1 ? parts[0]! : `(${parts.join(" | ")})`);

export interface Asked {
  /** One text for each thing that must be there, and in how many documents it can be at most. */
  needed: { text: string; df: number }[];
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

/** The terms in words of the index; null when something needed is in no document at all. */
export function askFor(
  terms: readonly Term[],
  meanings: readonly Meanings[][],
  near: readonly Known[][][] | null,
): Asked | null {
  const asked: Asked = { needed: [], without: [] };
  const says = (index: number) =>
    !terms[index]!.without && (terms[index]!.unfinished || !meanings[index]!.every((word) => word.stop));
  const someSay = terms.some((_term, index) => says(index));
  for (const [index, term] of terms.entries()) {
    const found = meanings[index]!;
    if (term.phrase) {
      const text = `(${found.map((word) => quoted(word.folded)).join(" <-> ")})`;
      const df = Math.min(...found.map((word) => word.words.find((one) => one.word === word.folded)?.df ?? 0));
      if (term.without) asked.without.push(text);
      else if (df === 0) return null;
      else asked.needed.push({ text, df });
      continue;
    }
    const words = [...(found[0]?.words ?? []), ...(near?.[index]?.[0] ?? [])];
    const text = anyOf([...new Set(words.map((one) => quoted(one.word)))]);
    if (term.without) {
      if (words.length) asked.without.push(text);
    } else if (says(index) || !someSay) {
      if (!words.length) return null;
      asked.needed.push({ text, df: words.reduce((sum, one) => sum + one.df, 0) });
    }
  }
  return asked.needed.length ? asked : null;
}

export function tsQuery(asked: Asked, marks: readonly (readonly string[])[]): string {
  return [
    ...asked.needed.map((one) => one.text),
    ...marks.map((group) => anyOf(group.map(quoted))),
    ...asked.without.map((text) => `!${text}`),
  ].join(" & ");
}
