import { DAY_MS } from "../../platform/clock.ts";
import type { Entry } from "./points.ts";
import { awardOf, type PointsSettings } from "./points-settings.ts";

/** One line of the ledger, seen as something that one colleague gave another. */
export interface Gift {
  key: string;
  reason: string;
  figure: string;
  from: string;
  to: string;
  at: number;
  /** What part of its award was left after all discounts and caps, 0 to 1. */
  weight: number;
  /** Given by someone of whom nobody independent had said anything yet. */
  unknown: boolean;
  points: number;
}

/** After `since`, up to `until`, in milliseconds since 1970. */
export interface Span {
  since: number;
  until: number;
}

/** So many days up to a moment. */
export const daysUpTo = (at: Date, days: number): Span => ({
  since: at.getTime() - days * DAY_MS,
  until: at.getTime(),
});

/** What one gave another, the oldest first. */
export class PairGifts {
  private readonly list: Gift[] = [];

  add(gift: Gift): void {
    this.list.splice(this.indexAfter(gift.at), 0, gift);
  }

  remove(key: string): void {
    const at = this.list.findIndex((gift) => gift.key === key);
    if (at >= 0) this.list.splice(at, 1);
  }

  /** Of one reason, of one figure, or all. */
  count(span: Span, only: { reason?: string; figure?: string } = {}): number {
    const [from, to] = [this.indexAfter(span.since), this.indexAfter(span.until)];
    const { reason, figure } = only;
    if (reason === undefined && figure === undefined) return to - from;
    let found = 0;
    for (let i = from; i < to; i += 1) {
      const gift = this.list[i]!;
      if ((reason ?? gift.reason) === gift.reason && (figure ?? gift.figure) === gift.figure) found += 1;
    }
    return found;
  }

  within({ since, until }: Span): Gift[] {
    return this.list.slice(this.indexAfter(since), this.indexAfter(until));
  }

  /** The latest of them. */
  last({ since, until }: Span): Gift | undefined {
    const gift = this.list[this.indexAfter(until) - 1];
    return gift && gift.at > since ? gift : undefined;
  }

  private indexAfter(at: number): number {
    let [low, high] = [0, this.list.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.list[middle]!.at <= at) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

const NONE = new PairGifts();
const NOBODY: ReadonlyMap<string, PairGifts> = new Map();

/** Who gave what to whom, found from either end. Lines that nobody gave, and won deals, are no gifts. */
export class Gifts {
  private readonly byGiver = new Map<string, Map<string, PairGifts>>();
  private readonly byReceiver = new Map<string, Map<string, PairGifts>>();

  static of(entries: readonly Entry[], settings: PointsSettings): Gifts {
    const gifts = new Gifts();
    for (const entry of entries) gifts.add(entry, settings);
    return gifts;
  }

  add(entry: Entry, settings: PointsSettings): void {
    const { factKey: key, reason, figure, userId: to, fromUserId: from, at, points, share, cuts } = entry;
    if (from === null || reason === "reversal") return;
    const award = awardOf(reason, settings);
    if (award.shared) return;
    const full = award.points * share;
    const weight = full > 0 ? points / full : 0;
    const gift = { key, reason, figure, from, to, at: at.getTime(), weight, points, unknown: cuts.includes("unknown") };
    this.pair(from, to).add(gift);
  }

  /** What was taken back was not given. */
  remove({ factKey, userId, fromUserId }: Pick<Entry, "factKey" | "userId" | "fromUserId">): void {
    if (fromUserId !== null) this.between(fromUserId, userId).remove(factKey);
  }

  between(from: string, to: string): PairGifts {
    return this.byGiver.get(from)?.get(to) ?? NONE;
  }

  /** Did either give the other anything? */
  related(one: string, other: string, span: Span): boolean {
    return this.between(one, other).count(span) > 0 || this.between(other, one).count(span) > 0;
  }

  /** From whom. */
  to(person: string): ReadonlyMap<string, PairGifts> {
    return this.byReceiver.get(person) ?? NOBODY;
  }

  /** To whom. */
  from(person: string): ReadonlyMap<string, PairGifts> {
    return this.byGiver.get(person) ?? NOBODY;
  }

  private pair(from: string, to: string): PairGifts {
    const known = this.byGiver.get(from)?.get(to);
    if (known) return known;
    const pair = new PairGifts();
    inner(this.byGiver, from).set(to, pair);
    inner(this.byReceiver, to).set(from, pair);
    return pair;
  }
}

function inner(of: Map<string, Map<string, PairGifts>>, person: string): Map<string, PairGifts> {
  const found = of.get(person) ?? new Map<string, PairGifts>();
  of.set(person, found);
  return found;
}
