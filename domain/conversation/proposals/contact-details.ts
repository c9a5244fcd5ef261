import { findPhoneNumbersInText, type CountryCode } from "libphonenumber-js/min";
import type { FoundOf } from "./found.ts";
import { mask, MAX_OF_A_KIND } from "./reading.ts";

/** What an address may hold before its "@" in running text. */
const LOCAL = /[\p{L}\p{M}\p{N}._%+&'’#~-]/u;
const DOMAIN = /^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}-]{0,62}\.){1,6}[\p{L}\p{M}]{2,24}/u;
const PLAIN = /^[\p{L}\p{N}_](?:[\p{L}\p{M}\p{N}_+&'~-]|\.(?!\.))*$/u;

/** "lea@example.com.Merci": a stop without its space, and the next sentence. */
function withoutNextSentence(domain: string): string {
  const next = /^(.*\.\p{Ll}{2,24})\.\p{Lu}\p{Ll}*$/u.exec(domain);
  return next?.[1] ?? domain;
}

/** Grows outwards from each "@": linear, where a single regular expression would retry from every letter. */
export function findEmails(text: string): FoundOf<"email">[] {
  const found: FoundOf<"email">[] = [];
  let floor = 0;
  for (let at = text.indexOf("@"); at >= 0; at = text.indexOf("@", at + 1)) {
    let start = at;
    while (start > floor && at - start < 64 && LOCAL.test(text[start - 1]!)) start--;
    // What opens a quotation, an elision ("l'adresse d'lea@…") or a list is not of the address.
    while (start < at && /[.+&'’#~%-]/.test(text[start]!)) start++;
    const domain = DOMAIN.exec(text.slice(at + 1, at + 255));
    if (start === at || !domain) continue;
    const local = text.slice(start, at).replaceAll("’", "'");
    if (!PLAIN.test(local) || local.endsWith(".")) continue;
    const host = withoutNextSentence(domain[0]);
    const end = at + 1 + host.length;
    const written = text.slice(start, end);
    found.push({ kind: "email", start, end, text: written, value: { address: `${local}@${host}`.toLowerCase() } });
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
const PHONE_LIKE = /(?:\+|\(|\b0|\b\d)[\d .()/\u00a0\u202f-]{6,58}\d/g;
const EXTENSION =
  /^[ ,;]{0,2}(?:\(?(?:x|ext(?:ension|\.)?|extn\.?|poste|p\.|#|int(?:erne|\.)?) ?[.:]? ?(\d{1,7})(?!\d|[.,]\d)\)?)/iu;
/** "(bureau)": whose or where it is. */
const NOTE = /^ ?\((\p{L}[^()\d\n]{1,30})\)/u;

function extensionAfter(text: string, end: number): { extension?: string; note?: string; length: number } {
  const rest = text.slice(end, end + 60);
  const extension = EXTENSION.exec(rest);
  const length = extension?.[0].length ?? 0;
  const note = NOTE.exec(rest.slice(length));
  return {
    ...(extension && { extension: extension[1]! }),
    ...(note && { note: note[1]!.trim() }),
    length: length + (note?.[0].length ?? 0),
  };
}

const INTERNATIONAL = /^\s*(?:\+|00)/;

/** "06 12 34 56 78 / 01 42 68 53 00" are two numbers, each in its own window. */
function* windowsOf(text: string): Generator<{ 0: string; index: number }> {
  for (const match of text.matchAll(PHONE_LIKE)) {
    let index = match.index;
    for (const part of match[0].split(/( ?\/ ?(?=[+(0])| - (?=[+(0]))/)) {
      if (/\d{2}/.test(part)) yield { 0: part, index };
      index += part.length;
    }
  }
}

export function findPhones(text: string, country: string | undefined): FoundOf<"phone">[] {
  const found: FoundOf<"phone">[] = [];
  const countries = [...new Set([country, "FR", "GB"])].filter((code) => code !== undefined) as CountryCode[];
  let windows = 0;
  for (const match of windowsOf(text)) {
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
        const beside = extensionAfter(text, end);
        const extension = hit.number.ext ?? beside.extension;
        const value = {
          ...{ e164: hit.number.number as string, international: hit.number.formatInternational() },
          ...(extension && { extension }),
          ...(beside.note && { note: beside.note }),
        };
        const last = end + beside.length;
        found.push({ kind: "phone", start, end: last, text: text.slice(start, last), value });
        window = mask(window, [{ start: hit.startsAt, end: hit.endsAt, text: written }]);
      }
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
