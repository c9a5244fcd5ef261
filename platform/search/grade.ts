import { isSlip, kinship } from "./closeness.ts";
import type { SearchKind } from "./port.ts";
import type { Term } from "./query-words.ts";
import { STOP_WORDS } from "./stop-words.ts";
import { fold, wordsIn } from "./text-words.ts";

/** A document with its texts, from an index that cannot say how much of a query it meets. */
export interface Candidate {
  id: string;
  kind: SearchKind;
  title: string;
  body: string;
  context: string;
  happenedAt: number;
}

export interface Graded {
  id: string;
  kind: SearchKind;
  missing: string[];
  met: number;
}

/** What a word is worth in a thing's own name or text, and in the name of what it belongs to. */
const WORTH = { same: [1, 0.75], kin: [0.85, 0.5], begun: [0.6, 0.35], slip: [0.42, 0.38] } as const;
const MOST_WORDS = 4_000;
const STOP = new Set(STOP_WORDS);
/** A term that is met so well counts as met by the word itself. */
const WELL = 0.5;
/** Hits that meet less than this of what the best one meets are not worth showing. */
const LEAST = 0.05;
const HALF_YEAR_MS = 15_552_000_000;

function worthOf(asked: string, word: string, beside: 0 | 1): number {
  if (word === asked) return WORTH.same[beside];
  const wanted = { word: asked, unfinished: false };
  if (kinship(wanted, word) !== null) return WORTH.kin[beside];
  if (word.startsWith(asked)) return WORTH.begun[beside];
  return isSlip(wanted, word) || isSlip({ word: asked, unfinished: true }, word) ? WORTH.slip[beside] : 0;
}

interface Own {
  words: readonly string[];
  beside: readonly string[];
}

const foldedWords = (text: string) => wordsIn(text, MOST_WORDS).map((word) => word.folded);

/** A phrase is meant as it is written. */
function holdsPhrase(words: readonly string[], phrase: readonly string[]): boolean {
  return words.some((_word, at) => phrase.every((one, index) => words[at + index] === one));
}

function metBy(term: Term, { words, beside }: Own): number {
  const asked = term.words.map(fold);
  if (term.phrase) return holdsPhrase(words, asked) ? WORTH.same[0] : holdsPhrase(beside, asked) ? WORTH.same[1] : 0;
  const best = (some: readonly string[], at: 0 | 1) =>
    some.reduce((most, word) => Math.max(most, worthOf(asked[0]!, word, at)), 0);
  return Math.max(best(words, 0), best(beside, 1));
}

/**
 * The order that the embedded index gives (embedded/graded.sql.ts), for an index elsewhere: of each term the best way it is met, weighed
 * by how rare the term is among these documents, and by how many terms are met; then short before long and new before old.
 */
export function gradeTexts(terms: readonly Term[], candidates: readonly Candidate[], now: Date): Graded[] {
  const asked = terms.filter((term) => !term.without);
  const meansNothing = (term: Term) => !term.phrase && STOP.has(fold(term.words[0]!));
  const needed = asked.every(meansNothing) ? asked : asked.filter((term) => !meansNothing(term));
  const ordered = [...needed, ...asked.filter((term) => !needed.includes(term))];
  const found = candidates.map((candidate) => {
    const own = { words: foldedWords(`${candidate.title} ${candidate.body}`), beside: foldedWords(candidate.context) };
    return { candidate, size: own.words.length, worths: ordered.map((term) => metBy(term, own)) };
  });
  const rarity = ordered.map((_term, index) => {
    const holders = found.filter(({ worths }) => worths[index]! > 0).length;
    return Math.log(1 + found.length / Math.max(holders, 0.5));
  });
  const all = rarity.reduce((sum, one) => sum + one, 0);
  const weighed = found.map(({ candidate, size, worths }) => {
    const parts = worths.slice(0, needed.length);
    const share = worths.reduce((sum, worth, index) => sum + worth * rarity[index]!, 0) / all;
    const weight = (share * parts.reduce((sum, worth) => sum + worth, 0)) / needed.length;
    const wholly = parts.every((worth) => worth >= WELL);
    const named = wholly && candidate.title !== "" ? 1.5 : 1;
    const fresh = 0.92 + 0.08 * Math.exp(-Math.max(0, now.getTime() - candidate.happenedAt) / HALF_YEAR_MS);
    const score = (weight * named * fresh) / (1 + 0.3 * Math.log(1 + size / 20));
    const missing = needed.filter((_term, index) => parts[index] === 0).map((term) => term.words.join(" "));
    return { candidate, weight, wholly, score, missing };
  });
  const best = Math.max(0, ...weighed.map(({ weight }) => weight));
  return weighed
    .filter(({ weight }) => weight > 0 && weight >= LEAST * best)
    .sort(
      (a, b) => Number(b.wholly) - Number(a.wholly) || b.score - a.score || (a.candidate.id < b.candidate.id ? 1 : -1),
    )
    .map(({ candidate: { id, kind }, missing }) => ({ id, kind, missing, met: 1 - missing.length / needed.length }));
}
