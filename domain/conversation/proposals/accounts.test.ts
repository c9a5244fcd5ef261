import { describe, expect, test } from "vitest";
import { recogniseAccounts } from "./accounts.ts";

const accounts = [
  { id: "a1", name: "Aérolor Rotors SA", aliases: ["ALR"], domains: ["aerolor.example"] },
  { id: "a2", name: "Orange" },
  { id: "a3", name: "Norsk Kraft" },
  { id: "a4", name: "Delta Mesure", aliases: ["Delta"] },
  { id: "a5", name: "Delta Assurances", aliases: ["Delta"] },
];
const people = [
  { id: "p1", name: "Hélène Carvalho", accountId: "a1" },
  { id: "p2", name: "Jean Martin", accountId: "a1" },
  { id: "p3", name: "Jean Martin", accountId: "a3" },
];
const read = (text: string) =>
  recogniseAccounts(text, accounts, people).map(({ id, name, reason, sure }) => [id ?? name, reason, sure]);

describe("the account a sentence is about", () => {
  test.each([
    ["Déjeuné avec les achats d'aerolor rotors.", [["a1", "name", true]]],
    ["Aérolor Rotors rappelle demain.", [["a1", "name", true]]],
    ["Le dossier ALR avance.", [["a1", "name", true]]],
    ["Une orange pour chacun.", []],
    ["Déjeuné chez Orange.", [["a2", "name", true]]],
    ["Orange rappelle demain.", [["a2", "name", false]]],
    [
      "Vu chez Delta.",
      [
        ["a4", "name", false],
        ["a5", "name", false],
      ],
    ],
  ])("by its name: %s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test.each([
    ["Écrire à achats@aerolor.example.", [["a1", "domain", true]]],
    ["See https://careers.aerolor.example/jobs", [["a1", "domain", true]]],
    ["Write to lars@norsk-kraft.no", [["a3", "domain", false]]],
    ["Write to lars@orange.fr", []],
    ["Write to lars@notaerolor.example", []],
  ])("by its domain: %s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test.each([
    ["Hélène Carvalho rappelle demain.", [["a1", "person", true]]],
    [
      "Jean Martin rappelle demain.",
      [
        ["a1", "person", false],
        ["a3", "person", false],
      ],
    ],
  ])("by who works there: %s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test.each([
    ["Le devis pour Verrerie Dumont part demain.", "Verrerie Dumont"],
    ["Verrerie Dumont cherche un four.", "Verrerie Dumont"],
    ["Quote sent to Northgate Bearings Ltd.", "Northgate Bearings Ltd"],
    ["Le dossier Mesurix est bloqué.", "Mesurix"],
    ["The Talmeret Orvane file is stuck.", "Talmeret Orvane"],
  ])("a new one by the form of the sentence: %s", (text, name) => {
    const [found] = recogniseAccounts(text, accounts, people);
    expect(found).toMatchObject({ kind: "new", id: null, name, reason: "form" });
    expect(text.slice(found?.start, found?.end)).toBe(name);
  });

  test("each account once, the named before the inferred", () => {
    const text = "Hélène Carvalho (helene@aerolor.example) dit qu'Orange les quitte ; Aérolor Rotors attend.";
    expect(read(text)).toEqual([
      ["a2", "name", true],
      ["a1", "name", true],
    ]);
  });
});
