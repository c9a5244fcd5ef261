import { findPhoneNumbersInText, isSupportedCountry, parsePhoneNumberFromString } from "libphonenumber-js/min";
import { readCountry } from "../accounts/countries-input.ts";

/** How an extension is said where the library knows another word only. */
const EXTENSION = /[\s,;]*\b(?:poste|durchwahl|interne|int)\b\.?\s*(?=\d{1,7}\b)/i;

/**
 * E.164 where the number can be understood (with the country for national ones, French unless told), else as written. An extension
 * stands behind it, and then what else was written of it: "+33142685300 x12 (bureau)".
 */
export function normalisePhone(written: string, country = ""): string {
  const text = written.normalize("NFKC").replace(/\s+/g, " ").trim();
  const code = readCountry(country) ?? "";
  const defaultCountry = isSupportedCountry(code) ? code : "FR";
  const said = text.replace(EXTENSION, " ext. ");
  const [found, second] = findPhoneNumbersInText(said, { defaultCountry });
  if (!found || second) {
    const parsed = parsePhoneNumberFromString(text, defaultCountry);
    // Where the text is nothing but a number: what stands beside it would be lost.
    return parsed?.isValid() && !/\p{L}/u.test(text) ? withExtension(parsed) : text;
  }
  const before = said.slice(0, found.startsAt).replace(/[\s:([]+$/, "");
  const after = said
    .slice(found.endsAt)
    .replace(/^[\s,;:–-]+/, "")
    .trim();
  const notes = [before.replace(/[+(\s]+$/, ""), after.replace(/^[)\]]+\s*/, "")].filter((note) =>
    /[\p{L}\p{N}]/u.test(note),
  );
  return [withExtension(found.number), ...notes.map((note) => (/^[([]/.test(note) ? note : `(${note})`))].join(" ");
}

const withExtension = ({ number, ext }: { number: string; ext?: string }) => (ext ? `${number} x${ext}` : number);

/** "06 12 34 56 78 / 01 42 68 53 00" is two numbers: each part of it could be dialled. */
export function phonesIn(written: string, country = ""): string[] {
  const parts = written.split(/\s*[/;\n|]\s*|,\s+|\s+(?:ou|or|et|and|puis|und)\s+/i).filter((part) => part !== "");
  const each = parts.every((part) => (part.match(/\p{Nd}/gu) ?? []).length >= 7);
  return (each ? parts : [written]).map((part) => normalisePhone(part, country));
}

/** The number that is dialled, with its extension and without what was noted of it. */
export function dialled(phone: string): string {
  return /^\+\d+(?: x\d+)?/.exec(phone)?.[0] ?? phone;
}
