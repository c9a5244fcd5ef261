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

/** `shared`: a pool that many decided on; it is paid whole, without discount or cap. */
export type Award = { figure: Figure; points: number; shared?: true };

export type PointsSettings = {
  /** What one fact gives before discounts and caps. A fact may weigh it (V of the post, Shapley share of the deal). */
  awards: Readonly<Record<string, Award>>;
  /** Caps cut what is awarded, never the record of the fact. In points. */
  perPair: number;
  pairDays: number;
  perDay: number;
  /** What one gives beyond this number in `pairDays` is spread thinner: a budget, not a limit. */
  givingBudget: number;
  /** Days over which it is looked at who gave whom. */
  memoryDays: number;
  /** So many gifts of one giver to one receiver in `memoryDays` count in full; further ones ever less. */
  fullInMemory: number;
  /** Gifts for each receiver that are not yet narrow giving. */
  broadEnough: number;
  /** From how many independent gifts on someone's own voice is known. */
  knownFrom: number;
  /** An account younger than this is not known by what it was given, unless the receiver's is as young. */
  newcomerDays: number;
  /** Thanks are at most this share of what others are shown. */
  thanksShare: number;
  /** Ascending. A level is left downwards only below `stay` × its threshold. */
  levels: readonly { name: string; from: number }[];
  stay: number;
};

export const POINTS_SETTINGS: PointsSettings & { awards: Readonly<Record<Reason, Award>> } = {
  awards: {
    thanked: { figure: "thanks", points: 1 },
    "proposal-accepted": { figure: "value", points: 2 },
    "opened-deal": { figure: "deal", points: 10 },
    "advanced-deal": { figure: "deal", points: 5 },
    "won-deal": { figure: "deal", points: 50, shared: true },
    introduced: { figure: "deal", points: 8 },
  },
  perPair: 20,
  pairDays: 30,
  perDay: 40,
  givingBudget: 10,
  memoryDays: 365,
  fullInMemory: 1,
  broadEnough: 1.5,
  knownFrom: 3,
  newcomerDays: 30,
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

export function awardOf(reason: string, { awards }: PointsSettings): Award {
  const award = awards[reason];
  if (!award) throw new Error(`${reason} is no reason that gives anything`);
  return award;
}
