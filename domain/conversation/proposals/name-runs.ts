import { FAMILY_NAMES_TOO, HONORIFICS, NOBILIARY, NOT_NAMES, PARTICLES, STARTERS } from "./name-words.ts";
import { ORGANISATION } from "./organisation-words.ts";
import { isFirstName } from "./first-names.ts";
import { fold } from "./reading.ts";

export type Word = { text: string; folded: string; start: number; end: number };
/** Capitalised words that follow each other; `honorific` was before them, `opens` tells they begin a sentence. */
export type Run = { words: Word[]; honorific: boolean; opens: boolean; organisation: boolean };

const WORD = /[\p{L}\p{M}]+(?:['’‑-][\p{L}\p{M}]+)*\.?/gu;
const ELISION = /^(?:[dlnsjmtcDLNSJMTC]|[Qq]u|[Jj]usqu|[Ll]orsqu)['’](?=\p{Lu})/u;
const CAPITAL = /^\p{Lu}/u;

function* wordsOf(text: string): Generator<Word & { elided: boolean }> {
  for (const match of text.matchAll(WORD)) {
    let written = match[0];
    let start = match.index;
    const elision = ELISION.exec(written)?.[0].length ?? 0;
    // "D'Angelo" and "N'Diaye" in mid-sentence are names, "d'Angelo" and "L'Aérospatiale" are an article before one.
    const isName = elision > 0 && /^[DNM]/.test(written) && !opensSentence(text, start);
    const elided = elision > 0 && !isName;
    if (elided) {
      written = written.slice(elision);
      start += elision;
    }
    const bare = written.endsWith(".") ? written.slice(0, -1) : written;
    // A final stop belongs to the word only in "M.", "Dr." or an initial.
    const keepsStop = written !== bare && (bare.length === 1 || HONORIFICS.has(fold(bare)));
    const kept = keepsStop ? written : bare;
    yield { text: kept, folded: fold(bare), start, end: start + kept.length, elided };
  }
}

export function opensSentence(text: string, start: number): boolean {
  for (let i = start - 1; i >= 0 && start - i < 6; i--) {
    const char = text[i]!;
    if (
      char === " " ||
      char === "\u00a0" ||
      char === "“" ||
      char === "«" ||
      char === '"' ||
      char === "-" ||
      char === "*"
    )
      continue;
    return /[.!?\n:…]/.test(char);
  }
  return true;
}

/** "LE GOFF Yann": an article in capitals before capitals is part of a name. */
const shouted = (text: string, { text: word, end }: Word) =>
  /^\p{Lu}{2,3}$/u.test(word) && /^ \p{Lu}{3}/u.test(text.slice(end, end + 4));

function finish(words: Word[], honorific: boolean, opens: boolean): Run {
  const organisation = words.some(
    (word, index) => ORGANISATION.has(word.folded) && !(index === 0 && isFirstName(word.text)),
  );
  return { words, honorific, opens, organisation };
}

export function nameRuns(text: string): Run[] {
  const runs: Run[] = [];
  let words: Word[] = [];
  let particles: Word[] = [];
  let honorific = false;
  let opens = false;
  let lastEnd = -2;
  const flush = () => {
    if (words.length > 0) runs.push(finish(words, honorific, opens));
    words = [];
    particles = [];
    honorific = false;
  };
  for (const word of wordsOf(text)) {
    const gap = text.slice(lastEnd, word.start);
    const joined = /^[ \u00a0\u202f]$/.test(gap) || (word.elided && /^ ?d['’]$/.test(gap));
    if (!joined) flush();
    lastEnd = word.end;
    if (CAPITAL.test(word.text)) {
      if (
        HONORIFICS.has(word.folded) &&
        (word.text.length > 1 || word.text === "M") &&
        !(word.folded === "me" && word.text === "ME") &&
        // "2 M PLN" is an amount.
        !(word.text === "M" && /\d ?$/.test(text.slice(Math.max(0, word.start - 2), word.start)))
      ) {
        flush();
        honorific = true;
        continue;
      }
      const starts = words.length === 0 && !honorific && opensSentence(text, word.start);
      const familyName =
        (words.length === 1 || (words.length > 1 && particles.length > 0)) &&
        FAMILY_NAMES_TOO.has(word.folded) &&
        isFirstName(words[0]!.text);
      const opensAs = STARTERS.has(word.folded) || /^\p{Lu}\p{Ll}{0,3}['’]\p{Ll}/u.test(word.text);
      const begins = starts && opensAs && !isFirstName(word.text) && !shouted(text, word);
      const given = words.length === 0 && FAMILY_NAMES_TOO.has(word.folded) && isFirstName(word.text);
      if ((NOT_NAMES.has(word.folded) && !familyName && !given) || begins) {
        flush();
        continue;
      }
      if (words.length === 0) opens = starts;
      words.push(...particles, word);
      particles = [];
      if (words.length > 9) flush();
      continue;
    }
    // "Ana María del Carmen Fernández de la Vega": where one particle is, another may follow.
    const long = words.length > 2 && words.some(({ text: part }) => PARTICLES.has(part));
    const afterGiven = (words.length === 1 || long) && isFirstName(words[0]!.text);
    const isParticle =
      PARTICLES.has(word.folded) && (words.length > 0 || honorific) && !["la", "le"].includes(word.folded);
    const fits =
      particles.length < 3 &&
      (isParticle || (NOBILIARY.has(word.folded) && (afterGiven || honorific || particles.length > 0)));
    if (fits && (words.length > 0 || honorific)) particles.push(word);
    else if (HONORIFICS.has(word.folded) && word.folded.length > 1 && word.folded !== "me") {
      flush();
      honorific = true;
    } else flush();
  }
  flush();
  return runs;
}
