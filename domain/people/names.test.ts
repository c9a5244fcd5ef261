import { describe, expect, test } from "vitest";
import { foldName, initials, parseName, soundKey, tidyName } from "./names.ts";

describe("parseName", () => {
  test.each([
    ["Claire Dupont", "Claire", "Dupont"],
    ["  Mme   Claire de Villeneuve ", "Claire", "de Villeneuve"],
    ["DUPONT Claire", "Claire", "Dupont"],
    ["Claire DUPONT-MARTIN", "Claire", "Dupont-Martin"],
    ["Dupont, Claire", "Claire", "Dupont"],
    ["DE LA TOUR Anne", "Anne", "De la Tour"],
    ["Jean-Luc Marty", "Jean-Luc", "Marty"],
    ["CLAIRE DUPONT", "Claire", "Dupont"],
    ["claire dupont", "Claire", "Dupont"],
    ["Dr. Lena Fischer", "Lena", "Fischer"],
    ["Sean McKay", "Sean", "McKay"],
    ["Marty", null, "Marty"],
    ["Claire Martin née Dubois", "Claire", "Martin"],
    ["Mme Claire MARTIN (née Dubois)", "Claire", "Martin"],
    ["Max Born", "Max", "Born"],
    ["Désirée Née", "Désirée", "Née"],
    ["M.", null, "M."],
    ["", null, null],
  ])("%s", (written, givenName, familyName) => {
    expect(parseName(written)).toEqual({ givenName, familyName });
  });
});

test.each([
  ["Jean-Luc  O’Neill", "jean luc o neill"],
  ["Zoë Œuvrard", "zoe oeuvrard"],
  ["Łukasz Groß", "lukasz gross"],
  ["H\u0065\u0301le\u0300ne", "helene"],
])("foldName %s", (name, folded) => {
  expect(foldName(name)).toBe(folded);
});

test.each([
  ["D'ARGENSON", "D'Argenson"],
  ["JEAN-LUC", "Jean-Luc"],
  ["van der Meer", "van der Meer"],
  ["McKay", "McKay"],
])("tidyName %s", (name, tidy) => {
  expect(tidyName(name)).toBe(tidy);
});

test.each([
  ["Claire", "Dupont", "CD"],
  ["Jean-Luc", "de Villeneuve", "JV"],
  [null, "Marty", "M"],
  ["Élise", null, "É"],
  ["Étienne", "d'Argenson", "ÉA"],
  [null, null, "?"],
])("initials of %s %s", (givenName, familyName, letters) => {
  expect(initials({ givenName, familyName })).toBe(letters);
});

test.each([
  ["Lefèvre", "Lefebvre"],
  ["Stephen", "Steven"],
  ["Philippe", "Filipe"],
  ["Renault", "Reno"],
  ["Catherine", "Katherine"],
  ["Thibault", "Thibaut"],
])("%s sounds like %s", (a, b) => {
  expect(soundKey(a)).toBe(soundKey(b));
});

test("names that do not sound alike have other keys", () => {
  expect(new Set(["Martin", "Dupont", "Moreau", "Petit", "Bernard", "Robert", "Durand"].map(soundKey)).size).toBe(7);
});
