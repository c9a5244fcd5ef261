import { editDistance, forgiven } from "../../platform/search/edit-distance.ts";
import { readTerms, type Term } from "../../platform/search/query-words.ts";

/** Start and end in UTF-16 units. */
export type Mark = [start: number, end: number];

const WORD = /[\p{L}\p{N}\p{M}]+/gu;

/** Near enough to how the index folds words: without accents and ligatures, in lower case. */
export function fold(text: string): string {
  // Most words have neither, and every word of every hit comes here.
  if (PLAIN.test(text)) return text.toLowerCase();
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/œ/gi, "oe")
    .replace(/æ/gi, "ae")
    .replace(/ß/g, "ss")
    .toLowerCase();
}

const PLAIN = /^[A-Za-z0-9]*$/;

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
export function closeness(wanted: Wanted, candidate: string): 0 | 1 | 2 | null {
  return kinship(wanted, candidate) ?? (isSlip(wanted, candidate) ? 2 : null);
}

function kinship({ word, unfinished }: Wanted, candidate: string): 0 | 1 | null {
  if (candidate === word || (unfinished && candidate.startsWith(word))) return 0;
  const shorter = Math.min(word.length, candidate.length);
  const longer = Math.abs(word.length - candidate.length);
  if (shorter < 4 || longer === 0 || longer > 3) return null;
  let same = 0;
  while (same < shorter && word[same] === candidate[same]) same += 1;
  return same >= Math.max(4, shorter - 2) ? 1 : null;
}

function isSlip({ word, unfinished }: Wanted, candidate: string): boolean {
  const most = forgiven(word.length);
  if (most === 0 || candidate.length < word.length - most) return false;
  if (!unfinished && candidate.length > word.length + most) return false;
  return editDistance(word, candidate, unfinished) <= most;
}

/** Places of the words that answer best. Slips are counted, which is dear, only where no word and no relative of it stands. */
function answering(wanted: Wanted, words: readonly string[]): number[] {
  const kin = words.map((word) => kinship(wanted, word));
  const best = kin.includes(0) ? 0 : kin.includes(1) ? 1 : 2;
  return words.flatMap((word, index) => ((best < 2 ? kin[index] === best : isSlip(wanted, word)) ? index : []));
}

/** Which words of a text answer a search: for each wanted word, those that answer it best. In order, apart. */
export function marksIn(text: string, wanted: readonly Wanted[]): Mark[] {
  if (text === "") return [];
  const words = [...text.matchAll(WORD)].slice(0, 4_000);
  const folded = words.map(([word]) => fold(word));
  const picked = new Set(wanted.flatMap((one) => answering(one, folded)));
  return [...picked]
    .sort((a, b) => a - b)
    .map((index) => [words[index]!.index, words[index]!.index + words[index]![0].length]);
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
  const folded = found.map(fold);
  let meant = text;
  for (const word of text.match(WORD) ?? []) {
    const wanted = { word: fold(word), unfinished: false };
    const there = folded.some((one) => one.startsWith(wanted.word) || kinship(wanted, one) !== null);
    if (there) continue;
    const [nearest] = answering(wanted, folded)
      .map((index) => ({ word: found[index]!, edits: editDistance(wanted.word, folded[index]!) }))
      .sort((a, b) => a.edits - b.edits);
    if (nearest) meant = meant.replace(word, nearest.word);
  }
  return meant === text ? null : meant;
}
