import type { Fact } from "../../../domain/reputation/points.ts";
import type { Reason } from "../../../domain/reputation/points-settings.ts";
import { DAY_MS } from "../../../platform/clock.ts";
import { Chance } from "./random.ts";

export const PEOPLE = 200;
export const RING = 10;
export const DAYS = 180;
const FIRST_DAY = Date.UTC(2027, 0, 4);

/** Someone took up what a colleague gave. What a post is worth is found later, from what was said of it. */
export type Act = Pick<Fact, "reason" | "userId" | "fromUserId" | "at" | "fromSince" | "userSince">;

export interface Company {
  chance: Chance;
  /** How useful each of them truly is. */
  useful: number[];
  ring: number[];
  acts: Act[];
}

export const nameOf = (person: number) => `p${person}`;
export const dayOf = (day: number, chance: Chance) => new Date(FIRST_DAY + (day + 0.3 + chance.next() * 0.4) * DAY_MS);
/** All are there long before what is told begins. */
export const SINCE = new Date(FIRST_DAY - 300 * DAY_MS);

/** How often a month somebody of middling usefulness is given something for a reason, and whether those who sell give it. */
const USUAL: readonly { reason: Reason; monthly: number; bySales: boolean }[] = [
  { reason: "thanked", monthly: 4, bySales: false },
  { reason: "proposal-accepted", monthly: 4, bySales: false },
  { reason: "opened-deal", monthly: 0.9, bySales: true },
  { reason: "advanced-deal", monthly: 0.9, bySales: true },
  { reason: "introduced", monthly: 0.6, bySales: true },
];

/** One in five sells; departments are of a dozen, and four in ten gifts stay within them. */
const SELLS = 5;
const DEPARTMENTS = 16;
const WITHIN = 0.4;

/**
 * Two hundred colleagues half a year long. What they are given follows from how useful they are, and from chance; some give much
 * more readily than others. A ring of ten, of those less useful than most (or of any), does all this as well.
 */
export function makeCompany(seed: number, ringOfAny = false): Company {
  const chance = new Chance(seed);
  const all = Array.from({ length: PEOPLE }, (_, i) => i);
  const useful = all.map(() => chance.uneven(1));
  const ready = all.map(() => chance.uneven(0.7));
  const mean = useful.reduce((sum, one) => sum + one, 0) / PEOPLE;
  const sales = all.filter((i) => i % SELLS === 0);
  const mates = all.map((i) => all.filter((j) => j !== i && j % DEPARTMENTS === i % DEPARTMENTS));
  const giver = (to: number, bySales: boolean) => {
    if (bySales) return sales[chance.weighted(sales.map((i) => ready[i]!))]!;
    return chance.next() < WITHIN ? mates[to]![chance.below(mates[to]!.length)]! : chance.weighted(ready);
  };
  const acts: Act[] = [];
  for (const to of all) {
    for (const { reason, monthly, bySales } of USUAL) {
      for (let left = chance.times(((monthly * DAYS) / 30) * (useful[to]! / mean)); left > 0; left -= 1) {
        const from = giver(to, bySales);
        if (from === to) continue;
        acts.push(act(reason, nameOf(to), nameOf(from), dayOf(chance.below(DAYS), chance)));
      }
    }
  }
  const byUse = [...all].sort((a, b) => useful[a]! - useful[b]!);
  const candidates = ringOfAny ? byUse : byUse.slice(0, PEOPLE / 2);
  const ring = Array.from({ length: RING }, () => candidates.splice(chance.below(candidates.length), 1)[0]!);
  return { chance, useful, ring, acts };
}

export function act(reason: Reason, userId: string, fromUserId: string, at: Date, fromSince: Date = SINCE): Act {
  return { reason, userId, fromUserId, at, fromSince, userSince: SINCE };
}
