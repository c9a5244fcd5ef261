import { describe, expect, test } from "vitest";
import { DAY_MS } from "../../platform/clock.ts";
import { award, levelAfter, recompute, replay, reverse, visibleFigures, type Fact } from "./points.ts";
import { POINTS_SETTINGS } from "./points-settings.ts";

const start = new Date("2027-01-14T09:00:00Z");
let serial = 0;
const fact = (more: Partial<Fact> = {}): Fact => ({
  key: `fact-${serial++}`,
  reason: "thanked",
  userId: "karim",
  fromUserId: "salome",
  at: start,
  ...more,
});
const days = (count: number) => new Date(start.getTime() + count * DAY_MS);
const figuresOf = (facts: Fact[], userId = "karim") =>
  recompute(replay(facts).filter((entry) => entry.userId === userId));

describe("which fact gives which figure", () => {
  test.each([
    ["thanked", { value: 0, deal: 0, thanks: 1 }],
    ["proposal-accepted", { value: 2, deal: 0, thanks: 0 }],
    ["opened-deal", { value: 0, deal: 10, thanks: 0 }],
    ["advanced-deal", { value: 0, deal: 5, thanks: 0 }],
    ["introduced", { value: 0, deal: 8, thanks: 0 }],
  ] as const)("%s", (reason, figures) => {
    expect(figuresOf([fact({ reason })])).toEqual(figures);
  });
  test("a share weighs the award", () => {
    expect(figuresOf([fact({ reason: "won-deal", fromUserId: null, share: 0.25 })]).deal).toBe(12.5);
  });
  test("nobody awards themselves", () => {
    expect(award(fact({ fromUserId: "karim" }), [])).toMatchObject({ points: 0, cuts: ["self"] });
  });
});

const reasons = ["thanked", "proposal-accepted", "opened-deal", "advanced-deal", "introduced"] as const;

describe.each(reasons)("what is given is discounted, whatever its reason: %s", (reason) => {
  const full = POINTS_SETTINGS.awards[reason].points;
  const weights = (facts: Fact[]) => replay(facts).map(({ points }) => points / full);

  test("when one person repeats it, and over a year", () => {
    const [first, second, third] = weights([0, 1, 2].map((day) => fact({ reason, at: days(day) })));
    expect(first).toBe(1);
    expect(second).toBeLessThanOrEqual(0.25);
    expect(third).toBeLessThan(0.1);
    const [, afterAMonth] = weights([0, 31].map((day) => fact({ reason, at: days(day) })));
    expect(afterAMonth).toBeGreaterThan(second!);
    expect(afterAMonth).toBeLessThanOrEqual(0.5);
    expect(weights([0, 366].map((day) => fact({ reason, at: days(day) })))).toEqual([1, 1]);
  });
  test("when it is returned, by whatever reason", () => {
    const back = fact({ reason, userId: "salome", fromUserId: "karim", at: days(1) });
    for (const first of reasons) {
      const [, returned] = replay([fact({ reason: first }), back]);
      expect(returned).toMatchObject({ points: full * 0.5, cuts: ["mutual", "unknown"] });
    }
  });
  test("when its giver gives to everybody", () => {
    const many = Array.from({ length: 40 }, (_, i) =>
      fact({ reason, userId: `u${i}`, at: new Date(start.getTime() + i) }),
    );
    expect(replay(many).at(-1)).toMatchObject({ points: full * 0.25, cuts: ["spread", "unknown"] });
  });
  test("when its givers are a crowd that nobody knows: thirty new accounts lift nobody", () => {
    const crowd = Array.from({ length: 30 }, (_, i) => fact({ reason, fromUserId: `new${i}`, at: days(i) }));
    expect(figuresOf(crowd)[POINTS_SETTINGS.awards[reason].figure]).toBeLessThan(2 * full);
  });
  test("no more once its giver is known by others than the receiver", () => {
    const known = [0, 1, 2, 3, 4].map((i) => fact({ userId: "salome", fromUserId: `colleague${i}` }));
    const others = fact({ reason, fromUserId: "ines", at: days(1) });
    const last = (facts: Fact[]) => replay(facts).find(({ at }) => at.getTime() === days(2).getTime())!;
    const given = fact({ reason, at: days(2) });
    expect(last([...known, others, given]).points).toBeGreaterThan(last([others, given]).points * 1.9);
  });
  test("nobody new is known, however much new accounts thank each other", () => {
    const age = { fromSince: days(-1), userSince: days(-400) };
    const puppets = [0, 1, 2, 3, 4].map((i) => fact({ userId: "salome", fromUserId: `puppet${i}` }));
    const given = (more: object) =>
      replay([
        ...puppets,
        fact({ reason, fromUserId: "ines", at: days(1) }),
        fact({ reason, at: days(2), ...more }),
      ]).at(-1)!;
    expect(given(age).points).toBeLessThan(given({}).points);
    expect(given({ ...age, userSince: days(-1) }).points).toBe(given({}).points);
  });
});

