import { expect, it } from "vitest";
import { atMost } from "./at-most.ts";

it("lets so many run at a time, the others in their order, whether one fails or not", async () => {
  let running = 0;
  let most = 0;
  const begun: number[] = [];
  const limited = atMost(2, async (n: number) => {
    begun.push(n);
    most = Math.max(most, (running += 1));
    await new Promise((resolve) => setImmediate(resolve));
    running -= 1;
    if (n === 1) throw new Error("this one");
  });
  const ends = await Promise.allSettled([0, 1, 2, 3, 4].map(limited));
  expect(ends.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled", "fulfilled", "fulfilled"]);
  expect(begun).toEqual([0, 1, 2, 3, 4]);
  expect(most).toBe(2);
  await limited(5);
  expect(running).toBe(0);
});
