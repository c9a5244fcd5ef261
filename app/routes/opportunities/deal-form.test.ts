import { describe, expect, it } from "vitest";
import { amountOf } from "./deal-form.ts";

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
