import { award } from "../../../domain/reputation/points.ts";
import { Gifts } from "../../../domain/reputation/gifts.ts";
import { POINTS_SETTINGS } from "../../../domain/reputation/points-settings.ts";
import type { Random } from "../random.ts";
import type { Bundle } from "./bundle.ts";
import type { SeedFact } from "./facts.ts";

/** Settles facts into ledger entries in the order in which they happened, by the product's own rules and caps. */
export function settle(random: Random, facts: readonly SeedFact[], into: Bundle): void {
  const gifts = new Gifts();
  const ordered = [...facts].sort((a, b) => a.at.getTime() - b.at.getTime() || (a.key < b.key ? -1 : 1));
  for (const fact of ordered) {
    const entry = award(fact, gifts);
    gifts.add(entry, POINTS_SETTINGS);
    into.add("ledger_entries", {
      id: random.id(fact.at.getTime()),
      userId: entry.userId,
      figure: entry.figure,
      reason: entry.reason,
      points: entry.points,
      share: entry.share,
      cuts: entry.cuts,
      factKey: entry.factKey,
      fromUserId: entry.fromUserId,
      postId: fact.postId,
      opportunityId: fact.opportunityId,
      reversesId: null,
      correctsId: null,
      eventId: null,
      createdAt: fact.at,
    });
  }
}
