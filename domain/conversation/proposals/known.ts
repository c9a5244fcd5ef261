import type { Known, Span } from "./found.ts";
import { fold } from "./reading.ts";

type Index = Map<string, { known: Known; words: string[] }[]>;
/** Lists arrive once per page and are read at each keystroke: each is indexed by its first word only once. */
const indexes = new WeakMap<readonly Known[], Index>();

const WORD = /[\p{L}\p{N}\p{M}]+/gu;

function indexOf(list: readonly Known[]): Index {
  const cached = indexes.get(list);
  if (cached) return cached;
  const index: Index = new Map();
  for (const known of list) {
    const words = [...fold(known.name).matchAll(WORD)].map((match) => match[0]);
    // A name of one or two letters would be found everywhere.
    if (words.length === 0 || words.join("").length < 3) continue;
    index.set(words[0]!, [...(index.get(words[0]!) ?? []), { known, words }]);
  }
  for (const entries of index.values()) entries.sort((a, b) => b.words.length - a.words.length);
  indexes.set(list, index);
  return index;
}

/** Where names already in the product are written: whole words, without regard to accents and case; the longest wins. */
export function findKnown(text: string, list: readonly Known[] | undefined): (Span & { known: Known })[] {
  if (!list || list.length === 0) return [];
  const index = indexOf(list);
  const words = [...text.matchAll(WORD)].map((match) => ({
    folded: fold(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));
  const found: (Span & { known: Known })[] = [];
  for (let i = 0; i < words.length; i++) {
    const entry = index
      .get(words[i]!.folded)
      ?.find(({ words: name }) => name.every((word, k) => words[i + k]?.folded === word));
    if (!entry) continue;
    const { start } = words[i]!;
    const { end } = words[i + entry.words.length - 1]!;
    found.push({ start, end, text: text.slice(start, end), known: entry.known });
    i += entry.words.length - 1;
  }
  return found;
}
