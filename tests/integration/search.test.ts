import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createComment } from "../../domain/conversation/create-comment.ts";
import { createPost } from "../../domain/conversation/create-post.ts";
import { deletePost } from "../../domain/conversation/delete-post.ts";
import { editPost } from "../../domain/conversation/edit-post.ts";
import { mention } from "../../domain/conversation/markdown.ts";
import { catchUpSearch, rebuildSearch } from "../../domain/knowledge/index-pending.ts";
import { quickFind } from "../../domain/knowledge/quick-find.ts";
import { searchEverything, searchFacets } from "../../domain/knowledge/search.ts";
import type { Viewer } from "../../domain/viewer.ts";
import { query } from "../../platform/db/pool.ts";
import { disconnect, prisma } from "../../platform/db/prisma.ts";
import { newId } from "../../platform/ids.ts";
import { meilisearch } from "../../platform/search/meilisearch.ts";
import type { SearchKind } from "../../platform/search/port.ts";
import { searchEngine, useSearchEngine } from "../../platform/search/search.ts";
import { makeComment, makePost } from "../factories/conversation.ts";
import { makeAccount, makeOpportunity, makePerson } from "../factories/crm.ts";
import { makeAudience, makeCast, makeCircle, type Cast } from "../factories/identity.ts";
import { api, viewerFor } from "../harness/api.ts";
import { workQueue } from "../harness/queue.ts";

let cast: Cast;
let karim: Viewer;
let salome: Viewer;
let gareth: Viewer;
let ludovic: Viewer;
let team: { id: string };
let deal: { id: string };
let circle: { id: string };

beforeAll(async () => {
  cast = await makeCast(prisma);
  team = await makeAudience(prisma, [cast.salome]);
  deal = await makeAudience(prisma, [cast.salome], "deal");
  circle = await makeCircle(prisma, [cast.ludovic]);
  [karim, salome, gareth, ludovic] = await Promise.all([
    viewerFor("karim"),
    viewerFor("salome"),
    viewerFor("gareth"),
    viewerFor("ludovic"),
  ]);
});
beforeEach(async () => {
  await prisma.account.deleteMany();
  await prisma.person.deleteMany();
  await query("test-no-pending", "truncate search_pending", []);
  await searchEngine().clear();
});
afterAll(disconnect);

const find = (viewer: Viewer, text: string, more: { kinds?: SearchKind[]; accountId?: string } = {}) =>
  searchEverything(viewer, { text, limit: 20, offset: 0, ...more });
const ids = async (...args: Parameters<typeof find>) => (await find(...args)).hits.map((hit) => hit.id);
const post = (accountId: string, body: string, more = {}) =>
  createPost(karim, { accountId, clientId: newId(), body, kind: "tip", ...more });

it("finds a post a moment after it was written: with a typo, without accents, in the plural, by its account", async () => {
  const account = await makeAccount(prisma, { name: "Aérolor Rotors" });
  await rebuildSearch();
  const { id } = await post(account.id, "Claire Dupont, leur nouvelle directrice, est mécontente de son fournisseur.");
  expect(await ids(gareth, "directrice")).toEqual([]);
  await workQueue();
  for (const text of [
    "Claire Dupont",
    "claire dupnt",
    "DIRECTRICE",
    "mecontente fournisseurs",
    "aérolor fournisseur",
    "aerolro direct",
  ]) {
    expect(await ids(gareth, text, { kinds: ["post"] }), text).toEqual([id]);
  }
});

it("follows edits and deletions, and a post takes its comments along", async () => {
  const account = await makeAccount(prisma, { name: "Valcrouze" });
  const { id } = await post(account.id, "They want a compressor.");
  const comment = await createComment(karim, {
    postId: id,
    clientId: newId(),
    body: "A screw compressor, to be precise.",
  });
  await workQueue();
  expect((await ids(gareth, "compressor")).sort()).toEqual([id, comment.id].sort());
  await editPost(karim, { id, version: 1, body: "They want a generator.", kind: "tip" });
  await workQueue();
  expect(await ids(gareth, "compressor")).toEqual([comment.id]);
  expect(await ids(gareth, "generator")).toEqual([id]);
  await deletePost(karim, id);
  await workQueue();
  expect(await ids(gareth, "compressor generator")).toEqual([]);
  expect(await ids(gareth, "compressor")).toEqual([]);
});

it("writes a burst in one batch, and each post once", async () => {
  const account = await makeAccount(prisma);
  const engine = searchEngine();
  let writes = 0;
  useSearchEngine({ ...engine, index: (documents) => (documents.length ? (writes += 1) : 0, engine.index(documents)) });
  const all = await Promise.all(Array.from({ length: 30 }, (_, index) => post(account.id, `Burst number ${index}`)));
  await workQueue();
  useSearchEngine(null);
  expect(writes).toBeLessThan(6);
  const found = await searchEverything(gareth, { text: "burst", limit: 50, offset: 0 });
  expect(found.hits.map((hit) => hit.id).sort()).toEqual(all.map((one) => one.id).sort());
  expect(await prisma.searchPending.count()).toBe(0);
});

