import type { z } from "zod";
import { InvalidInput, type FieldIssue } from "./errors.ts";

type Issue = z.core.$ZodIssue;

/** The message key for a zod issue; a schema may name its own with `{ error: "key" }`. */
function keyOf(issue: Issue): FieldIssue {
  const path = issue.path.join(".");
  if (/^[a-z][A-Za-z]+$/.test(issue.message)) return { path, key: issue.message };
  switch (issue.code) {
    case "too_small":
      return issue.origin === "string" && Number(issue.minimum) <= 1
        ? { path, key: "required" }
        : { path, key: issue.origin === "string" ? "tooShort" : "tooSmall", params: { min: Number(issue.minimum) } };
    case "too_big":
      return { path, key: issue.origin === "string" ? "tooLong" : "tooBig", params: { max: Number(issue.maximum) } };
    case "invalid_type":
      return { path, key: issue.input === undefined ? "required" : "notUnderstood" };
    case "invalid_format":
      return {
        path,
        key: issue.format === "email" ? "notAnEmail" : issue.format === "url" ? "notALink" : "notUnderstood",
      };
    default:
      return { path, key: "notUnderstood" };
  }
}

/** First beat of every action: the input as the schema says, or `InvalidInput` with an issue for each field. */
export function parseInput<Schema extends z.ZodType>(schema: Schema, raw: unknown): z.output<Schema> {
  const result = schema.safeParse(raw);
  if (result.success) return result.data;
  throw new InvalidInput(result.error.issues.map(keyOf));
}
