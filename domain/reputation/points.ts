import { DAY_MS } from "../../platform/clock.ts";
import { POINTS_SETTINGS, type Figure, type PointsSettings, type Reason } from "./points-settings.ts";

/** Something that happened and helped. `key` is its natural key: one fact, one entry. No fact exists for volume or logins. */
export type Fact = {
  key: string;
  reason: Reason;
  userId: string;
  /** Who judged or benefited; null when no colleague did (a stage reached). */
  fromUserId: string | null;
  at: Date;
  /** 0 to 1: V of the post for a proposal, the Shapley share for a deal; 1 when absent. */
  share?: number;
};
/** Why an entry is worth less than its award. */
export type Cut = "self" | "repeated" | "mutual" | "spread" | "pair" | "day";
export type Entry = {
  factKey: string;
  figure: Figure;
  reason: Reason | "reversal";
  userId: string;
  fromUserId: string | null;
  points: number;
  at: Date;
  cuts: Cut[];
  reversesKey?: string;
};
export type Figures = Record<Figure, number>;

/** Points have two decimals and are summed as whole hundredths: the order of entries cannot change a figure. */
const cents = (points: number) => Math.round(points * 100);

/**
 * The entry one fact gives, given the entries before it (others are ignored, so the whole ledger may be passed, or only
 * those of the last `pairDays` of the two people and those of thanks given by the giver).
 * Thanks are discounted three ways: repeated by one giver (halved each time), returned (divided by one plus the thanks that
 * went the other way), and spread by givers who thank everybody. Then the caps per pair and per day cut what is left.
 */
export function award(fact: Fact, before: readonly Entry[], settings: PointsSettings = POINTS_SETTINGS): Entry {
  const { figure, points: full } = settings.awards[fact.reason];
  const cuts: Cut[] = [];
  let points = full * Math.min(1, Math.max(0, fact.share ?? 1));
  const since = fact.at.getTime() - settings.pairDays * DAY_MS;
  const recent = before.filter(
    (entry) => entry.at.getTime() > since && entry.at <= fact.at && entry.reason !== "reversal",
  );
  const reduce = (to: number, cut: Cut) => {
    if (cents(to) >= cents(points)) return;
    points = Math.max(0, to);
    cuts.push(cut);
  };
  if (fact.fromUserId === fact.userId) reduce(0, "self");
  if (fact.reason === "thanked" && fact.fromUserId !== null) {
    const thanks = recent.filter((entry) => entry.reason === "thanked");
    const given = thanks.filter((entry) => entry.fromUserId === fact.fromUserId);
    const same = given.filter((entry) => entry.userId === fact.userId).length;
    const returned = thanks.filter(
      (entry) => entry.fromUserId === fact.userId && entry.userId === fact.fromUserId,
    ).length;
    reduce(points * 2 ** -same, "repeated");
    reduce(points / (1 + returned), "mutual");
    reduce(points * Math.min(1, settings.givingBudget / (given.length + 1)), "spread");
  }
  const mine = recent.filter((entry) => entry.userId === fact.userId);
  const sum = (entries: Entry[]) => entries.reduce((total, entry) => total + cents(entry.points), 0) / 100;
  if (fact.fromUserId !== null)
    reduce(settings.perPair - sum(mine.filter((entry) => entry.fromUserId === fact.fromUserId)), "pair");
  const day = Math.floor(fact.at.getTime() / DAY_MS);
  // A deal that is won is rare and decided by many: its pool is not a day's chatter.
  if (fact.reason !== "won-deal") {
    const today = mine.filter(
      (entry) => entry.reason !== "won-deal" && Math.floor(entry.at.getTime() / DAY_MS) === day,
    );
    reduce(settings.perDay - sum(today), "day");
  }
  return {
    factKey: fact.key,
    figure,
    reason: fact.reason,
    userId: fact.userId,
    fromUserId: fact.fromUserId,
    points: cents(points) / 100,
    at: fact.at,
    cuts,
  };
}

/** The entry that takes another back. Nothing in the ledger is edited or deleted; reversing a reversal is an error. */
export function reverse(entry: Entry, at: Date): Entry {
  if (entry.reason === "reversal") throw new Error(`entry ${entry.factKey} is already a reversal`);
  return {
    ...entry,
    factKey: `reversal:${entry.factKey}`,
    reason: "reversal",
    points: -entry.points,
    at,
    cuts: [],
    reversesKey: entry.factKey,
  };
}

/** The whole ledger from the facts alone, in the order they happened (ties by key): the same facts give the same entries. */
export function replay(facts: readonly Fact[], settings: PointsSettings = POINTS_SETTINGS): Entry[] {
  const ordered = [...facts].sort((a, b) => a.at.getTime() - b.at.getTime() || (a.key < b.key ? -1 : 1));
  const seen = new Set<string>();
  const entries: Entry[] = [];
  for (const fact of ordered) {
    if (seen.has(fact.key)) continue;
    seen.add(fact.key);
    entries.push(award(fact, entries, settings));
  }
  return entries;
}

/** Figures of one person, from the ledger. */
export function recompute(entries: readonly Pick<Entry, "figure" | "points">[]): Figures {
  const totals: Figures = { value: 0, deal: 0, thanks: 0 };
  for (const { figure, points } of entries) totals[figure] += cents(points);
  return { value: totals.value / 100, deal: totals.deal / 100, thanks: totals.thanks / 100 };
}

/** What others may see: thanks never exceed their share of the whole. */
export function visibleFigures(figures: Figures, { thanksShare }: PointsSettings = POINTS_SETTINGS): Figures {
  const most = ((figures.value + figures.deal) * thanksShare) / (1 - thanksShare);
  return { ...figures, thanks: Math.max(0, Math.min(figures.thanks, cents(most) / 100)) };
}

/** The level after `figures`, coming from `previous`: up at the threshold, down only well below it, so that nobody flickers. */
export function levelAfter(
  figures: Figures,
  previous: string | null,
  settings: PointsSettings = POINTS_SETTINGS,
): string {
  const shown = visibleFigures(figures, settings);
  const total = shown.value + shown.deal + shown.thanks;
  const { levels, stay } = settings;
  const reached = levels.findLastIndex((level) => total >= level.from);
  const kept = levels.findIndex((level) => level.name === previous);
  const held = levels.findLastIndex((level, index) => index <= kept && total >= level.from * stay);
  return levels[Math.max(0, reached, held)]!.name;
}