it("lets people post while search is down, and catches up", async () => {
  const account = await makeAccount(prisma);
  const down = () => Promise.reject(new Error("search is down"));
  useSearchEngine({ ...searchEngine(), index: down, remove: down });
  const { id } = await post(account.id, "Posted while it was down");
  await workQueue();
  expect(await prisma.searchPending.count()).toBe(1);
  useSearchEngine(null);
  await post(account.id, "Posted once it was back");
  await workQueue();
  expect(await ids(gareth, "down")).toEqual([id]);
  expect(await prisma.searchPending.count()).toBe(0);
});

describe("while search does not answer", () => {
  const SEARCH = `{ search(text: "rotor", first: 3) { edges { cursor } } }`;
  const FACETS = `{ search(text: "rotor", first: 3) { facets { count } } }`;
  const NAMES = `{ quickFind(text: "rotor", first: 3) { id } }`;
  const refused = async () => Promise.all([SEARCH, FACETS, NAMES].map((document) => api(gareth).refused(document)));
  const said = { code: "UNAVAILABLE", key: "searchDown" };

  it("says so when its machine is away", async () => {
    useSearchEngine(meilisearch({ url: "http://127.0.0.1:9", key: "none", index: "away" }));
    expect(await refused()).toMatchObject([said, said, said]);
    useSearchEngine(null);
  });

  it("says so when the index in the database cannot be read", async () => {
    await prisma.$executeRaw`alter table search_words rename to search_words_away`;
    try {
      expect(await refused()).toMatchObject([said, said, said]);
    } finally {
      await prisma.$executeRaw`alter table search_words_away rename to search_words`;
    }
    expect(await api(gareth).run(SEARCH)).toMatchObject({ search: { edges: [] } });
  });

  it("says nothing of the kind when it is the database that cannot read what was found", async () => {
    await makeAccount(prisma, { name: "Rotor Works" });
    await rebuildSearch();
    await prisma.$executeRaw`alter table accounts rename to accounts_away`;
    try {
      expect((await refused()).map(({ code }) => code)).toEqual(["UNEXPECTED", "UNEXPECTED", "UNEXPECTED"]);
    } finally {
      await prisma.$executeRaw`alter table accounts_away rename to accounts`;
    }
  });
});

it("fills an empty index when the product starts, and leaves a full one alone", async () => {
  const account = await makeAccount(prisma, { name: "Nordhavn Ferries" });
  await catchUpSearch();
  expect(await ids(gareth, "nordhavn")).toEqual([account.id]);
  await makeAccount(prisma, { name: "Nordhavn Two" });
  await catchUpSearch();
  expect(await ids(gareth, "nordhavn")).toEqual([account.id]);
});

/** One of everything on an account, all with the word "zephyr". */
async function zephyrs(given: { audienceId?: string; circleId?: string }) {
  const account = await makeAccount(prisma, { name: "Zephyr Works", ...given });
  const person = await makePerson(prisma, { name: "Zephyr Martin", at: account });
  const opportunity = await makeOpportunity(prisma, account, { name: "Zephyr renewal" });
  const written = await makePost(prisma, account, cast.salome, { body: "A zephyr blows" });
  const comment = await makeComment(prisma, written, cast.salome, { body: "What a zephyr" });
  return [account, person, opportunity, written, comment].map((row) => row.id).sort();
}

it("shows a restricted account's things to its team only: no hit, count, suggestion or correction tells of them", async () => {
  const hidden = await zephyrs({ audienceId: team.id });
  await rebuildSearch();
  expect((await ids(salome, "zephyr")).sort()).toEqual(hidden);
  expect((await searchFacets(salome, "zephyr", null)).map((facet) => facet.count)).toEqual([1, 1, 1, 1, 1]);
  expect((await find(salome, "zephry")).suggestion).toBe("zephyr");
  for (const viewer of [gareth, ludovic]) {
    for (const text of ["zephyr", "zephry", "zeph", '"zephyr works"']) {
      expect(await find(viewer, text), text).toEqual({ hits: [], more: false, suggestion: null, without: [] });
      expect(await searchFacets(viewer, text, null)).toEqual([]);
      expect(await quickFind(viewer, text, ["account", "person", "opportunity", "colleague"], 5)).toEqual([]);
    }
  }
});

it("answers a misspelt word alike whether the word stands in hidden documents or nowhere", async () => {
  const account = await makeAccount(prisma, { name: "Plain" });
  await makePost(prisma, account, cast.karim, { body: "The marketing plan" });
  const secret = await makeAccount(prisma, { name: "Secret", audienceId: team.id });
  await rebuildSearch();
  const before = await find(gareth, "marqueting");
  await makePost(prisma, secret, cast.salome, { body: "marqueting" });
  await rebuildSearch();
  expect(before.suggestion).toBe("marketing");
  expect(await find(gareth, "marqueting")).toEqual(before);
});

