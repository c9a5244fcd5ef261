import { z } from "zod";
import { readEmail } from "./email-input.ts";

/**
 * Text as people type it: trimmed, composed (NFC), without the characters that PostgreSQL refuses (NUL) or that forge
 * what others read (lone control characters, bidirectional overrides). Lengths are UTF-16 code units.
 */
const FORGING = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\u202A-\u202E\u2066-\u2069]/g;
const LONE_SURROGATE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

function clean(value: string): string {
  return value.replace(FORGING, "").replace(LONE_SURROGATE, "\uFFFD").normalize("NFC").trim();
}

/** Characters of no width: a text of nothing else is empty, however long it is. */
const INVISIBLE =
  /^(?:\s|\p{Cf}|\u034F|\u115F|\u1160|\u17B4|\u17B5|[\u180B-\u180F]|\u2800|\u3164|[\uFE00-\uFE0F]|\uFFA0|[\u{E0100}-\u{E01EF}])+$/u;
const visible = (value: string) => (INVISIBLE.test(value) ? "" : value);

/** One line: no line breaks, inner white space folded. */
export const line = (max: number, min = 0) =>
  z
    .string()
    .max(max * 4, { error: "tooLong" })
    .transform((value) => visible(clean(value).replace(/\s+/g, " ")))
    .pipe(z.string().min(min).max(max));

/** Several lines: line breaks kept as \n. */
export const text = (max: number, min = 0) =>
  z
    .string()
    .max(max * 4, { error: "tooLong" })
    .transform((value) => visible(clean(value.replace(/\r\n?/g, "\n"))))
    .pipe(z.string().min(min).max(max));

/** Words typed into a filter: nothing is refused there, what cannot match is left out. At most 100 letters. */
export function searchText(typed: string): string {
  return clean(typed.slice(0, 400)).slice(0, 100);
}

export const email = line(254, 3).transform((written, context) => {
  const address = readEmail(written);
  if (address !== null) return address;
  context.issues.push({ code: "custom", message: "notAnEmail", input: written });
  return z.NEVER;
});

export const uuid = z.uuid({ error: "notUnderstood" });

/** The years that business is dated in; what lies beyond is a slip of the hand. */
export const FIRST_YEAR = 1900;
export const LAST_YEAR = 2199;
const inRange = (year: number) => year >= FIRST_YEAR && year <= LAST_YEAR;

/** A calendar day, "YYYY-MM-DD". */
export const day = z.iso
  .date({ error: "notADate" })
  .refine((written) => inRange(Number(written.slice(0, 4))), { error: "dateOutOfRange" });

/** A moment in time. */
export const moment = z.coerce
  .date({ error: "notADate" })
  .refine((at) => inRange(at.getUTCFullYear()), { error: "dateOutOfRange" });
