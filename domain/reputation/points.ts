import { DAY_MS } from "../../platform/clock.ts";
import { daysUpTo, Gifts } from "./gifts.ts";
import { awardOf, POINTS_SETTINGS, type Figure, type PointsSettings } from "./points-settings.ts";
import { DISCOUNTS, weigh } from "./voice.ts";

/** Something that happened and helped. `key` is its natural key: one fact, one entry. No fact exists for volume or logins. */
export type Fact = {
  key: string;
  /** One of the awards of the settings. */
  reason: string;
  userId: string;
  /** Who judged or benefited; null when no colleague did (a stage reached). */
  fromUserId: string | null;
  at: Date;
  /** 0 to 1: V of the post for a proposal, the Shapley share for a deal; 1 when absent. */
  share?: number;
  /** When the accounts of the two were made, where that is known: nobody new vouches for anybody. */
  userSince?: Date | undefined;
  fromSince?: Date | undefined;
};
/** Why an entry is worth less than its award. */
export const CUTS = ["self", ...DISCOUNTS, "pair", "day"] as const;
export type Cut = (typeof CUTS)[number];
export type Entry = {
  factKey: string;
  figure: Figure;
  reason: string;
  userId: string;
  fromUserId: string | null;
  share: number;
  points: number;
  at: Date;
  cuts: Cut[];
  reversesKey?: string;
};
export type Figures = Record<Figure, number>;

/** Points have two decimals and are summed as whole hundredths: the order of entries cannot change a figure. */
const cents = (points: number) => Math.round(points * 100);

/**
 * The entry one fact gives, given what was given before it (what concerns neither of its two people is ignored, so the whole ledger
 * may be passed). Whatever the reason, a voice is discounted (voice.ts), then the caps per pair and per day cut what is left; a pool that
 * many decided on, a won deal's, is paid whole.
 */
export function award(fact: Fact, before: readonly Entry[] | Gifts, settings: PointsSettings = POINTS_SETTINGS): Entry {
  const { key: factKey, reason, userId, fromUserId, at } = fact;
  const { figure, points: full, shared } = awardOf(reason, settings);
  const share = Math.min(1, Math.max(0, fact.share ?? 1));
  const cuts: Cut[] = [];
  let points = full * share;
  const reduce = (to: number, cut: Cut) => {
    if (cents(to) >= cents(points)) return;
    points = Math.max(0, to);
    cuts.push(cut);
  };
  if (fromUserId === userId) reduce(0, "self");
  else if (!shared && fromUserId !== null) {
    const gifts = before instanceof Gifts ? before : Gifts.of(before, settings);
    const voice = {
      reason,
      figure,
      from: fromUserId,
      to: userId,
      at,
      fromSince: fact.fromSince,
      toSince: fact.userSince,
    };
    const { weight, discounts } = weigh(voice, gifts, settings);
    points *= weight;
    cuts.push(...discounts);
    reduce(settings.perPair - sum(gifts.between(fromUserId, userId).within(daysUpTo(at, settings.pairDays))), "pair");
    const today = { since: Math.floor(at.getTime() / DAY_MS) * DAY_MS - 1, until: at.getTime() };
    reduce(settings.perDay - sum([...gifts.to(userId).values()].flatMap((pair) => pair.within(today))), "day");
  }
  return { factKey, figure, reason, userId, fromUserId, share, points: cents(points) / 100, at, cuts };
}

const sum = (gifts: readonly { points: number }[]) =>
  gifts.reduce((total, { points }) => total + cents(points), 0) / 100;

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
  const gifts = new Gifts();
  for (const fact of ordered) {
    if (seen.has(fact.key)) continue;
    seen.add(fact.key);
    const entry = award(fact, gifts, settings);
    gifts.add(entry, settings);
    entries.push(entry);
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
