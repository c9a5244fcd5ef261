import { describe, expect, test } from "vitest";
import { withoutBlindSpots } from "./blind-spots.ts";

const DROP = `-- DropIndex\nDROP INDEX "search_words_word_prefix";`;
const CREATE = `-- CreateIndex\nCREATE INDEX "search_words_word_prefix" ON "search_words"("word" text_pattern_ops);`;
const TABLE = `-- AlterTable\nALTER TABLE "posts" ADD COLUMN     "mood" TEXT;`;
const script = (...steps: string[]) => `${steps.join("\n\n")}\n`;

describe("an index that the engine cannot read is", () => {
  test("no difference by itself, nor beside others", () => {
    expect(withoutBlindSpots(script(DROP, CREATE))).toBeNull();
    expect(withoutBlindSpots(script(DROP, TABLE, CREATE))).toBe(script(TABLE));
    expect(withoutBlindSpots(script(TABLE, DROP, CREATE))).toBe(script(TABLE));
  });

  test("a difference when it goes, comes, or is made otherwise", () => {
    const otherwise = CREATE.replace(" text_pattern_ops", "");
    for (const steps of [[DROP], [CREATE], [DROP, otherwise], [DROP, TABLE]])
      expect(withoutBlindSpots(script(...steps))).toBe(script(...steps));
  });
});

test("nothing is nothing", () => {
  expect(withoutBlindSpots("\n")).toBeNull();
});
