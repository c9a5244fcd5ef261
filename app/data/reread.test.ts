import fs from "node:fs";
import { expect, test } from "vitest";
import { unlessRefused } from "./reread.ts";

test.each([
  [200, true],
  [undefined, true],
  [401, false],
  [409, true],
  [503, false],
])("after a write answered with %s a page is read again: %s", (actionStatus, again) => {
  expect(unlessRefused({ actionStatus, defaultShouldRevalidate: true })).toBe(again);
});

test("what would not be read again is not for having been written", () => {
  expect(unlessRefused({ actionStatus: 200, defaultShouldRevalidate: false })).toBe(false);
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
