import { afterAll, beforeAll, expect, it } from "vitest";
import { setClock } from "../../platform/clock.ts";
import { disconnect, prisma } from "../../platform/db/prisma.ts";
import { makePost } from "../../tests/factories/conversation.ts";
import { makeAccount, makeInteraction, makePerson } from "../../tests/factories/crm.ts";
import { makeAudience, makeCast, type Cast } from "../../tests/factories/identity.ts";
import { api, viewerFor } from "../../tests/harness/api.ts";

const NOW = new Date("2026-03-03T09:00:00Z");
const ago = (days: number) => new Date(NOW.getTime() - days * 86_400_000);
let cast: Cast;

beforeAll(async () => {
  setClock(NOW);
  cast = await makeCast(prisma, ["karim", "salome"]);
});
afterAll(disconnect);

const READ = `query ($id: ID!, $kind: PostKind) {
  account(id: $id) {
    glance { people questions risks weeks trend }
    helpers { acts user { name } }
    people(first: 10) { totalCount }
    posts(first: 50, kind: $kind) { edges { node { id } } }
  }
}`;
interface Read {
  account: {
    glance: { people: number; questions: number; risks: number; weeks: number[]; trend: string };
    helpers: { acts: number; user: { name: string } }[];
    people: { totalCount: number };
    posts: { edges: unknown[] };
  };
}

it("counts what the viewer may see, as its lists show it, and nothing else", async () => {
  const team = await makeAudience(prisma, [cast.salome]);
  const account = await makeAccount(prisma);
  const onTeam = { audienceId: team.id };
  await makePost(prisma, account, cast.karim, { kind: "question", createdAt: ago(1) });
  await makePost(prisma, account, cast.karim, { kind: "question", createdAt: ago(400) });
  await makePost(prisma, account, cast.karim, { kind: "question", createdAt: ago(2), deletedAt: ago(1) });
  await makePost(prisma, account, cast.karim, { kind: "update", createdAt: ago(3) });
  await makePost(prisma, account, cast.salome, { kind: "question", createdAt: ago(2), ...onTeam });
  await makePost(prisma, account, cast.salome, { kind: "risk", createdAt: ago(50), ...onTeam });
  await makePerson(prisma, { at: account });
  await makePerson(prisma, { at: account, ...onTeam });
  await makeInteraction(prisma, account, { occurredAt: ago(8) });
  await makeInteraction(prisma, account, { occurredAt: ago(9), ...onTeam });
  await makeInteraction(prisma, account, { occurredAt: ago(-1) });

  const read = async (key: "karim" | "salome", kind: string | null = null) =>
    (await api(await viewerFor(key)).run<Read>(READ, { id: `Account_${account.id}`, kind })).account;
  const [karim, salome] = [await read("karim"), await read("salome")];
  expect(karim.glance).toMatchObject({ people: 1, questions: 2, risks: 0, trend: "rising" });
  expect(salome.glance).toMatchObject({ people: 2, questions: 3, risks: 1 });
  for (const [key, { glance, people }] of [
    ["karim", karim],
    ["salome", salome],
  ] as const) {
    expect(people.totalCount).toBe(glance.people);
    expect((await read(key, "question")).posts.edges).toHaveLength(glance.questions);
    expect((await read(key, "risk")).posts.edges).toHaveLength(glance.risks);
  }
  expect(karim.glance.weeks).toHaveLength(26);
  expect(karim.glance.weeks.slice(-3)).toEqual([0, 1, 1]);
  expect(salome.glance.weeks.slice(-3)).toEqual([0, 2, 2]);
  expect(karim.helpers).toEqual([{ acts: 1, user: { name: cast.karim.name } }]);
});
