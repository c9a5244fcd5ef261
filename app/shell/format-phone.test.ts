import { expect, test } from "vitest";
import { phoneWord } from "./format-phone.ts";

const plain = (phone: string) => phoneWord(phone).replaceAll("\u00a0", " ");

test("a French number is read in pairs", () => {
  expect(plain("+33639980875")).toBe("+33 6 39 98 08 75");
});

test("other countries are read in threes, whatever the length of their code", () => {
  expect(plain("+447700900123")).toBe("+44 770 090 0123");
  expect(plain("+12025550143")).toBe("+1 202 555 0143");
  expect(plain("+352621123456")).toBe("+352 621 123 456");
});

test("an extension and a note stay behind the number", () => {
  expect(plain("+33142685300 x12 (bureau)")).toBe("+33 1 42 68 53 00 x12 (bureau)");
});

test("what is not an international number stays as it was written", () => {
  expect(phoneWord("ext. 4512")).toBe("ext. 4512");
  expect(phoneWord("06 39 98 08 75")).toBe("06 39 98 08 75");
});
