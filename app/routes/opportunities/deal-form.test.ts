import { describe, expect, it } from "vitest";
import { failureOf } from "~/data/failure.ts";
import { dealInput } from "./deal-form.ts";

function refusal(work: () => unknown) {
  try {
    work();
  } catch (error) {
    return failureOf(error)?.fields;
  }
  return undefined;
}

describe("an amount as people type it", () => {
  it.each([
    ["", { amount: null }],
    ["200\u00a0000,50 €", { amount: 200_000.5 }],
    ["1.250M", { amount: 1_250_000 }],
    ["US$500", { amount: 500, currency: "USD" }],
  ])("%j beside EUR", (amount, input) => expect(dealInput({ amount }, "EUR")).toEqual(input));

  it("is of the currency that is chosen with it, or was before", () => {
    expect(dealInput({ amount: "$500", currency: "CAD" })).toEqual({ amount: 500, currency: "CAD" });
    expect(dealInput({ amount: "$500" }, "CAD")).toEqual({ amount: 500 });
    expect(dealInput({ currency: "" })).toEqual({ currency: "EUR" });
  });

  it("is refused in words where it is none, or another currency than the chosen one may be meant", () => {
    expect(refusal(() => dealInput({ amount: "a lot" }, "EUR"))).toEqual([{ path: "amount", key: "notANumber" }]);
    expect(refusal(() => dealInput({ amount: "-1" }, "EUR"))).toEqual([{ path: "amount", key: "notNegative" }]);
    expect(refusal(() => dealInput({ amount: "$500" }, "EUR"))).toEqual([
      { path: "amount", key: "whichCurrency", params: { currency: "EUR" } },
    ]);
  });
});
