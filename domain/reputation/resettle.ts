import { Gifts } from "./gifts.ts";
import type { StoredEntry } from "./ledger-rows.sql.ts";
import { award, type Entry } from "./points.ts";
import { POINTS_SETTINGS } from "./points-settings.ts";

/** Every entry computed anew from the facts in the ledger, in the order they were settled. Same length, same order. */
export function resettle(
  rows: readonly StoredEntry[],
  since: (userId: string | null) => Date | undefined,
  shareOf: (row: StoredEntry) => number = ({ share }) => share,
): Entry[] {
  const gifts = new Gifts();
  const byId = new Map<string, Entry>();
  return rows.map((row) => {
    if (row.reversesId) {
      const reversed = byId.get(row.reversesId);
      if (reversed) gifts.remove(reversed);
      return { ...row, points: reversed ? -reversed.points : row.points };
    }
    const { factKey: key, reason, userId, fromUserId, at } = row;
    const ages = { userSince: since(userId), fromSince: since(fromUserId) };
    const fact = { key, reason, userId, fromUserId, at, share: shareOf(row), ...ages };
    const entry = award(fact, gifts);
    gifts.add(entry, POINTS_SETTINGS);
    byId.set(row.id, entry);
    return entry;
  });
}
