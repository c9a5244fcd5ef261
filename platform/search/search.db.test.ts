import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { ALL, doc, engines, inside, startEngines, stopEngines } from "../../tests/harness/search-engines.ts";
import { newId } from "../ids.ts";
import { meilisearch } from "./meilisearch.ts";
import type { DocumentSource, HitReader, SearchEngine } from "./port.ts";
import { DatabaseFailed } from "./read-hits.ts";
import { chooseSearch } from "./search.ts";

const TEAM = "00000000-0000-7000-8000-0000000000a2";
const CIRCLE = "00000000-0000-7000-8000-0000000000c1";

let server: Awaited<ReturnType<typeof startEngines>>;
beforeAll(async () => {
  server = await startEngines("contract_test");
});
afterAll(stopEngines);

describe.each(engines)("search %s", (_name, open) => {
  beforeEach(() => open().clear());

  const find = async (text: string, more: Partial<Parameters<SearchEngine["search"]>[0]> = {}) =>
    (await open().search({ text, keys: inside(ALL), limit: 10, ...more })).hits.map((hit) => hit.id);

  it("finds a word wherever it stands, with its kind", async () => {
    const post = doc({ body: "Rencontré leur directrice technique dans le train." });
    const account = doc({ kind: "account", title: "Aérolor Rotors", context: "" });
    await open().index([post, account]);
    expect((await open().search({ text: "directrice", keys: inside(ALL), limit: 5 })).hits).toEqual([
      { id: post.id, kind: "post" },
    ]);
    expect((await open().search({ text: "rotors", keys: inside(ALL), limit: 5 })).hits).toEqual([
      { id: account.id, kind: "account" },
    ]);
    expect(await find("helicopter")).toEqual([]);
    expect(await find("   ")).toEqual([]);
  });

  it.each([
    ["aerolor", "without its accent"],
    ["AÉROLOR", "in capitals"],
    ["Aérolro", "with two letters swapped"],
    ["Aérollor", "with a letter too many"],
    ["Aéolor", "with a letter missing"],
    ["aerolir", "with a wrong letter and no accent"],
    ["aérol", "begun"],
    ["directrise techniqe", "with a typo in each word"],
    ["dirictrixe tichnikue", "with two typos in each long word"],
    ["fournisseurs", "in the plural, in French"],
    ["supplier", "in the singular, in English"],
    ["oeuvre", "without its ligature"],
    ["l’entreprise", "with its article"],
  ])("finds it by %s: %s", async (text) => {
    const post = doc({
      body: "La directrice technique d'Aérolor change de fournisseur; suppliers, œuvre, entreprise.",
    });
    await open().index([post, doc({ body: "Nothing to see in this one." })]);
    expect(await find(text)).toEqual([post.id]);
  });

  it("keeps phrases together and leaves out what is unwanted", async () => {
    const both = doc({ body: "The budget of the second line is open." });
    const turned = doc({ body: "A second budget; the line is old." });
    await open().index([both, turned, doc({ body: "A budget." })]);
    const wholly = { wholly: true };
    expect((await find("budget second line", wholly)).sort()).toEqual([both.id, turned.id].sort());
    expect(await find('"second line"')).toEqual([both.id]);
    expect(await find("budget second -old", wholly)).toEqual([both.id]);
    expect(await find("budget second -old")).not.toContain(turned.id);
    expect(await find("budget zeppelin", wholly)).toEqual([]);
  });

  it("shows only what the keys open, inside and outside, exact or with typos", async () => {
    const open1 = doc({ body: "Marianne met everyone." });
    const team = doc({ body: "Marianne met the team.", audienceId: TEAM });
    const shared = doc({ body: "Marianne met the guests.", circleId: CIRCLE });
    await open().index([open1, team, shared]);
    expect((await find("Marianne")).sort()).toEqual([open1.id, shared.id].sort());
    expect((await find("Mariane", { keys: inside(TEAM) })).sort()).toEqual([team.id]);
    expect(await find("Marianne", { keys: { door: "outside", ids: [CIRCLE] } })).toEqual([shared.id]);
    expect(await find("Marianne", { keys: inside() })).toEqual([]);
    expect(await find("team")).toEqual([]);
  });

  it("keeps to the kinds and the account asked for", async () => {
    const [here, there] = [newId(), newId()];
    const post = doc({ body: "Turbine here", accountId: here });
    const comment = doc({ kind: "comment", body: "Turbine here too", accountId: here });
    await open().index([post, comment, doc({ body: "Turbine there", accountId: there })]);
    expect((await find("turbine", { accountId: here })).sort()).toEqual([post.id, comment.id].sort());
    expect(await find("turbine", { accountId: here, kinds: ["comment"] })).toEqual([comment.id]);
    expect(await find("turbine", { kinds: ["person"] })).toEqual([]);
  });

  it("keeps to authors, kinds of post, ways, accounts and times, each and together", async () => {
    const [karim, salome, here, there] = Array.from({ length: 4 }, newId) as [string, string, string, string];
    const made = { postKind: "tip", channel: "phone", authorId: karim, accountId: here };
    const one = doc({ ...made, body: "Turbine", happenedAt: new Date("2025-03-04T10:00:00Z") });
    const two = doc({ ...made, body: "Turbine", authorId: salome, postKind: "risk", accountId: there });
    const three = doc({ ...made, body: "Turbine", channel: "event", happenedAt: new Date("2025-04-01T00:00:00Z") });
    await open().index([one, two, three, doc({ kind: "account", title: "Turbine House" })]);
    const sorted = async (more: Parameters<typeof find>[1]) => (await find("turbine", more)).sort();
    expect(await sorted({ authorIds: [salome] })).toEqual([two.id]);
    expect(await sorted({ authorIds: [karim, salome] })).toEqual([one.id, two.id, three.id].sort());
    expect(await sorted({ postKinds: ["tip"] })).toEqual([one.id, three.id].sort());
    expect(await sorted({ channels: ["phone"] })).toEqual([one.id, two.id].sort());
    expect(await sorted({ accountIds: [there] })).toEqual([two.id]);
    expect(await sorted({ channels: ["phone"], postKinds: ["tip", "risk"], accountId: here })).toEqual([one.id]);
    const march = { from: new Date("2025-03-01T00:00:00Z"), until: new Date("2025-04-01T00:00:00Z") };
    expect(await sorted(march)).toEqual([one.id]);
    expect(await sorted({ until: march.until })).toEqual([one.id]);
    expect(await sorted({ from: march.until, authorIds: [karim] })).toEqual([three.id]);
    expect(await sorted({ authorIds: [] })).toEqual([]);
  });

  it("pages, and says whether there is more", async () => {
    const all = Array.from({ length: 7 }, (_, index) => doc({ body: `Gearbox number ${index}` }));
    await open().index(all);
    const seen: string[] = [];
    for (const offset of [0, 3, 6]) {
      const answer = await open().search({ text: "gearbox", keys: inside(ALL), limit: 3, offset });
      seen.push(...answer.hits.map((hit) => hit.id));
      expect(answer.more).toBe(offset < 6);
    }
    expect(new Set(seen)).toEqual(new Set(all.map((one) => one.id)));
    expect((await open().search({ text: "gearbox", keys: inside(ALL), limit: 3, offset: 9 })).hits).toEqual([]);
  });

  it("puts names before texts, and the newer of two equals first", async () => {
    const old = doc({ body: "Valve trouble", happenedAt: new Date("2024-01-01") });
    const fresh = doc({ body: "Valve trouble", happenedAt: new Date("2026-11-01") });
    const named = doc({ kind: "opportunity", title: "Valve renewal", happenedAt: new Date("2025-01-01") });
    await open().index([old, fresh, named]);
    expect(await find("valve")).toEqual([named.id, fresh.id, old.id]);
  });

  it("forgets the old text of what changed, and what was removed", async () => {
    const post = doc({ body: "They want compressors" });
    await open().index([post]);
    await open().index([{ ...post, body: "They want generators", audienceId: TEAM }]);
    expect(await find("compressors", { keys: inside(ALL, TEAM) })).toEqual([]);
    expect(await find("generators")).toEqual([]);
    expect(await find("generators", { keys: inside(TEAM) })).toEqual([post.id]);
    await open().remove([post.id, newId()]);
    expect(await find("generators", { keys: inside(TEAM) })).toEqual([]);
  });

  it("suggests names as one types, so many of each kind", async () => {
    const people = ["Claire Dupont", "Clara Dumas", "Clément Durand"].map((title) => doc({ kind: "person", title }));
    const account = doc({ kind: "account", title: "Clairval Industries" });
    await open().index([
      ...people,
      account,
      doc({ body: "Claire wrote" }),
      doc({ kind: "person", title: "Claire Secret", audienceId: TEAM }),
    ]);
    const suggest = async (text: string, limit = 5) =>
      (await open().suggest({ text, keys: inside(ALL), kinds: ["account", "person"], limit })).map((hit) => hit.id);
    expect((await suggest("cl")).sort()).toEqual([account.id, ...people.map((one) => one.id)].sort());
    expect(await suggest("claire du")).toEqual([people[0]!.id]);
    expect(await suggest("clemnt")).toEqual([people[2]!.id]);
    expect(await suggest("cl", 1)).toHaveLength(2);
  });

  it("rebuilds from everything there is, and forgets the rest", async () => {
    await open().index([doc({ body: "stale turbine" })]);
    const kept = newId();
    const source: DocumentSource = {
      selects: [
        `select '${kept}'::uuid as id, 'post' as kind, '${ALL}'::uuid as audience_id, null::uuid as circle_id, null::uuid as account_id,
           '' as title, 'Kept turbine' as body, '' as context, null::uuid as author_id, null as post_kind, null as channel,
           now() as happened_at`,
      ],
      batches: async function* () {
        yield await Promise.resolve([doc({ id: kept, body: "Kept turbine" })]);
      },
    };
    await open().rebuild(source);
    expect(await find("turbine")).toEqual([kept]);
    const later = doc({ body: "Later turbine" });
    await open().index([later]);
    expect((await find("turbin")).sort()).toEqual([kept, later.id].sort());
    await open().rebuild(source);
    expect(await find("turbine")).toEqual([kept]);
    expect(await open().isEmpty()).toBe(false);
    await open().clear();
    expect(await open().isEmpty()).toBe(true);
  });

  it.each([
    '"',
    "-",
    "a:* & !b | (",
    "'; drop table x; --",
    "\\",
    "😀 👍",
    "@kpost",
    "مرحبا",
    "x".repeat(5_000),
    '""" -"-',
  ])("takes %j as it comes", async (text) => {
    await open().index([doc({ body: "Something ordinary" })]);
    expect(await find(text)).toEqual([]);
  });

  it("tells a database that cannot read what was found from an index that does not answer", async () => {
    const broken: HitReader<never> = {
      name: "broken",
      sql: "select h.id, h.kind from hits h join nowhere n on n.id = h.id order by h.place",
      values: [],
      thingOf: () => expect.unreachable(),
    };
    await open().index([doc({ kind: "account", title: "Aérolor Rotors" })]);
    const asked = { text: "rotors", keys: inside(ALL), limit: 5 };
    await expect(open().search(asked, broken)).rejects.toThrow(DatabaseFailed);
    await expect(open().suggest({ ...asked, kinds: ["account"] }, broken)).rejects.toThrow(DatabaseFailed);
    expect(await find("rotors")).toHaveLength(1);
  });

  it("is healthy", () => expect(open().health()).resolves.toBeUndefined());
});

it("says when the server is away, and works again when it is back", async () => {
  const away = meilisearch({ url: "http://127.0.0.1:9", key: "k" });
  await expect(away.index([doc({ body: "x" })])).rejects.toThrow();
  await expect(away.search({ text: "x", keys: inside(ALL), limit: 1 })).rejects.toThrow();
  await expect(away.health()).rejects.toThrow();
});

it("refuses a wrong key", async () => {
  const wrong = meilisearch({ url: server.url, key: "wrong", index: "contract_test" });
  await expect(wrong.index([doc({ body: "x" })])).rejects.toThrow(/api key/i);
});

it("is chosen by the environment", async () => {
  await expect(
    chooseSearch({ MEILISEARCH_URL: "http://127.0.0.1:9", MEILISEARCH_KEY: undefined }).health(),
  ).rejects.toThrow();
  await expect(
    chooseSearch({ MEILISEARCH_URL: undefined, MEILISEARCH_KEY: undefined }).health(),
  ).resolves.toBeUndefined();
});
