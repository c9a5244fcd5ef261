import { fold } from "../../../platform/search/text-words.ts";

/** A word, "words in quotes", or either behind a key and a colon. */
export interface Token {
  /** Folded; null for what has no colon. */
  key: string | null;
  /** Without quotes, and without the punctuation of a sentence around it. */
  value: string;
  quoted: boolean;
  /** UTF-16 units in the whole. */
  start: number;
  end: number;
}

/** A French hand leaves a space before a colon. */
const PIECE = /(?:([\p{L}'’]+)[:：])?(?:"([^"]*)"?|«\s*([^»]*?)\s*»|“([^”]*)”)|[\p{L}'’]+\s[:：](?=\s)|\S+/gu;
const KEYED = /^([\p{L}'’]+)\s?[:：](?!\/\/)(.*)$/su;

export function tokensOf(text: string): Token[] {
  return [...text.matchAll(PIECE)].map((match) => {
    const place = { start: match.index, end: match.index + match[0].length };
    const quoted = match[2] ?? match[3] ?? match[4];
    if (quoted !== undefined) return { ...place, key: keyOf(match[1]), value: quoted.trim(), quoted: true };
    const [, key, value] = KEYED.exec(match[0]) ?? [];
    return { ...place, key: keyOf(key), value: (value ?? match[0]).replace(/[,;.!?]+$/u, ""), quoted: false };
  });
}

const keyOf = (key: string | undefined) => (key === undefined ? null : fold(key).replace(/’/g, "'"));

/** A text without some of its places, on one line. */
export function without(text: string, places: readonly { start: number; end: number }[]): string {
  let at = 0;
  const kept = [...places]
    .sort((a, b) => a.start - b.start)
    .map(({ start, end }) => {
      const before = text.slice(at, start);
      at = Math.max(at, end);
      return before;
    });
  return [...kept, text.slice(at)]
    .map((part) => part.trim())
    .filter(Boolean)
    .join(" ");
}
