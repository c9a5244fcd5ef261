import { describe, expect, it } from "vitest";
import { amountOf, mergeEdits, type DealText } from "./deal-form.ts";

describe("an amount as people type it", () => {
  it.each([
    ["", null],
    ["200000", 200_000],
    ["200 000", 200_000],
    ["200\u00a0000,50 €", 200_000.5],
    ["1,200.50", 1200.5],
    ["1.200,5", 1200.5],
    ["200k", 200_000],
    ["1,2 M", 1_200_000],
    ["12,000", 12_000],
  ])("reads %j as %j", (text, amount) => expect(amountOf(text)).toBe(amount));

  it("leaves what is no amount to be refused", () => {
    expect(amountOf("a lot")).toBeNaN();
  });
});

describe("a stale edit", () => {
  const base: DealText = {
    name: "Rotor",
    amount: "380",
    currency: "EUR",
    expectedOn: "",
    ownerId: "a",
    nextStep: "Call",
    nextStepOn: "",
  };

  it("takes what only they changed, keeps what only I changed, and asks about the rest", () => {
    const mine = { ...base, name: "Rotor sensors", amount: "400", nextStep: "Visit" };
    const theirs = { ...base, amount: "420", ownerId: "b", nextStep: "Visit" };
    expect(mergeEdits(base, mine, theirs)).toEqual({
      taken: ["ownerId"],
      torn: ["amount"],
      merged: { ...mine, ownerId: "b" },
    });
  });
});
