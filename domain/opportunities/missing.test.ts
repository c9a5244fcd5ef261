import { describe, expect, it } from "vitest";
import { missingOf } from "./missing.ts";

const at = new Date("2027-01-15T10:00:00Z");
const days = (n: number) => new Date(at.getTime() - n * 86_400_000);
const person = (part: "decides" | "influences") => ({ id: part, name: part, part, title: "" });
const deal = {
  stageKind: "open" as const,
  stagePosition: 3,
  acts: [{ who: "karim", sort: "tips" as const, week: 0, n: 1, last: days(2).getTime() / 1000 }],
  ownerId: "salome",
  people: [person("decides"), person("influences")],
  contacts: 2,
  nextStep: "Rig week",
  nextStepOn: "2027-01-25",
  expectedOn: "2027-01-30",
  amount: 420_000,
  createdAt: days(90),
};
const kinds = (change: Partial<typeof deal> | object) =>
  missingOf({ ...deal, ...change }, at).map(({ kind, days }) => (days === null ? kind : `${kind} ${days}`));

describe("what a deal lacks", () => {
  it("is nothing for one that is well looked after, or closed", () => {
    expect(kinds({})).toEqual([]);
    expect(kinds({ stageKind: "won", people: null, nextStep: "", acts: null })).toEqual([]);
  });

  it("starts with nobody's help, the owner's own acts not counted", () => {
    expect(kinds({ acts: [{ ...deal.acts[0]!, last: days(40).getTime() / 1000 }] })).toEqual(["alone 40"]);
    expect(kinds({ acts: [{ ...deal.acts[0]!, who: "salome" }] })).toEqual(["alone 90"]);
    expect(kinds({ acts: null, createdAt: days(29) })).toEqual([]);
  });

  it("names what is late, in days", () => {
    expect(kinds({ expectedOn: "2027-01-05" })).toEqual(["overdue 10"]);
    expect(kinds({ expectedOn: "2027-01-15" })).toEqual([]);
    expect(kinds({ nextStepOn: "2027-01-14" })).toEqual(["late-step 1"]);
  });

  it("asks who decides, and for a second contact", () => {
    expect(kinds({ people: [person("influences"), person("influences")] })).toEqual(["decider"]);
    expect(kinds({ people: [person("decides")], contacts: 1 })).toEqual(["second-contact"]);
    // One has a part in it, another was met.
    expect(kinds({ people: [person("decides")], contacts: 2 })).toEqual([]);
    expect(kinds({ people: null, contacts: 0 })).toEqual(["contact"]);
  });

  it("lets a young tip know nothing but its next step", () => {
    expect(kinds({ stagePosition: 1, people: null, expectedOn: null, amount: null, nextStep: "" })).toEqual([
      "next-step",
    ]);
  });
});
