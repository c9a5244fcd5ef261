import { globalId } from "~/data/ids.ts";
import type { Texts } from "~/data/merge-edits.ts";

export const DEAL_FIELDS = ["name", "amount", "currency", "expectedOn", "ownerId", "nextStep", "nextStepOn"] as const;
export type DealField = (typeof DEAL_FIELDS)[number];

/** A deal as its form holds it: text, empty for nothing. */
export type DealText = Texts<DealField>;

/** "1 200,50", "1,200.50" and "200k" are all amounts that people type; NaN is refused by the action, as a field issue. */
export function amountOf(text: string): number | null {
  const compact = text.replace(/[\s\u00a0\u202f€£$]/g, "");
  if (compact === "") return null;
  const [, figure = "", unit = ""] = /^([\d.,]+)(k|m)?$/i.exec(compact) ?? [];
  const cents = /[.,](\d{1,2})$/.exec(figure);
  const decimal = cents && (unit !== "" || cents[1]!.length > 0) ? cents : null;
  const whole = (decimal ? figure.slice(0, decimal.index) : figure).replace(/[.,]/g, "");
  const value = Number(`${whole || "x"}.${decimal?.[1] ?? "0"}`);
  return value * ({ k: 1e3, m: 1e6 }[unit.toLowerCase()] ?? 1);
}

/** What the contract wants of the fields that are given. */
export function dealInput(text: Partial<DealText>) {
  return {
    ...(text.name !== undefined && { name: text.name }),
    ...(text.amount !== undefined && { amount: amountOf(text.amount) }),
    ...(text.currency !== undefined && { currency: text.currency || "EUR" }),
    ...(text.expectedOn !== undefined && { expectedOn: text.expectedOn || null }),
    ...(text.ownerId !== undefined && { ownerId: text.ownerId ? globalId("User", text.ownerId) : null }),
    ...(text.nextStep !== undefined && { nextStep: text.nextStep }),
    ...(text.nextStepOn !== undefined && { nextStepOn: text.nextStepOn || null }),
  };
}
