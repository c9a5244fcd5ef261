import { describe, expect, test } from "vitest";
import { extractProposals } from "./proposals-input.ts";

const now = new Date(2026, 10, 29, 12);
const read = (text: string, locale: "en" | "fr" = "fr", country = "FR") =>
  extractProposals(text, { now, locale, country });
const texts = (kind: string, text: string) =>
  read(text)
    .filter((one) => one.kind === kind)
    .map((one) => one.text);

describe("a firm called like a person is a firm", () => {
  test.each([
    ["Le dossier Hervé Lemoine est bloqué au juridique.", "Hervé Lemoine"],
    ["Louis Garnier ouvre un site à Castres.", "Louis Garnier"],
    ["Martin Barlow always pays at 60 days.", "Martin Barlow"],
    ["Peter Holt signed for £85,000.", "Peter Holt"],
    ["The Karl Lindner file is stuck in legal.", "Karl Lindner"],
    ["Our contact at Henry Oldfield left.", "Henry Oldfield"],
    ["Robert Half signe la semaine prochaine.", "Robert Half"],
    ["La facture de Verrerie Dumont reste impayée.", "Verrerie Dumont"],
  ])("%s", (text, firm) => {
    expect(texts("person", text)).toEqual([]);
    expect(texts("account", text)).toEqual([firm]);
  });

  test("nor is what stands where a role is said to be", () => {
    expect(texts("person", "He agreed (plant manager, BASF Antwerp).")).toEqual([]);
    expect(texts("account", "We open a plant in Ghent.")).toEqual([]);
  });

  test.each([
    "EPMI_CISO_5000",
    "We flew to El Paso for the New Year.",
    "Debit Card",
    "Sales, Executive Vice President, 2026",
  ])("nothing in %s", (text) => {
    expect(read(text, "en").filter(({ kind }) => ["person", "role", "account"].includes(kind))).toEqual([]);
  });
});

describe("people", () => {
  test.each([
    ["l'acheteuse de Talmeret Orvane, Maëlys Quéméneur", "Maëlys Quéméneur", "Acheteuse"],
    ["Folake Adeyemi works at Dangote.", "Folake Adeyemi", undefined],
    ["Hamish MacLeod, project lead", "Hamish MacLeod", "Project lead"],
    ["it's Pham Thi Hoa who runs the lab", "Pham Thi Hoa", undefined],
    ["Rencontré Jean Paris, DSI", "Jean Paris", "DSI"],
    ["Julie Mars, acheteuse", "Julie Mars", "Acheteuse"],
    ["I met April Jones, their CTO", "April Jones", "CTO"],
    ["LE GOFF Yann rappelle.", "LE GOFF Yann", undefined],
    ["Ana María del Carmen Fernández de la Vega a appelé.", "Ana María del Carmen Fernández de la Vega", undefined],
    ["Claire Petit, responsable RSE", "Claire Petit", "Responsable RSE"],
    ["Le maire, Paul Durand, hésite.", "Paul Durand", "Maire"],
    ["Ann Reed, chief executive", "Ann Reed", "Chief executive"],
    ["Ann Reed is the decision maker.", "Ann Reed", "Decision maker"],
  ])("%s", (text, name, title) => {
    const [person, ...others] = read(text).flatMap((one) => (one.kind === "person" ? [one] : []));
    expect(others).toEqual([]);
    expect(person?.text).toBe(name);
    expect(person?.value.title).toBe(title);
    expect(texts("date", text)).toEqual([]);
  });

  test("a family name in capitals is read as one", () => {
    const [person] = read("LE GOFF Yann rappelle.").flatMap((one) => (one.kind === "person" ? [one.value] : []));
    expect(person).toEqual({ givenName: "Yann", familyName: "Le Goff" });
  });
});

