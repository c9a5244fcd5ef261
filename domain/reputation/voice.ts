import { DAY_MS } from "../../platform/clock.ts";
import { daysUpTo, type Gifts, type Span } from "./gifts.ts";
import type { PointsSettings } from "./points-settings.ts";

/** Why a voice counts less than a whole one. `unknown`: nobody independent has said anything yet of who gives. */
export type Discount = "repeated" | "mutual" | "spread" | "narrow" | "unknown";
export interface Voice {
  from: string;
  to: string;
  at: Date;
  /** When the two accounts were made, where that is known. */
  fromSince?: Date | undefined;
  toSince?: Date | undefined;
}

/** How much one voice counts, 0 to 1, and why it does not count in full. */
export function weigh(voice: Voice, gifts: Gifts, settings: PointsSettings): { weight: number; discounts: Discount[] } {
  const { from, to, at } = voice;
  const [month, year] = [daysUpTo(at, settings.pairDays), daysUpTo(at, settings.memoryDays)];
  const [same, returned] = [gifts.between(from, to), gifts.between(to, from).count(year)];
  const factors: Record<Discount, number> = {
    // Halved each time in a month; and over a year the first few count, then ever less.
    repeated: 2 ** -same.count(month) * Math.min(1, settings.fullInMemory / (same.count(year) + 1)),
    // Whoever gives back is thanking for thanks, whatever the reason of either.
    mutual: 1 / (1 + returned ** 2),
    // A giver who gives to everybody has a budget.
    spread: Math.min(1, settings.givingBudget / (givenBy(from, gifts, month).gifts + 1)),
    narrow: narrow(voice, gifts, year, settings),
    unknown: isKnown(voice, gifts, year, settings) ? 1 : 1 / (1 + unknownBefore(voice, gifts, year)),
  };
  const discounts = (Object.keys(factors) as Discount[]).filter((name) => factors[name] < 1);
  if (!discounts.includes("unknown") && !isKnown(voice, gifts, year, settings)) discounts.push("unknown");
  return { weight: Object.values(factors).reduce((product, factor) => product * factor, 1), discounts };
}

/** A giver who gives much to few. */
function narrow({ from, to }: Voice, gifts: Gifts, year: Span, { broadEnough }: PointsSettings): number {
  const given = givenBy(from, gifts, year);
  const receivers = given.receivers + (gifts.between(from, to).count(year) > 0 ? 0 : 1);
  return Math.min(1, (broadEnough * receivers) / (given.gifts + 1));
}

function givenBy(person: string, all: Gifts, span: Span) {
  let [gifts, receivers] = [0, 0];
  for (const pair of all.from(person).values()) {
    const count = pair.count(span);
    gifts += count;
    if (count > 0) receivers += 1;
  }
  return { gifts, receivers };
}

/**
 * A voice is known once people who have nothing to do with the receiver have given it something: a ring vouches for
 * itself only, and accounts made to say thanks are vouched for by nobody.
 */
function isKnown(voice: Voice, gifts: Gifts, year: Span, settings: PointsSettings): boolean {
  if (isNewcomer(voice, settings)) return false;
  let independent = 0;
  for (const [person, pair] of gifts.to(voice.from)) {
    if (person === voice.to || gifts.related(person, voice.to, year)) continue;
    independent += pair.within(year).reduce((most, { weight }) => Math.max(most, weight), 0);
    if (independent >= settings.knownFrom) return true;
  }
  return false;
}

function isNewcomer({ at, fromSince, toSince }: Voice, { newcomerDays }: PointsSettings): boolean {
  if (!fromSince || at.getTime() - fromSince.getTime() >= newcomerDays * DAY_MS) return false;
  return toSince === undefined || toSince < fromSince;
}

/** Unknown voices are a crowd: the second counts half, the third a third. */
function unknownBefore({ from, to }: Voice, gifts: Gifts, year: Span): number {
  let voices = 0;
  for (const [giver, pair] of gifts.to(to)) if (giver !== from && pair.last(year)?.unknown) voices += 1;
  return voices;
}
