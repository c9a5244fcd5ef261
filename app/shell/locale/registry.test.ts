import { beforeAll, expect, test } from "vitest";
import { registerAllMessages } from "./messages.server.ts";
import { say, translator } from "./registry.ts";

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
  expect(translator("en", "shell")("palette.searchAll", { query: "R&D <b>" })).toBe("Search for “R&D <b>”");
});

test("a key made by the domain carries its area", () => {
  expect(say("en", "signs.tie.strong")).toBe("strong");
});
