import type { FoundOf } from "./found.ts";
import { iso } from "./days.ts";
import { findNeed, MONEY_TALK, type Need } from "./need.ts";
import { sentences } from "./reading.ts";

/** Amounts that are not a price to win: "turnover of 3 M€", "pénalités de 20 k€", "avoir de 300 €". */
const NOT_A_PRICE =
  /(?:l[èe]vent?|turnover|revenue|chiffre d['’]affaires|\bCA\b|raised|levée|levé|penalt|pénalit|\bavoir\b|credit note|remise|discount|salar|fine of|amende|invoice|facture|impayé|unpaid)[^.]{0,25}$/iu;

/** The subject of money came up only to say that there is none. */
const CLOSED = /budget[^.]{0,30}(?:frozen|bouclé|gelé|cut|spent|épuisé|closed)|(?:no|pas de|plus de|aucun) budget/iu;

type Parts = { amounts: readonly FoundOf<"amount">[]; dates: readonly FoundOf<"date">[]; now: Date };

/** One new opportunity at most: its amount, its need and the first limit still to come, wherever they stand in the text. */
export function proposeOpportunity(
  text: string,
  masked: string,
  { amounts, dates, now }: Parts,
): FoundOf<"opportunity"> | null {
  const price = amounts.find((found) => !NOT_A_PRICE.test(text.slice(Math.max(0, found.start - 50), found.start)));
  const found = sentences(masked, 1000).reduce<Need | null>((best, part) => {
    if (best?.name) return best;
    const hit = findNeed(part.text);
    // That they would leave their supplier says more than that there is a budget.
    if (!hit || (best?.leaves !== undefined && !hit.name)) return best;
    return { ...hit, start: hit.start + part.start, end: hit.end + part.start };
  }, null);
  // A bare want ("she wants a call back") without a price or money words is not an opportunity.
  if (!price && (!found || !MONEY_TALK.test(masked) || CLOSED.test(masked))) return null;
  const today = iso(now);
  const close = dates.find(({ value }) => (value.end ?? value.start) > today && value.bound !== "after");
  const expectedClose =
    close &&
    (close.value.bound === "before" && close.value.precision !== "week"
      ? close.value.start
      : (close.value.end ?? close.value.start));
  const span = price ?? found!;
  return {
    kind: "opportunity",
    start: span.start,
    end: span.end,
    text: text.slice(span.start, span.end),
    value: {
      name: found?.name ?? null,
      ...(found?.leaves !== undefined && { leaves: found.leaves }),
      ...(price && { amount: price.value.amount, currency: price.value.currency }),
      ...(expectedClose && { expectedClose }),
    },
  };
}
