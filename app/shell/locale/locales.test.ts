import { expect, test } from "vitest";
import { isTimeZone, negotiateLocale } from "./locales.ts";

test("the language with the highest weight wins, regions are ignored", () => {
  expect(negotiateLocale("fr-CH, fr;q=0.9, en;q=0.8")).toBe("fr");
  expect(negotiateLocale("de, en-GB;q=0.5, fr;q=0.7")).toBe("fr");
  expect(negotiateLocale("fr;q=0, en;q=0.1")).toBe("en");
});

test("an unknown or missing language falls back to English", () => {
  expect(negotiateLocale(null)).toBe("en");
  expect(negotiateLocale("ja")).toBe("en");
});

test("only zones that exist are accepted", () => {
  expect(isTimeZone("Europe/Paris")).toBe(true);
  expect(isTimeZone("Mars/Olympus")).toBe(false);
  expect(isTimeZone(undefined)).toBe(false);
});
