import { CURRENCY_MARK, currenciesMeant, decimalsOf } from "../../currencies-input.ts";
import { LARGEST_AMOUNT, readFigure } from "../../money-input.ts";
import type { FoundOf } from "./found.ts";
import { MAX_OF_A_KIND } from "./reading.ts";

const SPACE = "[ \\u00a0\\u202f]";
const NUMBER = `(?:\\d{1,3}(?:[ \\u00a0\\u202f.,'’]\\d{3}){1,5}|\\d{1,12})(?:[.,]\\d{1,2})?(?!\\d)`;
const LETTER = "(?=(?:US|CA|C|A|AU|NZ|HK|S)?\\$|€|£|¥|EUR|USD|GBP|CHF|CAD|AUD)";
const SCALE = `millions?|milliards?|billions?|thousand|mille|Mds?|Mrds?|Mio|bn|mn|[kKmM](?![\\p{L}\\p{N}]|/)|[kKM]${LETTER}`;
const RANGE = `(?:(?:${SPACE}?[-–]${SPACE}?|${SPACE}(?:à|to|et|and)${SPACE})(?=\\d|€|\\$|£))`;
/** A sign that touches its figure; a dash before a space is a dash. */
const MINUS = "[-−–]?";
const EDGE = "(?<![\\p{L}\\p{N}\\p{Sc}.,+/−–-])";
const MARK = `(?:${CURRENCY_MARK})`;
const WHOLE = "(?![\\p{L}\\p{N}])";

/** 200 k€ · 1,2 M€ · 150 à 200 k€ · 200 000 euros · 2 millions d'euros · 40 000 $CA · 5 M NOK */
const AFTER = new RegExp(
  `${EDGE}(?<minus>${MINUS})(?:(?<from>${NUMBER})${SPACE}?(?<fromScale>${SCALE})?${SPACE}?(?:€|\\$|£)?${RANGE})?(?<figure>${NUMBER})${SPACE}?(?<scale>${SCALE})?${SPACE}?` +
    `(?:d['’]|de${SPACE}|of${SPACE})?(?<mark>${MARK}${WHOLE}|${MARK}(?<=[\\p{Sc}.]))`,
  "gu",
);
/** €200k · $1.5m · US$1.5M · EUR 200,000 · €150-200k · $40k CAD · $13 mm */
const BEFORE = new RegExp(
  `(?<![\\p{L}\\p{N}$€£])(?<minus>${MINUS})(?<mark>${MARK})${SPACE}?(?<minus2>${MINUS})(?:(?<from>${NUMBER})${SPACE}?(?<fromScale>${SCALE})?${RANGE}(?:€|\\$|£)?)?(?<figure>${NUMBER})(?:${SPACE}?(?<scale>${SCALE}|mm${WHOLE}))?(?:${SPACE}?(?<code>\\p{Lu}{3})${WHOLE})?`,
  "gu",
);
/** 200k or 1.5m alone, believed only where the sentence talks of money. */
const BARE = new RegExp(
  `${EDGE}(?<minus>${MINUS})(?<figure>${NUMBER})${SPACE}?(?<scale>[kKM]|m(?=[ .,;:!?)]|$))(?![\\p{L}\\p{N}/]|${SPACE}?\\p{Lu}{3}${WHOLE})`,
  "gu",
);
const MONEY_TALK =
  /budget|deal|worth|spend|invest|contra[ct]|montant|enveloppe|vaut|d[ée]pens|co[ûu]t|cost|offre|offer|quote|devis|price|prix|affaire/i;

const HOME: Record<string, string> = {};
const homes =
  "GB:GBP US:USD CH:CHF LI:CHF CA:CAD AU:AUD NZ:NZD HK:HKD SG:SGD TW:TWD JP:JPY CN:CNY SE:SEK NO:NOK DK:DKK IS:ISK PL:PLN CZ:CZK HU:HUF RO:RON MA:MAD AE:AED IN:INR PK:PKR BR:BRL MX:MXN EG:EGP KR:KRW SN:XOF CI:XOF CM:XAF";
for (const home of homes.split(" ")) HOME[home.slice(0, 2)] = home.slice(3);

/** Codes and words that mean something else as well: "the TOP 10", "50 rand". Of small figures they are no money. */
const ALSO_WORDS =
  /^(?:ALL|TOP|TRY|COP|PEN|SOS|GEL|CUP|BOB|BAM|MOP|AMD|SHP|LAK|real|Ft|lei|rand|crowns?|KD|TL|DH|CFA)$/i;
/** Crowns are four countries' and no one is the usual. */
const NOBODYS = new Set(["kr", "kr.", "couronne", "couronnes", "kroner", "kronor", "crowns"]);

/** Null rather than a wrong currency. */
function currencyOf(mark: string, country: string | undefined, code = ""): string | null {
  const possible = currenciesMeant(mark);
  if (possible.includes(code)) return code;
  const home = HOME[country ?? ""];
  if (possible.length > 1 && home && possible.includes(home)) return home;
  if (possible.length > 1 && NOBODYS.has(mark.toLowerCase())) return null;
  return possible[0] ?? null;
}

type Groups = Partial<Record<"minus" | "minus2" | "from" | "fromScale" | "scale" | "mark" | "code", string>> & {
  figure: string;
};

/** Two decimals are what one writes of money; a thousandth is kept where there is no more. */
const round = (value: number) => Math.round(value * 1000) / 1000;

export function findAmounts(text: string, country: string | undefined): FoundOf<"amount">[] {
  if (!/\d/.test(text)) return [];
  const found: FoundOf<"amount">[] = [];
  /** Read and refused: no other pattern makes less of them. */
  const taken: { start: number; end: number }[] = [];
  const keep = (match: RegExpExecArray, guessed?: string) => {
    const groups = match.groups as unknown as Groups;
    const currency = guessed ?? currencyOf(groups.mark ?? "", country, groups.code);
    const code = groups.code && groups.code === currency ? "" : (groups.code ?? "");
    const written = code === "" ? match[0] : match[0].slice(0, match[0].lastIndexOf(code)).trimEnd();
    const span = { start: match.index, end: match.index + written.length };
    if (found.length >= MAX_OF_A_KIND || taken.some((one) => span.start < one.end && one.start < span.end)) return;
    // "Dec. 4 $1.5 billion": the sign belongs to what follows it.
    if (/[$£]$/.test(written) && /^\d/.test(text.slice(span.end))) return;
    const thousandths = decimalsOf(currency ?? "") === 3 && !groups.scale && /^\d{1,3}\.\d{3}$/.test(groups.figure);
    const amount = thousandths ? Number(groups.figure) : readFigure(groups.figure, groups.scale);
    const from = groups.from ? readFigure(groups.from, groups.fromScale ?? groups.scale) : null;
    const small = ALSO_WORDS.test(groups.mark ?? "") && !groups.scale && (amount ?? 0) < 1000;
    if (small || amount === null) return;
    taken.push(span);
    // A discount is no price.
    if (groups.minus || groups.minus2 || currency === null || !(amount > 0) || amount > LARGEST_AMOUNT * 10) return;
    const value = { amount: round(amount), currency, ...(guessed && { guessed: true as const }) };
    found.push({
      kind: "amount",
      ...span,
      text: written,
      value: from === null ? value : { ...value, from: round(from) },
    });
  };
  for (const match of text.matchAll(AFTER)) keep(match);
  for (const match of text.matchAll(BEFORE)) keep(match);
  if (MONEY_TALK.test(text)) for (const match of text.matchAll(BARE)) keep(match, HOME[country ?? ""] ?? "EUR");
  return found.sort((a, b) => a.start - b.start);
}
