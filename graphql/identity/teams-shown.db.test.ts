import { afterAll, beforeAll, expect, it } from "vitest";
import { disconnect, prisma } from "../../platform/db/prisma.ts";
import { countStatements } from "../../platform/db/statement-count.ts";
import { newId } from "../../platform/ids.ts";
import { makeAccount } from "../../tests/factories/crm.ts";
import { makePost } from "../../tests/factories/conversation.ts";
import { makeCast, makeCircle, type Cast } from "../../tests/factories/identity.ts";
import { api, viewerFor } from "../../tests/harness/api.ts";

let cast: Cast;
beforeAll(async () => {
  cast = await makeCast(prisma, ["karim", "salome", "ludovic"]);
});
afterAll(disconnect);

it("a colleague's teams are named to colleagues, by name, and to no guest", async () => {
  for (const name of ["Rotors", "Bids"])
    await prisma.team.create({ data: { id: newId(), name, members: { create: { userId: cast.salome.id } } } });
  // The guest knows her: she wrote where he reads.
  const circle = await makeCircle(prisma, [cast.ludovic]);
  const account = await makeAccount(prisma, { circleId: circle.id });
  await makePost(prisma, account, cast.salome, { circleId: circle.id });
  const READ = "query ($id: ID!) { user(id: $id) { teams } }";
  const read = async (key: "karim" | "ludovic", of: { id: string }) =>
    api(await viewerFor(key)).run<{ user: { teams: string[] } | null }>(READ, { id: `User_${of.id}` });
  expect(await read("karim", cast.salome)).toEqual({ user: { teams: ["Bids", "Rotors"] } });
  expect(await read("karim", cast.karim)).toEqual({ user: { teams: [] } });
  expect(await read("ludovic", cast.salome)).toEqual({ user: { teams: [] } });
});

it("are read for all colleagues of a list at once", async () => {
  const viewer = await viewerFor("karim");
  const cost = async (first: number) =>
    (await countStatements(() => api(viewer).run(`{ users(first: ${first}) { edges { node { teams } } } }`)))
      .statements;
  await cost(1);
  expect(await cost(3)).toBe(await cost(1));
});
