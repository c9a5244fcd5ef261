/** As they are compared: "Créer" is "creer". */
export const folded = (text: string) =>
  text.normalize("NFD").replace(/\p{M}/gu, "").replace(/[’ʼ]/g, "'").toLowerCase();

const wordsOf = (text: string) => folded(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** How far `typed` is from beginning `word`: letters missed, added, changed or swapped; more than `most` is far. */
function slips(typed: string, word: string, most: number): number {
  let before: number[] = [];
  let row = Array.from({ length: word.length + 1 }, (_, at) => at);
  for (let i = 1; i <= typed.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= word.length; j += 1) {
      const same = typed[i - 1] === word[j - 1];
      const swapped = i > 1 && j > 1 && typed[i - 1] === word[j - 2] && typed[i - 2] === word[j - 1];
      next[j] = Math.min(
        row[j]! + 1,
        next[j - 1]! + 1,
        row[j - 1]! + (same ? 0 : 1),
        swapped ? before[j - 2]! + 1 : 99,
      );
    }
    [before, row] = [row, next];
  }
  // The word may go on: what is typed is unfinished.
  return Math.min(most + 1, ...row);
}

const forgiven = (length: number) => (length < 4 ? 0 : length < 8 ? 1 : 2);

/**
 * How well words answer what was typed: 0 to the letter, more with each slip; null where one of the typed words is not among them.
 * Each typed word may be unfinished.
 */
function distance(typed: readonly string[], words: readonly string[]): number | null {
  let sum = 0;
  for (const one of typed) {
    const most = forgiven(one.length);
    const best = Math.min(...words.map((word) => (word.startsWith(one) ? 0 : most ? slips(one, word, most) : 1)));
    if (best > most) return null;
    sum += best;
  }
  return sum;
}

export interface Fit {
  /** The name that answered. */
  name: string;
  slips: number;
}

/** The name that answers what was typed best, the first of equals; null where none does. */
export function bestFit(typed: string, names: readonly string[]): Fit | null {
  const asked = wordsOf(typed);
  if (asked.length === 0) return null;
  let best: Fit | null = null;
  for (const name of names) {
    const found = distance(asked, wordsOf(name));
    if (found !== null && (!best || found < best.slips)) best = { name, slips: found };
  }
  return best;
}
