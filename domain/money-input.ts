import { currenciesMeant, decimalsOf, isCurrency } from "./currencies-input.ts";

/** An amount of money: in units of its currency, exact to the currency's own decimals. */
export interface Money {
  amount: number;
  currency: string;
}

/** Why it is no amount: a message key under `errors`, with what fills it. */
export interface MoneyRefusal {
  refused:
    "notANumber" | "notNegative" | "noDecimals" | "tooManyDecimals" | "unclearAmount" | "whichCurrency" | "tooBig";
  params?: Record<string, string | number>;
}

/** With room to sum, and small enough to be exact to a thousandth. */
export const LARGEST_AMOUNT = 1_000_000_000_000;

/** Powers of ten by how they are written, in small letters. "mm" is how bankers write a million. */
const SCALES: Record<string, number> = {};
const scales: [power: number, words: string][] = [
  [3, "k mille thousand"],
  [4, "万 萬"],
  [5, "lakh lakhs"],
  [6, "m mm mn mio million millions"],
  [7, "crore crores"],
  [8, "亿 億"],
  [9, "b bn md mds mrd milliard milliards billion billions"],
];
for (const [power, words] of scales) for (const word of words.split(" ")) SCALES[word] = power;

/** "m", "Mio", "millions" → 6; undefined for no scale. */
export function scaleOf(word: string): number | undefined {
  return SCALES[word.toLowerCase()];
}

const ZERO = "0".charCodeAt(0);

