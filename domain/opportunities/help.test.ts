import { expect, it } from "vitest";
import { helpByWeek, helpersOf, lastHelpAt } from "./help.ts";

const act = (who: string, sort: "tips" | "meetings", week: number, n: number, last: number) => ({
  who,
  sort,
  week,
  n,
  last,
});
const deal = {
  ownerId: "salome",
  acts: [
    act("ines", "tips", 0, 3, 900),
    act("ines", "meetings", 26, 7, 100),
    act("karim", "tips", 25, 1, 500),
    act("salome", "tips", 2, 1, 950),
  ],
};

it("draws who gave most largest, the latest of equals first", () => {
  expect(helpersOf(deal).map(({ userId, acts, weight }) => [userId, acts, weight])).toEqual([
    ["ines", 10, 5],
    ["salome", 1, 1],
    ["karim", 1, 1],
  ]);
  expect(helpersOf({ acts: null })).toEqual([]);
});

it("lays acts out by week, this week last, and leaves older ones to the total of all time", () => {
  const lines = helpByWeek(deal);
  const tips = lines.find(({ sort }) => sort === "tips")!;
  expect([tips.weeks[0], tips.weeks[23], tips.weeks[25], tips.total]).toEqual([1, 1, 3, 5]);
  expect(lines.find(({ sort }) => sort === "meetings")).toMatchObject({ total: 0 });
  expect(helpByWeek(deal, 3).find(({ sort }) => sort === "tips")).toMatchObject({ weeks: [1, 0, 3], total: 4 });
});

it("looks past the owner for the latest hand", () => {
  expect(lastHelpAt(deal)).toBe(900_000);
  expect(lastHelpAt({ ownerId: "salome", acts: [act("salome", "tips", 0, 1, 950)] })).toBeNull();
});
