export const locales = ["en", "fr"] as const;
export type Locale = (typeof locales)[number];

export const defaultLocale: Locale = "en";
export const localeCookie = "locale";
export const timeZoneCookie = "tz";
/** What a first visit is shown in, until the browser has told its own zone by cookie. */
export const defaultTimeZone = "Europe/Paris";

export function isLocale(value: unknown): value is Locale {
  return locales.includes(value as Locale);
}

/** The best of our languages for an Accept-Language header, by its weights. */
export function negotiateLocale(acceptLanguage: string | null): Locale {
  const wished = (acceptLanguage ?? "")
    .split(",")
    .map((part) => {
      const [tag = "", ...params] = part.trim().split(";");
      const weight = params.map((param) => /^\s*q=([\d.]+)/.exec(param)?.[1]).find(Boolean);
      return { language: tag.trim().toLowerCase().split("-")[0], weight: weight === undefined ? 1 : Number(weight) };
    })
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight);
  return wished.map(({ language }) => language).find(isLocale) ?? defaultLocale;
}

/** True for a zone this runtime can format in: a made-up cookie must not break the page. */
export function isTimeZone(value: string | undefined): value is string {
  if (!value) return false;
  try {
    new Intl.DateTimeFormat("en", { timeZone: value });
    return true;
  } catch {
    return false;
  }
}
