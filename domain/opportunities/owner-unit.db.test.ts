import { afterAll, beforeAll, expect, it } from "vitest";
import { disconnect, prisma } from "../../platform/db/prisma.ts";
import { makeAccount, makeOpportunity } from "../../tests/factories/crm.ts";
import { makeAudience, makeCast, makeCircle, makeDepartment, type Cast } from "../../tests/factories/identity.ts";
import { api, viewerFor } from "../../tests/harness/api.ts";

const LIST = `query ($filter: OpportunityFilter) {
  opportunities(filter: $filter) { totalCount edges { node { name } } } opportunityTotals(filter: $filter) { open { count } }
}`;
interface Listed {
  opportunities: { totalCount: number; edges: { node: { name: string } }[] };
  opportunityTotals: { open: { count: number } };
}

let cast: Cast;
let team: string;
let department: string;
beforeAll(async () => {
  cast = await makeCast(prisma, ["salome", "karim", "ines", "noemie", "clara"]);
  const desk = await prisma.team.create({ data: { name: "Tender desk" } });
  team = `Team_${desk.id}`;
  await prisma.teamMember.create({ data: { teamId: desk.id, userId: cast.karim.id } });
  const service = await makeDepartment(prisma, "Field service");
  department = `Department_${service.id}`;
  await prisma.user.update({ where: { id: cast.ines.id }, data: { departmentId: service.id } });
  const account = await makeAccount(prisma, { circleId: (await makeCircle(prisma, [cast.clara])).id });
  await makeOpportunity(prisma, account, { name: "Karim's", ownerId: cast.karim.id });
  await makeOpportunity(prisma, account, { name: "Inès's", ownerId: cast.ines.id });
  await makeOpportunity(prisma, account, { name: "Nobody's" });
  const closed = await makeAccount(prisma, { audienceId: (await makeAudience(prisma, [cast.noemie])).id });
  await makeOpportunity(prisma, closed, { name: "Kept from others", ownerId: cast.karim.id });
});
afterAll(disconnect);

const ask = async (unitId: string, who: "salome" | "noemie" = "salome") => {
  const { opportunities, opportunityTotals } = await api(await viewerFor(who)).run<Listed>(LIST, {
    filter: { unitId },
  });
  const names = opportunities.edges.map(({ node }) => node.name).sort();
  return { names, count: opportunities.totalCount, open: opportunityTotals.open.count };
};

it("narrows deals to those whose owner belongs to a team or department, as far as one may see them", async () => {
  expect(await ask(team)).toEqual({ names: ["Karim's"], count: 1, open: 1 });
  expect(await ask(department)).toEqual({ names: ["Inès's"], count: 1, open: 1 });
  expect(await ask(team, "noemie")).toEqual({ names: ["Karim's", "Kept from others"], count: 2, open: 2 });
});

it("is no question for a guest, to whom the company's own order is closed", async () => {
  const clara = api(await viewerFor("clara"));
  const refused = await clara.refused("query ($u: ID!) { opportunities(filter: { unitId: $u }) { totalCount } }", {
    u: team,
  });
  expect(refused.code).toBe("FORBIDDEN");
});
