const PLAIN = /^[A-Za-z0-9]*$/;

/** Near enough to how the index folds words: without accents and ligatures, in lower case. */
export function fold(text: string): string {
  // Most words have neither, and the words of all hits come here.
  if (PLAIN.test(text)) return text.toLowerCase();
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/œ/gi, "oe")
    .replace(/æ/gi, "ae")
    .replace(/ß/g, "ss")
    .toLowerCase();
}

/** A word and where it begins. */
export class TextWord {
  #folded: string | undefined;

  constructor(
    readonly text: string,
    readonly at: number,
  ) {}

  get folded(): string {
    return (this.#folded ??= fold(this.text));
  }

  /** The first letter of `folded`. */
  get initial(): string | undefined {
    const code = this.text.charCodeAt(0);
    return code < 128 ? LOWER[code] : this.folded[0];
  }
}

const LOWER = Array.from({ length: 128 }, (_, code) => String.fromCharCode(code).toLowerCase());

const WORD_CHARACTER = /^[\p{L}\p{N}\p{M}]/u;
/** Of each UTF-16 unit that was met: 1 part of a word, 2 not; halves of a pair are looked at together. */
const known = new Uint8Array(65_536);

function isWordAt(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit >= 0xd800 && unit < 0xe000) {
    const pair = text.codePointAt(unit >= 0xdc00 && at > 0 ? at - 1 : at)!;
    return pair > 0xffff && WORD_CHARACTER.test(String.fromCodePoint(pair));
  }
  if (known[unit] === 0) known[unit] = WORD_CHARACTER.test(String.fromCharCode(unit)) ? 1 : 2;
  return known[unit] === 1;
}

/** The first words of a text. By hand: a regular expression makes three objects a word, and a page of hits has hundreds. */
export function wordsIn(text: string, most: number): TextWord[] {
  const words: TextWord[] = [];
  for (let at = 0; at < text.length && words.length < most; at += 1) {
    if (!isWordAt(text, at)) continue;
    const from = at;
    while (at < text.length && isWordAt(text, at)) at += 1;
    words.push(new TextWord(text.slice(from, at), from));
  }
  return words;
}
