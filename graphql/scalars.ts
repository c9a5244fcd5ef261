import { GraphQLError } from "graphql";
import { builder } from "./builder.ts";

builder.scalarType("DateTime", {
  description: "A moment, ISO 8601 in UTC with milliseconds.",
  serialize: (value) => (value instanceof Date ? value.toISOString() : String(value)),
  parseValue: (value) => {
    const moment = new Date(String(value));
    if (Number.isNaN(moment.getTime())) throw new GraphQLError("A DateTime is written like 2026-03-31T14:05:00Z.");
    return moment;
  },
});

builder.scalarType("Date", {
  description: "A calendar day, YYYY-MM-DD, with no time zone.",
  serialize: (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : String(value)),
  parseValue: (value) => {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(String(value))) throw new GraphQLError("A Date is written like 2026-03-31.");
    return String(value);
  },
});

builder.scalarType("JSON", {
  description: "Any JSON value.",
  serialize: (value) => value,
  parseValue: (value) => value,
});
