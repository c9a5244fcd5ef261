import { describe, expect, test } from "vitest";
import type { Found, FoundKind, FoundOf } from "./found.ts";
import { extractProposals } from "./proposals-input.ts";
import { MAX_READ } from "./reading.ts";
import { SENTENCES } from "./sentences.fixture.ts";

const context = { now: new Date(2027, 0, 14, 12), locale: "en" as const, country: "FR" };
const find = (text: string, more = {}) => extractProposals(text, { ...context, ...more });
const only = <K extends FoundKind>(kind: K, text: string, more = {}): FoundOf<K>["value"][] =>
  find(text, more).flatMap((found) => (found.kind === kind ? [found.value as FoundOf<K>["value"]] : []));

function label(found: Found): string {
  switch (found.kind) {
    case "person":
      return `person:${found.text}`;
    case "role":
      return `role:${found.value.title}`;
    case "phone":
      return `phone:${found.value.e164}`;
    case "email":
      return `email:${found.value.address}`;
    case "url":
      return `url:${found.value.href}`;
    case "amount":
      return `amount:${found.value.amount} ${found.value.currency}`;
    case "date":
      return `date:${found.value.start}${found.value.end ? `..${found.value.end}` : ""}`;
    case "opportunity":
      return "opportunity";
    default:
      return `${found.kind}:${found.value.name}`;
  }
}

describe("realistic sentences", () => {
  const tally = { right: 0, extra: [] as string[], missed: [] as string[] };
  for (const [locale, text, expected] of SENTENCES) {
    const found = find(text, { locale });
    const labels = found.map(label);
    tally.right += labels.filter((one) => expected.includes(one)).length;
    tally.extra.push(...labels.filter((one) => !expected.includes(one)));
    tally.missed.push(...expected.filter((one) => !labels.includes(one)));
  }
  const precision = tally.right / (tally.right + tally.extra.length);
  const recall = tally.right / (tally.right + tally.missed.length);

  test(`precision ${precision.toFixed(3)} and recall ${recall.toFixed(3)} on ${SENTENCES.length} sentences`, () => {
    expect(precision, tally.extra.join("; ")).toBeGreaterThanOrEqual(0.95);
    expect(recall, tally.missed.join("; ")).toBeGreaterThanOrEqual(0.95);
  });

  test("every span is exact", () => {
    for (const [locale, text] of SENTENCES) {
      for (const found of find(text, { locale })) expect(text.slice(found.start, found.end)).toBe(found.text);
    }
  });
});

describe("values", () => {
  test.each([
    ["Met Claire Dupont, their new CTO.", { givenName: "Claire", familyName: "Dupont", title: "CTO" }],
    ["Rencontré M. Marty hier.", { givenName: null, familyName: "Marty" }],
    ["Vu DUPONT Claire.", { givenName: "Claire", familyName: "Dupont" }],
    ["Avec Anna van der Meer.", { givenName: "Anna", familyName: "van der Meer" }],
    ["M. Marty (achats) a rappelé.", { givenName: null, familyName: "Marty", title: "Achats" }],
    ["Parlé à Étienne d'Argenson.", { givenName: "Étienne", familyName: "d'Argenson" }],
    ["Met Rene\u0301 Petit.", { givenName: "Rene\u0301", familyName: "Petit" }],
  ])("a person in %s", (text, value) => {
    expect(only("person", text)).toEqual([value]);
  });

  test.each([
    ["budget de 200 k€", 200_000, "EUR"],
    ["€200k", 200_000, "EUR"],
    ["1,2 M€", 1_200_000, "EUR"],
    ["$1.5m", 1_500_000, "USD"],
    ["200\u202f000\u00a0€", 200_000, "EUR"],
    ["200 000 euros", 200_000, "EUR"],
    ["£90k", 90_000, "GBP"],
    ["200 K euros", 200_000, "EUR"],
    ["1.250.000 €", 1_250_000, "EUR"],
    ["€1,250.50", 1250.5, "EUR"],
    ["3 milliards d'euros", 3_000_000_000, "EUR"],
    ["CHF 75'000", 75_000, "CHF"],
  ])("the amount in %s", (text, amount, currency) => {
    expect(only("amount", text)).toEqual([{ amount, currency }]);
  });

  test("a range keeps both ends; a bare figure is marked as guessed, in the currency of the country", () => {
    expect(only("amount", "entre 150 et 200 k€")).toEqual([{ amount: 200_000, from: 150_000, currency: "EUR" }]);
    expect(only("amount", "budget around 90k", { country: "GB" })).toEqual([
      { amount: 90_000, currency: "GBP", guessed: true },
    ]);
    expect(only("amount", "a 5k run on Sunday")).toEqual([]);
    expect(only("amount", "deux cent mille")).toEqual([]);
  });

  test.each([
    ["signature fin mars", { start: "2027-03-21", end: "2027-03-31", precision: "week" }],
    ["avant fin mars", { start: "2027-03-21", end: "2027-03-31", precision: "week", bound: "before" }],
    ["au T2", { start: "2027-04-01", end: "2027-06-30", precision: "quarter" }],
    ["in Q3 2028", { start: "2028-07-01", end: "2028-09-30", precision: "quarter" }],
    ["before the summer", { start: "2027-06-01", end: "2027-08-31", precision: "quarter", bound: "before" }],
    ["la semaine prochaine", { start: "2027-01-18", end: "2027-01-24", precision: "week" }],
    ["in January", { start: "2027-01-01", end: "2027-01-31", precision: "month" }],
    ["d'ici le 15 février", { start: "2027-02-15", precision: "day", bound: "by" }],
    ["on 3 March 2028", { start: "2028-03-03", precision: "day" }],
    ["demain", { start: "2027-01-15", precision: "day" }],
  ])("the date in “%s”", (text, value) => {
    expect(only("date", text)).toEqual([value]);
  });

  test.each(["She may march on.", "Il a été reçu.", "Come at 8:07.", "lot 12, page 4", "Mars Capital"])(
    "no date in “%s”",
    (text) => {
      expect(only("date", text).filter((value) => value.precision === "day")).toEqual([]);
    },
  );

  test("an order number or a large figure is no phone", () => {
    expect(only("phone", "commande 4500012345, 200 000 000 pièces, le 03 04 2027")).toEqual([]);
  });

  test("a new opportunity takes its name, amount and limit from the sentence", () => {
    const text = "They need to replace their cooling pumps before March, about 200 k€.";
    expect(only("opportunity", text)).toEqual([
      { name: "Cooling pumps", amount: 200_000, currency: "EUR", expectedClose: "2027-03-01" },
    ]);
  });
});

