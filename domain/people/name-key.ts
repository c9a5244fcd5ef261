import { foldName, withoutSuffixes } from "./names.ts";

/** Folded for matching: no accents, lower case, sorted words. "Dupont Claire" and "CLAIRE DUPONT" give the same key. */
export function nameKey(name: string): string {
  return foldedWords(withoutSuffixes(name)).sort().join(" ");
}

/** The words of a name or of a search, folded, in their order. */
export function foldedWords(text: string): string[] {
  return foldName(text).split(" ").filter(Boolean);
}
