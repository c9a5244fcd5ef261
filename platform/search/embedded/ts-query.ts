import type { SearchKeys, SearchKind } from "../port.ts";
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

/** Marks of the index (see search_vector) for what narrows a search; `inRows`: the rows say it themselves too. */
export function marksOf(
  keys: SearchKeys,
  kinds: readonly SearchKind[] | undefined,
  accountId: string | null | undefined,
): { marks: string[]; inRows: boolean }[] {
  const groups: { marks: string[]; inRows: boolean }[] = [];
  // Colleagues may see most documents: their keys are checked on each row only. Guests see few: the index narrows first.
  if (keys.door === "outside") groups.push({ marks: keys.ids.map((id) => `@c${id}`), inRows: true });
  if (kinds) groups.push({ marks: kinds.map((kind) => `@k${kind}`), inRows: true });
  if (accountId) groups.push({ marks: [`@n${accountId}`], inRows: false });
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
