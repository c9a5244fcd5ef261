import { describe, expect, test } from "vitest";
import { CURRENCIES, CURRENCY_MARK, currenciesMeant, decimalsOf } from "./currencies-input.ts";
import { fitMoney, readFigure, readMoney, roundMoney } from "./money-input.ts";

describe("an amount as people write it, euros chosen", () => {
  test.each([
    ["", null],
    ["   ", null],
    ["200000", 200_000],
    ["200 000", 200_000],
    ["200\u00a0000,50 €", 200_000.5],
    ["12\u202f500,50", 12_500.5],
    ["1,200.50", 1200.5],
    ["1.200,5", 1200.5],
    ["12,000", 12_000],
    ["12.500", 12_500],
    ["1.234.567", 1_234_567],
    ["1,234,567.89", 1_234_567.89],
    ["200k", 200_000],
    ["200 k€", 200_000],
    ["1,2 M", 1_200_000],
    ["1.250M", 1_250_000],
    ["1,750 M€", 1_750_000],
    ["0.375M", 375_000],
    ["2.500k", 2_500],
    ["1.2345M", 1_234_500],
    ["2 millions d’euros", 2_000_000],
    ["3 Mio EUR", 3_000_000],
    ["1,5 Md€", 1_500_000_000],
    ["0,12", 0.12],
    ["0,120", 0.12],
    [",5", 0.5],
    ["500.", 500],
    ["500,-", 500],
    ["500.–", 500],
    ["12'500", 12_500],
    ["12’500.50", 12_500.5],
    ["1'234'567", 1_234_567],
    ["1,20,000", 120_000],
    ["12,34,567.50", 1_234_567.5],
    ["２００　０００", 200_000],
    ["１２，５００．５０", 12_500.5],
    ["٢٠٠٬٠٠٠", 200_000],
    ["१,२०,०००", 120_000],
    ["+500", 500],
    ["€500", 500],
    ["€ 1.200,50", 1200.5],
    ["500 euros", 500],
    ["500EUR", 500],
    ["eur 500", 500],
    ["0", 0],
    ["0,00", 0],
    ["007", 7],
    ["1 234,56", 1234.56],
  ])("%j is %j", (text, amount) => {
    expect(readMoney(text, "EUR")).toEqual(amount === null ? null : { amount, currency: "EUR" });
  });

  test.each([
    ["a lot", "notANumber"],
    ["1.2.3", "notANumber"],
    ["1,2,3", "notANumber"],
    ["1.234.56", "notANumber"],
    ["12 50", "notANumber"],
    ["1 2", "notANumber"],
    ["1'2", "notANumber"],
    ["1,200,5.3", "notANumber"],
    ["012,500", "notANumber"],
    ["1e6", "notANumber"],
    ["0x10", "notANumber"],
    ["12abc", "notANumber"],
    ["500 ZZZ", "notANumber"],
    ["k", "notANumber"],
    [".", "notANumber"],
    ["(500", "notANumber"],
    ["1 ½", "notANumber"],
    ["NaN", "notANumber"],
    ["-1", "notNegative"],
    ["−1", "notNegative"],
    ["－1", "notNegative"],
    ["–5 000 €", "notNegative"],
    ["€-5", "notNegative"],
    ["-€5", "notNegative"],
    ["(1 200,00)", "notNegative"],
    ["(€1,200)", "notNegative"],
    ["500-", "notNegative"],
    ["0,125", "tooManyDecimals"],
    ["0.001", "tooManyDecimals"],
    ["1250,125", "tooManyDecimals"],
    ["1 250,125", "tooManyDecimals"],
    ["1.2345", "tooManyDecimals"],
    ["5000 Md", "tooBig"],
    ["$500", "whichCurrency"],
    ["¥500", "whichCurrency"],
    ["500 kr", "whichCurrency"],
    ["€500 USD", "whichCurrency"],
    ["£5 €", "whichCurrency"],
  ])("%j is refused: %s", (text, refused) => {
    expect(readMoney(text, "EUR")).toMatchObject({ refused });
  });
});

