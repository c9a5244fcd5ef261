/** How the stand-in finds: Meilisearch's documented rules for words, typos, prefixes, phrases and filters, written apart from the product. */
export type Row = Record<string, unknown> & { id: string };

const fold = (text: string) =>
  text.normalize("NFD").replace(/\p{M}/gu, "").replace(/œ/gi, "oe").replace(/æ/gi, "ae").toLowerCase();
const wordsOf = (text: string) => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** Damerau-Levenshtein (neighbours swapped count one), over the whole word or the best prefix of it. */
function edits(a: string, b: string, prefix: boolean): number {
  const table = Array.from({ length: a.length + 1 }, (_, i) =>
    Array.from({ length: b.length + 1 }, (_, j) => (i === 0 ? j : j === 0 ? i : 0)),
  );
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min(table[i - 1]![j]! + 1, table[i]![j - 1]! + 1, table[i - 1]![j - 1]! + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, table[i - 2]![j - 2]! + 1);
      table[i]![j] = least;
    }
  }
  return prefix ? Math.min(...table[a.length]!) : table[a.length]![b.length]!;
}

/** "minWordSizeForTypos": none below five letters, one below nine, two from nine. */
const allowed = (length: number) => (length >= 9 ? 2 : length >= 5 ? 1 : 0);

interface Part {
  words: string[];
  negative: boolean;
  prefix: boolean;
  /** Typos of words that were compared already; null: too many. */
  compared: Map<string, number | null>;
}

function partsOf(q: string): Part[] {
  const parts: Part[] = [];
  for (const [, minus, quoted, plain] of q.matchAll(/(-?)"([^"]*)"?|(\S+)/g)) {
    if (quoted !== undefined)
      parts.push({ words: wordsOf(quoted), negative: minus === "-", prefix: false, compared: new Map() });
    else
      for (const word of wordsOf(plain!))
        parts.push({ words: [word], negative: plain!.startsWith("-"), prefix: false, compared: new Map() });
  }
  const last = parts.at(-1);
  if (last && last.words.length === 1 && !last.negative && !/[\s"]$/.test(q)) last.prefix = true;
  return parts.filter((part) => part.words.length > 0);
}

/** Typos of the best match of one part, or null. */
function match(part: Part, words: string[]): number | null {
  if (part.words.length > 1) {
    const at = words.findIndex((_, index) => part.words.every((word, offset) => words[index + offset] === word));
    return at < 0 ? null : 0;
  }
  const asked = part.words[0]!;
  const most = part.negative ? 0 : allowed(asked.length);
  if (words.some((word) => word === asked || (part.prefix && word.startsWith(asked)))) return 0;
  const found = words.flatMap((word) => {
    let typos = part.compared.get(word);
    if (typos === undefined) {
      typos = Math.abs(word.length - asked.length) > most && !part.prefix ? most + 1 : edits(asked, word, part.prefix);
      if (typos > most) typos = null;
      part.compared.set(word, typos);
    }
    return typos ?? [];
  });
  return most > 0 && found.length ? Math.min(...found) : null;
}

const known = new WeakMap<Row, Map<string, string[]>>();

/** The words of an attribute, read once for each row. */
function wordsIn(row: Row, name: string): string[] {
  const mine = known.get(row) ?? new Map<string, string[]>();
  known.set(row, mine);
  const words = mine.get(name) ?? [...wordsOf(String(row[name] ?? ""))];
  mine.set(name, words);
  return words;
}

export interface Rules {
  attributes: string[];
  stopWords: string[];
  /** Attributes in which no typo is forgiven. */
  strict: string[];
  /** "last": where not all words are met, the last ones need not be. */
  matchingStrategy: string;
}

export interface Scored {
  row: Row;
  /** Words that are met, typos among them, the attribute's place, the moment. */
  met: number;
  typos: number;
  attribute: number;
  at: number;
}

const better = (a: Scored, b: Scored) => b.met - a.met || a.typos - b.typos || a.attribute - b.attribute || b.at - a.at;

/** Ranking rules used: words and typo, then the attribute's order, then the custom rule "happenedAt:desc". */
export function find(rows: Row[], q: string, { attributes, stopWords, strict, matchingStrategy }: Rules): Scored[] {
  const parts = partsOf(q).filter(
    (part) => part.prefix || part.words.length > 1 || !stopWords.includes(part.words[0]!),
  );
  const wanted = parts.filter((part) => !part.negative);
  const scored = rows.flatMap((row) => {
    const fields = attributes.map((name) => ({
      words: wordsIn(row, name),
      strict: strict.includes(name),
    }));
    const matched = (part: Part) =>
      fields.map((field) => {
        const typos = match(part, field.words);
        return typos === null || (field.strict && typos > 0) ? null : typos;
      });
    if (parts.some((part) => part.negative && matched(part).some((typos) => typos !== null))) return [];
    let [met, typos, attribute] = [0, 0, 0];
    for (const part of wanted) {
      const matches = matched(part);
      const hit = matches.filter((count) => count !== null);
      if (hit.length === 0) break;
      met += 1;
      typos += Math.min(...hit);
      attribute += matches.indexOf(Math.min(...hit));
    }
    if (met < (matchingStrategy === "last" ? Math.min(1, wanted.length) : wanted.length)) return [];
    return [{ row, met, typos, attribute, at: Number(row.happenedAt ?? 0) }];
  });
  return scored.sort(better);
}

/** Several queries at once as one list: each document once, as the query that it answers best found it. */
export function merged(lists: Scored[][]): Scored[] {
  const best = new Map<string, Scored>();
  for (const one of lists.flat()) {
    const known = best.get(one.row.id);
    if (!known || better(one, known) < 0) best.set(one.row.id, one);
  }
  return [...best.values()].sort(better);
}

const CONDITION = /^\s*(\w+)\s*(?:=\s*("(?:[^"\\]|\\.)*")|IN\s*(\[[^\]]*\])|(>=|<)\s*(-?\d+))\s*$/;

/** Filters of the form `a IN [..] AND b = ".." AND c >= 1`. Throws the name of an attribute that is not filterable, or of what is not understood. */
export function filtered(rows: Row[], filter: string | undefined, filterable: string[]): Row[] {
  if (!filter) return rows;
  const conditions = filter.split(" AND ").map((text) => {
    const [, name, one, many, sign, bound] = CONDITION.exec(text) ?? [];
    if (!name) throw new Error(`filter: ${text}`);
    if (!filterable.includes(name)) throw new Error(`Attribute \`${name}\` is not filterable.`);
    if (sign) return (row: Row) => typeof row[name] === "number" && row[name] < Number(bound) === (sign === "<");
    const values = (one ? [JSON.parse(one)] : JSON.parse(many!)) as unknown[];
    return (row: Row) => values.includes(row[name]);
  });
  return rows.filter((row) => conditions.every((holds) => holds(row)));
}
