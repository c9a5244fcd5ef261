import { beforeEach, expect, it } from "vitest";
import { recentChanges } from "./recent-changes.ts";

let at = 0;
let recent: ReturnType<typeof recentChanges>;

beforeEach(() => {
  at = 1_000_000;
  recent = recentChanges(() => at);
});

const types = (readAt: number, ...rooms: string[]) => recent.since(readAt, rooms)?.map(({ type }) => type) ?? null;

it("tells again what was told after the page was read, to rooms of who asks only", () => {
  at += 10_000;
  recent.note(["key:a"], { type: "before" });
  at += 5_000;
  const read = at;
  at += 1;
  recent.note(["key:a", "user:1"], { type: "both" });
  recent.note(["key:b"], { type: "other" });
  expect(types(read, "key:a", "user:1")).toEqual(["both"]);
  expect(types(read, "key:b")).toEqual(["other"]);
  expect(types(at + 5_000, "key:a")).toEqual([]);
});

it("does not know what was told before it began, too long ago, too much ago, or while the line was cut", () => {
  const begun = at;
  expect(types(begun - 1, "key:a")).toBeNull();
  expect(types(begun, "key:a")).toEqual([]);
  at += 61_000;
  expect(types(begun, "key:a")).toBeNull();

  const read = at;
  for (let told = 0; told < 2_001; told += 1) recent.note(["key:a"], { type: "told" });
  expect(types(read, "key:a")).toBeNull();

  at += 1_000;
  recent.forget();
  expect(types(at - 500, "key:a")).toBeNull();
});
