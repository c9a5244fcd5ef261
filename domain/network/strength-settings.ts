/** Every constant of the relationship strength. A company may change them; the evaluation measures what a change does. */
export const STRENGTH_CHANNELS = [
  "meeting",
  "visit",
  "call",
  "event",
  "e-mail",
  "letter",
  "chat",
  "social",
  "web",
  "cc",
] as const;
export type StrengthChannel = (typeof STRENGTH_CHANNELS)[number];

export type StrengthSettings = {
  /** Days after which a trace weighs half as much: what is going on, and what remains of it. */
  recentHalfLife: number;
  lastingHalfLife: number;
  /** Weight of the lasting part beside the recent one. */
  lastingWeight: number;
  channelWeights: Record<StrengthChannel, number>;
  /** A day counts at most this many times its weightiest trace: twenty mails in an hour are one conversation. */
  dayCap: number;
  /** A trace shared by n people counts n^-groupExponent, and beyond groupLimit people only groupFactor of that. */
  groupExponent: number;
  groupLimit: number;
  groupFactor: number;
  /** What one-sided mail is worth in the ranking (1 measures best); it has no level whatever this is. */
  oneWayFactor: number;
  /** Bonus of a relationship that has lasted `longevityDays`, proportional below. */
  longevityBonus: number;
  longevityDays: number;
  /** score = 1 − e^(−closeness/scale). */
  scale: number;
  levels: { strong: number; familiar: number; faint: number };
  /** What a colleague's own word is worth when fresh, and days until it is worth half. */
  claims: { strong: number; familiar: number; faint: number };
  claimHalfLife: number;
};

export const STRENGTH_SETTINGS: StrengthSettings = {
  recentHalfLife: 20,
  lastingHalfLife: 90,
  lastingWeight: 0.03,
  channelWeights: {
    meeting: 3,
    visit: 3,
    call: 2,
    event: 1.5,
    "e-mail": 1,
    letter: 1,
    chat: 0.8,
    social: 0.5,
    web: 0.1,
    cc: 0.2,
  },
  dayCap: 1,
  groupExponent: 0.15,
  groupLimit: 5,
  groupFactor: 0.8,
  oneWayFactor: 1,
  longevityBonus: 0.2,
  longevityDays: 730,
  scale: 8,
  levels: { strong: 0.6, familiar: 0.2, faint: 0.001 },
  claims: { strong: 0.8, familiar: 0.4, faint: 0.1 },
  claimHalfLife: 365,
};
