import { expect, it } from "vitest";
import { fold, wordsIn } from "./text-words.ts";

const TEXTS = [
  "Rencontré leur directrice technique, dans le train.",
  "l’œuvre d'Aérolor: 3½ parts, №12, e\u0301te\u0301 — fin",
  "𝒜lpha 🙂 beta🙂gamma 日本語 \ud83d alone a\udc00b",
  "",
  "...",
  "one",
];

it.each(TEXTS)("finds the words that the regular expression finds in %j", (text) => {
  const expected = [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].map((match) => [match[0], match.index]);
  const words = wordsIn(text, 1_000);
  expect(words.map((word) => [word.text, word.at])).toEqual(expected);
  for (const word of words) {
    expect(word.folded).toBe(fold(word.text));
    expect(word.initial).toBe(word.folded[0]);
  }
});

it("stops after so many", () => {
  expect(wordsIn("one two three four", 2).map((word) => word.text)).toEqual(["one", "two"]);
});

it.each([
  ["Éléonore", "eleonore"],
  ["ŒUVRE", "oeuvre"],
  ["Straße", "strasse"],
  ["ABC12", "abc12"],
])("folds %s to %s", (word, folded) => expect(fold(word)).toBe(folded));
