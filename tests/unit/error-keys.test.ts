/** Whatever is refused is refused in words: each key that code can throw is a sentence in both languages. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";

const FORMS = [
  /\bpath(?:: [^,}\n]+)?,\s*key: "(\w+)"/g,
  /\bcode: "[A-Z_]+",\s*key: "(\w+)"/g,
  /new (?:Forbidden|Unauthenticated)\("(\w+)"/g,
  /new Conflict\([^()]*, "(\w+)"/g,
  /super\("[A-Z_]+", "(\w+)"/g,
  /\berror: "(\w+)"/g,
  /\bkey = "(\w+)"/g,
];
/** In the one file that names them all, a key is whatever is chosen. */
const CHOSEN = /(?:key:|\?|(?<=" ): )\s*"([a-z][A-Za-z]+)"/g;

const files = ["domain", "graphql", "server"].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((file) => path.join(folder, file))
    .filter((file) => file.endsWith(".ts") && !file.includes(".test.")),
);

const used = new Map<string, string>();
for (const file of files) {
  const text = readFileSync(file, "utf8");
  const forms = file === path.join("domain", "parse.ts") ? [CHOSEN] : FORMS;
  for (const form of forms) for (const [, key] of text.matchAll(form)) used.set(key!, file);
}

it("finds the keys", () => {
  for (const key of [
    "required",
    "tooLong",
    "notAnEmail",
    "stale",
    "lastAdmin",
    "crossSite",
    "otherAccount",
    "cannotSeeIt",
  ])
    expect([...used.keys()]).toContain(key);
});

describe.each(["en", "fr"])("errors.json in %s", (locale) => {
  const messages = JSON.parse(readFileSync(`app/messages/${locale}/errors.json`, "utf8")) as Record<string, string>;

  it("has a sentence for each", () => {
    const missing = [...used].filter(([key]) => !(key in messages) && !(`${key}_other` in messages));
    expect(missing).toEqual([]);
  });
});
