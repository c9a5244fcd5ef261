import { createInstance, type Resource } from "i18next";
import { beforeAll, expect, test } from "vitest";
import { messages as en } from "./messages-en.ts";
import { messages as fr } from "./messages-fr.ts";
import { registerAllMessages } from "./messages.server.ts";
import { say, translator, type Params } from "./registry.ts";

beforeAll(registerAllMessages);

test("words come from the area asked for, or from the one named", () => {
  expect(translator("en", "shell")("nav.now")).toBe("Now");
  expect(translator("fr", "shell")("nav.now")).toBe("En ce moment");
  expect(translator("en", "shell")("common:close")).toBe("Close");
});

test("plurals follow the language: nought is one in French and many in English", () => {
  expect(translator("en")("people", { count: 0 })).toBe("0 people");
  expect(translator("fr")("people", { count: 0 })).toBe("0 personne");
  expect(translator("fr")("people", { count: 1200 }).replace(/\s/g, " ")).toBe("1 200 personnes");
});

test("what people wrote stands in a message as they wrote it", () => {
  expect(translator("en", "shell")("palette.searchAll", { query: "R&D <b>" })).toBe("All answers for “R&D <b>”");
});

test("a key made by the domain carries its area", () => {
  expect(say("en", "signs.tie.strong")).toBe("strong");
});

function* leaves(value: unknown, path: string[] = []): Generator<[key: string, message: string]> {
  if (typeof value === "string") return yield [path.join("."), value];
  for (const [name, inner] of Object.entries(value as object)) yield* leaves(inner, [...path, name]);
}

test.each(["en", "fr"] as const)("every message is said as i18next says it (%s)", async (locale) => {
  const all = { en, fr }[locale];
  const plain = createInstance();
  const resources: Resource = { [locale]: all };
  await plain.init({ lng: locale, fallbackLng: false, resources, interpolation: { escapeValue: false } });
  for (const [area, messages] of Object.entries(all)) {
    const expected = plain.getFixedT(locale, area);
    const t = translator(locale, area);
    for (const [key, message] of leaves(messages)) {
      const names = [...message.matchAll(/\{\{(\w+)/g)].map(([, name = ""]) => name);
      const params: Params = Object.fromEntries(
        names.map((name) => [name, name === "count" ? 2 : `$& {{${name}}} $t(x)`]),
      );
      expect(t(key, params), `${area}:${key}`).toBe(expected(key, params));
    }
  }
});