/** Digits of every script and width as 0–9, every white space as one kind, every apostrophe and minus as one. */
function plain(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/\p{Nd}/gu, (digit) => {
      let value = 0;
      // Each script has its ten digits in a row, and no digit stands before its zero.
      const point = digit.codePointAt(0)!;
      if (point <= ZERO + 9) return digit;
      while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(point - value - 1))) value += 1;
      return String(value);
    })
    .replaceAll("٫", ".")
    .replaceAll("٬", ",")
    .replace(/[\u200b-\u200f\u2060\ufeff\u202a-\u202e\u2066-\u2069]/g, "")
    .replace(/[’‘ʼ`´]/g, "'")
    .replace(/[−‐‑‒–—]/g, "-")
    .replace(/\s+/g, " ")
    .trim();
}

/** Groups of three from the right, or Indian ones: three, then two and two. */
const grouped = (separator: string) =>
  new RegExp(`^(?:\\d{1,3}(?:${separator}\\d{3})+|\\d{1,2}(?:${separator}\\d{2})*${separator}\\d{3})$`);
const GROUPED = [" ", "'", "\\.", ","].map(grouped);

interface Digits {
  whole: string;
  decimals: string;
}

/**
 * "12 500,50", "12'500", "1,20,000", "1.250". Of "." and "," the last is decimal, unless it can only group: it stands
 * there more than once, or once before exactly three digits ("12,000"). Before a scale ("1.250 M"), after a leading zero
 * ("0,125") or after groups of another sign it is decimal all the same. Null for what is written in no known way.
 */
function digitsOf(figure: string, scaled: boolean): Digits | null {
  const parts = /^(.*?)(?:([.,])(\d*))?$/.exec(figure)!;
  const [, before = "", sign, after = ""] = parts;
  if (sign === undefined) return whole(figure);
  const repeats = before.includes(sign);
  const groups = after.length === 3 && /^[1-9]\d{0,2}$/.test(before) && !scaled;
  if (repeats || groups) return whole(figure);
  const front = before === "" ? { whole: "0", decimals: "" } : whole(before);
  if (!front || (before === "" && after === "") || /^0\d/.test(before)) return null;
  return { whole: front.whole, decimals: after };
}

function whole(figure: string): Digits | null {
  if (!/^\d+$/.test(figure) && !GROUPED.some((pattern) => pattern.test(figure))) return null;
  return { whole: figure.replace(/\D/g, ""), decimals: "" };
}

/** The figure times ten to the power, exact: the point is moved, nothing is multiplied. */
function shifted({ whole, decimals }: Digits, power: number): Digits {
  const moved = decimals.padEnd(power, "0");
  return {
    whole: (whole + moved.slice(0, power)).replace(/^0+(?=\d)/, ""),
    decimals: moved.slice(power).replace(/0+$/, ""),
  };
}

/** A figure without sign or currency, times its scale ("k", "Mio", "milliards"): 1 250 000 for ("1.250", "M"). Null for none. */
export function readFigure(figure: string, scale = ""): number | null {
  const power = scale === "" ? 0 : scaleOf(scale);
  if (power === undefined) return null;
  const digits = digitsOf(plain(figure), power > 0);
  if (!digits) return null;
  return toNumber(shifted(digits, power));
}

const toNumber = ({ whole, decimals }: Digits) => Number(`${whole}.${decimals || "0"}`);

const FIGURE = "[\\d.,' ]*\\d(?:[.,](?!-))?";
const AMOUNT = new RegExp(
  `^(?<open>\\()? ?(?<minus>[-+])? ?(?<before>[^\\d.,()+-]*[^\\d,()+-])?? ?(?<minus2>[-+])? ?` +
    `(?<figure>[.,]?${FIGURE})(?<none>[.,]-{1,2})? ?(?<after>[^\\d()+-]*)(?<minus3>-)? ?(?<close>\\))?$`,
  "u",
);

/** "k€", "millions d'euros", "CAD": a scale, a currency, or both, in that order. */
function tail(words: string): { scale: string; mark: string } | null {
  const text = words.trim();
  if (currenciesMeant(text).length > 0) return { scale: "", mark: text };
  const [, letters = ""] = /^(\p{L}+)/u.exec(text) ?? [];
  for (let length = letters.length; length > 0; length -= 1) {
    const scale = text.slice(0, length);
    if (scaleOf(scale) === undefined) continue;
    const mark = text.slice(length).replace(/^ ?(?:d'|de |of )? ?/i, "");
    if (mark === "" || currenciesMeant(mark).length > 0) return { scale, mark };
  }
  return text === "" ? { scale: "", mark: "" } : null;
}

/** The one currency that is meant: what is written, else what is chosen; a sign that several share is the chosen one of them. */
function currencyMeant(marks: string[], chosen: string | undefined): string | null {
  if (marks.length === 0) return chosen ?? "EUR";
  const [first = [], ...others] = marks.map(currenciesMeant);
  const possible = first.filter((code) => others.every((more) => more.includes(code)));
  if (chosen && possible.includes(chosen)) return chosen;
  // "$" alone is one of thirty currencies; "£" is sterling unless another pound was chosen.
  if (possible.length === 1 || possible[0] === "GBP") return possible[0]!;
  return null;
}

/**
 * One amount as it is typed or written, with or without a currency: null for nothing at all. `chosen` is the currency that holds
 * where none is written; a written one wins over it, and one that could be several ("$500" where euros are chosen) is asked
 * about. Decimals that the currency does not have are refused, never rounded away.
 */
export function readMoney(text: string, chosen?: string): Money | MoneyRefusal | null {
  const typed = plain(text);
  if (typed === "") return null;
  const found = AMOUNT.exec(typed)?.groups;
  if (!found?.figure || Boolean(found.open) !== Boolean(found.close)) return { refused: "notANumber" };
  const before = tail(found.before ?? "");
  const after = tail(found.after ?? "");
  if (!before || !after || before.scale !== "") return { refused: "notANumber" };
  const negative = found.open ?? (found.minus === "-" || found.minus2 === "-" || found.minus3);
  const power = scaleOf(after.scale) ?? 0;
  const currency = currencyMeant([before.mark, after.mark].filter(Boolean), chosen);
  if (currency === null) return { refused: "whichCurrency", params: { currency: chosen ?? "EUR" } };
  const figure = found.figure.trim();
  const thousandths = decimalsOf(currency) === 3 && power === 0 && /^[1-9]\d{0,2}([.,])\d{3}$/.exec(figure);
  if (thousandths && thousandths[1] === ",") return { refused: "unclearAmount" };
  const digits = digitsOf(figure, power > 0 || Boolean(thousandths));
  if (!digits) return { refused: "notANumber" };
  const amount = toNumber(shifted(digits, power));
  return fitMoney(negative ? -amount : amount, currency);
}

/** Whether a figure is an amount of the currency: not negative, not too large, no finer than its smallest coin. */
export function fitMoney(amount: number, currency: string): Money | MoneyRefusal {
  if (!Number.isFinite(amount)) return { refused: "notANumber" };
  if (amount < 0) return { refused: "notNegative" };
  if (amount > LARGEST_AMOUNT) return { refused: "tooBig", params: { max: LARGEST_AMOUNT } };
  const most = isCurrency(currency) ? decimalsOf(currency) : 2;
  const fitting = Number(amount.toFixed(most));
  // What a program has added up may carry dust of its floating point, which is no decimal of anyone's.
  if (Math.abs(fitting - amount) > Math.max(1e-9, amount * 1e-15)) {
    return most === 0
      ? { refused: "noDecimals", params: { currency } }
      : { refused: "tooManyDecimals", params: { currency, max: most } };
  }
  return { amount: fitting, currency };
}

/** The same for a figure that a program has reckoned: rounded to the smallest coin, but never to nothing. */
export function roundMoney(amount: number, currency: string): Money | MoneyRefusal {
  const coins = 10 ** decimalsOf(currency);
  // Half a coin is rounded up, as 200 000.005 looks to whoever wrote it and not as a computer keeps it.
  const rounded = Math.round(Number((amount * coins).toPrecision(15))) / coins;
  return fitMoney(rounded === 0 ? amount : rounded, currency);
}
