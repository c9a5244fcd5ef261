import type { Locale } from "./locale/locales.ts";

export interface MoneyFormat {
  /** Short, for lists: "€420k", "€1.2M"; "420 k€", "1,2 M€". Amounts in units of the currency. */
  money(amount: number | string, currency: string): string;
  /** To the unit: "€420,000", "420 000 €". Cents only when there are some. */
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
  const inCents = new Intl.NumberFormat(tag, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const symbols = new Map<string, string>();

  function symbol(currency: string): string {
    let found = symbols.get(currency);
    if (!found) symbols.set(currency, (found = symbolOf(tag, currency)));
    return found;
  }

  function place(figure: string, unit: string, currency: string, negative: boolean): string {
    const sign = negative ? "\u2212" : "";
    const mark = symbol(currency);
    // A currency without a sign of its own ("CHF") stands apart from the figure in English too.
    const gap = /\w$/.test(mark) ? "\u00a0" : "";
    const text = locale === "fr" ? `${sign}${figure}\u00a0${unit}${mark}` : `${sign}${mark}${gap}${figure}${unit}`;
    return text.replaceAll("\u202f", "\u00a0");
  }

  return {
    money(amount, currency) {
      const value = Math.abs(Number(amount));
      const negative = Number(amount) < 0;
      const step = steps.find(({ from }) => value >= from);
      if (!step) return place(whole.format(value), "", currency, negative);
      const scaled = value / step.divisor;
      const style = step.divisor === 1e3 ? (scaled < 9.95 ? upToTenths : whole) : scaled < 99.95 ? tenths : whole;
      return place(style.format(scaled), step.unit[locale], currency, negative);
    },
    moneyFull(amount, currency) {
      const value = Math.abs(Number(amount));
      const figure = (Number.isInteger(value) ? whole : inCents).format(value);
      return place(figure, "", currency, Number(amount) < 0);
    },
  };
}

function symbolOf(tag: string, currency: string): string {
  try {
    const parts = new Intl.NumberFormat(tag, {
      style: "currency",
      currency,
      currencyDisplay: "narrowSymbol",
    }).formatToParts(0);
    return parts.find(({ type }) => type === "currency")?.value ?? currency;
  } catch {
    return currency;
  }
}
