import { z } from "zod";

/**
 * Text as people type it: trimmed, composed (NFC), without the characters that PostgreSQL refuses (NUL) or that forge
 * what others read (lone control characters, bidirectional overrides). Lengths are UTF-16 code units.
 */
const FORGING = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\u202A-\u202E\u2066-\u2069]/g;
const LONE_SURROGATE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

function clean(value: string): string {
  return value.replace(FORGING, "").replace(LONE_SURROGATE, "\uFFFD").normalize("NFC").trim();
}

/** One line: no line breaks, inner white space folded. */
export const line = (max: number, min = 0) =>
  z
    .string()
    .max(max * 4, { error: "tooLong" })
    .transform((value) => clean(value).replace(/\s+/g, " "))
    .pipe(z.string().min(min).max(max));

/** Several lines: line breaks kept as \n. */
export const text = (max: number, min = 0) =>
  z
    .string()
    .max(max * 4, { error: "tooLong" })
    .transform((value) => clean(value.replace(/\r\n?/g, "\n")))
    .pipe(z.string().min(min).max(max));

/** Words typed into a filter: nothing is refused there, what cannot match is left out. At most 100 letters. */
export function searchText(typed: string): string {
  return clean(typed.slice(0, 400)).slice(0, 100);
}

export const email = line(254, 3)
  .pipe(z.email())
  .transform((value) => value.toLowerCase());

export const uuid = z.uuid({ error: "notUnderstood" });

/** A calendar day, "YYYY-MM-DD". */
export const day = z.iso.date({ error: "notADate" });
