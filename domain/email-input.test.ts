import { expect, test } from "vitest";
import { emailSpellings, readDomain, readEmail } from "./email-input.ts";

test.each([
  ["Claire@Aerolor.Example", "claire@aerolor.example"],
  ["siobhan.o'neil@example.com", "siobhan.o'neil@example.com"],
  ["r&d@example.com", "r&d@example.com"],
  ["jurgen@müller-werk.example", "jurgen@müller-werk.example"],
  ["JÜRGEN@MÜLLER-WERK.example", "jürgen@müller-werk.example"],
  ["info@société.example", "info@société.example"],
  ["info@socie\u0301te\u0301.example", "info@société.example"],
  ["info@münchen.de", "info@münchen.de"],
  ["info@xn--mnchen-3ya.de", "info@münchen.de"],
  ["ines+devis@nous.example", "ines+devis@nous.example"],
  ["用户@例子.公司", "用户@例子.公司"],
  ["a@b.co", "a@b.co"],
  [" a_b-c@sub.example.com ", "a_b-c@sub.example.com"],
])("%s is an address", (written, kept) => {
  expect(readEmail(written)).toBe(kept);
  expect(readEmail(kept)).toBe(kept);
});

test.each([
  "jean.@example.com",
  ".jean@example.com",
  "a..b@example.com",
  "50%off@example.com",
  "jean@",
  "@example.com",
  "jean",
  "jean@localhost",
  "jean@-a.example",
  "jean@a-.example",
  "jean@a..example",
  "jean@.example",
  "jean@example.c",
  "jean@10.0.0.1",
  "jean@example.com/x",
  "jean dupont@example.com",
  "a@b@example.com",
  "<jean@example.com>",
  "jean@exa mple.com",
  "jean@xn--zzzzzzz\u0000.example",
  `${"a".repeat(65)}@example.com`,
  `jean@${"a".repeat(64)}.example`,
])("%j is none", (written) => expect(readEmail(written)).toBeNull());

test("domains in one form", () => {
  expect(readDomain("https://www.Müller-Werk.example/kontakt?x")).toBe("müller-werk.example");
  expect(readDomain("@a.example")).toBe("a.example");
  expect(readDomain("xn--mnchen-3ya.de")).toBe("münchen.de");
  for (const none of ["", "aerolor", "a b.example", "a@b.example", "..", "1.2.3.4"])
    expect(readDomain(none)).toBeNull();
  expect(emailSpellings("info@münchen.de")).toEqual(["info@münchen.de", "info@xn--mnchen-3ya.de"]);
  expect(emailSpellings("a@b.example")).toEqual(["a@b.example"]);
});
