/** Known items: somebody remembers three words of a post and types them, well or less well. */
export interface Text {
  id: string;
  text: string;
}

export const DAMAGES = ["exact", "one typo", "two typos", "one extra word", "words cut to 60 %"] as const;
export type Damage = (typeof DAMAGES)[number];

/** What is typed, and the post that is meant. */
export interface KnownItem {
  id: string;
  words: Record<Damage, string[]>;
}

/** The same numbers from 0 to 1 for the same seed. */
export function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const WORD = /\p{L}[\p{L}\p{M}\p{N}]{2,}/gu;
/** Words that nobody remembers a post by. */
const STOP = new Set(
  "the and for with that this was are not but they their our you his her has have had from who what when will can les des une est pas pour que qui dans sur par avec son ses leur leurs nous vous ils elle elles aux mais plus sont ont été cette tout très chez".split(
    " ",
  ),
);

export const bare = (text: string) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/** Each word once, in small letters. */
export function wordsOf(text: string): string[] {
  const words = (text.normalize("NFC").match(WORD) ?? []).map((word) => word.toLowerCase());
  return [...new Set(words)].filter((word) => !STOP.has(word));
}

/** One slip of the finger somewhere in a word: a letter too many, too few, another one, or two changed about. */
function slip(word: string, roll: () => number): string {
  const letters = [...word];
  const at = Math.floor(roll() * letters.length);
  const other = String.fromCharCode(97 + Math.floor(roll() * 26));
  const kind = Math.floor(roll() * 4);
  if (kind === 0) letters.splice(at, 0, other);
  else if (kind === 1) letters.splice(at, 1);
  else if (kind === 2) letters.splice(at, 1, other === letters[at] ? "e" : other);
  else {
    const left = Math.min(at, letters.length - 2);
    letters.splice(left, 2, letters[left + 1]!, letters[left]!);
  }
  const slipped = letters.join("");
  return slipped === word ? slip(word, roll) : slipped;
}

function withSlips(words: readonly string[], count: number, roll: () => number): string[] {
  const slipped = [...words];
  for (let left = count; left > 0; left--) {
    const at = Math.floor(roll() * slipped.length);
    slipped[at] = slip(slipped[at]!, roll);
  }
  return slipped;
}

const cut = (word: string) => word.slice(0, Math.max(1, Math.ceil(word.length * 0.6)));

/** At most so many posts hold all three words. */
const TOGETHER = 2;
const TRIES = 40;

/** So many posts by three of their own words, damaged in each way. Posts with too few words of their own are passed over. */
export function knownItems(texts: readonly Text[], count: number, seed: number): KnownItem[] {
  const roll = dice(seed);
  const holders = new Map<string, Set<string>>();
  const own = new Map(texts.map(({ id, text }) => [id, wordsOf(text)]));
  for (const [id, words] of own) {
    for (const word of words) {
      const some = holders.get(bare(word));
      if (some) some.add(id);
      else holders.set(bare(word), new Set([id]));
    }
  }
  const vocabulary = [...new Set([...own.values()].flat())].sort();
  const holding = (word: string) => holders.get(bare(word))!;
  const together = ([first, second, third]: readonly [string, string, string]) =>
    [...holding(first)].filter((id) => holding(second).has(id) && holding(third).has(id)).length;
  const items: KnownItem[] = [];
  for (const { id } of shuffled(texts, roll)) {
    if (items.length === count) break;
    const words = own.get(id)!;
    if (words.length < 3) continue;
    for (let turn = 0; turn < TRIES; turn++) {
      const [first, second, third] = shuffled(words, roll) as [string, string, string];
      const three = [first, second, third] as const;
      if (together(three) > TOGETHER) continue;
      const extra = vocabulary[Math.floor(roll() * vocabulary.length)]!;
      items.push({
        id,
        words: {
          exact: [...three],
          "one typo": withSlips(three, 1, roll),
          "two typos": withSlips(three, 2, roll),
          "one extra word": [...three].toSpliced(Math.floor(roll() * 4), 0, extra),
          "words cut to 60 %": three.map(cut),
        },
      });
      break;
    }
  }
  return items;
}

function shuffled<Thing>(things: readonly Thing[], roll: () => number): Thing[] {
  const all = [...things];
  for (let at = all.length - 1; at > 0; at--) {
    const other = Math.floor(roll() * (at + 1));
    [all[at], all[other]] = [all[other]!, all[at]!];
  }
  return all;
}
