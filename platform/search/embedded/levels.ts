import type { How, Known, Meanings } from "./lexicon.ts";

/** One way to meet a term: any of some words, and what that is worth (1: the word itself, in the text itself). */
export interface Level {
  text: string;
  worth: number;
}

/** Text for `::tsquery`. Words are quoted, so nothing typed can be an operator. */
export const quoted = (word: string) => `'${word.replace(/['\\]/g, "")}'`;
export const anyOf = (parts: readonly string[]) => (parts.length === 1 ? parts[0]! : `(${parts.join(" | ")})`);

/** At most so many levels; a shape of few is kept apart, because most terms need no more. */
export const SHAPES = [3, 8] as const;

/** What a word is worth in a thing's own name or text, and in the name of what it belongs to. */
const WORTH: Record<How, readonly [own: number, beside: number]> = {
  same: [1, 0.75],
  kin: [0.85, 0.5],
  meant: [0.68, 0.5],
  begun: [0.6, 0.35],
  slip: [0.45, 0.42],
  slips: [0.35, 0.35],
};

/** Of a word that was begun, the more of it was typed the likelier it is meant. */
function worthOf(typed: string, { word, how }: Known): readonly [own: number, beside: number] {
  if (how !== "begun") return WORTH[how];
  const share = typed.length / word.length;
  return share >= 0.8 ? [0.68, 0.5] : share >= 0.55 ? [0.6, 0.35] : [0.42, 0.35];
}

/** Signs of the index's own making (figures, pairs of letters) stand beside the text and are worth as much. */
function levelsOf(typed: string, words: readonly Known[]): Level[] {
  const byWorth = new Map<number, string[]>();
  const add = (worth: number, text: string) => {
    const some = byWorth.get(worth);
    if (some) some.push(text);
    else byWorth.set(worth, [text]);
  };
  for (const known of words) {
    const [own, beside] = worthOf(typed, known);
    add(own, `${quoted(known.word)}:ABC`);
    add(beside, quoted(known.word));
  }
  return [...byWorth].map(([worth, texts]) => ({ worth, text: anyOf(texts) }));
}

const byWorth = (levels: readonly Level[]) => [...levels].sort((a, b) => b.worth - a.worth).slice(0, SHAPES[1]);

export function levelsOfWord({ folded }: Meanings, words: readonly Known[], more: readonly Level[] = []): Level[] {
  return byWorth([...levelsOf(folded, words), ...more]);
}
