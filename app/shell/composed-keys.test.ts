import { expect, test } from "vitest";
import { ignoreComposedKeys } from "./composed-keys.ts";

/** Which of these keys reach somebody who listens. */
function heard(keys: readonly { key: string; isComposing?: boolean; keyCode?: number }[]): string[] {
  const window = new EventTarget();
  const reached: string[] = [];
  ignoreComposedKeys(window);
  window.addEventListener("keydown", (event) => reached.push((event as KeyboardEvent).key));
  for (const key of keys) window.dispatchEvent(Object.assign(new Event("keydown"), key));
  return reached;
}

test("keys of an input method are nobody else's", () => {
  expect(
    heard([
      { key: "Enter", isComposing: true },
      { key: "Escape", isComposing: true },
      { key: "Process", keyCode: 229 },
    ]),
  ).toEqual([]);
});

test("all others are", () => {
  expect(
    heard([{ key: "Enter" }, { key: "å", keyCode: 0 }, { key: "Escape", isComposing: false, keyCode: 27 }]),
  ).toEqual(["Enter", "å", "Escape"]);
});
