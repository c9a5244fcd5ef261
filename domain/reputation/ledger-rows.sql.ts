import { Prisma } from "../../generated/prisma/client.ts";
import { DAY_MS } from "../../platform/clock.ts";
import type { Tx } from "../../platform/db/prisma.ts";
import { Gifts } from "./gifts.ts";
import type { Entry, Fact } from "./points.ts";
import { POINTS_SETTINGS } from "./points-settings.ts";

/** A line of the ledger as it stands: with what corrections made of it. */
export type StoredEntry = Entry & {
  id: string;
  postId: string | null;
  opportunityId: string | null;
  reversesId: string | null;
  reversed: boolean;
  /** A correction has told its share and cuts anew. */
  corrected: boolean;
};

type Row = Omit<StoredEntry, "reversed"> & { reversedBy: string | null };

/** Corrections are not lines of their own: their points are added to the line, and the latest says its share and cuts. */
const STANDING = Prisma.sql`select e.id, e.fact_key as "factKey", e.figure, e.reason, e.user_id as "userId",
    e.from_user_id as "fromUserId", coalesce(c.share, e.share) as share, coalesce(c.cuts, e.cuts) as cuts,
    round((e.points + coalesce(c.points, 0))::numeric, 2)::float8 as points, e.created_at as at, e.post_id as "postId",
    e.opportunity_id as "opportunityId", e.reverses_id as "reversesId", r.id as "reversedBy", c.share is not null as corrected
  from ledger_entries e left join ledger_entries r on r.reverses_id = e.id
  left join lateral (select sum(k.points) as points, (array_agg(k.share order by k.id desc))[1] as share,
      (select l.cuts from ledger_entries l where l.corrects_id = e.id order by l.id desc limit 1) as cuts
    from ledger_entries k where k.corrects_id = e.id) c on true
 where e.corrects_id is null`;

const read = ({ reversedBy, ...row }: Row): StoredEntry => ({ ...row, reversed: reversedBy !== null });

/** The line of one fact. */
export async function entryBefore(tx: Tx, factKey: string): Promise<StoredEntry | null> {
  const rows = await tx.$queryRaw<Row[]>`${STANDING} and e.fact_key = ${factKey}`;
  return rows[0] ? read(rows[0]) : null;
}

/** All lines, in the order in which they were settled. */
export async function allEntries(tx: Pick<Tx, "$queryRaw">): Promise<StoredEntry[]> {
  return (await tx.$queryRaw<Row[]>`${STANDING} order by e.id`).map(read);
}

/** When accounts were made. */
type Since = (userId: string | null) => Date | undefined;

export async function accountAges(tx: Pick<Tx, "user">, userIds?: readonly string[]): Promise<Since> {
  const where = userIds ? { id: { in: [...userIds] } } : {};
  const users = await tx.user.findMany({ where, select: { id: true, createdAt: true } });
  const since = new Map(users.map(({ id, createdAt }) => [id, createdAt]));
  return (userId) => (userId === null ? undefined : since.get(userId));
}

/** What an award may depend on: all that the two people of a fact were given and gave, as far back as counts. What was taken back does not. */
export async function giftsAround(tx: Tx, fact: Fact): Promise<{ gifts: Gifts; since: Since }> {
  const people = [...new Set([fact.userId, ...(fact.fromUserId ? [fact.fromUserId] : [])])];
  const after = new Date(fact.at.getTime() - POINTS_SETTINGS.memoryDays * DAY_MS);
  const rows = await tx.$queryRaw<
    Row[]
  >`${STANDING} and e.reverses_id is null and r.id is null and e.created_at > ${after}
    and (e.user_id = any(${people}::uuid[]) or e.from_user_id = any(${people}::uuid[])) order by e.id`;
  return { gifts: Gifts.of(rows.map(read), POINTS_SETTINGS), since: await accountAges(tx, people) };
}
