import { describe, expect, it } from "vitest";
import { bothTexts, onePart, oneRole, oneTie } from "./merge-facts.ts";

describe("two texts become one", () => {
  it.each([
    ["Plays golf.", "Hates golf.", "Plays golf.\n\nHates golf."],
    ["Plays golf.", "", "Plays golf."],
    ["", "Hates golf.", "Hates golf."],
    ["Plays golf. Since 2019.", "Plays golf.", "Plays golf. Since 2019."],
    ["Plays golf.", "Plays golf. Since 2019.", "Plays golf. Since 2019."],
    ["  ", "Hates golf.", "Hates golf."],
  ])("%j and %j", (into, from, both) => expect(bothTexts(into, from)).toBe(both));
});

describe("two claims of one colleague", () => {
  const tie = { claimed: "familiar", disclosure: "name", how: "", since: null, version: 3 };
  it.each([
    ["faint", "strong", "strong"],
    ["strong", "faint", "strong"],
    ["familiar", "familiar", "familiar"],
  ])("%s and %s: %s", (into, from, claimed) =>
    expect(oneTie({ ...tie, claimed: into }, { ...tie, claimed: from })).toMatchObject({ claimed, version: 4 }),
  );
  it("say both hows, the longer time, and no more than the more discreet", () => {
    const into = { ...tie, how: "Lyon fair", since: "2024-01-01" };
    const from = { ...tie, how: "School", since: "2011-09-01", disclosure: "anonymous" };
    expect(oneTie(into, from)).toMatchObject({
      how: "Lyon fair\n\nSchool",
      since: "2011-09-01",
      disclosure: "anonymous",
    });
    expect(oneTie({ ...tie, disclosure: "nothing" }, from)).toMatchObject({ disclosure: "nothing" });
  });
});

it("two parts in a deal: who decides, decides", () => {
  const [early, late] = ["2026-01-01T00:00:00+00:00", "2026-02-01T00:00:00+00:00"];
  expect(onePart({ part: "influences", created_at: late }, { part: "decides", created_at: early })).toEqual({
    part: "decides",
    created_at: early,
  });
  expect(onePart({ part: "blocks", created_at: late }, { part: "champions", created_at: late }).part).toBe("blocks");
});

describe("two current roles at one account", () => {
  const into = { id: "a", title: "DAF", department: "", started_on: null };
  const from = { id: "b", title: "Directrice financière", department: "Finance", started_on: "2020-05-01" };
  it("keep the title of the record that stays, and what only the other says", () =>
    expect(oneRole(into, from, new Set())).toEqual({ title: "DAF", department: "Finance", started_on: "2020-05-01" }));
  it("or the one that was chosen", () =>
    expect(oneRole(into, from, new Set(["b"])).title).toBe("Directrice financière"));
  it("or the only one there is", () => expect(oneRole({ ...into, title: "" }, from, new Set()).title).toBe(from.title));
});
