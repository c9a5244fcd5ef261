import { describe, expect, test } from "vitest";
import { replay } from "./points.ts";
import { POINTS_SETTINGS } from "./points-settings.ts";
import { sharesOf, usefulness, type Contribution } from "./deal-credit.ts";

const won = new Date("2027-03-01T10:00:00Z");
const gift = (i: number, credibility: number): Contribution => ({
  ...{ key: `post${i}`, userId: `u${i % 5}`, postId: `post${i}`, at: won, linkedAt: won },
  ...{ confirmed: i % 3 > 0, traced: i % 2 === 0, credibility },
});
const gifts = (count: number) => Array.from({ length: count }, (_, i) => gift(i, 0.3 + ((i * 37) % 60) / 100));

describe("a won deal pays its pot whole", () => {
  test.each([1, 2, 3, 7, 40, 150])("%d contributions", (count) => {
    const all = gifts(count);
    const shares = sharesOf(all, won);
    const pot =
      POINTS_SETTINGS.awards["won-deal"].points * (1 - all.reduce((p, one) => p * (1 - usefulness(one, won)), 1));
    const facts = all.map(({ key, userId }, i) => ({
      ...{ key, userId, reason: "won-deal", fromUserId: "owner", at: won, share: shares[i]! },
    }));
    const paid = replay(facts).reduce((sum, { points }) => sum + Math.round(points * 100), 0);
    expect(paid).toBe(Math.round(pot * 100));
  });
  test("those who gave nothing of use get nothing, and equals get the same but for a hundredth", () => {
    const useless = { ...gift(0, 0.9), confirmed: false, traced: false };
    const [a, b, none] = sharesOf([gift(2, 0.7), gift(2, 0.7), useless], won);
    expect(none).toBe(0);
    expect(Math.abs(a! - b!)).toBeLessThanOrEqual(0.01 / 50 + 1e-12);
  });
});
