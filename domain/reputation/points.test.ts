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

describe("thanks are discounted", () => {
  test("when one person repeats them", () => {
    expect(replay([0, 1, 2].map((day) => fact({ at: days(day) }))).map((entry) => entry.points)).toEqual([
      1, 0.5, 0.25,
    ]);
  });
  test("when they are returned", () => {
    const entries = replay([fact(), fact({ userId: "salome", fromUserId: "karim", at: days(1) })]);
    expect(entries.map((entry) => [entry.points, entry.cuts])).toEqual([
      [1, []],
      [0.5, ["mutual"]],
    ]);
  });
  test("when their giver thanks everybody", () => {
    const entries = replay(
      Array.from({ length: 40 }, (_, i) => fact({ userId: `u${i}`, at: new Date(start.getTime() + i) })),
    );
    expect(entries.at(-1)).toMatchObject({ points: 0.25, cuts: ["spread"] });
  });
  test("no longer after a month", () => {
    expect(figuresOf([fact(), fact({ at: days(31) })]).thanks).toBe(2);
  });
  test("a ring of ten that thanks itself daily gets less than ten people thanked by ten others", () => {
    const ring = Array.from({ length: 30 }, (_, day) =>
      Array.from({ length: 90 }, (_, i) =>
        fact({ userId: `r${i % 10}`, fromUserId: `r${(i + 1 + Math.floor(i / 10)) % 10}`, at: days(day) }),
      ),
    ).flat();
    const honest = Array.from({ length: 10 }, (_, i) => fact({ fromUserId: `h${i}`, at: days(i) }));
    const entries = replay(ring);
    const thanksOf = (user: string) => recompute(entries.filter((entry) => entry.userId === user)).thanks;
    const best = Math.max(...Array.from({ length: 10 }, (_, i) => thanksOf(`r${i}`)));
    expect(best).toBeLessThan(figuresOf(honest).thanks);
  });
});

describe("caps cut the award, not the record", () => {
  test("per pair", () => {
    const entries = replay([0, 1, 2].map((day) => fact({ reason: "opened-deal", at: days(day) })));
    expect(entries.map((entry) => entry.points)).toEqual([10, 10, 0]);
    expect(entries[2]!.cuts).toEqual(["pair"]);
  });
  test("per day, which starts again the next day", () => {
    const many = Array.from({ length: 6 }, (_, i) => fact({ reason: "opened-deal", fromUserId: `u${i}` }));
    expect(figuresOf(many).deal).toBe(POINTS_SETTINGS.perDay);
    expect(figuresOf([...many, fact({ reason: "opened-deal", fromUserId: "v", at: days(1) })]).deal).toBe(
      POINTS_SETTINGS.perDay + 10,
    );
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
