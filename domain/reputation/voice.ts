import { DAY_MS } from "../../platform/clock.ts";
import { daysUpTo, type Gifts, type Span } from "./gifts.ts";
import type { PointsSettings } from "./points-settings.ts";

/** Why a voice counts less than a whole one. `unknown`: nobody independent has said anything yet of who gives. */
export const DISCOUNTS = ["repeated", "mutual", "spread", "narrow", "unknown"] as const;
type Discount = (typeof DISCOUNTS)[number];
export interface Voice {
  reason: string;
  figure: string;
  from: string;
  to: string;
  at: Date;
  /** When the two accounts were made, where that is known. */
  fromSince?: Date | undefined;
  toSince?: Date | undefined;
}

/** How much one voice counts, 0 to 1, and why it does not count in full. */
export function weigh(voice: Voice, gifts: Gifts, settings: PointsSettings): { weight: number; discounts: Discount[] } {
  const { from, to, at, reason, figure } = voice;
  const [month, year] = [daysUpTo(at, settings.pairDays), daysUpTo(at, settings.memoryDays)];
  const [same, returned] = [gifts.between(from, to), gifts.between(to, from).count(year)];
  const known = howKnown(voice, gifts, year, settings);
  const factors: Record<Discount, number> = {
    // Halved each time in a month; and over a year the first few count, then ever less.
    repeated:
      2 ** -same.count(month, { reason }) * Math.min(1, settings.fullInMemory / (same.count(year, { figure }) + 1)),
    // Whoever gives back is thanking for thanks, whatever the reason of either.
    mutual: 1 / (1 + returned ** 2),
    // A giver who gives to everybody has a budget.
    spread: Math.min(1, settings.givingBudget / (givenBy(from, gifts, month, { reason }).gifts + 1)),
    narrow: narrow(voice, gifts, year, settings),
    // Unknown voices are a crowd: the second counts a quarter, the third a ninth.
    unknown: known < 1 ? known + (1 - known) / (1 + unknownBefore(voice, gifts, year)) ** 2 : 1,
  };
  const discounts = DISCOUNTS.filter((name) => factors[name] < 1 || (name === "unknown" && known < 1));
  return { weight: Object.values(factors).reduce((product, factor) => product * factor, 1), discounts };
}

/** A giver who gives much of a figure to few. */
function narrow({ from, to, figure }: Voice, gifts: Gifts, year: Span, { broadEnough }: PointsSettings): number {
  const given = givenBy(from, gifts, year, { figure });
  const receivers = given.receivers + (gifts.between(from, to).count(year, { figure }) > 0 ? 0 : 1);
  return Math.min(1, (broadEnough * receivers) / (given.gifts + 1)) ** 2;
}

function givenBy(person: string, all: Gifts, span: Span, only: { reason?: string; figure?: string }) {
  let [gifts, receivers] = [0, 0];
  for (const pair of all.from(person).values()) {
    const count = pair.count(span, only);
    gifts += count;
    if (count > 0) receivers += 1;
  }
  return { gifts, receivers };
}

/**
 * A voice is known, 0 to 1, by what people who have nothing to do with the receiver have given it: a ring vouches for
 * itself only, and accounts made to say thanks are vouched for by nobody.
 */
function howKnown(voice: Voice, gifts: Gifts, year: Span, settings: PointsSettings): number {
  if (settings.knownFrom <= 0) return 1;
  if (isNewcomer(voice, settings)) return 0;
  let independent = 0;
  for (const [person, pair] of gifts.to(voice.from)) {
    if (person === voice.to || gifts.related(person, voice.to, year)) continue;
    independent += pair.within(year).reduce((most, { weight }) => Math.max(most, weight), 0);
    if (independent >= settings.knownFrom) return 1;
  }
  return independent / settings.knownFrom;
}

function isNewcomer({ at, fromSince, toSince }: Voice, { newcomerDays }: PointsSettings): boolean {
  if (!fromSince || at.getTime() - fromSince.getTime() >= newcomerDays * DAY_MS) return false;
  return toSince === undefined || toSince < fromSince;
}

function unknownBefore({ from, to }: Voice, gifts: Gifts, year: Span): number {
  let voices = 0;
  for (const [giver, pair] of gifts.to(to)) if (giver !== from && pair.last(year)?.unknown) voices += 1;
  return voices;
}
