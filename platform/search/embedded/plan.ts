import type { Way } from "./hits.sql.ts";

/**
 * How to ask the index. Ranking every hit of a common word is what makes full-text search in SQL slow, so:
 *   rare     all hits are fetched and ranked;
 *   between  only the newest days or months that should hold enough hits are fetched and ranked: their marks are words of
 *            the index, so the intersection is the index's own work;
 *   common   documents are walked newest first until enough match: some hundred rows, no ranking.
 * Measured over a million documents (docs/decisions): each way stays within about 3 ms.
 */

/** Up to so many expected hits are all ranked. */
export const RANK_ALL = 300;
/** From this share of all documents, walking meets a hit every hundred rows or sooner. */
const WALK_SHARE = 0.01;
/** Marks of fewer documents than this share are for the index, which else would read their long lists; others are for the rows. */
const MARK_SHARE = 0.05;
const MOST_DAYS = 40;

/** How many documents each period holds, newest first. */
export interface Calendar {
  total: number;
  days: { mark: string; df: number }[];
  months: { mark: string; df: number }[];
}

export interface Step {
  way: Way;
  /** Marks of the periods to keep to; empty: all of time. */
  periods: string[];
}

/** What is known of a search before it runs, in documents. */
export interface Guess {
  /** Hits, if words were independent of each other. */
  expected: number;
  /** Hits at most: the documents of the rarest word. */
  most: number;
  /** Documents of the marks that the index narrows by; null without any. */
  narrowed: number | null;
}

export function forTheIndex(documents: number, { total }: Calendar): boolean {
  return documents <= total * MARK_SHARE;
}

/** The newest periods that hold `share` of the documents; empty when that is as good as all of them. */
function newest(calendar: Calendar, share: number): string[] {
  const enough = calendar.total * share;
  for (const [periods, most] of [
    [calendar.days, MOST_DAYS],
    [calendar.months, calendar.months.length - 1],
  ] as const) {
    let sum = 0;
    const picked: string[] = [];
    for (const { mark, df } of periods.slice(0, most)) {
      picked.push(mark);
      sum += df;
      if (sum >= enough) return picked;
    }
  }
  return [];
}

/** As above, all of time when that many are no part of it. */
export const planWindow = (calendar: Calendar, share: number) => (share >= 1 ? [] : newest(calendar, share));

/** The steps to try in order until one brings `wanted` hits; any hits, or the best. */
export function planSteps(guess: Guess, wanted: number, calendar: Calendar, anyOrder: boolean): Step[] {
  const { expected, most, narrowed } = guess;
  const ranking: Way = anyOrder ? "any" : "rank";
  const all: Step = { way: anyOrder ? "any" : "all", periods: [] };
  if (most <= RANK_ALL || calendar.total === 0) return [all];
  // Few things of that kind, and probably few hits: the index is quicker than any calendar.
  if (narrowed !== null && expected <= RANK_ALL) return [all];
  const windows = [4, 40].map((times) => newest(calendar, (wanted * times) / Math.max(expected, 1)));
  const steps: Step[] = windows.filter((periods) => periods.length > 0).map((periods) => ({ way: ranking, periods }));
  if (!anyOrder && expected / calendar.total >= WALK_SHARE) steps.unshift({ way: "latest", periods: [] });
  return [...steps, { way: ranking, periods: [] }];
}