it("shows an influencer what her circles share, and nothing else anywhere", async () => {
  const shared = await zephyrs({ circleId: circle.id });
  await zephyrs({});
  await rebuildSearch();
  expect((await ids(ludovic, "zephyr")).sort()).toEqual(shared);
  expect((await searchFacets(ludovic, "zephyr", null)).map((facet) => facet.count)).toEqual([1, 1, 1, 1, 1]);
  expect((await searchFacets(gareth, "zephyr", null)).map((facet) => facet.count)).toEqual([2, 2, 2, 2, 2]);
  expect((await quickFind(ludovic, "zep", ["account", "person"], 5)).every((hit) => shared.includes(hit.id))).toBe(
    true,
  );
});

it("keeps a deal team's posts to the team", async () => {
  const account = await makeAccount(prisma, { name: "Open house" });
  const secret = await makePost(prisma, { ...account, audienceId: deal.id }, cast.salome, {
    body: "Discount agreed: quixotic",
  });
  await rebuildSearch();
  expect(await ids(salome, "quixotic")).toEqual([secret.id]);
  expect(await ids(karim, "quixotic")).toEqual([]);
});

it("reads hits again before showing them: an index that is behind shows nothing it should not", async () => {
  const account = await makeAccount(prisma, { name: "Zephyr Works" });
  const written = await makePost(prisma, account, cast.salome, { body: "A zephyr blows" });
  await rebuildSearch();
  await prisma.account.update({ where: { id: account.id }, data: { audienceId: team.id } });
  await prisma.post.update({ where: { id: written.id }, data: { audienceId: team.id } });
  expect((await find(gareth, "zephyr")).hits).toEqual([]);
  expect((await find(gareth, "zephry")).suggestion).toBeNull();
  expect(await searchFacets(gareth, "zephyr", null)).toEqual([]);
});

it("does not let a person be found by an account that the viewer may not see", async () => {
  const secret = await makeAccount(prisma, { name: "Quixotic Holdings", audienceId: team.id });
  const person = await makePerson(prisma, { name: "Anne Tiersen" });
  await prisma.personRole.create({ data: { personId: person.id, accountId: secret.id, title: "Chair" } });
  await rebuildSearch();
  expect(await ids(gareth, "Tiersen")).toEqual([person.id]);
  expect(await ids(gareth, "quixotic")).toEqual([]);
  expect(await ids(gareth, "chair")).toEqual([]);
});

it("moves everything of an account when who may see it changes", async () => {
  const account = await makeAccount(prisma, { name: "Zephyr Works" });
  const written = await makePost(prisma, account, cast.salome, { body: "A zephyr blows" });
  await rebuildSearch();
  await prisma.account.update({ where: { id: account.id }, data: { audienceId: team.id } });
  await prisma.post.update({ where: { id: written.id }, data: { audienceId: team.id } });
  await query(
    "test-event",
    "select record_event($1, 'account.audience-changed', null, $2, null, $3::jsonb, null, now())",
    [newId(), team.id, JSON.stringify({ accountId: account.id })],
  );
  await workQueue();
  const { rows } = {
    rows: await query<{ audience_id: string }>(
      "test-keys",
      "select distinct audience_id from search_documents where words @@ '''zephyr'''",
      [],
    ),
  };
  expect(rows).toEqual([{ audience_id: team.id }]);
  expect((await ids(salome, "zephyr")).sort()).toEqual([account.id, written.id].sort());
});

it("marks the words that answer, in an excerpt around them, and reads mentions as names", async () => {
  const account = await makeAccount(prisma, { name: "Hydrelia" });
  const body = `${"Long before. ".repeat(30)}Then ${mention("person", newId(), "Maëlle Ardouin")} asked about the **gearboxes** again.`;
  await makePost(prisma, account, cast.karim, { body });
  await rebuildSearch();
  const { hits } = await find(gareth, "maelle gearbox");
  const { text, marks } = hits[0]!.excerpt;
  expect(marks.map(([start, end]) => text.slice(start, end))).toEqual(["Maëlle", "gearboxes"]);
  expect(text).toMatch(/^… .*Maëlle Ardouin asked about the gearboxes again\.$/);
  expect(text.length).toBeLessThan(240);
  expect(hits[0]!.account).toEqual({ id: account.id, name: "Hydrelia" });
});

it("finds people by phone, mail and role, colleagues by department, accounts by domain", async () => {
  const account = await makeAccount(prisma, { name: "Port de Bréval", domains: ["breval.example"] });
  const person = await makePerson(prisma, {
    name: "Yann Le Goff",
    at: account,
    title: "Harbour master",
    email: "y.legoff@breval.example",
    phone: "+33612345678",
  });
  await rebuildSearch();
  for (const text of ["33612345678", "legoff", "harbour master breval"])
    expect(await ids(gareth, text, { kinds: ["person"] }), text).toEqual([person.id]);
  expect(await ids(gareth, "breval.example", { kinds: ["account"] })).toEqual([account.id]);
  expect(await ids(gareth, "marguerite reception")).toEqual([cast.marguerite.id]);
});
