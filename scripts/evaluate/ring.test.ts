import { expect, test } from "vitest";
import { spearman } from "./metrics.ts";
import { underAttack } from "./ring.ts";
import { ATTACKS } from "./ring/attacks.ts";

/** One company for each attack: `npm run evaluate -- ring` does more. */
const SEEDS = [1];

test.each(Object.keys(ATTACKS))(
  "a ring of ten does not come to the front, and usefulness still orders all: %s",
  (attack) => {
    const row = underAttack(attack, SEEDS);
    for (const figure of ["value", "deal", "thanks"]) {
      expect(row[`${figure} ring`], figure).toBeLessThanOrEqual(0.5);
      expect(row[`${figure} ρ`], figure).toBeGreaterThanOrEqual(0.85);
    }
  },
  120_000,
);

test("the measure can tell: counted in full, the ring takes all first places", () => {
  const counted = underAttack("everything, each each day", SEEDS, { inFull: true });
  expect(counted["thanks ring"]).toBe(10);
}, 120_000);

test("Spearman: same order, reversed, ties", () => {
  expect(spearman([1, 2, 3, 4], [10, 20, 30, 40])).toBe(1);
  expect(spearman([1, 2, 3, 4], [4, 3, 2, 1])).toBe(-1);
  expect(spearman([1, 1, 2, 2], [1, 2, 3, 4])).toBeCloseTo(0.894, 3);
});
