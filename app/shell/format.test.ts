import { describe, expect, test } from "vitest";
import { formatFor } from "./format.ts";

const en = formatFor("en", "Europe/Paris");
const fr = formatFor("fr", "Europe/Paris");
const nbsp = (text: string) => text.replaceAll(" ", "\u00a0");

describe("money", () => {
  test.each([
    [420_000, "€420k", "420 k€"],
    [1_200_000, "€1.2M", "1,2 M€"],
    [3_000_000, "€3.0M", "3,0 M€"],
    [4_500, "€4.5k", "4,5 k€"],
    [9_960, "€10k", "10 k€"],
    [850, "€850", "850 €"],
    [999_600, "€1.0M", "1,0 M€"],
    [999_499, "€999k", "999 k€"],
    [2_400_000_000, "€2.4bn", "2,4 Md€"],
    [-90_000, "−€90k", "−90 k€"],
  ])("%d in short", (amount, english, french) => {
    expect(en.money(amount, "EUR")).toBe(english);
    expect(fr.money(amount, "EUR")).toBe(nbsp(french));
  });

  test("in full, with cents only when there are some", () => {
    expect(en.moneyFull("1204300.5", "EUR")).toBe("€1,204,300.50");
    expect(fr.moneyFull(420_000, "EUR")).toBe(nbsp("420 000 €"));
    expect(en.moneyFull(38_000, "CHF")).toBe(nbsp("CHF 38,000"));
  });

  test("no two currencies are written alike", () => {
    const codes = [
      "EUR",
      "GBP",
      "EGP",
      "USD",
      "CAD",
      "AUD",
      "NZD",
      "HKD",
      "SGD",
      "MXN",
      "NIO",
      "JPY",
      "CNY",
      "SEK",
      "NOK",
    ];
    for (const format of [en, fr]) {
      for (const show of [format.money, format.moneyFull]) {
        expect(new Set(codes.map((code) => show(40_000, code))).size).toBe(codes.length);
      }
    }
    expect(en.money(40_000, "USD")).toBe("US$40k");
    expect(fr.money(40_000, "USD")).toBe(nbsp("40 k$US"));
    expect(fr.money(40_000, "CAD")).toBe(nbsp("40 k$CA"));
    expect(fr.money(40_000, "CNY")).toBe(nbsp("40 k CNY"));
    expect(en.money(40_000, "JPY")).toBe(nbsp("JPY 40k"));
    expect(en.money(40_000, "PLN")).toBe(nbsp("zł 40k"));
    expect(fr.money(40_000, "GBP")).toBe(nbsp("40 k£"));
  });

  test("an amount has its currency's own decimals", () => {
    expect(en.money(0.001, "KWD")).toBe(nbsp("KWD 0.001"));
    expect(en.moneyFull(1.25, "KWD")).toBe(nbsp("KWD 1.250"));
    expect(fr.moneyFull(1.235, "KWD")).toBe(nbsp("1,235 KWD"));
    expect(fr.money(0.12, "EUR")).toBe(nbsp("0,12 €"));
    expect(en.money(850.5, "EUR")).toBe("€850.50");
    expect(en.moneyFull(1500, "JPY")).toBe(nbsp("JPY 1,500"));
  });

  test("an unknown currency is shown as it is", () => {
    expect(en.money(1000, "??")).toBe("??1k");
  });
});

test("shares, figures, lists, sizes", () => {
  expect(en.percent(0.62)).toBe("62%");
  expect(fr.percent(0.62)).toBe(nbsp("62 %"));
  expect(en.number(1_204_300)).toBe("1,204,300");
  expect(fr.number(1_204_300)).toBe(nbsp("1 204 300"));
  expect(en.list(["Inès", "Karim", "Tom"])).toBe("Inès, Karim and Tom");
  expect(fr.list(["Inès", "Karim", "Tom"])).toBe("Inès, Karim et Tom");
  expect(en.bytes(240_000)).toBe(nbsp("240 kB"));
  expect(fr.bytes(1_250_000)).toBe(nbsp("1,3 Mo"));
});

describe("times", () => {
  const now = "2027-01-14T14:02:00+01:00";
  test.each([
    ["2027-01-14T14:01:40+01:00", "now", "à l’instant"],
    ["2027-01-14T14:00:00+01:00", "2 min", "2 min"],
    ["2027-01-14T11:20:00+01:00", "11:20", "11:20"],
    ["2027-01-12T09:00:00+01:00", "Tue", "mar."],
    ["2027-01-08T09:00:00+01:00", "Fri", "ven."],
    ["2027-01-06T09:00:00+01:00", "6 Jan", "6 janv."],
    ["2026-06-18T09:00:00+02:00", "18 Jun", "18 juin"],
    ["2025-09-18T09:00:00+02:00", "18 Sep 2025", "18 sept. 2025"],
  ])("when %s", (moment, english, french) => {
    expect(en.when(moment, now)).toBe(nbspMinutes(english));
    expect(fr.when(moment, now)).toBe(nbspMinutes(french));
  });

  test("due days near today are words", () => {
    expect(en.due("2027-01-13", now)).toBe("Yesterday");
    expect(fr.due("2027-01-14", now)).toBe("Aujourd’hui");
    expect(en.due("2027-01-15", now)).toBe("Tomorrow");
    expect(fr.due("2027-01-18", now)).toBe("lun.");
    expect(en.due("2027-01-30", now)).toBe("30 Jan");
    expect(en.due("2027-12-30", now)).toBe("30 Dec 2027");
  });

  test("ago counts days as a reader does", () => {
    expect(en.ago("2027-01-13T23:50:00+01:00", now)).toBe("yesterday");
    expect(en.ago("2027-01-02T08:00:00+01:00", now)).toBe("12 days ago");
    expect(fr.ago("2027-01-02T08:00:00+01:00", now)).toBe("il y a 12 jours");
    expect(fr.ago("2026-06-14", now)).toBe("il y a 7 mois");
  });

  test("a plain day does not slip by a zone", () => {
    expect(formatFor("en", "America/Los_Angeles").day("2027-01-30")).toBe("30 Jan");
    expect(en.dayLong("2027-01-30")).toBe("30 January");
    expect(en.dateline(now)).toBe("Thursday 14 January");
    expect(fr.dateline(now)).toBe("jeudi 14 janvier");
    expect(fr.full(now)).toBe("14 janvier 2027, 14:02");
  });
});

function nbspMinutes(text: string): string {
  return text.replace(/ (min)$/, "\u00a0$1");
}
