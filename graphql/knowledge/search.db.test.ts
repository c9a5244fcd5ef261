import { afterAll, beforeAll, expect, it } from "vitest";
import { rebuildSearch } from "../../domain/knowledge/index-pending.ts";
import type { Viewer } from "../../domain/viewer.ts";
import { countStatements } from "../../platform/db/statement-count.ts";
import { disconnect, prisma } from "../../platform/db/prisma.ts";
import { makeComment, makePost } from "../../tests/factories/conversation.ts";
import { makeAccount, makeOpportunity, makePerson } from "../../tests/factories/crm.ts";
import { makeCast, makeCircle, type Cast } from "../../tests/factories/identity.ts";
import { api, viewerFor } from "../../tests/harness/api.ts";

let cast: Cast;
let gareth: Viewer;
let ludovic: Viewer;

beforeAll(async () => {
  cast = await makeCast(prisma);
  const circle = await makeCircle(prisma, [cast.ludovic]);
  const account = await makeAccount(prisma, { name: "Aérolor Rotors", city: "Toulouse", industry: "Aeronautics" });
  const shared = await makeAccount(prisma, {
    name: "Aérogare de Bréval",
    circleId: circle.id,
    ownerId: cast.salome.id,
  });
  await makePerson(prisma, { name: "Claire Dupont", at: account, title: "CTO" });
  await makeOpportunity(prisma, account, { name: "Rotor overhaul", amount: 420000 });
  for (let index = 0; index < 24; index++) {
    const post = await makePost(prisma, account, cast.karim, { body: `The rotor number ${index} of Aérolor is late` });
    if (index < 3) await makeComment(prisma, post, cast.tom, { body: "Which rotor exactly?" });
  }
  await makePost(prisma, shared, cast.salome, { body: "A rotor for the guests" });
  await rebuildSearch();
  [gareth, ludovic] = await Promise.all([viewerFor("gareth"), viewerFor("ludovic")]);
}, 60_000);
afterAll(disconnect);

const SEARCH = `query ($text: String!, $kinds: [SearchKind!], $first: Int, $after: String) {
  search(text: $text, kinds: $kinds, first: $first, after: $after) {
    suggestion facets { kind count more }
    edges { cursor node {
      kind happenedAt title { text marked } excerpt { text marked } account { id name } author { name }
      node { __typename ... on Node { id } ... on Post { body } ... on Person { name } ... on Opportunity { amount } }
    } }
    pageInfo { hasNextPage endCursor }
  }
}`;

