import { describe, expect, it } from "vitest";
import { shapley } from "./shapley.ts";

/** By definition: the mean of what each adds over all orders. */
function byOrders(xs: number[]): number[] {
  const orders = (rest: number[]): number[][] =>
    rest.length === 0
      ? [[]]
      : rest.flatMap((one) => orders(rest.filter((x) => x !== one)).map((tail) => [one, ...tail]));
  const all = orders(xs.map((_, i) => i));
  const sums = xs.map(() => 0);
  for (const order of all) {
    let left = 1;
    for (const i of order) {
      sums[i]! += left * xs[i]!;
      left *= 1 - xs[i]!;
    }
  }
  return sums.map((sum) => sum / all.length);
}

const worth = (xs: number[]) => 1 - xs.reduce((product, x) => product * (1 - x), 1);
const sum = (xs: number[]) => xs.reduce((total, x) => total + x, 0);

describe("sharing a deal", () => {
  it.each([[[0.4]], [[0.2, 0.9]], [[0.5, 0.5, 0.5]], [[1, 0.3, 0, 0.8, 0.05]]])(
    "gives %j what all orders give",
    (xs) => {
      shapley(xs).forEach((value, i) => expect(value).toBeCloseTo(byOrders(xs)[i]!, 12));
    },
  );

  it("conserves the sum, however many there are", () => {
    const xs = Array.from({ length: 200 }, (_, i) => ((i * 37) % 101) / 400);
    expect(sum(shapley(xs))).toBeCloseTo(worth(xs), 10);
  });

  it("gives nothing to nulls, the same to equals, and less to each of many alike", () => {
    const [one] = shapley([0.6]);
    const [first, second, none] = shapley([0.6, 0.6, 0]);
    expect(none).toBe(0);
    expect(first).toBeCloseTo(second!, 12);
    expect(first).toBeLessThan(one!);
  });

  it("has nothing to share when nobody gave", () => {
    expect(shapley([])).toEqual([]);
  });
});
