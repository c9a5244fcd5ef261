import { allNames, foldName } from "./names.ts";

/** The rules below, counted up with each change of what they give: then stored keys are made anew (fold-names.ts). */
export const NAME_KEY_RULES = 3;

/**
 * Folded for matching: no accents, lower case, sorted words. "Dupont Claire" and "CLAIRE DUPONT" give the same key; degrees and
 * generations do not count, nor does "née", whose name does.
 */
export function nameKey(name: string): string {
  return foldedWords(allNames(name)).sort().join(" ");
}

/** The words of a name or of a search, folded, in their order. */
export function foldedWords(text: string): string[] {
  return foldName(text).split(" ").filter(Boolean);
}