interface Part {
  text: string;
  marked: boolean;
}
interface Answer {
  search: {
    suggestion: string | null;
    facets: { kind: string; count: number; more: boolean }[];
    edges: {
      node: {
        kind: string;
        title: Part[];
        excerpt: Part[];
        account: { name: string } | null;
        author: { name: string } | null;
        node: { __typename: string; id: string; amount?: number | null };
      };
    }[];
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
}
const search = async (viewer: Viewer, variables: Record<string, unknown>) =>
  (await api(viewer).run<Answer>(SEARCH, variables)).search;
const marked = (parts: Part[]) => parts.filter((part) => part.marked).map((part) => part.text);

it("answers with things of every kind, marked, with counts by kind", async () => {
  const found = await search(gareth, { text: "rotors", first: 50 });
  expect(found.facets).toEqual([
    { kind: "account", count: 1, more: false },
    // By the account she works at.
    { kind: "person", count: 1, more: false },
    { kind: "opportunity", count: 1, more: false },
    { kind: "post", count: 25, more: false },
    { kind: "comment", count: 3, more: false },
    // By her job.
    { kind: "colleague", count: 1, more: false },
  ]);
  expect(found.edges).toHaveLength(32);
  // Names come before texts.
  expect(new Set(found.edges.slice(0, 2).map(({ node }) => node.kind))).toEqual(new Set(["account", "opportunity"]));
  const account = found.edges.find(({ node }) => node.kind === "account")!.node;
  expect(marked(account.title)).toEqual(["Rotors"]);
  expect(new Set(found.edges.map(({ node }) => node.node.__typename))).toEqual(
    new Set(["Account", "Opportunity", "Post", "Comment", "Person", "User"]),
  );
  const post = found.edges.find(({ node }) => node.kind === "post")!.node;
  expect(marked(post.excerpt)).toEqual(["rotor"]);
  expect(post.account!.name).toMatch(/^Aéro/);
  expect(post.author!.name).toMatch(/Karim|Salomé/);
});

it("pages through everything once", async () => {
  const seen: string[] = [];
  let after: string | null = null;
  for (let turn = 0; turn < 10; turn++) {
    const { edges, pageInfo }: Answer["search"] = await search(gareth, {
      text: "rotor",
      kinds: ["post"],
      first: 10,
      after,
    });
    seen.push(...edges.map(({ node }) => node.node.id));
    after = pageInfo.endCursor;
    if (!pageInfo.hasNextPage) break;
  }
  expect(seen).toHaveLength(25);
  expect(new Set(seen).size).toBe(25);
});

it("shows an influencer only what is shared, without amounts, in hits, counts and suggestions alike", async () => {
  const found = await search(ludovic, { text: "rotor" });
  expect(found.edges.map(({ node }) => node.node.__typename)).toEqual(["Post"]);
  expect(found.facets).toEqual([{ kind: "post", count: 1, more: false }]);
  expect((await search(ludovic, { text: "aerolor" })).edges).toEqual([]);
  expect((await search(ludovic, { text: "aerolro" })).suggestion).toBeNull();
  expect((await search(gareth, { text: "aerolro" })).suggestion).toBe("aérolor");
});

const QUICK =
  "query ($text: String!, $kinds: [SearchKind!]) { quickFind(text: $text, kinds: $kinds) { kind id name hint title { text marked } } }";
interface Quick {
  quickFind: { kind: string; id: string; name: string; hint: string; title: Part[] }[];
}
const quick = async (viewer: Viewer, text: string, kinds?: string[]) =>
  (await api(viewer).run<Quick>(QUICK, { text, kinds })).quickFind.map(({ kind, name, hint }) => [kind, name, hint]);

it("suggests by name while one types, with what tells namesakes apart", async () => {
  expect(await quick(gareth, "aéro")).toEqual([
    ["account", "Aérolor Rotors", "Toulouse · Aeronautics"],
    ["account", "Aérogare de Bréval", ""],
  ]);
  expect(await quick(gareth, "claire dup")).toEqual([["person", "Claire Dupont", "CTO · Aérolor Rotors"]]);
  expect(await quick(gareth, "rotor")).toContainEqual(["opportunity", "Rotor overhaul", "Aérolor Rotors"]);
  expect(await quick(gareth, "ines roch")).toEqual([["colleague", "Inès Roche", "Rotor dynamics engineer · R&D"]]);
  expect(await quick(gareth, "dupond claire")).toEqual([["person", "Claire Dupont", "CTO · Aérolor Rotors"]]);
  expect(await quick(gareth, "ines", ["account"])).toEqual([]);
  expect(await quick(gareth, "")).toEqual([]);
});

it("lets an influencer find the colleagues she knows, and no others", async () => {
  expect(await quick(ludovic, "aero")).toEqual([["account", "Aérogare de Bréval", ""]]);
  expect(await quick(ludovic, "salome")).toEqual([
    ["colleague", "Salomé Arnaud", "Key account manager · Key accounts"],
  ]);
  expect(await quick(ludovic, "karim")).toEqual([]);
  expect(await quick(ludovic, "clara")).toEqual([]);
});

it("refuses visitors, forged cursors and pages too large", async () => {
  expect((await api(null).refused(SEARCH, { text: "rotor" })).code).toBe("UNAUTHENTICATED");
  expect((await api(gareth).refused(SEARCH, { text: "rotor", after: "bm9uc2Vuc2U" })).code).toBe("INVALID");
  expect((await api(gareth).refused(SEARCH, { text: "rotor", first: 1000 })).code).toBe("INVALID");
});

it("says what a hit is without reading it", async () => {
  const ids = `query ($text: String!) { search(text: $text, first: 50) { edges { node { node { __typename ... on Node { id } } } } } }`;
  const nodes = ({ edges }: Answer["search"]) => edges.map(({ node: { node } }) => [node.__typename, node.id]);
  const found = nodes((await api(gareth).run<Answer>(ids, { text: "rotors" })).search);
  expect(found).toHaveLength(32);
  expect(found).toEqual(nodes(await search(gareth, { text: "rotors", first: 50 })));
});

it("keeps to its budget of statements", async () => {
  const shown = `query ($text: String!) { search(text: $text, kinds: [post], first: 20) { edges { node { excerpt { text marked } author { name } account { name } node { ... on Node { id } } } } } }`;
  const lean = `query ($text: String!) { search(text: $text, kinds: [post], first: 20) { edges { node { excerpt { text marked } author { name } node { ... on Post { body commentCount } } } } } }`;
  const run = (document: string, text: string) => countStatements(() => api(gareth).run(document, { text }));
  await run(lean, "rotor");
  // Found and read in one: the words were looked up a moment ago.
  expect((await run(shown, "rotor")).statements).toBe(1);
  // The posts themselves as well.
  expect((await run(lean, "rotor")).statements).toBe(2);
  // The words of the index as well.
  expect((await run(shown, "late")).statements).toBe(2);
  const everything = await countStatements(() => search(gareth, { text: "rotor late" }));
  expect(everything.statements).toBeLessThan(14);
  await quick(gareth, "aero");
  const palette = await countStatements(() => quick(gareth, "aero"));
  expect(palette.statements).toBe(1);
});
