import { kinship } from "./closeness.ts";
import type { Synonyms } from "./port.ts";
import type { Term } from "./query-words.ts";
import { fold } from "./text-words.ts";

/** As many other words as one term is looked for by. */
const MOST = 8;

const wordsOf = (text: string) => text.match(/[\p{L}\p{N}\p{M}]+/gu)?.map(fold) ?? [];

const same = (typed: string, word: string) => kinship({ word, unfinished: false }, fold(typed)) !== null;

/** Where the words stand in a row among the terms; null when they do not. */
function placeOf(words: readonly string[], terms: readonly Term[]): number | null {
  const loose = (term: Term | undefined) => term && !term.phrase && !term.signs && !term.without;
  const at = terms.findIndex((_term, start) =>
    words.every((word, index) => loose(terms[start + index]) && same(terms[start + index]!.words[0]!, word)),
  );
  return at < 0 || words.length === 0 ? null : at;
}

/** Of each term what else it may be called, as words in a row. */
export function meantBesides(terms: readonly Term[], synonyms: Synonyms): string[][][] {
  const meant: string[][][] = terms.map(() => []);
  for (const group of synonyms) {
    const members = group.map(wordsOf).filter((words) => words.length > 0);
    for (const member of members) {
      const at = placeOf(member, terms);
      if (at === null) continue;
      const others = members.filter((other) => other !== member);
      for (let index = at; index < at + member.length; index++) meant[index]!.push(...others);
    }
  }
  return meant.map((some) => some.slice(0, MOST));
}
