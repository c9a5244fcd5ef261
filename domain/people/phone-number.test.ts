import { expect, test } from "vitest";
import { dialled, normalisePhone, phonesIn } from "./phone-number.ts";

test.each([
  ["01 42 68 53 00", "", "+33142685300"],
  ["+33 (0)1 42 68 53 00", "", "+33142685300"],
  ["01 42 68 53 00 x12", "FR", "+33142685300 x12"],
  ["01 42 68 53 00 poste 12", "FR", "+33142685300 x12"],
  ["01 42 68 53 00, ext 12", "FR", "+33142685300 x12"],
  ["+1 415 555 2671 ext. 12", "", "+14155552671 x12"],
  ["+1 (415) 555-2671 #12", "", "+14155552671 x12"],
  ["01 42 68 53 00 (bureau)", "FR", "+33142685300 (bureau)"],
  ["01 42 68 53 00 x12 (bureau)", "FR", "+33142685300 x12 (bureau)"],
  ["Bureau : 01 42 68 53 00", "FR", "+33142685300 (Bureau)"],
  ["01 42 68 53 00 standard", "FR", "+33142685300 (standard)"],
  ["０１ ４２ ６８ ５３ ００", "FR", "+33142685300"],
  ["020 7946 0958", "UK", "+442079460958"],
  ["020 7946 0958", "gb", "+442079460958"],
  ["12", "FR", "12"],
  ["3615 ULLA", "FR", "3615 ULLA"],
])("%s (%s) is kept as %s", (written, country, kept) => {
  expect(normalisePhone(written, country)).toBe(kept);
  // What is kept is kept again as it is.
  expect(normalisePhone(kept, country)).toBe(kept);
});

test("two numbers in one cell are two, and half a number is none", () => {
  const two = ["+33612345678", "+33142685300"];
  expect(phonesIn("06 12 34 56 78 / 01 42 68 53 00")).toEqual(two);
  expect(phonesIn("06 12 34 56 78 ou 01 42 68 53 00")).toEqual(two);
  expect(phonesIn("06 12 34 56 78; 01 42 68 53 00 (bureau)")).toEqual([two[0], "+33142685300 (bureau)"]);
  expect(phonesIn("01 42 68 53 00 / 12")).toHaveLength(1);
  expect(phonesIn("01/42/68/53/00")).toEqual(["+33142685300"]);
});

test("what is dialled", () => {
  expect(dialled("+33142685300 x12 (bureau)")).toBe("+33142685300 x12");
  expect(dialled("3615 ULLA")).toBe("3615 ULLA");
});
