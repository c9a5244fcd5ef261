import { query } from "../../db/pool.ts";
import type { Calendar } from "./plan.ts";

const FRESH_MS = 30_000;

let known: { calendar: Calendar; readAt: number } | null = null;

export function forgetCalendar(): void {
  known = null;
}

/** How many documents each month and each of the latest days holds, from the lexicon; up to half a minute old. */
export async function calendarOfIndex(): Promise<Calendar> {
  if (known && performance.now() - known.readAt < FRESH_MS) return known.calendar;
  const read = (name: string, sign: string, most: number) =>
    query<{ mark: string; df: number }>(
      name,
      `select word as mark, df from search_words where word ~>=~ $1 and word ~<~ ($1 || chr(1114111)) and df > 0
        order by word desc limit $2`,
      [sign, most],
    );
  const [months, days] = await Promise.all([read("search-months", "@m", 1_200), read("search-days", "@d", 60)]);
  const total = months.reduce((sum, month) => sum + month.df, 0);
  known = { calendar: { total, days, months }, readAt: performance.now() };
  return known.calendar;
}
