import { expect, it } from "vitest";
import { bothTexts } from "./use-draft.ts";

it("loses neither the kept draft nor what was typed before the page woke up", () => {
  expect(bothTexts("", "")).toBe("");
  expect(bothTexts("kept", "")).toBe("kept");
  expect(bothTexts("", "typed")).toBe("typed");
  expect(bothTexts("kept before", "typed now")).toBe("kept before\ntyped now");
});

it("takes what a browser restored by itself for what it is", () => {
  expect(bothTexts("Half a sentence", "Half a sent")).toBe("Half a sentence");
  expect(bothTexts("Half a sent", "Half a sentence")).toBe("Half a sentence");
});
