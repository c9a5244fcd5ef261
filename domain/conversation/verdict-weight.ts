import { DAY_MS, now } from "../../platform/clock.ts";
import type { Tx } from "../../platform/db/prisma.ts";

/** So many confirmations of one colleague for another count in full within a month; and so many verdicts of one in all. */
const FULL_FOR_ONE = 3;
const BUDGET = { confirm: 20, dispute: 5 };
const MONTH_MS = 30 * DAY_MS;
const YEAR_MS = 365 * DAY_MS;

/** Verdicts of one kind that were given before. */
export interface Before {
  /** By the same on posts of the same, in a month. */
  same: number;
  /** By the author on posts of whoever judges now, in a year. */
  returned: number;
  /** By the same on posts of anyone, in a month. */
  given: number;
}

/**
 * How independent a verdict is. One of many by the same on the same says less, a dispute half as much each time; so does one that
 * answers in kind (those who confirm each other, those who dispute whoever disputed them), and one of somebody who disputes everything.
 */
export function independence(kind: "confirm" | "dispute", { same, returned, given }: Before): number {
  const again = kind === "dispute" ? 2 ** -same : Math.min(1, FULL_FOR_ONE / (same + 1));
  return (again * Math.min(1, BUDGET[kind] / (given + 1))) / (1 + returned ** 2);
}

/** Of the verdict that `judge` gives now on a post of `author`. */
export async function verdictWeight(
  tx: Tx,
  judge: string,
  author: string,
  kind: "confirm" | "dispute",
): Promise<number> {
  const [year, month] = [new Date(now().getTime() - YEAR_MS), new Date(now().getTime() - MONTH_MS)];
  const [row] = await tx.$queryRaw<Before[]>`
    select (select count(*)::int from verdicts v join posts p on p.id = v.post_id
             where v.user_id = ${judge}::uuid and p.author_id = ${author}::uuid and v.kind = ${kind} and v.created_at > ${month}) as same,
           (select count(*)::int from verdicts v join posts p on p.id = v.post_id
             where v.user_id = ${author}::uuid and p.author_id = ${judge}::uuid and v.kind = ${kind} and v.created_at > ${year}) as returned,
           (select count(*)::int from verdicts v
             where v.user_id = ${judge}::uuid and v.kind = ${kind} and v.created_at > ${month}) as given`;
  return independence(kind, row ?? { same: 0, returned: 0, given: 0 });
}
