import { expect, it } from "vitest";
import { fits } from "./fold.ts";

it.each([
  ["Hélène Brossard", "helene", true],
  ["Hélène Brossard", "bros hel", true],
  ["Jean-Marc Wœrth", "marc woe", true],
  ["Łukasz Øre", "luk ore", true],
  ["Hélène Brossard", "sard", false],
  ["Hélène Brossard", "helene z", false],
  ["Hélène Brossard", "  ", true],
])("%j is found by %j: %s", (label, typed, found) => {
  expect(fits(label, typed)).toBe(found);
});
