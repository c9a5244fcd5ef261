import { beforeAll, expect, test } from "vitest";
import { registerAllMessages } from "../locale/messages.server.ts";
import { translator } from "../locale/registry.ts";
import type { PaletteData } from "../palette-types.ts";
import type { Role } from "../shell-data.ts";
import { linesOf } from "./items.ts";

beforeAll(registerAllMessages);

const HYDRELIA: PaletteData["groups"] = [
  { kind: "account", items: [{ id: "h", href: "/accounts/h", title: "Hydrelia" }] },
];
const VASSEUR: PaletteData["groups"] = [
  { kind: "person", items: [{ id: "v", href: "/people/v", title: "Hélène Vasseur", contact: "+33642189033" }] },
];

interface Typed {
  role?: Role;
  groups?: PaletteData["groups"];
  named?: { groups: PaletteData["groups"]; rest: string };
  locale?: "en" | "fr";
}
function shown(
  query: string,
  { role = "member", groups = [], named = { groups: [], rest: "" }, locale = "en" }: Typed = {},
) {
  const t = translator(locale, "shell");
  return linesOf({ t, role, query, settled: true, groups, named }).map(({ name, lines }) => [
    name,
    ...lines.map(({ label, as }) => (as ? `${label} · ${as}` : label)),
  ]);
}
const acts = (...typed: Parameters<typeof shown>) => shown(...typed).find(([name]) => name === "acts") ?? [];

test("before a letter: what one can do, and where one can go", () => {
  expect(shown("").map(([name]) => name)).toEqual(["acts", "pages"]);
  expect(acts("")).toContain("Sign out");
});

test("a name: the thing leads, and what one can do with it stays", () => {
  expect(shown("hy", { groups: HYDRELIA })).toEqual([
    ["things", "Hydrelia"],
    ["acts", "Post on Hydrelia", "Who knows people at Hydrelia?", "New opportunity on Hydrelia"],
    ["pages", "All answers for “hy”"],
  ]);
  expect(acts("hy", { groups: HYDRELIA, role: "influencer" })).toEqual(["acts", "Post on Hydrelia"]);
});

test("an act by its word leads, in either language, well spelt or not", () => {
  expect(shown("nouvele aff")[0]).toEqual(["acts", "New opportunity · nouvelle affaire"]);
  expect(shown("who kno", { locale: "fr" })[0]).toEqual(["acts", "Demander qui connaît quelqu’un · who knows"]);
  expect(shown("sign out", { groups: HYDRELIA })[0]![0]).toBe("acts");
});

test("an act with its argument: what follows the account is the text", () => {
  const named = { groups: HYDRELIA, rest: "met her" };
  expect(shown("post on hydrelia met her", { named })[0]).toEqual(["acts", "Post on Hydrelia: “met her”"]);
  expect(acts("new deal hydrelia", { named: { groups: HYDRELIA, rest: "" } })[1]).toBe("New opportunity on Hydrelia");
  expect(acts("create verrerie dumont")[1]).toBe("Create Verrerie Dumont");
  expect(acts("new deal hydrelia", { named, role: "influencer" })).not.toContain("New opportunity on Hydrelia");
});

test("a question is an act; a guest is not asked who knows whom", () => {
  expect(acts("qui connaît du monde chez Hydrelia")[1]).toBe("Who knows people at Hydrelia?");
  expect(acts("who knows Hydrelia", { role: "influencer" })).toEqual(["acts", "Post about “who knows Hydrelia”"]);
});

test("a number: whose it is, and to call it", () => {
  expect(acts("0642 18.90 33", { groups: VASSEUR })).toEqual([
    "acts",
    "Who knows Hélène Vasseur?",
    "Call 0642 18.90 33",
  ]);
  expect(acts("0642 18.90 33")).toContain("Call 0642 18.90 33");
});

test("nothing is called that: the acts remain, and the words are not lost", () => {
  expect(acts("verrerie dumont")).toEqual([
    "acts",
    "Post about “verrerie dumont”",
    "Create Verrerie Dumont",
    "Ask who knows verrerie dumont",
  ]);
});
