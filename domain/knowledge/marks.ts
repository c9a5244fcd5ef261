import { cutText } from "../cut-text.ts";
import { isSlip, kinship, type Wanted } from "../../platform/search/closeness.ts";
import { editDistance, forgiven } from "../../platform/search/edit-distance.ts";
import { fold, TextWord, wordsIn } from "../../platform/search/text-words.ts";
import { readTerms, type Term } from "../../platform/search/query-words.ts";

/** Start and end in UTF-16 units. */
export type Mark = [start: number, end: number];

const WORD = /[\p{L}\p{N}\p{M}]+/gu;

export function wantedWords(text: string): Wanted[] {
  const terms: Term[] = readTerms(text).filter((term) => !term.without);
  return terms.flatMap((term) => term.words.map((word) => ({ word: fold(word), unfinished: term.unfinished })));
}

/** Those of the words that answer best. Slips are counted, which is dear, only where no word and no relative of it stands. */
function answering(wanted: Wanted, words: readonly TextWord[]): TextWord[] {
  // Kin begin alike: the others need not be folded.
  const alike = words.filter((word) => word.initial === wanted.word[0]);
  for (const degree of [0, 1]) {
    const kin = alike.filter((word) => kinship(wanted, word.folded) === degree);
    if (kin.length) return kin;
  }
  return forgiven(wanted.word.length) === 0 ? [] : words.filter((word) => isSlip(wanted, word.folded));
}

/** Which words of a text answer a search: for each wanted word, those that answer it best. In order, apart. */
export function marksIn(text: string, wanted: readonly Wanted[]): Mark[] {
  if (text === "") return [];
  const words = wordsIn(text, 4_000);
  const picked = new Set(wanted.flatMap((one) => answering(one, words)));
  return [...picked].sort((a, b) => a.at - b.at).map(({ at, text: { length } }) => [at, at + length]);
}

export interface Excerpt {
  text: string;
  marks: Mark[];
}

const LENGTH = 220;
/** Blanks that are not one space. */
const BLANKS = /\s\s|[^\S ]/;

/** The part of a text with the most answers in it, cut at words, on one line. */
export function excerptOf(text: string, wanted: readonly Wanted[]): Excerpt {
  const line = (BLANKS.test(text) ? text.replace(/\s+/g, " ") : text).trim();
  const marks = marksIn(line, wanted);
  if (line.length <= LENGTH) return { text: line, marks };
  const inWindow = (start: number) => marks.filter(([from, to]) => from >= start && to <= start + LENGTH).length;
  const starts = [0, ...marks.map(([from]) => Math.max(0, from - 40))];
  const best = starts.reduce((chosen, start) => (inWindow(start) > inWindow(chosen) ? start : chosen), 0);
  // Where no word begins or ends near, a sign of several parts stays whole all the same.
  const signAt = (place: number) => cutText(line, place).length;
  const from = best === 0 ? 0 : line.indexOf(" ", best) + 1 || signAt(best);
  const cut = line.lastIndexOf(" ", from + LENGTH);
  const to = from + LENGTH >= line.length ? line.length : cut > from ? cut : signAt(from + LENGTH);
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
  const words = found.map((word) => new TextWord(word, 0));
  let meant = text;
  for (const word of text.match(WORD) ?? []) {
    const wanted = { word: fold(word), unfinished: false };
    const there = words.some((one) => one.folded.startsWith(wanted.word) || kinship(wanted, one.folded) !== null);
    if (there) continue;
    const [nearest] = answering(wanted, words)
      .map((one) => ({ text: one.text, edits: editDistance(wanted.word, one.folded) }))
      .sort((a, b) => a.edits - b.edits);
    if (nearest) meant = meant.replace(word, nearest.text);
  }
  return meant === text ? null : meant;
}
