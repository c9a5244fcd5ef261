import { expect, it } from "vitest";
import { changedOf, mergeEdits, takeTheirs } from "./merge-edits.ts";

const base = { name: "Rotor", amount: "380", currency: "EUR", ownerId: "a", nextStep: "Call" };
const mine = { ...base, name: "Rotor sensors", amount: "400", nextStep: "Visit" };

it("takes what only they changed, keeps what only I changed, and asks about the rest", () => {
  const theirs = { ...base, amount: "420", ownerId: "b", nextStep: "Visit" };
  expect(mergeEdits(base, mine, theirs)).toEqual({
    taken: ["ownerId"],
    torn: ["amount"],
    merged: { ...mine, ownerId: "b" },
  });
});

it("takes theirs where one chose so, and tells only what then differs", () => {
  const form = new FormData();
  form.set("take.amount", "theirs");
  form.set("theirs.amount", "420");
  form.set("take.name", "mine");
  form.set("theirs.name", "Blades");
  const chosen = takeTheirs(form, mine);
  expect(chosen).toEqual({ ...mine, amount: "420" });
  expect(changedOf({ ...base, amount: "420" }, chosen)).toEqual({ name: "Rotor sensors", nextStep: "Visit" });
});
