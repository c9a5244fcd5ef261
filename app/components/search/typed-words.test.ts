import fs from "node:fs";
import { expect, test } from "vitest";
import { CHANNELS, POST_KINDS } from "../../../domain/conversation/post-kinds-input.ts";
import { readTyped } from "../../../domain/knowledge/typed/read-typed.ts";
import { cutOut, filterValue } from "./search-address.ts";

const TODAY = new Date(2026, 10, 30, 12);
type Tree = { [key: string]: string | Tree };

/** What the lists of choices type, said by a language's messages. */
function typed(locale: string, path: string): string {
  const file = new URL(`../../messages/${locale}/search.json`, import.meta.url);
  const tree = JSON.parse(fs.readFileSync(file, "utf8")) as Tree;
  const found = `typed.${path}`.split(".").reduce<string | Tree>((below, name) => (below as Tree)[name]!, tree);
  return found as string;
}

test.each(["en", "fr"])("what the choices type is read as what they say (%s)", (locale) => {
  const read = (path: string, value = "x") => readTyped(typed(locale, path).replace("{{value}}", value), TODAY);
  for (const kind of ["account", "person", "opportunity", "post", "comment", "colleague"])
    expect(read(`kind.${kind}`)).toMatchObject([{ name: "kind", kind: { kinds: [kind] } }]);
  for (const kind of POST_KINDS)
    expect(read(`kind.${kind}`)).toMatchObject([{ name: "kind", kind: { postKinds: [kind] } }]);
  for (const channel of CHANNELS) expect(read(`channel.${channel}`)).toMatchObject([{ name: "channel", channel }]);
  for (const days of ["today", "week", "lastWeek", "month", "lastMonth", "year"])
    expect(read(`days.${days}`)).toMatchObject([{ name: "date", from: expect.stringMatching(/^20/) as string }]);
  expect(read("author", filterValue("Salomé Arnaud"))).toMatchObject([{ name: "author", who: "Salomé Arnaud" }]);
  expect(read("account", filterValue("Hydrelia"))).toMatchObject([{ name: "account", who: "Hydrelia" }]);
  expect(read("since", "2026-03-01")).toMatchObject([{ name: "date", from: "2026-03-01" }]);
});

test("a filter cut out leaves the other words as they were typed", () => {
  const query = 'budget from:"Salomé Arnaud" turbines since March';
  const filters = readTyped(query, TODAY);
  expect(cutOut(query, filters)).toBe("budget turbines");
  expect(cutOut(query, filters.slice(0, 1))).toBe("budget turbines since March");
  expect(cutOut(query, [])).toBe(query);
});

test("a name cannot end its own quotes", () => {
  expect(filterValue('Le "Grand" Café')).toBe('"Le Grand Café"');
  expect(filterValue("Hydrelia")).toBe("Hydrelia");
});
