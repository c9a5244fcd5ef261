import { DAY_MS } from "../../platform/clock.ts";
import { VALUE_SETTINGS, type Slot, type Source, type ValuedKind, type ValueSettings } from "./value-settings.ts";

/** Who judged, seen from the author: colleagues of one team, or people who had it from one source, count as one voice. */
export type Verdict = {
  agrees: boolean;
  by: string;
  team: string | null;
  /** How independent it was, 0 to 1 (verdict-weight.ts); 1 when absent. */ weight?: number;
};
export type ValueFacts = {
  kind: ValuedKind;
  source: Source;
  filled: readonly Slot[];
  /** Written, or last confirmed: the freshness clock. */
  freshAt: Date;
  verdicts: readonly Verdict[];
  author: {
    id: string;
    team: string | null;
    /** Other posts of theirs that were found right and wrong. */ right: number;
    wrong: number;
  };
};
export type Meter = {
  name: "source" | "precision" | "freshness" | "confirmed";
  level: number;
  key: string;
  params: Record<string, string | number>;
};
export type Value = {
  /** B × P × F × C, 0 to 1. */
  value: number;
  base: number;
  precision: number;
  freshness: number;
  credibility: number;
  /** Each of the four lights, 0 to 1, with the sentence that says why. */
  meter: [Meter, Meter, Meter, Meter];
};

/**
 * V = B × P × F × C. B: what the kind is worth (setting). P: filled / useful slots. F = 2^(−age/half-life). C: the prior of the
 * source and the author's record as a Beta mean, moved by verdicts in log-odds, those of one team counting as one voice
 * and those of the author's own team less (naive Bayes with dependent witnesses pooled; Admiralty-type grades are not
 * used since readers give source and content the same grade, Baker 1968).
 */
export function valueOf(facts: ValueFacts, now: Date, settings: ValueSettings = VALUE_SETTINGS): Value {
  const base = settings.base[facts.kind];
  const useful = settings.usefulSlots[facts.kind];
  const given = useful.filter((slot) => facts.filled.includes(slot));
  const precision = precisionOf(facts.kind, facts.filled, settings);
  const age = Math.max(0, (now.getTime() - facts.freshAt.getTime()) / DAY_MS);
  const freshness = 2 ** (-age / settings.halfLife[facts.kind]);
  const prior = priorOf(facts, settings);
  const { credibility, confirmed, confirms, disputes } = credibilityOf(facts, prior, settings);
  // A verdict that was no whole voice counts as part of one; the sentence says whole posts.
  const [right, judged] = [facts.author.right, facts.author.right + facts.author.wrong].map(Math.round);
  const record = judged! > 0 ? "WithRecord" : "";
  return {
    value: base * precision * freshness * credibility,
    base,
    precision,
    freshness,
    credibility,
    meter: [
      {
        name: "source",
        level: prior,
        key: `why.value.source.${facts.source}${record}`,
        params: { right: right!, judged: judged! },
      },
      {
        name: "precision",
        level: useful.length === 0 ? 0 : given.length / useful.length,
        key: `why.value.precision.${given.length === 0 ? "none" : given.length === useful.length ? "all" : "some"}`,
        params: {
          given: given.length,
          useful: useful.length,
          slots: given.join(","),
          missing: useful.filter((slot) => !given.includes(slot)).join(","),
        },
      },
      { name: "freshness", level: freshness, key: "why.value.freshness", params: { days: Math.floor(age) } },
      {
        name: "confirmed",
        level: confirmed,
        key: `why.value.confirmed.${confirms === 0 && disputes === 0 ? "nobody" : disputes === 0 ? "confirmed" : confirms === 0 ? "disputed" : "both"}`,
        params: { confirms, disputes },
      },
    ],
  };
}

/** Filled / useful slots of the kind, never below the least that a bare sentence is worth. */
export function precisionOf(
  kind: ValuedKind,
  filled: readonly Slot[],
  settings: ValueSettings = VALUE_SETTINGS,
): number {
  const useful = settings.usefulSlots[kind];
  const share = useful.filter((slot) => filled.includes(slot)).length / Math.max(1, useful.length);
  return settings.leastPrecision + (1 - settings.leastPrecision) * share;
}

function priorOf({ source, author }: ValueFacts, settings: ValueSettings): number {
  const { mean, weight } = settings.prior[source];
  return (mean * weight + author.right) / (weight + author.right + author.wrong);
}

function credibilityOf({ verdicts, author }: ValueFacts, prior: number, settings: ValueSettings) {
  // Last word of each person; never one's own.
  const byPerson = new Map(
    verdicts.filter((verdict) => verdict.by !== author.id).map((verdict) => [verdict.by, verdict]),
  );
  const voices = new Map<string, { agrees: boolean; weight: number }>();
  for (const { agrees, by, team, weight: own = 1 } of byPerson.values()) {
    const weight = own * (team !== null && team === author.team ? settings.sameTeam : settings.independent);
    const key = `${team ?? by}:${agrees}`;
    voices.set(key, { agrees, weight: Math.max(weight, voices.get(key)?.weight ?? 0) });
  }
  let evidence = 0;
  for (const { agrees, weight } of voices.values()) evidence += agrees ? weight : -weight;
  const odds = Math.log(prior / (1 - prior)) + evidence;
  const all = [...byPerson.values()];
  const confirms = all.filter((verdict) => verdict.agrees).length;
  // Not judged is not bad: with nobody's word the light is off, but C stays at its prior.
  const confirmed = confirms === 0 ? 0 : 1 / (1 + Math.exp(-evidence)) - (evidence <= 0 ? 0.25 : 0);
  return {
    credibility: 1 / (1 + Math.exp(-odds)),
    confirmed: Math.max(0, confirmed),
    confirms,
    disputes: all.length - confirms,
  };
}

/**
 * A key to store and sort by: log2(B·P·C) + t/h, in half-lives since 1970. The order of two posts of one kind by this key is
 * their order by V at any moment, and stays so without rewriting an index.
 */
export function orderKey(
  kind: ValuedKind,
  precision: number,
  credibility: number,
  freshAt: Date,
  settings: ValueSettings = VALUE_SETTINGS,
): number {
  return (
    Math.log2(settings.base[kind] * precision * credibility) + freshAt.getTime() / DAY_MS / settings.halfLife[kind]
  );
}
