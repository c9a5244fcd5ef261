import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { DAY_MS, now, setClock } from "../../platform/clock.ts";
import { disconnect, prisma } from "../../platform/db/prisma.ts";
import { countStatements } from "../../platform/db/statement-count.ts";
import { makePost } from "../../tests/factories/conversation.ts";
import { makeAccount, makeInteraction, makePerson, makeRelationship } from "../../tests/factories/crm.ts";
import { makeAudience, makeCast, makeCircle, makeUser, type Cast } from "../../tests/factories/identity.ts";
import { api, viewerFor } from "../../tests/harness/api.ts";
import type { Viewer } from "../viewer.ts";

const TIE = `id colleague { id name } handle department level claimed how lastAt meetings interactions postId askId isViewer person { name }
  evidence { key params }`;
const WHO = `query ($personId: ID, $accountId: ID, $text: String, $first: Int, $after: String) {
  whoKnows(personId: $personId, accountId: $accountId, text: $text) {
    subject { kind name } alternatives { kind name } total
    knowers(first: $first, after: $after) { pageInfo { hasNextPage endCursor } edges { node { peopleCount best { ${TIE} } ties { person { name } } } } }
    paths { tie { colleague { name } level person { name } } step { how accountName together } } } }`;

interface Tie {
  colleague: { name: string } | null;
  handle: string | null;
  department: string | null;
  level: string;
  lastAt: string | null;
  meetings: number;
  evidence: { key: string }[];
  person: { name: string };
}
interface Answer {
  whoKnows: {
    subject: { kind: string; name: string } | null;
    alternatives: { kind: string; name: string }[];
    total: number;
    knowers: {
      pageInfo: { hasNextPage: boolean; endCursor: string | null };
      edges: { node: { peopleCount: number; best: Tie } }[];
    };
    paths: {
      tie: { colleague: { name: string }; person: { name: string } };
      step: { how: string; together: number };
    }[];
  };
}

let cast: Cast;
let salome: Viewer;
let account: Awaited<ReturnType<typeof makeAccount>>;
let claire: Awaited<ReturnType<typeof makePerson>>;
let serial = 0;

beforeAll(async () => {
  cast = await makeCast(prisma);
  salome = await viewerFor("salome");
});
beforeEach(async () => {
  account = await makeAccount(prisma, { name: `Rotor House ${++serial}` });
  claire = await makePerson(prisma, { name: `Claire Quentin ${serial}`, at: account, title: "CTO" });
});
afterEach(() => setClock(null));
afterAll(disconnect);

const ago = (days: number) => new Date(now().getTime() - days * DAY_MS);
const ask = async (viewer: Viewer, variables: object) =>
  (await api(viewer).run<Answer>(WHO, variables as Record<string, unknown>)).whoKnows;
const knowers = async (viewer: Viewer, personId = claire.id) =>
  (await ask(viewer, { personId: `Person_${personId}` })).knowers.edges.map(({ node }) => node.best);
const meet = (user: { id: string }, person: { id: string }, days: number, given: object = {}) =>
  makeInteraction(prisma, account, {
    users: [user],
    people: [person],
    channel: "meeting",
    occurredAt: ago(days),
    ...given,
  });

