import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { DAY_MS, now, setClock } from "../../platform/clock.ts";
import { disconnect, prisma } from "../../platform/db/prisma.ts";
import { makeAccount, makeInteraction, makePerson, makeRelationship } from "../../tests/factories/crm.ts";
import { makeCast, makeUser, type Cast } from "../../tests/factories/identity.ts";
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

describe("what a colleague chose to show", () => {
  const tie = (disclosure: string, userId = cast.ines.id) =>
    makeRelationship(prisma, {
      userId,
      personId: claire.id,
      claimed: "strong",
      how: "Our daughters row together",
      disclosure,
    });

  it("nothing: the tie is not there, though the traces are", async () => {
    await tie("nothing");
    await meet(cast.ines, claire, 2);
    expect(await knowers(salome)).toEqual([]);
    expect(await ask(salome, { accountId: `Account_${account.id}` })).toMatchObject({ total: 0 });
    // She sees her own.
    expect(await knowers(await viewerFor("ines"))).toMatchObject([
      { isViewer: true, colleague: { name: "Inès Roche" } },
    ]);
  });

  it("anonymous: no name in any field, no date, no count, no words of hers", async () => {
    const relationship = await tie("anonymous");
    for (const days of [2, 9, 16]) await meet(cast.ines, claire, days);
    const found = await ask(salome, { personId: `Person_${claire.id}` });
    const text = JSON.stringify(found);
    for (const secret of ["Inès", "Roche", cast.ines.id, relationship.id, "daughters"])
      expect(text).not.toContain(secret);
    expect(found.knowers.edges[0]?.node.best).toMatchObject({
      colleague: null,
      lastAt: null,
      meetings: 0,
      level: "strong",
      department: null,
    });
    expect(found.knowers.edges[0]?.node.best.handle).toMatch(/^[0-9a-f]{32}$/);
    const CARD = `{ person(id: "Person_${claire.id}") { relationships { user { name } how } } node(id: "Relationship_${relationship.id}") { id } }`;
    expect(await api(salome).run(CARD)).toEqual({ person: { relationships: [] }, node: null });
  });

  it("makes no path of a tie without a name, whose two ends would name her", async () => {
    await makeRelationship(prisma, {
      userId: cast.ines.id,
      personId: claire.id,
      claimed: "strong",
      disclosure: "anonymous",
    });
    await makeRelationship(prisma, {
      userId: cast.paul.id,
      personId: claire.id,
      claimed: "strong",
      disclosure: "nothing",
    });
    await makeRelationship(prisma, { userId: cast.tom.id, personId: claire.id, claimed: "strong" });
    const boss = await makePerson(prisma, { name: `Étienne Roumier ${serial}`, at: account });
    const { paths } = await ask(salome, { personId: `Person_${boss.id}` });
    expect(paths.map(({ tie: { colleague } }) => colleague.name)).toEqual(["Tom Berger"]);
  });

  it("names the department only where at least five work", async () => {
    const colleague = await makeUser(prisma, { department: "Big department" });
    for (let i = 0; i < 3; i++) await makeUser(prisma, { department: "Big department" });
    await tie("anonymous", colleague.id);
    expect(await knowers(salome)).toMatchObject([{ department: null }]);
    await makeUser(prisma, { department: "Big department" });
    expect(await knowers(salome)).toMatchObject([{ department: "Big department" }]);
  });

  it("gives each viewer another handle", async () => {
    await tie("anonymous");
    const [one] = await knowers(salome);
    const [other] = await knowers(await viewerFor("hugo"));
    expect(one?.handle).not.toBe(other?.handle);
  });

  it("is changed and taken back by its owner alone, never over another's change", async () => {
    const CLAIM = `mutation ($input: ClaimRelationshipInput!) { claimRelationship(input: $input) { id how disclosure version } }`;
    const ines = await viewerFor("ines");
    const claim = (given: object) =>
      api(ines).run<{ claimRelationship: { id: string; version: number } }>(CLAIM, {
        input: { personId: `Person_${claire.id}`, ...given },
      });
    const { claimRelationship: first } = await claim({ how: "School", claimed: "strong", since: "2011-09-01" });
    const { claimRelationship: second } = await claim({ how: "School and work", version: first.version });
    expect(second).toMatchObject({ id: first.id, version: 2, disclosure: "name" });
    expect(await api(ines).refused(CLAIM, { input: { personId: `Person_${claire.id}`, version: 1 } })).toMatchObject({
      code: "CONFLICT",
    });
    const REMOVE = `mutation ($id: ID!) { removeRelationship(id: $id) { name } }`;
    expect(await api(salome).refused(REMOVE, { id: first.id })).toMatchObject({ code: "FORBIDDEN" });
    await claim({ disclosure: "anonymous", version: 2 });
    expect(await api(salome).refused(REMOVE, { id: first.id })).toMatchObject({ code: "NOT_FOUND" });
    await api(ines).run(REMOVE, { id: first.id });
    expect(await knowers(salome)).toEqual([]);
    const told = await prisma.event.findMany({
      where: { payload: { path: ["personId"], equals: claire.id } },
      orderBy: { id: "asc" },
    });
    expect(told.map(({ type, actorId }) => [type, actorId !== null])).toEqual([
      ["relationship.claimed", true],
      ["relationship.edited", true],
      ["relationship.edited", false],
      ["relationship.removed", false],
    ]);
  });
});
