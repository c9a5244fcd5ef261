import { HELP_WEEKS, type DealRow, type HelpCount } from "./deal-row.ts";
import { HELP_SORTS, type HelpSort } from "./help-acts.sql.ts";

/** Someone who gave something to a deal. */
export interface Helper {
  userId: string;
  /** Acts of help, all sorts together, all time. */
  acts: number;
  lastAt: Date;
  /** 1 to 5 within its deal: how large a face is drawn. By what they gave against the most anyone gave to it. */
  weight: number;
}

/** Who gave most first; equals in the order of their latest act. */
export function helpersOf(deal: Pick<DealRow, "acts">): Helper[] {
  const byUser = new Map<string, { acts: number; last: number }>();
  for (const { who, n, last } of deal.acts ?? []) {
    const sum = byUser.get(who) ?? { acts: 0, last: 0 };
    byUser.set(who, { acts: sum.acts + n, last: Math.max(sum.last, last) });
  }
  const most = Math.max(0, ...[...byUser.values()].map(({ acts }) => acts));
  return [...byUser]
    .map(([userId, { acts, last }]) => ({
      userId,
      acts,
      lastAt: new Date(last * 1000),
      weight: Math.ceil((5 * acts) / most),
    }))
    .sort((a, b) => b.acts - a.acts || b.lastAt.getTime() - a.lastAt.getTime() || (a.userId < b.userId ? -1 : 1));
}

/** The latest act of anyone but the owner, in ms since 1970; null when there was none. */
export function lastHelpAt(deal: Pick<DealRow, "acts" | "ownerId">): number | null {
  const others = (deal.acts ?? []).filter(({ who }) => who !== deal.ownerId);
  return others.length === 0 ? null : Math.max(...others.map(({ last }) => last)) * 1000;
}

/** One line of the help matrix: acts a week, the oldest first, this week last. */
export interface HelpLine {
  sort: HelpSort;
  weeks: number[];
  total: number;
}

/** All six lines, or only those that were asked for; `weeks` from 1 to HELP_WEEKS. */
export function helpByWeek(deal: Pick<DealRow, "acts">, weeks: number = HELP_WEEKS): HelpLine[] {
  return HELP_SORTS.map((sort) =>
    line(
      sort,
      (deal.acts ?? []).filter((act) => act.sort === sort),
      weeks,
    ),
  );
}

function line(sort: HelpSort, acts: HelpCount[], weeks: number): HelpLine {
  const counts = Array.from({ length: weeks }, () => 0);
  for (const { week, n } of acts) {
    const at = weeks - 1 - week;
    if (week >= 0 && at >= 0) counts[at]! += n;
  }
  return { sort, weeks: counts, total: counts.reduce((sum, n) => sum + n, 0) };
}
