import fs from "node:fs";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { supersedes, unlessRefused } from "./reread.ts";

interface Router {
  navigation: "idle" | "loading" | "submitting";
  revalidation: "idle" | "loading";
  fetchers: ("idle" | "loading" | "submitting")[];
}

const idle: Router = { navigation: "idle", revalidation: "idle", fetchers: [] };

function routerIs({ navigation, revalidation, fetchers }: Router): void {
  const states = new Map(fetchers.map((state, index) => [String(index), { state }]));
  vi.stubGlobal("__remixRouter", { state: { navigation: { state: navigation }, revalidation, fetchers: states } });
}

beforeEach(() => routerIs({ ...idle, fetchers: ["loading"] }));
afterEach(() => vi.unstubAllGlobals());

test.each([
  [200, true],
  [undefined, true],
  [401, false],
  [409, true],
  [503, false],
])("after a write answered with %s a page is read again: %s", (actionStatus, again) => {
  expect(unlessRefused({ actionStatus, defaultShouldRevalidate: true, formMethod: "POST" })).toBe(again);
});

test("what would not be read again is not for having been written", () => {
  expect(unlessRefused({ actionStatus: 200, defaultShouldRevalidate: false, formMethod: "POST" })).toBe(false);
});

test.each<[string, Partial<Router>, { formMethod?: "POST" }, boolean]>([
  ["a write alone", { fetchers: ["loading", "idle", "submitting"] }, { formMethod: "POST" }, false],
  ["a write while one moves", { navigation: "loading", fetchers: ["loading"] }, { formMethod: "POST" }, true],
  ["a write behind which another is read", { fetchers: ["loading", "loading"] }, { formMethod: "POST" }, true],
  ["a write while news are read", { revalidation: "loading", fetchers: ["loading"] }, { formMethod: "POST" }, false],
  ["a form that leads on", { navigation: "submitting" }, { formMethod: "POST" }, false],
  ["a move alone", {}, {}, false],
  ["a move while what a write changed is read", { fetchers: ["loading"] }, {}, true],
  ["a move while news are read", { revalidation: "loading" }, {}, true],
])("%s: whether it takes the place of another reading", (_what, router, asked, expected) => {
  routerIs({ ...idle, ...router });
  expect(supersedes({ formMethod: undefined, ...asked })).toBe(expected);
});

test("a refused write that takes the place of another reading reads all of it", () => {
  routerIs({ ...idle, navigation: "loading", fetchers: ["loading"] });
  const refused = { actionStatus: 401, defaultShouldRevalidate: true, formMethod: "POST" } as const;
  expect(unlessRefused(refused)).toBe(true);
});

test("every page that reads asks it", () => {
  const files = fs.readdirSync("app/routes", { recursive: true, encoding: "utf8" }).map((file) => `app/routes/${file}`);
  const pages = ["app/root.tsx", ...files.filter((file) => file.endsWith(".tsx"))]
    .map((file) => ({ file, source: fs.readFileSync(file, "utf8") }))
    .filter(({ source }) => /^export (async )?function loader/m.test(source) && /^export default/m.test(source));
  expect(pages.length).toBeGreaterThan(20);
  expect(pages.filter(({ source }) => !/^export const shouldRevalidate/m.test(source)).map(({ file }) => file)).toEqual(
    [],
  );
});
