import { editDistance, forgiven } from "./edit-distance.ts";

/** A word that is looked for, as the index folds words. */
export interface Wanted {
  word: string;
  unfinished: boolean;
}

/** How well a word of a text answers: 0 itself, 1 its relative (plural, other ending), 2 a typo away; null not at all. */
export function closeness(wanted: Wanted, candidate: string): 0 | 1 | 2 | null {
  return kinship(wanted, candidate) ?? (isSlip(wanted, candidate) ? 2 : null);
}

export function kinship({ word, unfinished }: Wanted, candidate: string): 0 | 1 | null {
  if (candidate === word || (unfinished && candidate.startsWith(word))) return 0;
  const shorter = Math.min(word.length, candidate.length);
  const longer = Math.abs(word.length - candidate.length);
  if (shorter < 4 || longer === 0 || longer > 3) return null;
  let same = 0;
  while (same < shorter && word[same] === candidate[same]) same += 1;
  return same >= Math.max(4, shorter - 2) ? 1 : null;
}

export function isSlip({ word, unfinished }: Wanted, candidate: string): boolean {
  const most = forgiven(word.length);
  if (most === 0 || candidate.length < word.length - most) return false;
  if (!unfinished && candidate.length > word.length + most) return false;
  return editDistance(word, candidate, unfinished) <= most;
}
