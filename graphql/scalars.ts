import { GraphQLError } from "graphql";
import { day, moment } from "../domain/text-input.ts";
import { builder } from "./builder.ts";

/** Why it is no date, as its place in the input will tell (errors.ts): `key` names a sentence under `errors`. */
function refused(message: string, key: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: "INVALID", key } });
}

/** A day that stands in the calendar, a time and a zone: without a zone it would be another moment on every server. */
const MOMENT =
  /^(\d{4}-\d{2}-\d{2})T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:[.,]\d{1,9})?)?(?:Z|[+-](?:0\d|1[0-4]):?[0-5]\d)$/i;

builder.scalarType("DateTime", {
  description: "A moment, ISO 8601 in UTC with milliseconds. Taken with any zone, but never without one.",
  serialize: (value) => (value instanceof Date ? value.toISOString() : String(value)),
  parseValue: (value) => {
    const written = value instanceof Date ? value.toISOString() : String(value);
    const read = MOMENT.exec(written);
    const found = read && day.safeParse(read[1]).success ? moment.safeParse(written.replace(",", ".")) : null;
    if (found?.success) return found.data;
    const key =
      read && day.safeParse(read[1]).error?.issues[0]?.message === "dateOutOfRange" ? "dateOutOfRange" : "notAMoment";
    throw refused("A DateTime is written like 2026-03-31T14:05:00Z.", key);
  },
});

builder.scalarType("Date", {
  description: "A calendar day, YYYY-MM-DD, with no time zone.",
  serialize: (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : String(value)),
  parseValue: (value) => {
    const found = day.safeParse(value);
    if (found.success) return found.data;
    throw refused("A Date is written like 2026-03-31.", found.error.issues[0]?.message ?? "notADate");
  },
});

builder.scalarType("JSON", {
  description: "Any JSON value.",
  serialize: (value) => value,
  parseValue: (value) => value,
});
