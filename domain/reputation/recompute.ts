import type { LedgerEntry } from "../../generated/prisma/client.ts";
import { prisma } from "../../platform/db/prisma.ts";
import { award, recompute, type Entry, type Fact, type Figures } from "./points.ts";
import { entryOf, settledAt } from "./settle.ts";

/** Every entry computed anew from the facts in the ledger, in the order they were settled. Same length, same order. */
export function resettle(rows: readonly LedgerEntry[]): Entry[] {
  const ordered = [...rows].sort(bySettlement);
  const byId = new Map(ordered.map((row) => [row.id, row.factKey]));
  const standing = new Map<string, Map<string, Entry>>();
  const of = (person: string) => {
    const known = standing.get(person) ?? new Map<string, Entry>();
    standing.set(person, known);
    return known;
  };
  return ordered.map((row) => {
    const about = [row.userId, ...(row.fromUserId ? [row.fromUserId] : [])];
    if (row.reversesId) {
      const key = byId.get(row.reversesId) ?? "";
      const reversed = of(row.userId).get(key);
      for (const person of about) of(person).delete(key);
      return { ...entryOf(row), points: reversed ? -reversed.points : row.points };
    }
    const before = new Map(about.flatMap((person) => [...of(person)]));
    const entry = award(factOf(row), [...before.values()]);
    for (const person of about) of(person).set(row.factKey, entry);
    return entry;
  });
}

function bySettlement(a: LedgerEntry, b: LedgerEntry): number {
  return settledAt(a.id) - settledAt(b.id) || (a.factKey < b.factKey ? -1 : 1);
}

function factOf({ factKey, reason, userId, fromUserId, createdAt, share }: LedgerEntry): Fact {
  return { key: factKey, reason: reason as Fact["reason"], userId, fromUserId, at: createdAt, share };
}

export interface LedgerCheck {
  entries: number;
  people: number;
  /** Whose figures the replay does not give again. */
  different: { userId: string; stored: Figures; recomputed: Figures }[];
  /** Thanks that stand without a line, and lines of thanks that stand no more. */
  thanksWithoutEntry: number;
  entriesWithoutThanks: number;
}

/** `npm run reputation -- --check`: does the ledger still follow from its facts, and its thanks from those that stand? */
export async function checkLedger(): Promise<LedgerCheck> {
  const rows = await prisma.ledgerEntry.findMany({ orderBy: { id: "asc" } });
  const again = resettle(rows);
  const users = [...new Set(rows.map(({ userId }) => userId))];
  const [stored, recomputed] = [byUser(rows.map(entryOf)), byUser(again)];
  const different = users
    .map((userId) => ({
      userId,
      stored: recompute(stored.get(userId) ?? []),
      recomputed: recompute(recomputed.get(userId) ?? []),
    }))
    .filter(({ stored: a, recomputed: b }) => a.value !== b.value || a.deal !== b.deal || a.thanks !== b.thanks);
  return { entries: rows.length, people: users.length, different, ...(await compareThanks()) };
}

function byUser(entries: readonly Entry[]): Map<string, Entry[]> {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const group = groups.get(entry.userId);
    if (group) group.push(entry);
    else groups.set(entry.userId, [entry]);
  }
  return groups;
}

async function compareThanks() {
  const [row] = await prisma.$queryRaw<{ missing: number; unfounded: number }[]>`
    with standing as (select e.post_id, e.from_user_id from ledger_entries e where e.reason = 'thanked'
        and not exists (select 1 from ledger_entries r where r.reverses_id = e.id))
    select (select count(*)::int from thanks t join posts p on p.id = t.post_id where p.author_id <> t.user_id and not exists
              (select 1 from standing s where s.post_id = t.post_id and s.from_user_id = t.user_id)) as missing,
           (select count(*)::int from standing s where not exists
              (select 1 from thanks t where t.post_id = s.post_id and t.user_id = s.from_user_id)) as unfounded`;
  return { thanksWithoutEntry: row?.missing ?? 0, entriesWithoutThanks: row?.unfounded ?? 0 };
}
