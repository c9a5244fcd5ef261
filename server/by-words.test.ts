import type { ServerBuild } from "@remix-run/node";
import { expect, test } from "vitest";
import { buildsByWords, kindOfAddress } from "./by-words.ts";

const MAP = {
  root: { path: "" },
  layout: { parentId: "root" },
  now: { parentId: "layout", index: true },
  accounts: { parentId: "layout", path: "accounts" },
  new: { parentId: "layout", path: "accounts/new" },
  account: { parentId: "layout", path: "accounts/:accountId" },
  tab: { parentId: "account", index: true },
  people: { parentId: "account", path: "people" },
  insights: { parentId: "layout", path: "insights/:part?" },
  gone: { parentId: "layout", path: "*" },
  "sign-in": { parentId: "root", path: "sign-in" },
  contacts: { parentId: "root", path: "accounts/:accountId/contacts" },
};

const routes = Object.fromEntries(Object.entries(MAP).map(([id, route]) => [id, { id, ...route }]));
const build = { routes, assets: { routes, version: "1" }, publicPath: "/" } as unknown as ServerBuild;
const builds = buildsByWords(build);
const pagesAt = (path: string) => Object.keys(builds.get(kindOfAddress(path))?.routes ?? {});

test("an address has the pages of its first word and its length, what stands around them, and what takes any word", () => {
  expect(pagesAt("/accounts")).toEqual(["root", "layout", "accounts", "gone"]);
  expect(pagesAt("/accounts/1")).toEqual(["root", "layout", "new", "account", "tab", "gone"]);
  expect(pagesAt("/accounts/1/people")).toEqual(["root", "layout", "account", "people", "gone", "contacts"]);
  expect(pagesAt("/sign-in")).toEqual(["root", "layout", "gone", "sign-in"]);
  expect(pagesAt("/")).toEqual(["root", "layout", "now", "gone"]);
});

test("the map that pages are made from is cut alike, and the rest stays", () => {
  const part = builds.get(kindOfAddress("/accounts/1"));
  expect(Object.keys(part?.assets.routes ?? {})).toEqual(pagesAt("/accounts/1"));
  expect(part).toMatchObject({ publicPath: "/", assets: { version: "1" } });
});

test("a page's script asks for the same pages", () => {
  expect(kindOfAddress("/accounts/1.data")).toBe(kindOfAddress("/accounts/1"));
  expect(kindOfAddress("/accounts.data")).toBe(kindOfAddress("/accounts/"));
  expect(kindOfAddress("/_root.data")).toBe(kindOfAddress("/"));
});

test("what is spelt or cut otherwise is left to all pages together", () => {
  for (const path of ["/Accounts/1", "/%61ccounts/1", "/accounts/1/2/3", "/insights", "/insights/risks", "/nowhere"]) {
    expect(builds.has(kindOfAddress(path)), path).toBe(false);
  }
});
