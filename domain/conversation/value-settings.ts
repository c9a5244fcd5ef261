import type { PostKindGuess } from "./proposals/guess-input.ts";

/** What the author said of where it comes from, best first. */
export const SOURCES = ["documented", "first-hand", "second-hand", "hearsay", "unknown"] as const;
export type Source = (typeof SOURCES)[number];
export type ValuedKind = PostKindGuess | "comment";
/** What may be told: who, what, when, how much, and where it was learned. */
export const SLOTS = ["who", "what", "when", "howMuch", "where"] as const;
export type Slot = (typeof SLOTS)[number];

export type ValueSettings = {
  base: Record<ValuedKind, number>;
  /** Days. */
  halfLife: Record<ValuedKind, number>;
  usefulSlots: Record<ValuedKind, readonly Slot[]>;
  /** Beta priors: `mean` before anything is known of the author, `weight` in numbers of past judgements. */
  prior: Record<Source, { mean: number; weight: number }>;
  /** Log-odds of one verdict by someone independent, and of one from the author's own team. */
  independent: number;
  sameTeam: number;
  /** A text without any useful slot filled still says something. */
  leastPrecision: number;
};

export const VALUE_SETTINGS: ValueSettings = {
  base: { tip: 1, risk: 0.9, information: 0.6, question: 0.4, idea: 0.5, update: 0.5, comment: 0.2 },
  halfLife: { tip: 60, risk: 30, information: 90, question: 30, idea: 180, update: 21, comment: 60 },
  usefulSlots: {
    tip: ["who", "what", "when", "howMuch"],
    risk: ["who", "what", "when"],
    information: ["who", "what", "when"],
    question: ["what"],
    idea: ["what", "who"],
    update: ["what", "when"],
    comment: ["what"],
  },
  prior: {
    documented: { mean: 0.85, weight: 4 },
    "first-hand": { mean: 0.8, weight: 4 },
    "second-hand": { mean: 0.6, weight: 4 },
    hearsay: { mean: 0.4, weight: 4 },
    unknown: { mean: 0.6, weight: 2 },
  },
  independent: Math.log(3),
  sameTeam: Math.log(1.5),
  leastPrecision: 0.25,
};
