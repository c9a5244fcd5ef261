import { expect, test } from "vitest";
import { initials, toneOf } from "./initials.ts";

test.each([
  ["Inès Roche", "IR"],
  ["Jean-Luc Marty", "JM"],
  ["Yann Le Goff", "YG"],
  ["Étienne de Roumier", "ÉR"],
  ["Hydrelia", "H"],
  ["bot", "B"],
  ["", "?"],
])("%s is %s", (name, expected) => {
  expect(initials(name)).toBe(expected);
});

test("the same name always wears the same tone, and five are in use", () => {
  const names = [
    "Inès Roche",
    "Karim Benali",
    "Tom Berger",
    "Paul Achard",
    "Salomé Arnaud",
    "Hugo Ferrer",
    "Yann",
    "Sofia",
    "Anke",
  ];
  expect(names.map(toneOf)).toEqual(names.map(toneOf));
  expect(new Set(names.map(toneOf)).size).toBeGreaterThan(3);
  for (const name of names) expect(toneOf(name)).toBeGreaterThanOrEqual(1);
});
