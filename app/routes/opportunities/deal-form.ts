import { refuse } from "~/data/failure.ts";
import { globalId } from "~/data/ids.ts";
import type { Texts } from "~/data/merge-edits.ts";
import { readMoney } from "../../../domain/money-input.ts";

export const DEAL_FIELDS = ["name", "amount", "currency", "expectedOn", "ownerId", "nextStep", "nextStepOn"] as const;
export type DealField = (typeof DEAL_FIELDS)[number];

/** A deal as its form holds it: text, empty for nothing. */
export type DealText = Texts<DealField>;

/**
 * What is typed for an amount, beside the currency that is chosen: a currency that is written wins over it. Inside `attempt`:
 * what is no amount is refused at its field.
 */
function moneyOf(typed: string, chosen: string | undefined) {
  const money = readMoney(typed, chosen || undefined);
  if (money && "refused" in money) refuse("amount", money.refused, money.params);
  return { amount: money?.amount ?? null, ...(money && money.currency !== chosen && { currency: money.currency }) };
}

/** What the contract wants of the fields that are given; `chosen` is the currency of the form, given or not. */
export function dealInput(text: Partial<DealText>, chosen = text.currency) {
  return {
    ...(text.name !== undefined && { name: text.name }),
    ...(text.currency !== undefined && { currency: text.currency || "EUR" }),
    ...(text.amount !== undefined && moneyOf(text.amount, chosen)),
    ...(text.expectedOn !== undefined && { expectedOn: text.expectedOn || null }),
    ...(text.ownerId !== undefined && { ownerId: text.ownerId ? globalId("User", text.ownerId) : null }),
    ...(text.nextStep !== undefined && { nextStep: text.nextStep }),
    ...(text.nextStepOn !== undefined && { nextStepOn: text.nextStepOn || null }),
  };
}
