import { beforeEach, expect, test, vi } from "vitest";
import type { FoundDocument } from "../port.ts";
import { forgetRecentHits, hitsKept } from "./recent-hits.ts";

const HIT: FoundDocument = { id: "1", kind: "post" };
const read = vi.fn((hits: readonly FoundDocument[]) => Promise.resolve([...hits]));

/** A search that answers when it is told to. */
function slowSearch() {
  let resolve: (hits: FoundDocument[]) => void = () => {};
  let reject: (error: Error) => void = () => {};
  const answer = new Promise<FoundDocument[]>((...settle) => ([resolve, reject] = settle));
  return { find: vi.fn(() => answer), resolve, reject };
}

beforeEach(() => {
  forgetRecentHits();
  read.mockClear();
});

test("what many ask in one moment is looked for once, and read for each with her own reader", async () => {
  const { find, resolve } = slowSearch();
  const asked = [1, 2, 3].map(() => hitsKept("rotor", find, read));
  resolve([HIT]);
  expect(await Promise.all(asked)).toEqual([[HIT], [HIT], [HIT]]);
  expect(find).toHaveBeenCalledOnce();
  expect(read).toHaveBeenCalledTimes(2);
});

test("a moment later it is still known, until something is written", async () => {
  const { find, resolve } = slowSearch();
  resolve([HIT]);
  await hitsKept("rotor", find, read);
  await hitsKept("rotor", find, read);
  expect(find).toHaveBeenCalledOnce();
  forgetRecentHits();
  await hitsKept("rotor", find, read);
  expect(find).toHaveBeenCalledTimes(2);
});

test("who asks after a write does not get what was looked for before it, nor is that kept", async () => {
  const [before, after] = [slowSearch(), slowSearch()];
  const first = hitsKept("rotor", before.find, read);
  forgetRecentHits();
  const second = hitsKept("rotor", after.find, read);
  after.resolve([HIT]);
  expect(await second).toEqual([HIT]);
  before.resolve([]);
  expect(await first).toEqual([]);
  expect(await hitsKept("rotor", () => Promise.reject(new Error("asked again")), read)).toEqual([HIT]);
});

test("a failure is only of whom it befell: who waited looks for herself", async () => {
  const [failing, own] = [slowSearch(), slowSearch()];
  const first = hitsKept("rotor", failing.find, read);
  const second = hitsKept("rotor", own.find, read);
  failing.reject(new Error("away"));
  own.resolve([HIT]);
  const [one, two] = await Promise.allSettled([first, second]);
  expect(one.status).toBe("rejected");
  expect(two).toEqual({ status: "fulfilled", value: [HIT] });
});
