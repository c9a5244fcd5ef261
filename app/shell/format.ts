import type { Locale } from "./locale/locales.ts";
import { moneyFormat, type MoneyFormat } from "./format-money.ts";
import { timeFormat, type TimeFormat } from "./format-time.ts";

export interface Format extends MoneyFormat, TimeFormat {
  number(value: number, digits?: number): string;
  /** A share, 0..1: `0.62` → "62%" or "62 %". */
  percent(share: number, digits?: number): string;
  /** "Inès, Karim and Tom". */
  list(items: readonly string[]): string;
  /** A file's size in decimal units. */
  bytes(size: number): string;
}

/** British English: day before month, and no comma where French has none either. */
export const intlLocale: Record<Locale, string> = { en: "en-GB", fr: "fr-FR" };

const formats = new Map<string, Format>();

/** The formatter of a language and zone. Intl objects are dear to make, so each is made once. */
export function formatFor(locale: Locale, timeZone: string): Format {
  const name = `${locale} ${timeZone}`;
  let format = formats.get(name);
  if (!format) formats.set(name, (format = createFormat(locale, timeZone)));
  return format;
}

function createFormat(locale: Locale, timeZone: string): Format {
  const tag = intlLocale[locale];
  const numbers = [0, 1, 2].map((digits) => new Intl.NumberFormat(tag, { maximumFractionDigits: digits }));
  const percents = [0, 1].map(
    (digits) => new Intl.NumberFormat(tag, { style: "percent", maximumFractionDigits: digits }),
  );
  const lists = new Intl.ListFormat(tag, { type: "conjunction" });
  const units = locale === "fr" ? ["o", "ko", "Mo", "Go"] : ["B", "kB", "MB", "GB"];
  const evenSpaces = (text: string) => text.replaceAll("\u202f", "\u00a0");

  return {
    ...moneyFormat(locale),
    ...timeFormat(locale, timeZone),
    number: (value, digits = 0) => evenSpaces((numbers[digits] ?? numbers[2])!.format(value)),
    percent: (share, digits = 0) => evenSpaces((percents[digits] ?? percents[1])!.format(share)),
    list: (items) => lists.format(items),
    bytes: (size) => {
      const step = Math.min(Math.floor(Math.log10(Math.max(size, 1)) / 3), units.length - 1);
      const value = size / 1000 ** step;
      return `${numbers[step > 1 && value < 10 ? 1 : 0]!.format(value)}\u00a0${units[step]}`;
    },
  };
}
