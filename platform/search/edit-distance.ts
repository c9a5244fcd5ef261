/**
 * Edits that turn one word into another: insertions, deletions, substitutions and swaps of neighbours (optimal string
 * alignment). With `prefix`, what follows the typed letters in `word` is free. Counts UTF-16 units.
 */
export function editDistance(typed: string, word: string, prefix = false): number {
  let before: number[] = [];
  let row = Array.from({ length: word.length + 1 }, (_, column) => column);
  for (let line = 1; line <= typed.length; line++) {
    const next = [line];
    for (let column = 1; column <= word.length; column++) {
      const same = typed[line - 1] === word[column - 1];
      let best = Math.min(row[column]! + 1, next[column - 1]! + 1, row[column - 1]! + (same ? 0 : 1));
      const swapped =
        line > 1 && column > 1 && typed[line - 1] === word[column - 2] && typed[line - 2] === word[column - 1];
      if (swapped) best = Math.min(best, before[column - 2]! + 1);
      next.push(best);
    }
    before = row;
    row = next;
  }
  return prefix ? Math.min(...row) : row[word.length]!;
}

/** How many edits are forgiven in a word so long: none below five letters, two from nine. */
export function forgiven(length: number): number {
  return length >= 9 ? 2 : length >= 5 ? 1 : 0;
}
