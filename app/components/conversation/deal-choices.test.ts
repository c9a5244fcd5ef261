import { expect, it } from "vitest";
import { choicesOf } from "./deal-choices.ts";

type Given = Parameters<typeof choicesOf>[0];
const deal = (id: string) => ({ id, name: id, amount: null, currency: "EUR" });
const open = (id: string) => ({ node: { ...deal(id), dealTeamOnly: false, stage: { key: "tip", name: "" } } });
const given = (linked: string[], found: string[], named = ""): Given => ({
  post: {
    ...{ id: "Post_1", accountId: "Account_1", accountName: "Hydrelia", kind: "tip", excerpt: "" },
    author: { name: "Karim Benali" },
    opportunities: linked.map(deal),
    viewerCan: { openOpportunity: true },
  },
  named,
  deals: { totalCount: found.length, edges: found.map(open) },
});
const shown = (...args: Parameters<typeof choicesOf>) =>
  choicesOf(...args).map(({ id, linked }) => (linked ? `${id}!` : id));

it("shows what is linked before what is open, each once", () => {
  expect(shown(given(["closed", "b"], ["a", "b"]), [])).toEqual(["closed!", "a", "b!"]);
});

it("keeps what is let go in its place, so that it can be taken back", () => {
  expect(shown(given([], ["a"]), [deal("closed")])).toEqual(["closed", "a"]);
});

it("shows what a search found, and nothing else", () => {
  expect(shown(given(["closed"], ["a"], "a"), [deal("closed")])).toEqual(["a"]);
});
