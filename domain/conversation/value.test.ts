import { describe, expect, test } from "vitest";
import { DAY_MS } from "../../platform/clock.ts";
import { orderKey, precisionOf, valueOf, type ValueFacts, type Verdict } from "./value.ts";
import { VALUE_SETTINGS } from "./value-settings.ts";

const now = new Date("2027-01-14T12:00:00Z");
const facts = (more: Partial<ValueFacts> = {}): ValueFacts => ({
  kind: "tip",
  source: "first-hand",
  filled: ["who", "what", "when", "howMuch"],
  freshAt: now,
  verdicts: [],
  author: { id: "karim", team: "support", right: 0, wrong: 0 },
  ...more,
});
const says = (by: string, team: string | null, agrees = true): Verdict => ({ by, team, agrees });
const credibility = (verdicts: Verdict[]) => valueOf(facts({ verdicts }), now).credibility;
const light = (name: string, more: Partial<ValueFacts>) =>
  valueOf(facts(more), now).meter.find((meter) => meter.name === name)!;

test("a full first-hand tip, just written, is worth B × C", () => {
  expect(valueOf(facts(), now)).toMatchObject({ base: 1, precision: 1, freshness: 1 });
  expect(valueOf(facts(), now).value).toBeCloseTo(0.8, 10);
});

describe("precision", () => {
  test.each([
    [["who", "what", "when", "howMuch"], 1],
    [["who", "when"], 0.625],
    [[], 0.25],
    [["where"], 0.25],
  ] as const)("of a tip with %j", (filled, expected) => {
    expect(precisionOf("tip", filled)).toBeCloseTo(expected, 10);
  });
});

describe("freshness", () => {
  test("halves with each half-life of its kind; a date to come is simply fresh", () => {
    const at = (days: number) => valueOf(facts({ freshAt: new Date(now.getTime() - days * DAY_MS) }), now).freshness;
    expect([at(0), at(60), at(120), at(-5)]).toEqual([1, 0.5, 0.25, 1]);
  });
});

describe("credibility", () => {
  test("documented, first-hand, second-hand, hearsay, in that order", () => {
    const order = (["documented", "first-hand", "second-hand", "hearsay"] as const).map(
      (source) => valueOf(facts({ source }), now).credibility,
    );
    expect(order).toEqual([...order].sort((a, b) => b - a));
  });
  test("the author's record moves it: Beta mean with the prior", () => {
    const author = { id: "karim", team: null, right: 6, wrong: 0 };
    expect(valueOf(facts({ author }), now).credibility).toBeCloseTo((0.8 * 4 + 6) / 10, 10);
    expect(valueOf(facts({ author: { ...author, right: 0, wrong: 6 } }), now).credibility).toBeCloseTo(0.32, 10);
  });
  test("independent confirmations count more than the author's team, and a team is one voice", () => {
    const own = credibility([says("a", "support")]);
    const other = credibility([says("a", "sales")]);
    expect(own).toBeGreaterThan(credibility([]));
    expect(other).toBeGreaterThan(own);
    expect(credibility([says("a", "sales"), says("b", "sales")])).toBe(other);
    expect(credibility([says("a", "sales"), says("b", "quality")])).toBeGreaterThan(other);
  });
  test("one's own verdict counts for nothing; the last word of a person holds", () => {
    expect(credibility([says("karim", null)])).toBe(credibility([]));
    expect(credibility([says("a", "sales"), says("a", "sales", false)])).toBe(credibility([says("a", "sales", false)]));
  });
  test("a dispute lowers it; it always stays a probability", () => {
    expect(credibility([says("a", "x", false)])).toBeLessThan(credibility([]));
    const crowd = Array.from({ length: 200 }, (_, i) => says(`u${i}`, null));
    expect(credibility(crowd)).toBeLessThanOrEqual(1);
  });
});

describe("the meter says why", () => {
  test.each([
    ["source", {}, "why.value.source.first-hand"],
    ["source", { author: { id: "k", team: null, right: 3, wrong: 1 } }, "why.value.source.first-handWithRecord"],
    ["precision", { filled: ["who", "when"] }, "why.value.precision.some"],
    ["precision", { filled: [] }, "why.value.precision.none"],
    ["freshness", {}, "why.value.freshness"],
    ["confirmed", {}, "why.value.confirmed.nobody"],
    ["confirmed", { verdicts: [says("a", "x")] }, "why.value.confirmed.confirmed"],
    ["confirmed", { verdicts: [says("a", "x"), says("b", "y", false)] }, "why.value.confirmed.both"],
    ["confirmed", { verdicts: [says("b", "y", false)] }, "why.value.confirmed.disputed"],
  ] as [string, Partial<ValueFacts>, string][])("%s %j", (name, more, key) => {
    expect(light(name, more).key).toBe(key);
    expect(light(name, more).level).toBeGreaterThanOrEqual(0);
    expect(light(name, more).level).toBeLessThanOrEqual(1);
  });
  test("precision names what is given and what is missing", () => {
    expect(light("precision", { filled: ["who", "when"] }).params).toEqual({
      given: 2,
      useful: 4,
      slots: "who,when",
      missing: "what,howMuch",
    });
  });
});

test("the stored order is the order by value, at any later moment", () => {
  const posts = [
    { precision: 1, credibility: 0.6, freshAt: new Date(now.getTime() - 50 * DAY_MS) },
    { precision: 0.4, credibility: 0.9, freshAt: new Date(now.getTime() - 10 * DAY_MS) },
    { precision: 0.7, credibility: 0.5, freshAt: new Date(now.getTime() - 90 * DAY_MS) },
    { precision: 0.25, credibility: 0.8, freshAt: now },
  ];
  const byKey = [...posts].sort(
    (a, b) =>
      orderKey("tip", b.precision, b.credibility, b.freshAt) - orderKey("tip", a.precision, a.credibility, a.freshAt),
  );
  for (const later of [0, 30, 300]) {
    const value = (post: (typeof posts)[number]) =>
      post.precision *
      post.credibility *
      2 ** (-((now.getTime() - post.freshAt.getTime()) / DAY_MS + later) / VALUE_SETTINGS.halfLife.tip);
    expect([...posts].sort((a, b) => value(b) - value(a))).toEqual(byKey);
  }
});
