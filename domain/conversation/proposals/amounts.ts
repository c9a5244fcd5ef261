import type { FoundOf } from "./found.ts";
import { MAX_OF_A_KIND } from "./reading.ts";

const SPACE = "[ \\u00a0\\u202f]";
const NUMBER = `(?:\\d{1,3}(?:[ \\u00a0\\u202f.,'’]\\d{3}){1,5}|\\d{1,12})(?:[.,]\\d{1,2})?(?!\\d)`;
const SCALE =
  "millions?|milliards?|billions?|thousand|mille|Mds?|bn|mn|[kKmM](?![\\p{L}\\p{N}]|/)|[kKM](?=€|\\$|£|EUR|USD|GBP|CHF)";
const SIGN = "€|\\$|£";
const WORD = "euros?|EUR|USD|dollars?|GBP|pounds?(?: sterling)?|livres sterling|CHF|francs suisses";
const RANGE = `(?:(?:${SPACE}?[-–]${SPACE}?|${SPACE}(?:à|to|et|and)${SPACE})(?=\\d|${SIGN}))`;
const EDGE = "(?<![\\p{L}\\p{N}.,+/-])";

/** 200 k€ · 1,2 M€ · 150 à 200 k€ · 200 000 euros · 2 millions d'euros */
const AFTER = new RegExp(
  `${EDGE}(?:(${NUMBER})${SPACE}?(${SCALE})?${SPACE}?(?:${SIGN})?${RANGE})?(${NUMBER})${SPACE}?(${SCALE})?${SPACE}?` +
    `(?:d['’]|de${SPACE}|of${SPACE})?(${SIGN}|(?:${WORD})(?![\\p{L}\\p{N}]))`,
  "gu",
);
/** €200k · $1.5m · £90k · EUR 200,000 · €150-200k */
const BEFORE = new RegExp(
  `(?<![\\p{L}\\p{N}])(${SIGN}|EUR|USD|GBP|CHF)${SPACE}?(?:(${NUMBER})${SPACE}?(${SCALE})?${RANGE}(?:${SIGN})?)?(${NUMBER})(?:${SPACE}?(${SCALE}))?`,
  "gu",
);
/** 200k or 1.5m alone, believed only where the sentence talks of money. */
const BARE = new RegExp(`${EDGE}(${NUMBER})${SPACE}?([kKM])(?![\\p{L}\\p{N}/])`, "gu");
const MONEY_TALK =
  /budget|deal|worth|spend|invest|contra[ct]|montant|enveloppe|vaut|d[ée]pens|co[ûu]t|cost|offre|offer|quote|devis|price|prix|affaire/i;

const CURRENCY: Record<string, string> = {
  "€": "EUR",
  $: "USD",
  "£": "GBP",
  eur: "EUR",
  usd: "USD",
  gbp: "GBP",
  chf: "CHF",
};
const HOME: Record<string, string> = { GB: "GBP", US: "USD", CH: "CHF" };

function currencyOf(mark: string): string {
  const low = mark.toLowerCase();
  if (low.startsWith("euro")) return "EUR";
  if (low.startsWith("dollar")) return "USD";
  if (low.startsWith("pound") || low.startsWith("livre")) return "GBP";
  if (low.startsWith("franc")) return "CHF";
  return CURRENCY[low] ?? "EUR";
}

function factor(scale: string | undefined): number {
  if (!scale) return 1;
  const low = scale.toLowerCase();
  if (low === "k" || low === "mille" || low === "thousand") return 1e3;
  if (low === "m" || low === "mn" || low.startsWith("million")) return 1e6;
  return 1e9;
}

/** The last separator is decimal unless exactly three digits follow it and no scale does ("1.250 M€" is 1.25 M). */
function parseNumber(written: string, scaled: boolean): number {
  const compact = written.replace(/[ \u00a0\u202f'’]/g, "");
  const last = Math.max(compact.lastIndexOf("."), compact.lastIndexOf(","));
  if (last < 0) return Number(compact);
  const separators = compact.replace(/\d/g, "").length;
  const decimals = compact.length - last - 1;
  const grouped = decimals === 3 && (!scaled || separators > 1);
  const whole = compact.slice(0, last).replace(/[.,]/g, "");
  return grouped ? Number(whole + compact.slice(last + 1)) : Number(`${whole}.${compact.slice(last + 1)}`);
}

type Reading = {
  mark: string;
  scale?: string;
  figure: string;
  fromScale?: string;
  fromFigure?: string;
  guessed?: true;
};

function amount(match: RegExpExecArray, r: Reading, currency = currencyOf(r.mark)): FoundOf<"amount"> | null {
  const times = factor(r.scale);
  // Multiplying 1.2 by a million in floating point leaves dust; money has at most two decimals.
  const round = (value: number) => Math.round(value * 100) / 100;
  const value = {
    amount: round(parseNumber(r.figure, times > 1) * times),
    currency,
    ...(r.guessed && { guessed: r.guessed }),
  };
  if (!(value.amount > 0) || value.amount > 1e13) return null;
  const text = match[0];
  const found = { kind: "amount" as const, start: match.index, end: match.index + text.length, text };
  if (!r.fromFigure) return { ...found, value };
  const fromTimes = r.fromScale ? factor(r.fromScale) : times;
  return { ...found, value: { ...value, from: round(parseNumber(r.fromFigure, fromTimes > 1) * fromTimes) } };
}

export function findAmounts(text: string, country: string | undefined): FoundOf<"amount">[] {
  if (!/\d/.test(text)) return [];
  const found: FoundOf<"amount">[] = [];
  const keep = (hit: FoundOf<"amount"> | null) => {
    if (!hit || found.length >= MAX_OF_A_KIND) return;
    if (!found.some((other) => hit.start < other.end && other.start < hit.end)) found.push(hit);
  };
  for (const m of text.matchAll(AFTER)) {
    keep(amount(m, { mark: m[5]!, scale: m[4], figure: m[3]!, fromScale: m[2], fromFigure: m[1] }));
  }
  for (const m of text.matchAll(BEFORE)) {
    keep(amount(m, { mark: m[1]!, scale: m[5], figure: m[4]!, fromScale: m[3], fromFigure: m[2] }));
  }
  if (MONEY_TALK.test(text)) {
    const home = HOME[country ?? ""] ?? "EUR";
    for (const m of text.matchAll(BARE)) keep(amount(m, { mark: "", scale: m[2], figure: m[1]!, guessed: true }, home));
  }
  return found.sort((a, b) => a.start - b.start);
}
