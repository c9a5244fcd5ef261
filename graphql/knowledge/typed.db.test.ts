import { afterAll, beforeAll, expect, it } from "vitest";
import { rebuildSearch } from "../../domain/knowledge/index-pending.ts";
import type { Viewer } from "../../domain/viewer.ts";
import { setClock } from "../../platform/clock.ts";
import { disconnect, prisma } from "../../platform/db/prisma.ts";
import { makeComment, makePost } from "../../tests/factories/conversation.ts";
import { makeAccount, makePerson } from "../../tests/factories/crm.ts";
import { makeCast, makeCircle, type Cast } from "../../tests/factories/identity.ts";
import { api, viewerFor } from "../../tests/harness/api.ts";

let cast: Cast;
let gareth: Viewer;
let ludovic: Viewer;

const on = (day: string) => new Date(`${day}T10:00:00Z`);

beforeAll(async () => {
  setClock(new Date("2026-11-30T09:00:00Z"));
  cast = await makeCast(prisma);
  const circle = await makeCircle(prisma, [cast.ludovic]);
  const hydrelia = await makeAccount(prisma, { name: "Hydrelia" });
  const rotors = await makeAccount(prisma, { name: "Aérolor Rotors" });
  const shared = await makeAccount(prisma, { name: "Aérogare", circleId: circle.id, ownerId: cast.salome.id });
  const claire = await makePerson(prisma, { name: "Claire Dupont", at: rotors, title: "CTO" });
  await prisma.personPhone.create({ data: { personId: claire.id, phone: "+33651427396" } });
  await prisma.personEmail.create({ data: { personId: claire.id, email: "claire.dupont@aerolor.example" } });
  const post = (body: string, at: string, more: object = {}, account = hydrelia, author = cast.salome) =>
    makePost(prisma, account, author, { body, createdAt: on(at), ...more });
  await post("Turbines late again, says the planner", "2026-02-10", { kind: "risk", channel: "phone" });
  const may = await post("Turbines are voted", "2026-05-10", { kind: "tip", channel: "e-mail" });
  await post("Turbines at the fair", "2026-11-24", { channel: "event" }, rotors, cast.karim);
  await post("She is unhappy with her supplier", "2026-11-25", {}, rotors, cast.karim);
  await post("Turbines for the guests", "2026-06-01", {}, shared, cast.salome);
  await makeComment(prisma, may, cast.karim, { body: "Which turbines?", createdAt: on("2026-05-11") });
  await rebuildSearch();
  [gareth, ludovic] = await Promise.all([viewerFor("gareth"), viewerFor("ludovic")]);
}, 60_000);
afterAll(disconnect);

const SEARCH = `query ($text: String!, $literally: Boolean, $first: Int, $after: String) {
  search(text: $text, literally: $literally, timeZone: "Europe/Paris", first: $first, after: $after) {
    understood { words filters { name start end keys from until unknown targets { name } }
      question { kind subject said { excerpt { text } } } }
    facets { kind count }
    edges { node { kind title { text } excerpt { text } } }
    pageInfo { hasNextPage endCursor }
  }
}`;

