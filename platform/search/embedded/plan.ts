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
/** A walk gives up after so many documents of one audience. */
export const WALK_MOST = 8_000;
const MOST_DAYS = 40;

/** How many documents each period holds, newest first. */
export interface Calendar {
  total: number;
  days: { mark: string; df: number }[];
  months: { mark: string; df: number }[];
}

export type Step = { way: "walk" } | { way: "rank"; periods: string[] };

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

/**
 * The steps to try in order until one brings `wanted` hits. `expected`: hits if words were independent of each other;
 * `most`: hits there can be at most (the rarest word's documents).
 */
export function planSteps(expected: number, most: number, wanted: number, calendar: Calendar): Step[] {
  const all: Step = { way: "rank", periods: [] };
  if (most <= RANK_ALL || calendar.total === 0) return [all];
  const windows = [4, 40].map((times) => newest(calendar, (wanted * times) / Math.max(expected, 1)));
  const steps: Step[] = windows.filter((periods) => periods.length > 0).map((periods) => ({ way: "rank", periods }));
  if (expected / calendar.total >= WALK_SHARE) steps.unshift({ way: "walk" });
  return [...steps, all];
}