describe("what is already known", () => {
  const known = {
    knownPeople: [{ id: "p1", name: "Hélène Carvalho" }],
    knownAccounts: [{ id: "a1", name: "Victor Martin" }],
    knownOpportunities: [{ id: "o1", name: "Rotor sensors" }],
  };
  test("is linked, without regard to accents, and takes precedence over guesses", () => {
    const text = "helene carvalho est leur nouvelle DSI, elle suit rotor sensors (90 k€) chez Victor Martin";
    expect(only("person", text, known)).toEqual([
      { id: "p1", givenName: "Hélène", familyName: "Carvalho", title: "DSI" },
    ]);
    expect(only("account", text, known)).toEqual([{ id: "a1", name: "Victor Martin" }]);
    expect(only("opportunity", text, known)).toEqual([{ id: "o1", name: "Rotor sensors" }]);
  });
  test("is only found as whole words", () => {
    expect(find("subrotor sensors", known)).toEqual([]);
  });
});

describe("a firm is not read as a person", () => {
  test.each([
    "They are unhappy with Talmeret Orvane.",
    "Their supplier is Talmeret Orvane.",
    "Talmeret Orvane is their current supplier; Talmeret Orvane has raised its prices.",
    "We lost the tender to Talmeret Orvane.",
    "She had a quote from Talmeret Orvane.",
    "Ils sont déçus par Talmeret Orvane.",
    "Leur fournisseur est Talmeret Orvane.",
    "Je pense que Talmeret Orvane est leur prestataire.",
    "Ils ont un contrat avec Talmeret Orvane.",
    "I met Quenby Gauge at the fair.",
  ])("%s", (text) => {
    expect(only("person", text)).toEqual([]);
  });

  test.each([
    "They are unhappy with Rachel Whitcombe.",
    "They are unhappy with Ms Orvane.",
    "They are unhappy with Oksana Brandvik, their CTO.",
    "Déçus par Bertrand Quesnoy.",
  ])("a person may be blamed, too: %s", (text) => {
    expect(only("person", text)).toHaveLength(1);
  });

  test("nor is the account of that name", () => {
    const text = "I met Talmeret Orvane at the fair.";
    expect(only("person", text)).toHaveLength(1);
    expect(only("person", text, { knownAccounts: [{ id: "a2", name: "Talmeret Orvane" }] })).toEqual([]);
  });

  test("what they leave is named in the new deal", () => {
    const [deal] = only("opportunity", "She is unhappy with Talmeret Orvane and has about 40 k€ to spend.");
    expect(deal).toMatchObject({ name: null, leaves: "Talmeret Orvane", amount: 40_000 });
  });
});

describe("hostile and long text", () => {
  const unit = [
    "A",
    "a@",
    "1 ",
    "1.",
    "Aa ",
    "€1",
    "+1(",
    "12 mars ",
    "need ",
    "Jean de ",
    "http://",
    "a-",
    " ",
    "head of ",
    "CTO, ",
    "d'",
    "unhappy with ",
    "Leur fournisseur est ",
    "lost a ",
  ];
  test.each(unit)("50,000 characters of “%s” are read in linear time", (piece) => {
    const text = piece.repeat(Math.ceil(50_000 / piece.length));
    // Backtracking that is not linear would take longer than a test may.
    expect(find(text, { locale: "fr" })).toBeInstanceOf(Array);
  });
  test("nothing beyond the cap is read", () => {
    const found = find(`${"x ".repeat(MAX_READ / 2)} claire@aerolor.example`);
    expect(found).toEqual([]);
  });
});
