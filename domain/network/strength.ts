import { DAY_MS } from "../../platform/clock.ts";
import { strengthEvidence, type Evidence } from "./strength-evidence.ts";
import { STRENGTH_SETTINGS, type StrengthChannel, type StrengthSettings } from "./strength-settings.ts";

/**
 * One dated touch between a colleague and a person. `out`: the colleague wrote; `in`: the person did; `both`: they met, talked, or
 * the direction is not known. `others` is how many people shared it besides the colleague (1 = the two alone).
 */
export type Trace = { at: Date; channel: StrengthChannel; direction: "out" | "in" | "both"; others: number };
export type StrengthLevel = "strong" | "familiar" | "faint";
export type Claim = { level: StrengthLevel; at: Date };
export type Strength = {
  /** 0..1, only for ranking and for the level. */
  score: number;
  /** null: nothing that may be called knowing each other (no trace, or only one side ever wrote). */
  level: StrengthLevel | null;
  lastAt: Date | null;
  counts: Partial<Record<StrengthChannel, number>>;
  /** Why: one sentence each, as message keys with parameters. */
  readonly evidence: Evidence[];
};

/**
 * Relationship strength from dated traces.
 *
 *   closeness = Σ over days of dayValue × (2^(−age/recent) + lastingWeight × 2^(−age/lasting))
 *   dayValue  = min(Σ w, dayCap × max w),   w = channel weight × others^(−groupExponent) [× groupFactor above groupLimit]
 *   score     = 1 − e^(−closeness × (1 + longevity bonus) × (oneWayFactor if only one side writes) / scale)
 *
 * Sources: Σ 2^(−age/λ) and the discount of group mail, Roth et al., "Suggesting Friends Using the Implicit Social Graph" (KDD 2010);
 * two time scales because the odds of a renewed contact fall as a power of time and not as one exponential, Anderson &
 * Schooler, "Reflections of the Environment in Memory" (1991, measured on mail senders); duration, reciprocity and
 * channel, Gilbert & Karahalios, "Predicting Tie Strength with Social Media" (CHI 2009). Days rather than messages are
 * counted because it measures better (docs/evaluations.md). Same traces and `now`, same answer; traces after `now` are ignored.
 */
export function strength(
  traces: readonly Trace[],
  now: Date,
  claims: readonly Claim[] = [],
  settings: StrengthSettings = STRENGTH_SETTINGS,
): Strength {
  const past = traces.filter((trace) => trace.at <= now);
  const observed = 1 - Math.exp(-closeness(past, now, settings) / settings.scale);
  const claim = latest(claims.filter((one) => one.at <= now));
  const claimed = claim ? settings.claims[claim.level] * halved(now, claim.at, settings.claimHalfLife) : 0;
  const score = Math.max(observed, claimed);
  const oneWay = isOneWay(past);
  // Having been on the same long lists is never more than a faint acquaintance, however often it happened.
  const groupOnly = past.length > 0 && past.every((trace) => trace.others > settings.groupLimit);
  const faintMost = settings.levels.familiar - Number.EPSILON;
  const counts: Strength["counts"] = {};
  for (const trace of past) counts[trace.channel] = (counts[trace.channel] ?? 0) + 1;
  const lastAt = latest(past)?.at ?? null;
  return {
    score,
    // One-way mail is not knowing someone; the colleague's own word still is.
    level: levelOf(oneWay ? claimed : groupOnly ? Math.max(claimed, Math.min(observed, faintMost)) : score, settings),
    lastAt,
    counts,
    // Asked for by few of those that are ranked.
    get evidence() {
      return strengthEvidence({ past, counts, oneWay, claim, now, groupLimit: settings.groupLimit });
    },
  };
}

export function levelOf(score: number, { levels }: StrengthSettings = STRENGTH_SETTINGS): StrengthLevel | null {
  if (score >= levels.strong) return "strong";
  if (score >= levels.familiar) return "familiar";
  return score >= levels.faint ? "faint" : null;
}

function closeness(past: readonly Trace[], now: Date, settings: StrengthSettings): number {
  const days = new Map<number, { sum: number; most: number; age: number }>();
  for (const trace of past) {
    const key = Math.floor(trace.at.getTime() / DAY_MS);
    const age = (now.getTime() - trace.at.getTime()) / DAY_MS;
    const weight = traceWeight(trace, settings);
    const day = days.get(key) ?? { sum: 0, most: 0, age };
    days.set(key, { sum: day.sum + weight, most: Math.max(day.most, weight), age: Math.min(day.age, age) });
  }
  let total = 0;
  for (const { sum, most, age } of days.values()) {
    const kept =
      2 ** (-age / settings.recentHalfLife) + settings.lastingWeight * 2 ** (-age / settings.lastingHalfLife);
    total += Math.min(sum, settings.dayCap * most) * kept;
  }
  const times = past.map((trace) => trace.at.getTime());
  const lasted =
    times.length < 2 ? 0 : (times.reduce((a, b) => Math.max(a, b)) - times.reduce((a, b) => Math.min(a, b))) / DAY_MS;
  const longevity = 1 + settings.longevityBonus * Math.min(1, lasted / settings.longevityDays);
  return total * longevity * (isOneWay(past) ? settings.oneWayFactor : 1);
}

function traceWeight(trace: Trace, settings: StrengthSettings): number {
  const others = Math.max(1, trace.others);
  const group = others ** -settings.groupExponent * (others > settings.groupLimit ? settings.groupFactor : 1);
  return settings.channelWeights[trace.channel] * group;
}

function isOneWay(past: readonly Trace[]): boolean {
  const out = past.some((trace) => trace.direction !== "in");
  const into = past.some((trace) => trace.direction !== "out");
  return past.length > 0 && !(out && into);
}

function halved(now: Date, at: Date, days: number): number {
  return 2 ** (-(now.getTime() - at.getTime()) / DAY_MS / days);
}

function latest<T extends { at: Date }>(items: readonly T[]): T | null {
  return items.reduce<T | null>((best, item) => (best && best.at >= item.at ? best : item), null);
}
