import { expect, it } from "vitest";
import { excerptOf, marksIn, probablyMeant, wantedWords } from "./marks.ts";

const marked = (text: string, query: string) =>
  marksIn(text, wantedWords(query)).map(([start, end]) => text.slice(start, end));

it.each([
  ["Rencontré la Directrice d'Aérolor", "aerolor direct", ["Directrice", "Aérolor"]],
  ["two budgets, one budget", "budget ", ["budget"]],
  ["two budgets", "budget", ["budgets"]],
  ["un fournisseur", "fournisseurs", ["fournisseur"]],
  ["the suplier, the supplier", "supplier", ["supplier"]],
  ["Claire Dupont", "dupnot", ["Dupont"]],
  ["an œuvre", "oeuvre", ["œuvre"]],
  ["cat car can", "cab", []],
  ["keep this out", "keep -this", ["keep"]],
  ["", "x", []],
])("marks in %j for %j", (text, query, expected) => expect(marked(text, query)).toEqual(expected));

it("marks at the right places after letters of two units", () => {
  const text = "🚆🚆 rencontré Zoé";
  expect(marksIn(text, wantedWords("zoe")).map(([start, end]) => text.slice(start, end))).toEqual(["Zoé"]);
});

it("cuts the excerpt at words, where most is found", () => {
  const text = `alpha ${"filler words ".repeat(40)}alpha beta gamma ${"more words ".repeat(40)}`;
  const excerpt = excerptOf(text, wantedWords("alpha beta gamma"));
  expect(excerpt.text.startsWith("… ")).toBe(true);
  expect(excerpt.text.endsWith(" …")).toBe(true);
  expect(excerpt.marks.map(([start, end]) => excerpt.text.slice(start, end))).toEqual(["alpha", "beta", "gamma"]);
});

it("copes with one endless word", () => {
  const excerpt = excerptOf("x".repeat(5_000), wantedWords("x"));
  expect(excerpt.text.length).toBeLessThan(230);
});

it("says what was meant in words of the texts, and only what was not found as typed", () => {
  expect(probablyMeant("Aerolro budget", ["Le budget d'Aérolor"])).toBe("aérolor budget");
  expect(probablyMeant("budgets", ["budget"])).toBeNull();
  expect(probablyMeant("direc", ["la directrice"])).toBeNull();
  expect(probablyMeant("zzzzzz", ["la directrice"])).toBeNull();
});
