import { isSupportedCountry, parsePhoneNumberFromString } from "libphonenumber-js/min";

/** E.164 where the number can be understood (with the country for national ones, French unless told), else as written. */
export function normalisePhone(written: string, country = ""): string {
  const code = country.toUpperCase();
  const parsed = parsePhoneNumberFromString(written, isSupportedCountry(code) ? code : "FR");
  return parsed?.isValid() ? parsed.number : written.replace(/\s+/g, " ").trim();
}
