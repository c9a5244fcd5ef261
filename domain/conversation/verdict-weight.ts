import { DAY_MS, now } from "../../platform/clock.ts";
import type { Tx } from "../../platform/db/prisma.ts";

/** So many verdicts of one kind by one colleague on another's posts count in full within a month. */
const FULL_IN_A_MONTH = 3;
const MONTH_MS = 30 * DAY_MS;
const YEAR_MS = 365 * DAY_MS;

/**
 * How independent a verdict is: one of many by the same on the same in a month says less, and so does one that answers in kind
 * (those who confirm each other, and those who dispute whoever disputed them).
 */
export function independence({ same, returned }: { same: number; returned: number }): number {
  return Math.min(1, FULL_IN_A_MONTH / (same + 1)) / (1 + returned ** 2);
}

/** Of the verdict that `judge` gives now on a post of `author`. */
export async function verdictWeight(tx: Tx, judge: string, author: string, kind: string): Promise<number> {
  const [year, month] = [new Date(now().getTime() - YEAR_MS), new Date(now().getTime() - MONTH_MS)];
  const [row] = await tx.$queryRaw<{ same: number; returned: number }[]>`
    select (select count(*)::int from verdicts v join posts p on p.id = v.post_id
             where v.user_id = ${judge}::uuid and p.author_id = ${author}::uuid and v.kind = ${kind} and v.created_at > ${month}) as same,
           (select count(*)::int from verdicts v join posts p on p.id = v.post_id
             where v.user_id = ${author}::uuid and p.author_id = ${judge}::uuid and v.kind = ${kind} and v.created_at > ${year}) as returned`;
  return independence(row ?? { same: 0, returned: 0 });
}
