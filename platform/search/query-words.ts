/** One thing asked for: a word, or the words of a phrase in their order. */
export interface Term {
  words: string[];
  phrase: boolean;
  /** Must not be there. */
  without: boolean;
  /** Still being typed: what begins with it will do. */
  unfinished: boolean;
}

const MAX_TERMS = 12;
const MAX_WORD = 60;
const PIECE = /(-?)"([^"]*)"?|(\S+)/gu;
const WORDS = /[\p{L}\p{N}\p{M}]+/gu;

function wordsOf(text: string): string[] {
  return (text.match(WORDS) ?? []).map((word) => word.slice(0, MAX_WORD));
}

/** Reads what someone typed: words, "a phrase", -without. Never fails: signs that mean nothing are passed over. */
export function readTerms(text: string): Term[] {
  const terms: Term[] = [];
  for (const [, minus, quoted, loose] of text.normalize("NFC").slice(0, 500).matchAll(PIECE)) {
    if (quoted !== undefined) {
      const words = wordsOf(quoted);
      if (words.length) terms.push({ words, phrase: words.length > 1, without: minus === "-", unfinished: false });
      continue;
    }
    const without = /^-[\p{L}\p{N}]/u.test(loose ?? "");
    for (const word of wordsOf(loose ?? "")) terms.push({ words: [word], phrase: false, without, unfinished: false });
  }
  const kept = terms.slice(0, MAX_TERMS);
  const last = kept.at(-1);
  if (last && !last.phrase && !last.without && /[\p{L}\p{N}\p{M}]$/u.test(text)) last.unfinished = true;
  return kept;
}
