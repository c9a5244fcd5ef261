import type { ServerBuild } from "@remix-run/node";
import { expect, test } from "vitest";
import { buildsByFirstWord, firstWordOf } from "./by-first-word.ts";

const MAP = {
  root: { path: "" },
  layout: { parentId: "root" },
  now: { parentId: "layout", index: true },
  accounts: { parentId: "layout", path: "accounts" },
  account: { parentId: "layout", path: "accounts/:accountId" },
  tab: { parentId: "account", index: true },
  people: { parentId: "account", path: "people" },
  insights: { parentId: "layout", path: "insights/:part?" },
  gone: { parentId: "layout", path: "*" },
  "sign-in": { parentId: "root", path: "sign-in" },
};

const routes = Object.fromEntries(Object.entries(MAP).map(([id, route]) => [id, { id, ...route }]));
const build = { routes, assets: { routes, version: "1" }, publicPath: "/" } as unknown as ServerBuild;
const builds = buildsByFirstWord(build);
const idsOf = (word: string) => Object.keys(builds.get(word)?.routes ?? {});

test("a word has its own pages, what stands around them, and what takes any word", () => {
  expect([...builds.keys()].sort()).toEqual(["", "accounts", "insights", "sign-in"]);
  expect(idsOf("accounts")).toEqual(["root", "layout", "accounts", "account", "tab", "people", "gone"]);
  expect(idsOf("insights")).toEqual(["root", "layout", "insights", "gone"]);
  expect(idsOf("sign-in")).toEqual(["root", "layout", "gone", "sign-in"]);
  expect(idsOf("")).toEqual(["root", "layout", "now", "gone"]);
});

test("the map that pages are made from is cut alike, and the rest stays", () => {
  const part = builds.get("accounts");
  expect(Object.keys(part?.assets.routes ?? {})).toEqual(idsOf("accounts"));
  expect(part).toMatchObject({ publicPath: "/", assets: { version: "1" } });
});

test("the word of an address, whether a person or a page's script asks", () => {
  expect(firstWordOf("/accounts/1/people")).toBe("accounts");
  expect(firstWordOf("/accounts/1.data")).toBe("accounts");
  expect(firstWordOf("/accounts.data")).toBe("accounts");
  expect(firstWordOf("/")).toBe("");
  expect(firstWordOf("/_root.data")).toBe("");
});

test("other spellings of a word are left to all pages together", () => {
  expect(builds.has(firstWordOf("/Accounts/1"))).toBe(false);
  expect(builds.has(firstWordOf("/%61ccounts/1"))).toBe(false);
});
