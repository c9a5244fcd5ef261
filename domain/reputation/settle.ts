import { now } from "../../platform/clock.ts";
import type { Tx } from "../../platform/db/prisma.ts";
import { newId } from "../../platform/ids.ts";
import { entryBefore, giftsAround, type StoredEntry } from "./ledger-rows.sql.ts";
import { award, reverse, type Fact } from "./points.ts";
import type { Reason } from "./points-settings.ts";

/** A fact, and what its line in the ledger opens. */
export type LedgerFact = Fact & { reason: Reason; postId: string | null; opportunityId: string | null };

/** Given and taken back more often than this, something gives nothing more. */
const MOST_REPEATS = 20;

/**
 * One settlement at a time in the whole company: what a fact is worth depends on those settled before it, and
 * the order of ids is the order of settlement, so that a replay gives the same.
 */
export async function lockLedger(tx: Tx): Promise<void> {
  await tx.$queryRaw`select pg_advisory_xact_lock(hashtextextended('ledger', 0))::text`;
}

/** An id after the last one. Two entries never share a millisecond. */
export async function nextId(tx: Tx): Promise<string> {
  const last = await tx.ledgerEntry.findFirst({ orderBy: { id: "desc" }, select: { id: true } });
  return newId(Math.max(now().getTime(), last ? settledAt(last.id) + 1 : 0));
}

/** The millisecond in a uuid version 7. */
export function settledAt(id: string): number {
  return Number.parseInt(id.slice(0, 8) + id.slice(9, 13), 16);
}

/** The entry of a fact that stands, and under which key the fact may be told anew when none does. */
async function standing(tx: Tx, key: string): Promise<{ entry: StoredEntry | null; free: string | null }> {
  for (let n = 1; n <= MOST_REPEATS; n += 1) {
    const factKey = n === 1 ? key : `${key}#${n}`;
    const entry = await entryBefore(tx, factKey);
    if (!entry) return { entry: null, free: factKey };
    if (!entry.reversed) return { entry, free: null };
  }
  return { entry: null, free: null };
}

/** Writes the entry of a fact unless one stands already. Nobody is credited by themselves. */
export async function give(tx: Tx, fact: LedgerFact, eventId: string | null): Promise<void> {
  if (fact.userId === fact.fromUserId) return;
  const { free } = await standing(tx, fact.key);
  if (!free) return;
  const { gifts, since } = await giftsAround(tx, fact);
  const ages = { userSince: since(fact.userId), fromSince: since(fact.fromUserId) };
  const { figure, reason, userId, fromUserId, points, share, cuts } = award({ ...fact, ...ages }, gifts);
  const { postId, opportunityId, at } = fact;
  await tx.ledgerEntry.create({
    data: {
      ...{ id: await nextId(tx), userId, fromUserId, figure, reason, points, share, cuts, factKey: free },
      ...{ postId, opportunityId, eventId, createdAt: at },
    },
  });
}

/** Takes back what stands for a fact, by an entry of the opposite amount: nothing is edited or deleted. */
export async function takeBack(tx: Tx, key: string, at: Date, eventId: string | null): Promise<void> {
  const { entry } = await standing(tx, key);
  if (!entry) return;
  const { figure, reason, userId, fromUserId, points, factKey } = reverse(entry, at);
  await tx.ledgerEntry.create({
    data: {
      ...{ id: await nextId(tx), userId, fromUserId, figure, reason, points, factKey, reversesId: entry.id, eventId },
      ...{ postId: entry.postId, opportunityId: entry.opportunityId, createdAt: at },
    },
  });
}