interface Answer {
  search: {
    understood: {
      words: string;
      filters: {
        name: string;
        keys: string[];
        from: string | null;
        until: string | null;
        unknown: boolean;
        targets: { name: string }[];
      }[];
      question: { kind: string; subject: string | null; said: { excerpt: { text: string }[] }[] } | null;
    };
    facets: { kind: string; count: number }[];
    edges: { node: { kind: string; title: { text: string }[]; excerpt: { text: string }[] } }[];
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
}
const ask = async (viewer: Viewer, text: string, more: object = {}) =>
  (await api(viewer).run<Answer>(SEARCH, { text, ...more })).search;
const texts = ({ edges }: Answer["search"]) =>
  edges.map(({ node }) => [...node.title, ...node.excerpt].map((part) => part.text).join("")).sort();
const found = async (text: string) => texts(await ask(gareth, text));

it.each([
  ["turbines from:karim", ["Turbines at the fair", "Which turbines?"]],
  ["turbines de:karim kind:post", ["Turbines at the fair"]],
  ["posts by karim turbines", ["Turbines at the fair"]],
  ["turbines account:hydrelia", ["Turbines are voted", "Turbines late again, says the planner", "Which turbines?"]],
  ["turbines account:aero rotors", ["Turbines at the fair"]],
  ["turbines since June", ["Turbines at the fair", "Turbines for the guests"]],
  ["turbines depuis mars avant juin", ["Turbines are voted", "Which turbines?"]],
  ["turbines last week", ["Turbines at the fair"]],
  ["turbines genre:risque", ["Turbines late again, says the planner"]],
  ["turbines kind:risk kind:tip", ["Turbines are voted", "Turbines late again, says the planner"]],
  ["turbines canal:mail", ["Turbines are voted"]],
  ["turbines from:zebulon", 5],
])("%s: narrowed", async (text, expected) => {
  const hits = await found(text);
  if (typeof expected === "number") expect(hits).toHaveLength(expected);
  else expect(hits).toEqual(expected);
});

it("gives the latest where filters stand alone, page after page, and counts what they let through", async () => {
  const first = await ask(gareth, "from:salome", { first: 2 });
  expect(texts(first)).toEqual(["Turbines are voted", "Turbines for the guests"]);
  const second = await ask(gareth, "from:salome", { first: 2, after: first.pageInfo.endCursor });
  expect(texts(second)).toEqual(["Turbines late again, says the planner"]);
  expect(second.pageInfo.hasNextPage).toBe(false);
  expect(await found("kind:person")).toEqual(["Claire DupontCTO"]);
  expect((await ask(gareth, "turbines from:karim")).facets).toEqual([
    { kind: "post", count: 1 },
    { kind: "comment", count: 1 },
  ]);
  expect((await ask(gareth, "")).edges).toEqual([]);
});

it("says how it read, and takes words as words where that is asked", async () => {
  const { understood } = await ask(gareth, "turbines from:salome since March from:zebulon");
  expect(understood.words).toBe("turbines");
  expect(understood.filters).toMatchObject([
    { name: "author", targets: [{ name: "Salomé Arnaud" }], unknown: false },
    { name: "date", from: "2026-03-01", until: null },
    { name: "author", targets: [], unknown: true },
  ]);
  const { understood: plain } = await ask(gareth, "from:salome", { literally: true });
  expect(plain).toEqual({ words: "from:salome", filters: [], question: null });
});

it("names in a filter only what the viewer may see", async () => {
  const { understood } = await ask(ludovic, "turbines from:karim account:hydrelia kind:post");
  expect(understood.filters.map(({ targets, unknown }) => [targets, unknown])).toEqual([
    [[], true],
    [[], true],
    [[], false],
  ]);
  expect(texts(await ask(ludovic, "from:salome"))).toEqual(["Turbines for the guests"]);
  const { id } = await prisma.account.findFirstOrThrow({ where: { name: "Hydrelia" } });
  expect((await ask(ludovic, `account:${id}`)).understood.filters[0]!.targets).toEqual([]);
  expect((await ask(gareth, `account:${id}`)).understood.filters[0]!.targets).toEqual([{ name: "Hydrelia" }]);
});

it("understands questions, those of the company from colleagues only", async () => {
  const question = async (viewer: Viewer, text: string) => (await ask(viewer, text)).understood.question;
  expect(await question(gareth, "qui connaît du monde chez Hydrelia")).toMatchObject({
    kind: "whoKnows",
    subject: "Hydrelia",
  });
  expect(await question(gareth, "les comptes silencieux")).toMatchObject({ kind: "silentAccounts", subject: null });
  expect(await question(ludovic, "who knows Hydrelia")).toBeNull();
  const unhappy = await question(gareth, "mécontents de leur fournisseur");
  expect(unhappy?.said.map(({ excerpt }) => excerpt.map((part) => part.text).join(""))).toEqual([
    "She is unhappy with her supplier",
  ]);
  expect((await question(ludovic, "unhappy with their supplier"))?.said).toEqual([]);
});

const QUICK = "query ($text: String!) { quickFind(text: $text) { name contact hint } }";
interface Quick {
  quickFind: { name: string; contact: string | null; hint: string }[];
}

it.each([
  ["06 51 42 73 96", "+33651427396"],
  ["0651427396", "+33651427396"],
  ["0651 42.73 96", "+33651427396"],
  ["+33 6 51 42 73 96", "+33651427396"],
  ["+33 (0)6 51 42 73 96", "+33651427396"],
  ["51 42 73 96", "+33651427396"],
  ["claire.dupont@aerolor.example", "claire.dupont@aerolor.example"],
  ["Claire.Dupont@AERO", "claire.dupont@aerolor.example"],
])("%s: finds whose it is, for those who may see her", async (text, contact) => {
  const { quickFind } = await api(gareth).run<Quick>(QUICK, { text });
  expect(quickFind[0]).toEqual({ name: "Claire Dupont", contact, hint: "CTO · Aérolor Rotors" });
  expect((await api(ludovic).run<Quick>(QUICK, { text })).quickFind).toEqual([]);
});

it("finds nobody by a percent sign or an underscore", async () => {
  expect((await api(gareth).run<Quick>(QUICK, { text: "c_@%_e" })).quickFind).toEqual([]);
});
