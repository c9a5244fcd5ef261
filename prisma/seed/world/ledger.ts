import { award, type Entry } from "../../../domain/reputation/points.ts";
import { POINTS_SETTINGS } from "../../../domain/reputation/points-settings.ts";
import type { Random } from "../random.ts";
import type { Bundle } from "./bundle.ts";
import type { SeedFact } from "./facts.ts";
import { DAY } from "./moments.ts";

/** Settles facts into ledger entries in the order in which they happened, by the product's own rules and caps. */
export function settle(random: Random, facts: readonly SeedFact[], into: Bundle): void {
  const recent = new RecentEntries();
  const ordered = [...facts].sort((a, b) => a.at.getTime() - b.at.getTime() || (a.key < b.key ? -1 : 1));
  for (const fact of ordered) {
    const entry = award(fact, recent.about(fact));
    recent.add(entry);
    into.add("ledger_entries", {
      id: random.id(fact.at.getTime()),
      userId: entry.userId,
      figure: entry.figure,
      reason: entry.reason,
      points: entry.points,
      share: fact.share ?? 1,
      factKey: entry.factKey,
      fromUserId: entry.fromUserId,
      postId: fact.postId,
      opportunityId: fact.opportunityId,
      reversesId: null,
      eventId: null,
      createdAt: fact.at,
    });
  }
}

/** The entries that an award may depend on: those of the last days that concern its two people. */
class RecentEntries {
  private readonly byPerson = new Map<string, Entry[]>();

  add(entry: Entry): void {
    for (const person of new Set([entry.userId, entry.fromUserId])) {
      if (person === null) continue;
      const list = this.byPerson.get(person) ?? [];
      list.push(entry);
      this.byPerson.set(person, list);
    }
  }

  about({ userId, fromUserId, at }: SeedFact): Entry[] {
    const since = at.getTime() - POINTS_SETTINGS.pairDays * DAY;
    const found = new Set<Entry>();
    for (const person of [userId, fromUserId]) {
      if (person === null) continue;
      const fresh = (this.byPerson.get(person) ?? []).filter((entry) => entry.at.getTime() > since);
      this.byPerson.set(person, fresh);
      for (const entry of fresh) found.add(entry);
    }
    return [...found];
  }
}