describe("who knows someone", () => {
  it("is ranked by what is recent and close, with its evidence", async () => {
    for (const days of [2, 9, 16, 30]) await meet(cast.ines, claire, days);
    await meet(cast.tom, claire, 400);
    await makeRelationship(prisma, {
      userId: cast.paul.id,
      personId: claire.id,
      claimed: "familiar",
      how: "Same choir",
    });
    const ties = await knowers(salome);
    expect(ties.map(({ colleague, level }) => [colleague?.name, level])).toEqual([
      ["Inès Roche", expect.stringMatching(/strong|familiar/)],
      ["Paul Achard", "familiar"],
    ]);
    expect(ties[0]).toMatchObject({
      meetings: 4,
      lastAt: ago(2).toISOString().slice(0, 10) && expect.any(String),
      claimed: false,
    });
    expect(ties[0]?.evidence.map(({ key }) => key)).toContain("why.strength.meetings");
    expect(ties[1]).toMatchObject({ claimed: true, how: "Same choir" });
  });

  it("counts a first-hand post, never hearsay nor what went one way", async () => {
    await makePost(prisma, account, cast.karim, { people: [claire], firstHand: true, channel: "face-to-face" });
    await makePost(prisma, account, cast.tom, { people: [claire], firstHand: false });
    await makeInteraction(prisma, account, {
      users: [cast.hugo],
      people: [claire],
      channel: "letter",
      occurredAt: ago(1),
    });
    await makeInteraction(prisma, account, {
      users: [cast.adele],
      people: [claire],
      channel: "e-mail",
      occurredAt: ago(1),
    });
    const ties = await knowers(salome);
    expect(ties.map(({ colleague }) => colleague?.name)).toEqual(["Karim Benali"]);
    expect(ties[0]).toMatchObject({ postId: expect.stringMatching(/^Post_/) });
  });

  it("counts only what the viewer may see", async () => {
    const team = await makeAudience(prisma, [cast.salome], "deal");
    await meet(cast.ines, claire, 3, { audienceId: team.id });
    await makePost(prisma, account, cast.karim, { people: [claire], firstHand: true, deletedAt: now() });
    expect(await knowers(await viewerFor("salome"))).toHaveLength(1);
    expect(await knowers(await viewerFor("hugo"))).toEqual([]);
  });

  it("does not list colleagues who left, nor those for whom the person does not exist", async () => {
    const left = await makeUser(prisma, { deactivatedAt: now() });
    await meet(left, claire, 1);
    const team = await makeAudience(prisma, [cast.salome]);
    const secret = await makePerson(prisma, { name: "Hidden Person", audienceId: team.id });
    await meet(cast.tom, secret, 1);
    expect(await knowers(salome)).toEqual([]);
    expect(await knowers(await viewerFor("salome"), secret.id)).toEqual([]);
  });

  it("groups by colleague for an account, and pages", async () => {
    const boss = await makePerson(prisma, { name: `Étienne Roumier ${serial}`, at: account });
    await meet(cast.ines, claire, 2);
    await meet(cast.ines, boss, 3);
    await meet(cast.tom, boss, 5);
    const variables = { accountId: `Account_${account.id}` };
    const first = await ask(salome, { ...variables, first: 1 });
    expect(first).toMatchObject({ total: 2, subject: { kind: "account" } });
    expect(first.knowers.edges[0]?.node).toMatchObject({ peopleCount: 2, best: { colleague: { name: "Inès Roche" } } });
    const next = await ask(salome, { ...variables, first: 1, after: first.knowers.pageInfo.endCursor });
    expect(next.knowers.edges.map(({ node }) => node.best.colleague?.name)).toEqual(["Tom Berger"]);
    expect(next.knowers.pageInfo.hasNextPage).toBe(false);
  });

  it("understands words: a slip, no accents, a job", async () => {
    const person = await makePerson(prisma, { name: "Éléonore Marchetti", at: account, title: "Rotor metallurgist" });
    await meet(cast.ines, person, 2);
    for (const text of ["eleonore marcheti", "MARCHETTI", "marchetti éléo"]) {
      expect(await ask(salome, { text })).toMatchObject({
        subject: { kind: "person", name: "Éléonore Marchetti" },
        total: 1,
      });
    }
    expect(await ask(salome, { text: "metallurgist" })).toMatchObject({ subject: { kind: "topic" }, total: 1 });
    expect(await ask(salome, { text: "%" })).toMatchObject({ subject: null, total: 0 });
    expect(await api(salome).refused(WHO, {})).toMatchObject({ code: "INVALID" });
  });

  it("finds the way through someone a colleague knows well", async () => {
    const marc = await makePerson(prisma, { name: `Marc Petit ${serial}` });
    const role = (personId: string, current: boolean) =>
      prisma.personRole.create({
        data: { personId, accountId: account.id, startedOn: ago(3000), endedOn: current ? null : ago(900), current },
      });
    await prisma.personRole.deleteMany({ where: { personId: claire.id } });
    await role(claire.id, true);
    await role(marc.id, false);
    for (const days of [1, 8, 15, 22]) await meet(cast.ines, marc, days);
    const { paths, total } = await ask(salome, { personId: `Person_${claire.id}` });
    expect(total).toBe(0);
    expect(paths).toMatchObject([
      {
        tie: { colleague: { name: "Inès Roche" }, person: { name: marc.name } },
        step: { how: "former-colleague", together: 0 },
      },
    ]);
  });
});

describe("influencers", () => {
  it("are found by colleagues where they share a circle, and find their own ties only", async () => {
    const circle = await makeCircle(prisma, [cast.ludovic]);
    account = await makeAccount(prisma, { name: `Shared ${serial}`, circleId: circle.id });
    const shared = await makePerson(prisma, { name: `Lars Bergqvist ${serial}`, at: account });
    await meet(cast.ludovic, shared, 2);
    await meet(cast.ines, shared, 2);
    expect((await knowers(salome, shared.id)).map(({ colleague }) => colleague?.name).sort()).toEqual([
      "Inès Roche",
      "Ludovic Estève",
    ]);
    const ludovic = await viewerFor("ludovic");
    expect((await knowers(ludovic, shared.id)).map(({ colleague }) => colleague?.name)).toEqual(["Ludovic Estève"]);
    expect(await api(ludovic).refused(WHO, { personId: `Person_${claire.id}` })).toMatchObject({ code: "NOT_FOUND" });
    expect(await ask(ludovic, { text: claire.name })).toMatchObject({ total: 0, alternatives: [] });
  });
});

it("keeps to its statements, however many know however many", async () => {
  for (let i = 0; i < 5; i++) {
    const person = await makePerson(prisma, { at: account });
    for (const user of [cast.ines, cast.tom, cast.paul]) await meet(user, person, i + 1);
  }
  const account5 = await countStatements(() => ask(salome, { accountId: `Account_${account.id}` }));
  expect(account5.result.total).toBe(3);
  expect(account5.statements).toBeLessThanOrEqual(5);
  const person = await countStatements(() => ask(salome, { personId: `Person_${claire.id}` }));
  expect(person.statements).toBeLessThanOrEqual(6);
});
