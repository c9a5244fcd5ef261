/** How much of everything there is at a scale. At 1 the demo company of the README; at 300 about a million posts. */
export type Sizes = {
  colleagues: number;
  accounts: number;
  people: number;
  opportunities: number;
  posts: number;
};

/**
 * Posts grow with the scale itself, accounts with a power of it: a larger firm has more customers and also talks more about
 * each. At 300: 5,000 accounts, 1,000 colleagues, 37,500 people, 10,800 deals.
 */
export function sizesAt(scale: number): Sizes {
  const grow = (base: number, power: number) => Math.max(1, Math.round(base * scale ** power));
  return {
    colleagues: grow(60, 0.4933),
    accounts: grow(120, 0.6539),
    people: grow(900, 0.6539),
    opportunities: grow(260, 0.6539),
    posts: grow(3000, 1.01847),
  };
}

/** Shares `total` out by weight, in whole numbers that add up to it exactly (largest remainders). */
export function share(total: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((a, b) => a + b, 0);
  const exact = weights.map((weight) => (weight / sum) * total);
  const out = exact.map(Math.floor);
  const rest = exact.map((value, at) => ({ at, part: value - Math.floor(value) }));
  rest.sort((a, b) => b.part - a.part || a.at - b.at);
  let left = total - out.reduce((a, b) => a + b, 0);
  for (const { at } of rest) {
    if (left === 0) break;
    out[at]! += 1;
    left -= 1;
  }
  return out;
}
