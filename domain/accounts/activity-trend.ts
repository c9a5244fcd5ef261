export const TRENDS = ["quiet", "falling", "steady", "rising"] as const;
export type Trend = (typeof TRENDS)[number];

/** The weeks that are compared with all before them. */
export const LATELY = 4;

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

/**
 * Where an account is going, by its acts a week, the oldest first: the last four weeks beside those before. Half as much again is
 * rising, half as much is falling; nothing at all lately is quiet, whatever went before.
 */
export function trendOf(weeks: readonly number[]): Trend {
  const [before, lately] = [mean(weeks.slice(0, -LATELY)), mean(weeks.slice(-LATELY))];
  if (lately === 0) return "quiet";
  if (lately >= before * 1.5) return "rising";
  return lately <= before * 0.5 ? "falling" : "steady";
}
