import { expect, it } from "vitest";
import { figuresIn } from "./search-figures.ts";

it.each([
  ["180k euros", "num180000"],
  ["180 k€", "num180000"],
  ["180 000 €", "num180000"],
  ["180,000", "num180000"],
  ["180.000 EUR", "num180000"],
  ["1,5 million", "num1500000"],
  ["1.250 M€", "num1250000"],
  ["0651427394", "tel51427394"],
  ["06 51 42 73 94", "tel51427394"],
  ["+33 6 51 42 73 94", "tel51427394"],
  ["C++", "signcplusplus"],
  [".NET", "signdotnet"],
  ["R&D", "signrandd"],
])("reads %j as one sign of the index", (text, sign) => {
  const [figure, ...others] = figuresIn(`budget ${text}`);
  expect(others).toEqual([]);
  expect(figure).toMatchObject({ raw: text });
  expect(figure!.signs).toContain(sign);
});

it.each(["budget 2027", "3 sites", "le lot 14", "e-mail", "Mr. Smith", "a & b"])("leaves %j as words", (text) => {
  expect(figuresIn(text).filter(({ raw }) => !/^\d{4}$/.test(raw))).toEqual([]);
});
