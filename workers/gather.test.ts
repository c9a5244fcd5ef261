import { expect, it } from "vitest";
import { gather } from "./gather.ts";

it("makes one call of what comes in one turn, no more than the most at a time, and answers each for itself", async () => {
  const calls: string[][] = [];
  const together = gather<string>((items) => {
    calls.push([...items]);
    return Promise.resolve(
      items.map((item) => {
        if (item === "gone") return undefined;
        return item === "bad" ? Promise.reject(new Error("this one")) : Promise.resolve();
      }),
    );
  }, 3);
  const ends = await Promise.allSettled(["a", "bad", "gone", "b"].map(together));
  expect(ends.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled", "fulfilled"]);
  await together("c");
  expect(calls).toEqual([["a", "bad", "gone"], ["b"], ["c"]]);
});

it("fails all of a call that fails as a whole, and none of the next", async () => {
  let down = true;
  const together = gather<string>(
    (items) => (down ? Promise.reject(new Error("no database")) : Promise.resolve(items.map(() => undefined))),
    9,
  );
  const ends = await Promise.allSettled(["a", "b"].map(together));
  expect(ends.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
  down = false;
  await together("c");
});