describe("days", () => {
  test.each([
    ["Rappeler après-demain", "2026-12-01"],
    ["Vu avant-hier", "2026-11-27"],
    ["On se voit vendredi en huit", "2026-12-11"],
    ["See you Friday week", "2026-12-11"],
    ["Fermé le lundi de Pâques", "2027-03-29"],
    ["Ferme le jeudi de l'Ascension", "2027-05-06"],
    ["Back after Boxing Day", "2026-12-26"],
    ["before Thanksgiving 2027", "2027-11-25"],
    ["avant Noël", "2026-12-25"],
    ["decision by May 20", "2027-05-20"],
    ["signed Dec. 4 $1.5 billion", "2026-12-04"],
  ])("%s", (text, start) => {
    expect(read(text).flatMap((one) => (one.kind === "date" ? [one.value.start] : []))).toEqual([start]);
  });

  test.each([
    "ouvert 24/7",
    "Réf 04-12-34-56-78-90",
    "due Feb 30",
    "le 31 avril",
    "La société Mars",
    "Mars Capital invests",
    "Acme pays at 60 days",
  ])("none in %s", (text) => {
    expect(texts("date", text)).toEqual([]);
  });

  test("tomorrow is the writer's", () => {
    const written = new Date("2026-11-29T15:06:00Z");
    const dates = (timeZone: string) =>
      extractProposals("Call her tomorrow", { now: written, locale: "en", timeZone }).flatMap((one) =>
        one.kind === "date" ? [one.value.start] : [],
      );
    expect(dates("Pacific/Auckland")).toEqual(["2026-12-01"]);
    expect(dates("America/Los_Angeles")).toEqual(["2026-11-30"]);
  });
});

describe("amounts", () => {
  test.each([
    ["US$1.5M", 1_500_000, "USD"],
    ["A$200k", 200_000, "AUD"],
    ["CA$ 40k", 40_000, "CAD"],
    ["40 000 $CA", 40_000, "CAD"],
    ["$40k CAD", 40_000, "CAD"],
    ["2 M PLN", 2_000_000, "PLN"],
    ["5 M NOK", 5_000_000, "NOK"],
    ["$13 mm", 13_000_000, "USD"],
    ["Dec. 4 $1.5 billion", 1_500_000_000, "USD"],
    ["1.250M€", 1_250_000, "EUR"],
    ["0,125 M€", 125_000, "EUR"],
    ["12'500 CHF", 12_500, "CHF"],
  ])("%s", (text, amount, currency) => {
    expect(read(text).flatMap((one) => (one.kind === "amount" ? [one.value] : []))).toEqual([{ amount, currency }]);
  });

  test.each(["Remise de −5 000 €", "Remise de -5 500 €", "discount of €-5,000", "budget 5 M kr", "the TOP 10"])(
    "none in %s",
    (text) => {
      expect(texts("amount", text)).toEqual([]);
    },
  );
});

describe("addresses and telephones", () => {
  test.each([
    ["siobhan.o'neil@example.com", ["siobhan.o'neil@example.com"]],
    ["write to r&d@example.com.", ["r&d@example.com"]],
    ["écrire à lea@example.com.Merci", ["lea@example.com"]],
    ["“lea@example.com”", ["lea@example.com"]],
    ["jean.@example.com", []],
    ["a..b@example.com", []],
    ["50%off@ today", []],
  ])("%s", (text, expected) => {
    expect(texts("email", text)).toEqual(expected);
  });

  test.each([
    ["01 42 68 53 00 x12", { e164: "+33142685300", extension: "12" }],
    ["01 42 68 53 00 poste 214", { e164: "+33142685300", extension: "214" }],
    ["+1 415 555 2671 ext. 12", { e164: "+14155552671", extension: "12" }],
    ["01 42 68 53 00 (bureau)", { e164: "+33142685300", note: "bureau" }],
  ])("%s keeps what stands beside it", (text, value) => {
    const [phone] = read(text).flatMap((one) => (one.kind === "phone" ? [one.value] : []));
    expect(phone).toMatchObject(value);
  });

  test("two numbers are two", () => {
    const phones = read("06 12 34 56 78 / 01 42 68 53 00").flatMap((one) =>
      one.kind === "phone" ? [one.value.e164] : [],
    );
    expect(phones).toEqual(["+33612345678", "+33142685300"]);
  });
});
