import { expect, it } from "vitest";
import { wantedPath } from "./wanted.ts";

it("keeps a path of ours, with its search", () => {
  expect(wantedPath("/accounts/0193?tab=people#top")).toBe("/accounts/0193?tab=people#top");
});

it.each([
  "",
  null,
  "//evil.example",
  "/\\evil.example",
  "https://evil.example",
  "javascript:alert(1)",
  "/a\nb",
  "/\t/evil.example",
])("turns %j into the start", (value) => {
  expect(wantedPath(value)).toBe("/");
});
