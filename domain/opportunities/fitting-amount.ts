import { InvalidInput } from "../errors.ts";
import { fitMoney, roundMoney } from "../money-input.ts";

/** The amount in the decimals that its currency has, or a refusal at its field. What was not given stays so. */
export function fittingAmount<T extends number | null | undefined>(amount: T, currency: string): T | number {
  return typeof amount === "number" ? amountOr(roundMoney(amount, currency)) : amount;
}

/** An amount that stands already is not rounded because another currency was chosen: it fits, or that is refused. */
export function assertFits(amount: number | null, currency: string): void {
  if (amount !== null) amountOr(fitMoney(amount, currency));
}

function amountOr(money: ReturnType<typeof fitMoney>): number {
  if (!("refused" in money)) return money.amount;
  throw new InvalidInput([{ path: "amount", key: money.refused, ...(money.params && { params: money.params }) }]);
}
