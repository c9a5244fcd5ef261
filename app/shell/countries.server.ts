import { COUNTRIES } from "../../domain/accounts/countries-input.ts";

/** "France" for "FR"; the code itself where it has no name. */
export function countryName(code: string, locale: string): string {
  if (!/^[A-Z]{2}$/.test(code)) return code;
  return new Intl.DisplayNames([locale], { type: "region" }).of(code) ?? code;
}

/** Every country as `[code, name]`, in the order a reader of that language looks for it. */
export function countries(locale: string): [code: string, name: string][] {
  return COUNTRIES.map((code): [string, string] => [code, countryName(code, locale)]).sort(([, a], [, b]) =>
    a.localeCompare(b, locale),
  );
}