describe("a won deal", () => {
  test("is paid whole: no discount and no cap cuts its shares, and their sum is the pot", () => {
    const shares = [0.45, 0.3, 0.15];
    const won = shares.map((share, i) => fact({ reason: "won-deal", userId: i === 1 ? "ines" : "karim", share }));
    const before = Array.from({ length: 9 }, (_, i) => fact({ reason: "opened-deal", at: days(-i - 1) }));
    const entries = replay([...before, ...won]).filter(({ reason }) => reason === "won-deal");
    expect(entries.map(({ points, cuts }) => [points, cuts])).toEqual([
      [22.5, []],
      [15, []],
      [7.5, []],
    ]);
  });
  test("counts for nobody as something given", () => {
    const won = fact({ reason: "won-deal", userId: "salome", fromUserId: "karim" });
    expect(replay([won, fact({ at: days(1) })]).at(-1)).toMatchObject({ points: 1 });
  });
});

describe("caps cut the award, not the record", () => {
  test("per pair", () => {
    const settings = { ...POINTS_SETTINGS, perPair: 11 };
    const entries = replay(
      [0, 1].map((day) => fact({ reason: "opened-deal", at: days(day) })),
      settings,
    );
    expect(entries.map((entry) => entry.points)).toEqual([10, 1]);
    expect(entries[1]!.cuts).toContain("pair");
  });
  test("per day, which starts again the next day", () => {
    const settings = { ...POINTS_SETTINGS, perDay: 12 };
    const many = Array.from({ length: 6 }, (_, i) => fact({ reason: "opened-deal", fromUserId: `u${i}` }));
    const entries = replay([...many, fact({ reason: "introduced", fromUserId: "v", at: days(1) })], settings);
    expect(recompute(entries.slice(0, 6)).deal).toBe(12);
    expect(entries.at(-1)!.points).toBeGreaterThan(0);
  });
});

describe("the ledger", () => {
  const facts = Array.from({ length: 60 }, (_, i) =>
    fact({
      key: `k${i}`,
      reason: (["thanked", "proposal-accepted", "advanced-deal"] as const)[i % 3]!,
      fromUserId: `u${i % 7}`,
      at: days(i / 4),
      share: 0.1 + (i % 9) / 10,
    }),
  );
  test("recomputes to the identical figures, whatever the order and however often a fact is told", () => {
    const entries = replay(facts);
    expect(replay([...facts].reverse().concat(facts))).toEqual(entries);
    expect(recompute([...entries].reverse())).toEqual(recompute(entries));
  });
  test("adding one fact at a time gives what the replay gives", () => {
    const entries = replay(facts);
    entries.forEach((entry, i) => {
      const one = facts.find(({ key }) => key === entry.factKey)!;
      expect(award(one, entries.slice(0, i))).toEqual(entry);
    });
  });
  test("a reversal brings the figures back and cannot be reversed itself", () => {
    const entries = replay(facts);
    const back = entries.map((entry) => reverse(entry, days(100)));
    expect(recompute([...entries, ...back])).toEqual({ value: 0, deal: 0, thanks: 0 });
    expect(() => reverse(back[0]!, days(101))).toThrow("already a reversal");
  });
});

describe("what is shown", () => {
  test("thanks are at most a fifth", () => {
    expect(visibleFigures({ value: 30, deal: 50, thanks: 500 }).thanks).toBe(20);
    expect(visibleFigures({ value: 30, deal: 50, thanks: 5 }).thanks).toBe(5);
    expect(visibleFigures({ value: 0, deal: 0, thanks: 9 }).thanks).toBe(0);
  });
  test.each([
    [0, null, "new"],
    [10, "new", "helper"],
    [49, "helper", "helper"],
    [50, "helper", "contributor"],
    [45, "contributor", "contributor"],
    [39, "contributor", "helper"],
    [1, "pillar", "new"],
    [500, null, "pillar"],
    [45, "no longer a level", "helper"],
  ])("%d points coming from %s: %s", (deal, previous, level) => {
    expect(levelAfter({ value: 0, deal, thanks: 0 }, previous)).toBe(level);
  });
});
