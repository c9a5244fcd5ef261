import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { ALL, doc, engines, inside, startEngines, stopEngines } from "../../tests/harness/search-engines.ts";

beforeAll(() => startEngines("order_test"));
afterAll(stopEngines);

describe.each(engines)("the order of a search %s", (_name, open) => {
  beforeEach(() => open().clear());

  const ask = (text: string, more = {}) => open().search({ text, keys: inside(ALL), limit: 10, ...more });
  const find = async (text: string, more = {}) => (await ask(text, more)).hits.map((hit) => hit.id);

  it("puts what meets all words first, then what meets fewer, and says which are not met", async () => {
    const two = doc({ body: "The gearbox of the crusher" });
    const three = doc({ body: "The gearbox of the crusher whistles" });
    const one = doc({ body: "A gearbox for sale" });
    await open().index([two, three, one, doc({ body: "Nothing of the kind" })]);
    const answer = await ask("gearbox crusher whistles");
    expect(answer.hits.map((hit) => hit.id)).toEqual([three.id, two.id, one.id]);
    expect(answer.missing).toEqual([[], ["whistles"], ["crusher", "whistles"]]);
    expect(answer.met.map((share) => Math.round(share * 3))).toEqual([3, 2, 1]);
    expect(await find("gearbox crusher whistles", { wholly: true })).toEqual([three.id]);
  });

  it.each(["planning gearbox crusher", "gearbox planning crusher", "gearbox crusher planning"])(
    "leaves no page empty for one word too many: %s",
    async (text) => {
      const post = doc({ body: "The gearbox of the crusher is loud" });
      await open().index([post, doc({ body: "A budget" })]);
      const answer = await ask(text);
      expect(answer.hits.map((hit) => hit.id)).toEqual([post.id]);
      expect(answer.missing).toEqual([["planning"]]);
    },
  );

  it("weighs rare words more than common ones", async () => {
    const common = ["north", "south", "east", "west"].map((side) => doc({ body: `The turbine of the ${side}` }));
    const rare = doc({ body: "A zeppelin over the yard", happenedAt: new Date("2020-01-01") });
    await open().index([...common, rare]);
    expect((await find("turbine zeppelin"))[0]).toBe(rare.id);
  });

  it("puts the word itself before its kin, and kin before a slip", async () => {
    const slip = doc({ body: "We met Marton and spoke of gaskets" });
    const kin = doc({ body: "We met Martine and spoke of gaskets" });
    const same = doc({ body: "We met Martin and spoke of gaskets", happenedAt: new Date("2024-01-01") });
    await open().index([slip, kin, same]);
    expect((await find("martin gaskets"))[0]).toBe(same.id);
    expect((await find("martin "))[0]).toBe(same.id);
    await open().remove([same.id]);
    expect((await find("martin gaskets"))[0]).toBe(kin.id);
  });

  it("forgives words that were only begun, wherever they stand", async () => {
    const post = doc({ body: "Leur fournisseur augmente ses tarifs de janvier" });
    await open().index([post, doc({ body: "Le tarot du dimanche" }), doc({ body: "La fourchette" })]);
    expect((await find("fournis tari janv"))[0]).toBe(post.id);
  });

  it("pages through what meets fewer words, each once", async () => {
    const all = Array.from({ length: 7 }, (_, index) => doc({ body: `The gearbox of line ${index}` }));
    await open().index(all);
    const seen: string[] = [];
    for (const offset of [0, 3, 6]) {
      const { hits, more } = await ask("gearbox zeppelin", { limit: 3, offset });
      seen.push(...hits.map((hit) => hit.id));
      expect(more).toBe(offset < 6);
    }
    expect(seen).toHaveLength(7);
    expect(new Set(seen)).toEqual(new Set(all.map((one) => one.id)));
  });

  it("orders by what these keys may see: what others wrote makes no word rarer or more common", async () => {
    const TEAM = "00000000-0000-7000-8000-0000000000a2";
    const alpha = doc({ body: "An alphorn" });
    const beta = doc({ body: "A betatron", happenedAt: alpha.happenedAt });
    await open().index([alpha, beta]);
    const before = await ask("alphorn betatron");
    const others = Array.from({ length: 8 }, () => doc({ body: "The alphorn of the team", audienceId: TEAM }));
    await open().index(others);
    expect(await ask("alphorn betatron")).toEqual(before);
  });
});
