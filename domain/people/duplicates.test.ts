import { describe, expect, test } from "vitest";
import { compare, likelyDuplicates, namesMayAgree, type Candidate } from "./duplicates.ts";
import { jaroWinkler, oneTypo } from "./similarity.ts";

const person = (givenName: string | null, familyName: string | null, more: Partial<Candidate> = {}): Candidate => ({
  givenName,
  familyName,
  ...more,
});
const found = (a: Candidate, b: Candidate) => likelyDuplicates(a, [b])[0];

describe("jaroWinkler", () => {
  test.each([
    ["martha", "marhta", 0.9611],
    ["dwayne", "duane", 0.84],
    ["dixon", "dicksonx", 0.8133],
    ["", "", 0],
    ["a", "", 0],
    ["abc", "xyz", 0],
  ])("%s and %s (published examples)", (a, b, expected) => {
    expect(jaroWinkler(a, b)).toBeCloseTo(expected, 4);
    expect(jaroWinkler(b, a)).toBeCloseTo(expected, 4);
  });
});

test.each([
  ["martin", "martni", true],
  ["martin", "marti", true],
  ["martin", "mertin", true],
  ["martin", "matrni", false],
  ["ab", "abcd", false],
])("oneTypo %s %s", (a, b, expected) => {
  expect(oneTypo(a, b)).toBe(expected);
});

describe("likelyDuplicates", () => {
  test.each([
    ["the same name", person("Claire", "Dupont"), person("CLAIRE", "DUPONT"), ["name"]],
    ["accents and a hyphen", person("Hélène", "Saint-Amand"), person("Helene", "Saint Amand"), ["name"]],
    ["swapped names", person("Dupont", "Claire"), person("Claire", "Dupont"), ["swappedName"]],
    [
      "an address, whatever the name",
      person("Claire", "Martin", { emails: ["c@a.example"] }),
      person("Claire", "Dupont", { emails: ["C@a.example"] }),
      ["email"],
    ],
    [
      "an initial at the same company",
      person("J.", "Marty", { firms: ["1"] }),
      person("Jean-Luc", "Marty", { firms: ["2", "1"] }),
      ["similarName", "company"],
    ],
    ["a typo", person("Claire", "Dupontt"), person("Claire", "Dupont"), ["similarName"]],
    [
      "a phone and a given name",
      person("Claire", null, { phones: ["+33612440875"] }),
      person("Claire", "Dupont", { phones: ["+33612440875"] }),
      ["phone"],
    ],
  ] as [string, Candidate, Candidate, string[]][])("%s", (_, a, b, reasons) => {
    expect(found(a, b)?.reasons).toEqual(expect.arrayContaining(reasons));
    expect(compare(a, b).score).toBeCloseTo(compare(b, a).score, 10);
  });

  test.each([
    ["only the given name", person("Claire", "Dupont"), person("Claire", "Moreau")],
    ["only the family name", person("Claire", "Dupont"), person("Marc", "Dupont")],
    [
      "the same family at the same company",
      person("Claire", "Dupont", { firms: ["1"] }),
      person("Marc", "Dupont", { firms: ["1"] }),
    ],
    ["nothing known", person(null, null), person(null, null)],
  ])("not %s", (_, a, b) => {
    expect(found(a, b)).toBeUndefined();
  });

  test.each([
    ["+33142685300", "+33142685300", true],
    ["+33142685300 x12", "+33142685300 x12 (bureau)", true],
    ["+33142685300 x12", "+33142685300 x14", false],
    ["+33142685300", "+33142685300 x14", false],
    ["+33142685300 (accueil)", "+33142685300 (bureau)", true],
    ["poste 12", "poste 12", true],
  ])("the number %s and %s", (one, other, same) => {
    const { reasons } = compare(person("P.", "Ostal", { phones: [one] }), person("Paul", "Ostal", { phones: [other] }));
    expect(reasons.includes("phone")).toBe(same);
  });

  test.each([
    ["Paul Ostal", "Rose Ostal", false],
    ["Paul Ostal", "Rose Vey", false],
    ["P. Ostal", "Paul Ostal", true],
    ["Ostal", "Paul Ostal", true],
    ["Claire Martin née Dubois", "Claire Dubois", true],
    ["", "Paul Ostal", true],
  ])("on one number %s and %s may be one: %s", (one, other, may) => {
    expect(namesMayAgree(one, other)).toBe(may);
    expect(namesMayAgree(other, one)).toBe(may);
  });

  test("likeliest first, never the person itself", () => {
    const existing = [
      person("Clara", "Dupont", { id: "1" }),
      person("Claire", "Dupont", { id: "2" }),
      person("Claire", "Dupont", { id: "3" }),
    ];
    expect(likelyDuplicates(person("Claire", "Dupont", { id: "3" }), existing).map((one) => one.person.id)).toEqual([
      "2",
      "1",
    ]);
  });

  test("reads a person's name once, however many she is compared with", () => {
    let reads = 0;
    const counted = Object.defineProperty(person("Claire", null), "familyName", {
      get: () => ((reads += 1), "Dupont"),
    });
    const others = Array.from({ length: 50 }, (_, index) => person("Clara", `Dupond ${index}`));
    likelyDuplicates(counted, others);
    for (const other of others) likelyDuplicates(other, [counted]);
    expect(reads).toBe(1);
  });
});
