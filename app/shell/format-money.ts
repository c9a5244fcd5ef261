import { currenciesMeant, decimalsOf } from "../../domain/currencies-input.ts";
import type { Locale } from "./locale/locales.ts";

export interface MoneyFormat {
  /** Short, for lists: "€420k", "€1.2M"; "420 k€", "1,2 M€". Amounts in units of the currency; small ones are not rounded. */
  money(amount: number | string, currency: string): string;
  /** To the smallest coin: "€420,000", "420 000 €", "KWD 1.250". Decimals only when there are some, and then all of them. */
  moneyFull(amount: number | string, currency: string): string;
}

interface Step {
  from: number;
  divisor: number;
  unit: Record<Locale, string>;
}

/** A step begins where rounding would reach it, so that 999,600 is "1.0M" and never "1000k". */
const steps: Step[] = [
  { from: 999_500_000, divisor: 1e9, unit: { en: "bn", fr: "Md" } },
  { from: 999_500, divisor: 1e6, unit: { en: "M", fr: "M" } },
  { from: 999.5, divisor: 1e3, unit: { en: "k", fr: "k" } },
];

const tags: Record<Locale, string> = { en: "en-GB", fr: "fr-FR" };

export function moneyFormat(locale: Locale): MoneyFormat {
  const tag = tags[locale];
  const whole = new Intl.NumberFormat(tag, { maximumFractionDigits: 0 });
  const tenths = new Intl.NumberFormat(tag, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const upToTenths = new Intl.NumberFormat(tag, { maximumFractionDigits: 1 });
  const exact = [0, 1, 2, 3, 4].map(
    (digits) => new Intl.NumberFormat(tag, { minimumFractionDigits: digits, maximumFractionDigits: digits }),
  );
  const symbols = new Map<string, string>();

  function symbol(currency: string): string {
    let found = symbols.get(currency);
    if (!found) symbols.set(currency, (found = symbolOf(locale, currency)));
    return found;
  }

  /** Rounded to the currency's own decimals, which are shown where one of them counts. */
  function inFull(value: number, currency: string): string {
    const digits = decimalsOf(currency);
    return (Number.isInteger(Number(value.toFixed(digits))) ? whole : exact[digits]!).format(value);
  }

  function place(figure: string, unit: string, currency: string, negative: boolean): string {
    const sign = negative ? "\u2212" : "";
    const mark = symbol(currency);
    // A currency without a sign of its own ("CHF") stands apart from the figure in English too, and from "k" in French.
    const gap = /\p{L}$/u.test(mark) && !mark.startsWith("$") && (locale === "en" || unit) ? "\u00a0" : "";
    const text =
      locale === "fr" ? `${sign}${figure}\u00a0${unit}${gap}${mark}` : `${sign}${mark}${gap}${figure}${unit}`;
    return text.replaceAll("\u202f", "\u00a0");
  }

  return {
    money(amount, currency) {
      const value = Math.abs(Number(amount));
      const negative = Number(amount) < 0;
      const step = steps.find(({ from }) => value >= from);
      if (!step) return place(inFull(value, currency), "", currency, negative);
      const scaled = value / step.divisor;
      const style = step.divisor === 1e3 ? (scaled < 9.95 ? upToTenths : whole) : scaled < 99.95 ? tenths : whole;
      return place(style.format(scaled), step.unit[locale], currency, negative);
    },
    moneyFull(amount, currency) {
      return place(inFull(Math.abs(Number(amount)), currency), "", currency, Number(amount) < 0);
    },
  };
}

/** Dollars are told apart by their country, as each language does it; those that are not here by their code. */
const dollars: Record<string, Record<Locale, string>> = {
  USD: { en: "US$", fr: "$US" },
  CAD: { en: "CA$", fr: "$CA" },
  AUD: { en: "A$", fr: "$AU" },
  NZD: { en: "NZ$", fr: "$NZ" },
  HKD: { en: "HK$", fr: "$HK" },
  SGD: { en: "S$", fr: "$SG" },
};

/** A sign that is this currency's alone ("€", "zł"), else a name that is: no two currencies are written alike. */
function symbolOf(locale: Locale, currency: string): string {
  const dollar = dollars[currency];
  if (dollar) return dollar[locale];
  try {
    const style = { style: "currency", currency, currencyDisplay: "narrowSymbol" } as const;
    const parts = new Intl.NumberFormat(tags[locale], style).formatToParts(0);
    const sign = parts.find(({ type }) => type === "currency")?.value ?? currency;
    const [first, second] = currenciesMeant(sign);
    return first === currency && (second === undefined || sign === "£") ? sign : currency;
  } catch {
    return currency;
  }
}
