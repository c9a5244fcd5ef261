import { prisma, transaction, type Tx } from "../../platform/db/prisma.ts";
import { newId } from "../../platform/ids.ts";
import { postWorths } from "./post-worth.sql.ts";
import { accountAges, allEntries, type StoredEntry } from "./ledger-rows.sql.ts";
import { recompute, type Entry, type Figures } from "./points.ts";
import { resettle } from "./resettle.ts";
import { lockLedger, nextId, settledAt } from "./settle.ts";

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
  const { rows, again } = await recomputed(prisma);
  const users = [...new Set(rows.map(({ userId }) => userId))];
  const [stored, anew] = [byUser(rows), byUser(again)];
  const different = users
    .map((userId) => ({
      userId,
      stored: recompute(stored.get(userId) ?? []),
      recomputed: recompute(anew.get(userId) ?? []),
    }))
    .filter(({ stored: a, recomputed: b }) => a.value !== b.value || a.deal !== b.deal || a.thanks !== b.thanks);
  return { entries: rows.length, people: users.length, different, ...(await compareThanks()) };
}

/**
 * `npm run reputation`: what a release with other rules makes of the facts, as corrections of the lines that are worth something
 * else now. All of them or none, so that being killed loses nothing; run again, there is nothing left to correct. Returns their number.
 */
export async function correctLedger(): Promise<number> {
  return transaction(async (tx) => {
    await lockLedger(tx);
    const { rows, again } = await recomputed(tx);
    const wrong = rows.flatMap((row, i) => (sameWorth(row, again[i]!) ? [] : [{ row, entry: again[i]! }]));
    if (wrong.length === 0) return 0;
    const first = settledAt(await nextId(tx));
    const data = wrong.map(({ row, entry }, i) => correction(row, entry, newId(first + i)));
    for (let at = 0; at < data.length; at += AT_ONCE) {
      await tx.ledgerEntry.createMany({ data: data.slice(at, at + AT_ONCE) });
    }
    return wrong.length;
  }, CORRECTING_MS);
}

type Reader = Pick<Tx, "$queryRaw" | "user">;
const AT_ONCE = 1000;
const CORRECTING_MS = 30 * 60_000;

async function recomputed(tx: Reader): Promise<{ rows: StoredEntry[]; again: Entry[] }> {
  const rows = await allEntries(tx);
  // Lines of a release that did not weigh them by V have none yet.
  const unweighed = rows.filter(
    ({ reason, share, corrected }) => reason === "proposal-accepted" && share === 1 && !corrected,
  );
  const worths = await postWorths(
    tx,
    unweighed.flatMap(({ id, postId, at }) => (postId ? [{ id, postId, at }] : [])),
  );
  const shareOf = (row: StoredEntry) => worths.get(row.id)?.value ?? row.share;
  return { rows, again: resettle(rows, await accountAges(tx), shareOf) };
}

function sameWorth(row: StoredEntry, entry: Entry): boolean {
  if (row.points !== entry.points || row.reversesId) return row.points === entry.points;
  return row.share === entry.share && row.cuts.join() === entry.cuts.join();
}

function correction({ id, points, postId, opportunityId }: StoredEntry, entry: Entry, ownId: string) {
  const { figure, userId, fromUserId, share, cuts } = entry;
  const difference = Math.round((entry.points - points) * 100) / 100;
  return {
    ...{ id: ownId, userId, fromUserId, figure, reason: "correction", points: difference, share, cuts },
    ...{ factKey: `correction:${id}:${ownId}`, correctsId: id, postId, opportunityId },
  };
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
