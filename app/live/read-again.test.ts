import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { neverMind, readAgain } from "./read-again.ts";

const listeners = new Set<() => void>();
const state = { navigation: { state: "idle" }, revalidation: "idle" };
const revalidate = vi.fn(() => {
  state.revalidation = "loading";
});

function become(part: { moving?: boolean; reading?: boolean }): void {
  if (part.moving !== undefined) state.navigation = { state: part.moving ? "loading" : "idle" };
  if (part.reading !== undefined) state.revalidation = part.reading ? "loading" : "idle";
  for (const listener of [...listeners]) listener();
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal("__remixRouter", {
    state,
    revalidate,
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  });
});

afterEach(async () => {
  become({ moving: false, reading: false });
  await vi.runAllTimersAsync();
  become({ reading: false });
  vi.unstubAllGlobals();
  vi.useRealTimers();
  revalidate.mockClear();
});

test("all who ask at once are read for once", async () => {
  readAgain({});
  readAgain({});
  expect(revalidate).not.toHaveBeenCalled();
  await vi.runAllTimersAsync();
  expect(revalidate).toHaveBeenCalledTimes(1);
});

test("what is asked for during a reading is read once more after it, and only then", async () => {
  readAgain({});
  await vi.runAllTimersAsync();
  for (let times = 0; times < 3; times++) {
    readAgain({});
    await vi.runAllTimersAsync();
  }
  expect(revalidate).toHaveBeenCalledTimes(1);
  become({ reading: false });
  expect(revalidate, "while the router tells it").toHaveBeenCalledTimes(1);
  await vi.runAllTimersAsync();
  expect(revalidate).toHaveBeenCalledTimes(2);
  become({ reading: false });
  await vi.runAllTimersAsync();
  expect(revalidate).toHaveBeenCalledTimes(2);
});

test("a move goes first, and whoever it leads away from is not read for", async () => {
  const [page, shell] = [{}, {}];
  become({ moving: true });
  readAgain(page);
  await vi.runAllTimersAsync();
  expect(revalidate).not.toHaveBeenCalled();
  neverMind(page);
  become({ moving: false });
  await vi.runAllTimersAsync();
  expect(revalidate).not.toHaveBeenCalled();
  become({ moving: true });
  readAgain(shell);
  await vi.runAllTimersAsync();
  become({ moving: false });
  await vi.runAllTimersAsync();
  expect(revalidate).toHaveBeenCalledTimes(1);
});
