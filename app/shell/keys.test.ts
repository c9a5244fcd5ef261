import { expect, test } from "vitest";
import { actOfKey, type KeyPress } from "./keys.ts";

const press = (key: string, more: Partial<KeyPress> = {}): KeyPress => ({
  key,
  meta: false,
  ctrl: false,
  alt: false,
  typing: false,
  ...more,
});
const idle = { leader: 0 };

test("single keys act, but never while someone types or with a modifier", () => {
  expect(actOfKey(press("c"), idle, 1, true).act).toBe("compose");
  expect(actOfKey(press("c", { typing: true }), idle, 1, true).act).toBeUndefined();
  expect(actOfKey(press("c", { ctrl: true }), idle, 1, true).act).toBeUndefined();
  expect(actOfKey(press("?"), idle, 1, false).act).toBeUndefined();
});

test("the palette opens from anywhere, even when single keys are off", () => {
  expect(actOfKey(press("k", { meta: true, typing: true }), idle, 1, false).act).toBe("palette");
  expect(actOfKey(press("K", { ctrl: true }), idle, 1, true).act).toBe("palette");
});

test("g waits a moment for its letter, then forgets", () => {
  const { state, act } = actOfKey(press("g"), idle, 1_000, true);
  expect(act).toBeUndefined();
  expect(actOfKey(press("a"), state, 1_500, true)).toEqual({ act: { goTo: "a" }, state: idle });
  expect(actOfKey(press("a"), state, 2_300, true).act).toBeUndefined();
  expect(actOfKey(press("c"), state, 2_300, true).act).toBe("compose");
});
