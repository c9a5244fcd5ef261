import { expect, test } from "vitest";
import { actsFor, fitting, pagesFor } from "./acts.ts";
import { bestFit } from "./fits.ts";

test.each([
  ["new deal", "new deal"],
  ["nouvele aff", "nouvelle affaire"],
  ["NOUVELLE AFFAIRE", "nouvelle affaire"],
  ["deal new", "new deal"],
  ["new dael", "new deal"],
  ["deconexion", "déconnexion"],
  ["thme sombre", "thème sombre"],
  ["who kno", "who knows"],
])("%s fits %s", (typed, name) => {
  expect(bestFit(typed, ["new deal", "nouvelle affaire", "déconnexion", "thème sombre", "who knows"])?.name).toBe(name);
});

test.each(["hydrelia", "", "  ", "zz", "new turbine"])("%s fits nothing", (typed) => {
  expect(bestFit(typed, ["new deal", "sign out"])).toBeNull();
});

const named = (typed: string, role: "member" | "influencer" | "admin" = "member") =>
  fitting(typed, [...actsFor(role), ...pagesFor(role)], (entry) => entry.name).map(({ entry }) => entry.name);

test.each([
  ["sign out", "signOut"],
  ["se déconnecter", "signOut"],
  ["dark", "theme"],
  ["mode sombre", "theme"],
  ["langue", "language"],
  ["english", "language"],
  ["nouveau compte", "newAccount"],
  ["qui connaît", "whoKnows"],
  ["publier", "post"],
  ["réglages", "settings"],
  ["pipeline", "opportunities"],
  ["prévisions", "forecast"],
])("%s leads to %s first", (typed, name) => {
  expect(named(typed)[0]).toBe(name);
});

test("what a guest may not do or see is not offered", () => {
  const all = (role: "influencer" | "member" | "admin") =>
    [...actsFor(role), ...pagesFor(role)].map(({ name }) => name);
  expect(all("influencer")).not.toEqual(expect.arrayContaining(["newDeal"]));
  for (const name of ["newDeal", "newAccount", "whoKnows", "insights", "administration", "invite"])
    expect(all("influencer")).not.toContain(name);
  expect(all("member")).not.toContain("administration");
  expect(all("admin")).toContain("administration");
});
