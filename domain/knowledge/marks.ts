import { editDistance, forgiven } from "../../platform/search/edit-distance.ts";
import { readTerms, type Term } from "../../platform/search/query-words.ts";

/** Start and end in UTF-16 units. */
export type Mark = [start: number, end: number];

const WORD = /[\p{L}\p{N}\p{M}]+/gu;

/** Near enough to how the index folds words: without accents and ligatures, in lower case. */
export function fold(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/œ/gi, "oe")
    .replace(/æ/gi, "ae")
    .replace(/ß/g, "ss")
    .toLowerCase();
}

/** What must be there, word by word. */
export interface Wanted {
  word: string;
  unfinished: boolean;
}

export function wantedWords(text: string): Wanted[] {
  const terms: Term[] = readTerms(text).filter((term) => !term.without);
  return terms.flatMap((term) => term.words.map((word) => ({ word: fold(word), unfinished: term.unfinished })));
}

/** How well a word of a text answers: 0 itself, 1 its relative (plural, other ending), 2 a typo away; null not at all. */
export function closeness({ word, unfinished }: Wanted, candidate: string): 0 | 1 | 2 | null {
  if (candidate === word || (unfinished && candidate.startsWith(word))) return 0;
  const shorter = Math.min(word.length, candidate.length);
  const longer = Math.abs(word.length - candidate.length);
  if (shorter >= 4 && longer > 0 && longer <= 3) {
    let same = 0;
    while (same < shorter && word[same] === candidate[same]) same += 1;
    if (same >= Math.max(4, shorter - 2)) return 1;
  }
  const most = forgiven(word.length);
  return most > 0 && editDistance(word, candidate, unfinished) <= most ? 2 : null;
}

/** Which words of a text answer a search: for each wanted word, those that answer it best. In order, apart. */
export function marksIn(text: string, wanted: readonly Wanted[]): Mark[] {
  const words = [...text.matchAll(WORD)]
    .slice(0, 4_000)
    .map((match) => ({ at: match.index, size: match[0].length, folded: fold(match[0]) }));
  const picked = new Set<number>();
  for (const one of wanted) {
    const scores = words.map(({ folded }) => closeness(one, folded));
    const best = Math.min(...scores.map((score) => score ?? 9));
    if (best < 9) scores.forEach((score, index) => score === best && picked.add(index));
  }
  return [...picked].sort((a, b) => a - b).map((index) => [words[index]!.at, words[index]!.at + words[index]!.size]);
}

export interface Excerpt {
  text: string;
  marks: Mark[];
}

const LENGTH = 220;

/** The part of a text with the most answers in it, cut at words, on one line. */
export function excerptOf(text: string, wanted: readonly Wanted[]): Excerpt {
  const line = text.replace(/\s+/g, " ").trim();
  const marks = marksIn(line, wanted);
  if (line.length <= LENGTH) return { text: line, marks };
  const inWindow = (start: number) => marks.filter(([from, to]) => from >= start && to <= start + LENGTH).length;
  const starts = [0, ...marks.map(([from]) => Math.max(0, from - 40))];
  const best = starts.reduce((chosen, start) => (inWindow(start) > inWindow(chosen) ? start : chosen), 0);
  const from = best === 0 ? 0 : line.indexOf(" ", best) + 1 || best;
  const cut = line.lastIndexOf(" ", from + LENGTH);
  const to = from + LENGTH >= line.length ? line.length : cut > from ? cut : from + LENGTH;
  const before = from > 0 ? "… " : "";
  const shift = before.length - from;
  return {
    text: `${before}${line.slice(from, to)}${to < line.length ? " …" : ""}`,
    marks: marks
      .filter(([start, end]) => start >= from && end <= to)
      .map(([start, end]) => [start + shift, end + shift]),
  };
}

/**
 * What was probably meant, in words that stand in the given texts and in no others: nobody learns a word from what she may
 * not see. Null when every word was found as typed.
 */
export function probablyMeant(text: string, texts: readonly string[]): string | null {
  const found = [
    ...new Set(texts.flatMap((one) => one.slice(0, 20_000).match(WORD) ?? []).map((word) => word.toLowerCase())),
  ];
  let meant = text;
  for (const word of text.match(WORD) ?? []) {
    const wanted = { word: fold(word), unfinished: false };
    const scores = found.map((candidate) => closeness(wanted, fold(candidate)));
    const begun = found.some((candidate) => fold(candidate).startsWith(wanted.word));
    if (begun || scores.some((score) => score === 0 || score === 1)) continue;
    const near = found
      .filter((_candidate, index) => scores[index] === 2)
      .sort((a, b) => editDistance(wanted.word, fold(a)) - editDistance(wanted.word, fold(b)));
    if (near[0]) meant = meant.replace(word, near[0]);
  }
  return meant === text ? null : meant;
}
