import { expect, test } from "vitest";
import { chooseMention, mentionAt, storedText } from "./mention-text.ts";

test.each([
  ["@", { start: 0, query: "" }],
  ["Ask @Inè", { start: 4, query: "Inè" }],
  ["Ask @Inès Ro", { start: 4, query: "Inès Ro" }],
  ["mail me at a@b", null],
  ["done @Inès Roche, thanks", null],
])("what is being mentioned at the end of %j", (text, expected) => {
  expect(mentionAt(text, text.length)).toEqual(expected);
});

test("a chosen name replaces what was typed and the caret stands after it", () => {
  expect(chooseMention("Ask @in first", 7, "Inès Roche")).toEqual({ text: "Ask @Inès Roche first", caret: 16 });
});

test("names become stored mentions, a longer one before its beginning", () => {
  const mentions = [
    { name: "Tom", id: "1" },
    { name: "Tom Berger", id: "2" },
  ];
  expect(storedText("@Tom Berger and @Tom", mentions)).toBe("@[Tom Berger](user:2) and @[Tom](user:1)");
});
