import { expect, test } from "vitest";
import { digitsAsked } from "./contact-find.sql.ts";

test.each([
  ["06 51 42 73 96", "651427396"],
  ["0651427396", "651427396"],
  ["0651 42.73 96", "651427396"],
  ["+33 6 51 42 73 96", "33651427396"],
  ["0033651427396", "33651427396"],
  ["+33 (0)6 51 42 73 96", "33651427396"],
  ["(06) 51-42-73-96", "651427396"],
  ["٠٦٥١٤٢٧٣٩٦", null],
  ["06 51 42", null],
  ["2026", null],
  ["180 000 €", null],
  ["budget 06 51 42 73 96", null],
])("%s is asked for as %s", (typed, digits) => {
  expect(digitsAsked(typed)).toBe(digits);
});
