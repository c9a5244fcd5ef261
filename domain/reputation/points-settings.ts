export const FIGURES = ["value", "deal", "thanks"] as const;
/** Three figures that are never blended into one rank. */
export type Figure = (typeof FIGURES)[number];
export const REASONS = [
  "thanked",
  "proposal-accepted",
  "opened-deal",
  "advanced-deal",
  "won-deal",
  "introduced",
] as const;
export type Reason = (typeof REASONS)[number];

export type PointsSettings = {
  /** What one fact gives before caps. A fact may weigh it (V of the post, Shapley share of the deal). */
  awards: Record<Reason, { figure: Figure; points: number }>;
  /** Caps cut what is awarded, never the record of the fact. In points. */
  perPair: number;
  pairDays: number;
  perDay: number;
  /** Thanks of one giver beyond this number in `pairDays` are spread thinner: a budget, not a limit. */
  givingBudget: number;
  /** Thanks are at most this share of what others are shown. */
  thanksShare: number;
  /** Ascending. A level is left downwards only below `stay` × its threshold. */
  levels: readonly { name: string; from: number }[];
  stay: number;
};

export const POINTS_SETTINGS: PointsSettings = {
  awards: {
    thanked: { figure: "thanks", points: 1 },
    "proposal-accepted": { figure: "value", points: 2 },
    "opened-deal": { figure: "deal", points: 10 },
    "advanced-deal": { figure: "deal", points: 5 },
    "won-deal": { figure: "deal", points: 50 },
    introduced: { figure: "deal", points: 8 },
  },
  perPair: 20,
  pairDays: 30,
  perDay: 40,
  givingBudget: 10,
  thanksShare: 0.2,
  levels: [
    { name: "new", from: 0 },
    { name: "helper", from: 10 },
    { name: "contributor", from: 50 },
    { name: "connector", from: 150 },
    { name: "pillar", from: 400 },
  ],
  stay: 0.8,
};
