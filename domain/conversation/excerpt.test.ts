import { describe, expect, test } from "vitest";
import { excerptOf as hitExcerpt, wantedWords } from "../knowledge/marks.ts";
import { cutText } from "../cut-text.ts";
import { excerptOf } from "./excerpt.ts";
import { mention } from "./markdown.ts";

const ID = "01934a5e-7c1b-7def-8abc-0123456789ab";
const signs = ["😀", "👩‍👩‍👧‍👦", "🇫🇷", "👍🏽", "e\u0301", "ก็", "한"];

describe("an excerpt never ends in half a sign", () => {
  test.each(signs)("%s", (sign) => {
    for (let before = 150; before <= 210; before += 1) {
      const text = `${"x".repeat(before)}${sign.repeat(40)} end`;
      for (const cut of [cutText(text, 200), excerptOf(text).replace(/ …$/, "")]) {
        expect(cut.length).toBeLessThanOrEqual(200);
        expect((cut.length - Math.min(before, cut.length)) % sign.length, `${before}`).toBe(0);
        expect(text.startsWith(cut)).toBe(true);
      }
      const hit = hitExcerpt(text.replace(" end", ""), wantedWords("zzz")).text.replace(/ …$/, "");
      expect((hit.length - Math.min(before, hit.length)) % sign.length).toBe(0);
    }
  });
});

test("an excerpt is cut at a word, says that it was cut, and is at most so long", () => {
  const text = "word ".repeat(100);
  expect(excerptOf(text, 22)).toBe("word word word word …");
  expect(excerptOf("short  and\nsweet", 22)).toBe("short and sweet");
  expect(excerptOf("3*50 k€ et 2*20 k€\n- 12 %")).toBe("3*50 k€ et 2*20 k€ - 12 %");
});

test("a mention or a link that is cut off in the middle does not show its inside", () => {
  const body = `${mention("user", ID, "Tom Ashdown")} `.repeat(30);
  for (let most = 20; most < 160; most += 1) expect(excerptOf(body, most)).not.toMatch(/user:|\]|\[/);
  expect(cutText("", 5)).toBe("");
});
