import { recompute, replay, type Entry, type Fact } from "../../domain/reputation/points.ts";
import { awardOf, FIGURES, POINTS_SETTINGS, type Figure } from "../../domain/reputation/points-settings.ts";
import type { Evaluation, Report } from "./evaluation.ts";
import { spearman } from "./metrics.ts";
import { ATTACKS } from "./ring/attacks.ts";
import { DAYS, makeCompany, nameOf, PEOPLE, RING, type Company } from "./ring/company.ts";
import { worths } from "./ring/verdicts.ts";

const FIRST = 10;

/** One half-year under one attack, settled by the product. Figures of everybody, in their order. */
function settle(
  company: Company,
  attack: string,
  settled: (facts: readonly Fact[]) => Entry[],
): Record<Figure, number[]> {
  ATTACKS[attack]!(company);
  const acts = [...company.acts].sort((a, b) => a.at.getTime() - b.at.getTime());
  const proposals = acts.filter(({ reason }) => reason === "proposal-accepted");
  const values = worths(company, proposals, attack === "retaliation");
  const share = new Map(proposals.map((one, i) => [one, values[i]!]));
  const facts = acts.map((one, i) => ({ ...one, key: `${i}`, share: share.get(one) ?? 1 }));
  const byPerson = new Map<string, Entry[]>();
  for (const entry of settled(facts)) byPerson.set(entry.userId, [...(byPerson.get(entry.userId) ?? []), entry]);
  const figures = company.useful.map((_, i) => recompute(byPerson.get(nameOf(i)) ?? []));
  return Object.fromEntries(FIGURES.map((figure) => [figure, figures.map((one) => one[figure])])) as Record<
    Figure,
    number[]
  >;
}

/** What the same facts give when each of them counts in full. */
function undiscounted(facts: readonly Fact[]): Entry[] {
  return facts.map(({ key, reason, userId, fromUserId, at, share = 1 }) => {
    const { figure, points } = awardOf(reason, POINTS_SETTINGS);
    return { factKey: key, figure, reason, userId, fromUserId, share, points: points * share, at, cuts: [] };
  });
}

const inFront = (figure: readonly number[], ring: readonly number[]) =>
  [...figure.keys()]
    .sort((a, b) => figure[b]! - figure[a]!)
    .slice(0, FIRST)
    .filter((person) => ring.includes(person)).length;

/** The mean over the seeds: how many of the ring are among the first ten by each figure, and how well each figure orders all. */
export function underAttack(
  attack: string,
  seeds: readonly number[],
  { any = false, inFull = false } = {},
): Record<string, number> {
  const row: Record<string, number> = {};
  const add = (name: string, value: number) => (row[name] = (row[name] ?? 0) + value / seeds.length);
  for (const seed of seeds) {
    const company = makeCompany(seed, any);
    const figures = settle(company, attack, inFull ? undiscounted : replay);
    add("merit", inFront(company.useful, company.ring));
    for (const figure of FIGURES) {
      add(`${figure} ring`, inFront(figures[figure], company.ring));
      add(`${figure} ρ`, spearman(figures[figure], company.useful));
    }
  }
  return row;
}

/** A ring of ten among two hundred tries to get to the front. Nothing is read: the seeds are fixed. */
export const evaluateRing: Evaluation = {
  usage: "ring [--seeds 5]",
  ownSample: true,
  run: ({ seeds: count = "5" }) => {
    const seeds = Array.from({ length: Number(count) }, (_, i) => i + 1);
    const figures: Report["figures"] = {};
    for (const attack of Object.keys(ATTACKS)) figures[attack] = underAttack(attack, seeds);
    const everything = "everything, each each day";
    figures["the same, a ring of any ten"] = underAttack(everything, seeds, { any: true });
    figures["each fact counted in full"] = underAttack(everything, seeds, { inFull: true });
    const bars = { "bar ring ≤": 0.5, "bar ρ ≥": 0.85 };
    return { sample: { people: PEOPLE, ring: RING, days: DAYS, seeds: seeds.length, ...bars }, figures };
  },
};
