import { expect, it } from "vitest";
import { linkNames } from "./link-names.ts";

const plain = (text: string) => text;

it.each(["Jean-Luc Marty", "O’Brien (Paul)", "Dr. Marty", "A/B Marty", "Renée [x] Y.", "C++ Marty"])(
  "links %s, whole",
  (name) => {
    const html = linkNames(`Saw ${name}, twice`, new Map([[name, "/people/1"]]), plain);
    expect(html).toBe(`Saw <a class="mention link" href="/people/1">${name}</a>, twice`);
  },
);

it("links nothing inside a longer word, and the longest of two names", () => {
  const names = new Map([
    ["Marty", "/people/1"],
    ["Jean-Luc Marty", "/people/2"],
  ]);
  expect(linkNames("Martyn left", names, plain)).toBeNull();
  expect(linkNames("Jean-Luc Marty left", names, plain)).toBe(
    '<a class="mention link" href="/people/2">Jean-Luc Marty</a> left',
  );
});