describe("a written currency wins over the chosen one, and a sign of several is the chosen one of them", () => {
  test.each([
    ["US$500", "EUR", 500, "USD"],
    ["US$1.5M", "EUR", 1_500_000, "USD"],
    ["500 USD", "EUR", 500, "USD"],
    ["A$200k", "EUR", 200_000, "AUD"],
    ["CA$ 40k", "EUR", 40_000, "CAD"],
    ["40 000 $CA", "EUR", 40_000, "CAD"],
    ["$500 CAD", "EUR", 500, "CAD"],
    ["$500", "AUD", 500, "AUD"],
    ["$500", "USD", 500, "USD"],
    ["40 k$", "CAD", 40_000, "CAD"],
    ["2 M PLN", "EUR", 2_000_000, "PLN"],
    ["2 MPLN", "EUR", 2_000_000, "PLN"],
    ["5 M NOK", "EUR", 5_000_000, "NOK"],
    ["5 mkr", "SEK", 5_000_000, "SEK"],
    ["£90k", "EUR", 90_000, "GBP"],
    ["£90k", "EGP", 90_000, "EGP"],
    ["¥500", "CNY", 500, "CNY"],
    ["￥500", "JPY", 500, "JPY"],
    ["500万円", "EUR", 5_000_000, "JPY"],
    ["$13 mm", "USD", 13_000_000, "USD"],
    ["Fr. 12'500.–", "EUR", 12_500, "CHF"],
    ["CHF 12'500", "EUR", 12_500, "CHF"],
    ["R$ 1.250,50", "EUR", 1250.5, "BRL"],
    ["3 crore", "INR", 30_000_000, "INR"],
    ["₹1,20,000", "EUR", 120_000, "INR"],
    ["1.234 KWD", "EUR", 1.234, "KWD"],
    ["KWD 0.001", "EUR", 0.001, "KWD"],
    ["1.2345", "CLF", 1.2345, "CLF"],
    ["1 234", "KWD", 1234, "KWD"],
  ])("%j with %s chosen", (text, chosen, amount, currency) => {
    expect(readMoney(text, chosen)).toEqual({ amount, currency });
  });

  test.each([
    ["KWD 1.2345", { refused: "tooManyDecimals", params: { currency: "KWD", max: 3 } }],
    ["12,345 KWD", { refused: "unclearAmount" }],
    ["JPY 0.5", { refused: "noDecimals", params: { currency: "JPY" } }],
    ["1200,50 ¥", { refused: "whichCurrency", params: { currency: "EUR" } }],
  ])("%j", (text, refusal) => expect(readMoney(text, "EUR")).toEqual(refusal));
});

test("a figure beside its scale, for who has found both in a text", () => {
  expect(readFigure("1.250", "M")).toBe(1_250_000);
  expect(readFigure("1,1", "M")).toBe(1_100_000);
  expect(readFigure("200 000")).toBe(200_000);
  expect(readFigure("1.2.3")).toBeNull();
  expect(readFigure("12", "abc")).toBeNull();
});

test("a sum that a program made keeps no dust, and a finer one is refused", () => {
  expect(fitMoney(0.1 + 0.2, "EUR")).toEqual({ amount: 0.3, currency: "EUR" });
  expect(fitMoney(1_000_000 * 1.1, "EUR")).toEqual({ amount: 1_100_000, currency: "EUR" });
  expect(fitMoney(999_999_999_999.99, "EUR")).toEqual({ amount: 999_999_999_999.99, currency: "EUR" });
  expect(fitMoney(0.305, "EUR")).toMatchObject({ refused: "tooManyDecimals" });
  expect(fitMoney(Number.POSITIVE_INFINITY, "EUR")).toMatchObject({ refused: "notANumber" });
});

test("what a program reckoned is rounded to the smallest coin, and never to nothing", () => {
  expect(roundMoney(200_000.005, "EUR")).toEqual({ amount: 200_000.01, currency: "EUR" });
  expect(roundMoney(1.2345, "KWD")).toEqual({ amount: 1.235, currency: "KWD" });
  expect(roundMoney(999.5, "JPY")).toEqual({ amount: 1000, currency: "JPY" });
  expect(roundMoney(0, "EUR")).toEqual({ amount: 0, currency: "EUR" });
  expect(roundMoney(0.001, "EUR")).toMatchObject({ refused: "tooManyDecimals" });
  expect(roundMoney(0.2, "JPY")).toMatchObject({ refused: "noDecimals" });
});

test("currencies: known codes, their decimals, their signs", () => {
  expect(CURRENCIES).toContain("KWD");
  expect(CURRENCIES).not.toContain("ZZZ");
  expect(CURRENCIES).not.toContain("XXX");
  expect(["EUR", "JPY", "KWD", "CLF"].map(decimalsOf)).toEqual([2, 0, 3, 4]);
  expect(currenciesMeant("livres sterling")).toEqual(["GBP"]);
  expect(currenciesMeant("$").slice(0, 2)).toEqual(["USD", "CAD"]);
  const first = (text: string) => new RegExp(`\\d ?(${CURRENCY_MARK})`, "u").exec(text)?.[1];
  expect(["40 $CA", "4 US$", "5 NOK", "3 Euros", "2 dollars canadiens", "6 all"].map(first)).toEqual([
    "$CA",
    "US$",
    "NOK",
    "Euros",
    "dollars canadiens",
    undefined,
  ]);
});
