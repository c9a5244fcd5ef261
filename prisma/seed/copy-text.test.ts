import { expect, it } from "vitest";
import { columnName, copyLine } from "./copy-text.ts";

it("writes values as COPY reads them", () => {
  const row = {
    id: "",
    body: "a\tb\n\\c\r",
    none: null,
    count: 3,
    share: 0.5,
    yes: true,
    at: new Date("2026-01-02T03:04:05.006Z"),
    tags: ['say "so"', "back\\slash", ""],
    value: { amount: 1, text: "line\nbreak" },
  };
  expect(copyLine(row, Object.keys(row))).toBe(
    [
      "",
      "a\\tb\\n\\\\c\\r",
      "\\N",
      "3",
      "0.5",
      "t",
      "2026-01-02T03:04:05.006Z",
      '{"say \\\\"so\\\\"","back\\\\\\\\slash",""}',
      '{"amount":1,"text":"line\\\\nbreak"}\n',
    ].join("\t"),
  );
});

it("refuses a row that is not complete", () => {
  expect(() => copyLine({ id: "x" }, ["id", "name"])).toThrow("name");
});

it("names columns in snake case", () => {
  expect(columnName("acceptedCommentId")).toBe("accepted_comment_id");
});
