/** One thing asked for: a word, or the words of a phrase in their order. */
export interface Term {
  /** As typed. */
  label: string;
  /** As they are looked for. */
  words: string[];
  phrase: boolean;
  /** Its words are signs that the index makes of what is written (`num180000`), and any one of them will do. */
  signs: boolean;
  /** Must not be there. */
  without: boolean;
  /** Still being typed: what begins with it will do. */
  unfinished: boolean;
}

/** What in a query is more than its words: an amount, a telephone number, a name with signs in it; and the index's signs for it. */
export interface Figure {
  raw: string;
  signs: readonly string[];
}

const MAX_TERMS = 12;
const MAX_WORD = 60;
const MAX_TEXT = 500;
const PIECE = /(-?)"([^"]*)"?|(\S+)/gu;
const WORDS = /[\p{L}\p{N}\p{M}]+/gu;
/** Scripts that put no blanks between words: the index knows them by pairs of letters (search_pairs). */
const UNSPACED = /[\u0E00-\u0E7F\u3040-\u30FF\u3400-\u4DBF\u4E00-\u9FFF\uAC00-\uD7AF]+/gu;

function wordsOf(text: string): string[] {
  return (text.match(WORDS) ?? []).map((word) => word.slice(0, MAX_WORD));
}

const plainTerm = (label: string, words: string[], without = false): Term => ({
  label,
  words,
  phrase: words.length > 1,
  signs: false,
  without,
  unfinished: false,
});

function pairsOf(run: string): string[] {
  const letters = [...run];
  return letters.length < 2 ? [run] : letters.slice(1).map((letter, index) => `${letters[index]}${letter}`);
}

/** A word that is typed, in parts where it has letters of scripts that part no words. */
function looseTerms(typed: string, without: boolean): Term[] {
  const terms: Term[] = [];
  let at = 0;
  const words = (text: string) => wordsOf(text).forEach((word) => terms.push(plainTerm(word, [word], without)));
  for (const { 0: run, index } of typed.matchAll(UNSPACED)) {
    words(typed.slice(at, index));
    terms.push({ ...plainTerm(run, pairsOf(run), without), unfinished: run.length === 1 });
    at = index + run.length;
  }
  words(typed.slice(at));
  return terms;
}

function termsOf(text: string): Term[] {
  const terms: Term[] = [];
  for (const [, minus, quoted, loose = ""] of text.matchAll(PIECE)) {
    if (quoted === undefined) terms.push(...looseTerms(loose, /^-[\p{L}\p{N}]/u.test(loose)));
    else if (wordsOf(quoted).length) terms.push(plainTerm(quoted.trim(), wordsOf(quoted), minus === "-"));
  }
  return terms;
}

/** Reads what someone typed: words, "a phrase", -without. Never fails: signs that mean nothing are passed over. */
export function readTerms(text: string, figures: readonly Figure[] = []): Term[] {
  const typed = text.normalize("NFC").slice(0, MAX_TEXT);
  const places = figures
    .map((figure) => ({ ...figure, at: typed.indexOf(figure.raw) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at);
  const terms: Term[] = [];
  let from = 0;
  for (const { raw, signs, at } of places) {
    if (at < from) continue;
    terms.push(...termsOf(typed.slice(from, at)));
    terms.push({ ...plainTerm(raw.trim(), [...signs]), phrase: false, signs: true });
    from = at + raw.length;
  }
  terms.push(...termsOf(typed.slice(from)));
  const kept = terms.slice(0, MAX_TERMS);
  const last = kept.at(-1);
  if (last && !last.phrase && !last.signs && !last.without && /[\p{L}\p{N}\p{M}]$/u.test(text)) last.unfinished = true;
  return kept;
}
