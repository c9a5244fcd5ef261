import { describe, expect, test } from "vitest";
import { DAY_MS } from "../../platform/clock.ts";
import { levelOf, strength, type Trace } from "./strength.ts";
import { STRENGTH_SETTINGS } from "./strength-settings.ts";

const now = new Date("2027-01-14T12:00:00Z");
const ago = (days: number, more: Partial<Trace> = {}): Trace => ({
  at: new Date(now.getTime() - days * DAY_MS),
  channel: "e-mail",
  direction: "both",
  others: 1,
  ...more,
});
const every = (days: number, count: number, more: Partial<Trace> = {}) =>
  Array.from({ length: count }, (_, i) => ago(i * days + 1, more));
const score = (traces: Trace[]) => strength(traces, now).score;

describe("levels", () => {
  test.each([
    ["a meeting each week", every(7, 12, { channel: "meeting" }), "strong"],
    ["a meeting each month", every(30, 12, { channel: "meeting" }), "familiar"],
    ["one exchange of mails last month", [ago(30, { direction: "out" }), ago(29, { direction: "in" })], "faint"],
    ["one meeting half a year ago", [ago(180, { channel: "meeting" })], "faint"],
    ["nothing", [], null],
    ["fifty mails without an answer", every(1, 50, { direction: "out" }), null],
    ["fifty mails never answered by the colleague", every(1, 50, { direction: "in" }), null],
    ["daily mails to a list of twenty", every(1, 60, { others: 20 }), "faint"],
  ])("%s", (_, traces, level) => {
    expect(strength(traces, now).level).toBe(level);
  });
});

describe("what counts", () => {
  test("recency: the same traces are worth less when older", () => {
    expect(score(every(7, 4))).toBeGreaterThan(
      score(every(7, 4).map((trace) => ({ ...trace, at: new Date(trace.at.getTime() - 60 * DAY_MS) }))),
    );
  });
  test("channel: a meeting more than a call, a call more than a mail, a mail more than a copy", () => {
    const [meeting, call, email, cc] = (["meeting", "call", "e-mail", "cc"] as const).map((channel) =>
      score([ago(3, { channel })]),
    );
    expect([meeting! > call!, call! > email!, email! > cc!]).toEqual([true, true, true]);
  });
  test("exclusivity: fewer recipients count more", () => {
    expect(score([ago(3)])).toBeGreaterThan(score([ago(3, { others: 3 })]));
    expect(score([ago(3, { others: 5 })])).toBeGreaterThan(score([ago(3, { others: 6 })]));
  });
  test("a burst in one day is one conversation", () => {
    expect(score(Array.from({ length: 20 }, () => ago(3)))).toBeCloseTo(score([ago(3)]), 10);
  });
  test("longevity: the same recent traces weigh more after two years", () => {
    const gain = score([...every(7, 4), ago(730)]) - score(every(7, 4));
    expect(gain).toBeGreaterThan(score([ago(730)]));
  });
  test("traces after `now` are ignored and order does not matter", () => {
    expect(strength([ago(-2), ago(3)], now)).toEqual(strength([ago(3)], now));
    expect(score(every(7, 5).reverse())).toBeCloseTo(score(every(7, 5)), 12);
  });
  test("the score stays between 0 and 1", () => {
    expect(score(every(0.1, 5000, { channel: "meeting" }))).toBeLessThanOrEqual(1);
    expect(score([])).toBe(0);
  });
});

describe("claims", () => {
  test("a fresh claim gives a level without any trace, and fades", () => {
    expect(strength([], now, [{ level: "strong", at: now }]).level).toBe("strong");
    expect(strength([], now, [{ level: "strong", at: new Date(now.getTime() - 400 * DAY_MS) }]).level).toBe("familiar");
  });
  test("a claim stands beside one-way mail; the latest claim is the one that holds", () => {
    const claims = [
      { level: "strong" as const, at: new Date(now.getTime() - 9 * DAY_MS) },
      { level: "faint" as const, at: now },
    ];
    expect(strength(every(1, 9, { direction: "out" }), now, claims).level).toBe("faint");
  });
});

test("evidence says what is behind it", () => {
  const traces = [ago(2, { channel: "meeting" }), ago(500, { direction: "out" }), ago(400, { direction: "in" })];
  expect(strength(traces, now, [{ level: "familiar", at: now }])).toMatchObject({
    counts: { meeting: 1, "e-mail": 2 },
    lastAt: traces[0]!.at,
    evidence: [
      { key: "why.strength.meetings", params: { count: 1 } },
      { key: "why.strength.mails", params: { count: 2 } },
      { key: "why.strength.last", params: { days: 2, date: "2027-01-12" } },
      { key: "why.strength.years", params: { count: 1 } },
      { key: "why.strength.claimed", params: { level: "familiar", date: "2027-01-14" } },
    ],
  });
  expect(strength(every(1, 3, { direction: "out" }), now).evidence).toContainEqual({
    key: "why.strength.oneWay",
    params: {},
  });
});

test("levels are cut at the settings", () => {
  const { levels } = STRENGTH_SETTINGS;
  expect([levels.strong, levels.familiar, levels.faint, 0].map((at) => levelOf(at))).toEqual([
    "strong",
    "familiar",
    "faint",
    null,
  ]);
});
