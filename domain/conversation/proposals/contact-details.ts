import { findPhoneNumbersInText, type CountryCode } from "libphonenumber-js/min";
import type { FoundOf } from "./found.ts";
import { mask, MAX_OF_A_KIND } from "./reading.ts";

const LOCAL = /[\p{L}\p{N}._%+-]/u;
const DOMAIN = /^[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,62}\.){1,6}\p{L}{2,24}/u;

/** Grows outwards from each "@": linear, where a single regular expression would retry from every letter. */
export function findEmails(text: string): FoundOf<"email">[] {
  const found: FoundOf<"email">[] = [];
  let floor = 0;
  for (let at = text.indexOf("@"); at >= 0; at = text.indexOf("@", at + 1)) {
    let start = at;
    while (start > floor && at - start < 64 && LOCAL.test(text[start - 1]!)) start--;
    while (start < at && /[.+-]/.test(text[start]!)) start++;
    const domain = DOMAIN.exec(text.slice(at + 1, at + 255));
    if (start === at || !domain) continue;
    const end = at + 1 + domain[0].length;
    const written = text.slice(start, end);
    found.push({ kind: "email", start, end, text: written, value: { address: written.toLowerCase() } });
    floor = end;
  }
  return found;
}

const URL_START = /\b(?:https?:\/\/|www\.)[^\s<>"'«»•]{3,2000}/giu;

export function findUrls(text: string): FoundOf<"url">[] {
  const found: FoundOf<"url">[] = [];
  for (const match of text.matchAll(URL_START)) {
    let written = match[0];
    while (/[.,;:!?\])}…]$/u.test(written) && !(written.endsWith(")") && written.includes("(")))
      written = written.slice(0, -1);
    const href = /^www\./i.test(written) ? `https://${written}` : written;
    if (!URL.canParse(href)) continue;
    found.push({ kind: "url", start: match.index, end: match.index + written.length, text: written, value: { href } });
  }
  return found;
}

/** A run of digits and phone punctuation: only these short windows are shown to the phone library. */
const PHONE_LIKE = /(?:\+|\(|\b0|\b\d)[\d .()/\u00a0\u202f-]{6,28}\d/g;
const INTERNATIONAL = /^\s*(?:\+|00)/;

export function findPhones(text: string, country: string | undefined): FoundOf<"phone">[] {
  const found: FoundOf<"phone">[] = [];
  const countries = [...new Set([country, "FR", "GB"])].filter((code) => code !== undefined) as CountryCode[];
  let windows = 0;
  for (const match of text.matchAll(PHONE_LIKE)) {
    if (++windows > MAX_OF_A_KIND) break;
    let window = match[0].replace(/[\u00a0\u202f]/g, " ");
    for (const defaultCountry of countries) {
      for (const hit of findPhoneNumbersInText(window, { defaultCountry })) {
        const written = window.slice(hit.startsAt, hit.endsAt);
        // Without its leading 0 a national number cannot be told from "200 000 000" or an order number.
        if (
          !INTERNATIONAL.test(written) &&
          !/^\(?0/.test(written) &&
          !/^\(\d{3}\)|^\d{3}[-.]\d{3}[-.]\d{4}$/.test(written)
        )
          continue;
        if (!hit.number.isValid()) continue;
        const start = match.index + hit.startsAt;
        const end = match.index + hit.endsAt;
        const value = { e164: hit.number.number as string, international: hit.number.formatInternational() };
        found.push({ kind: "phone", start, end, text: text.slice(start, end), value });
        window = mask(window, [{ start: hit.startsAt, end: hit.endsAt, text: written }]);
      }
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
