/** What somebody does at an account that one does not see is neither known nor changed. */
import { afterAll, beforeAll, expect, it } from "vitest";
import { encodeId } from "../../graphql/ids.ts";
import { disconnect, prisma } from "../../platform/db/prisma.ts";
import { makeAccount, makePerson } from "../../tests/factories/crm.ts";
import { makeAudience, makeCast, type Cast } from "../../tests/factories/identity.ts";
import { api, viewerFor } from "../../tests/harness/api.ts";

const ADD = `mutation ($input: AddRoleInput!) { addPersonRole(input: $input) { version } }`;
const DUPLICATES = `query ($id: ID!) { person(id: $id) { possibleDuplicates { person { id } } } }`;

let cast: Cast;
let hidden: Awaited<ReturnType<typeof makeAccount>>;
let open: Awaited<ReturnType<typeof makeAccount>>;
beforeAll(async () => {
  cast = await makeCast(prisma, ["salome", "gareth"]);
  const team = await makeAudience(prisma, [cast.salome]);
  hidden = await makeAccount(prisma, { name: "Hiddenworks", audienceId: team.id });
  open = await makeAccount(prisma, { name: "Openworks" });
});
afterAll(disconnect);

const role = (personId: string, account: { id: string }, moved = false) => ({
  input: {
    ...{ personId: encodeId("Person", personId), accountId: encodeId("Account", account.id), title: "Buyer", moved },
  },
});

it("who has moved leaves the roles that whoever says so may see, and no others", async () => {
  const person = await makePerson(prisma, { name: "Rosa Doublelife", at: open });
  const [gareth, salome] = [api(await viewerFor("gareth")), api(await viewerFor("salome"))];
  const said = await salome.run<{ addPersonRole: { version: number } }>(ADD, role(person.id, hidden));
  // Of the role at the closed account nothing shows on what all see of her.
  expect(said.addPersonRole.version).toBe(person.version);
  const next = await makeAccount(prisma, { name: "Nextworks" });
  await gareth.run(ADD, role(person.id, next, true));
  const current = async () => {
    const where = { personId: person.id, current: true };
    const rows = await prisma.personRole.findMany({ where, include: { account: { select: { name: true } } } });
    return rows.map(({ account }) => account.name).sort();
  };
  expect(await current()).toEqual(["Hiddenworks", "Nextworks"]);
  await salome.run(ADD, role(person.id, open, true));
  expect(await current()).toEqual(["Openworks"]);
});

it("look-alikes that one does not see push no other out of the answer", async () => {
  const one = await makePerson(prisma, { name: "Bernadette Lookalikova", nameKey: "bernadette lookalikova", at: open });
  for (let n = 0; n < 45; n += 1)
    await makePerson(prisma, { name: "Bernadette Lookalikova", nameKey: "bernadette lookalikova", at: hidden });
  const twin = await makePerson(prisma, { name: "Bernadete Lookalikova", nameKey: "bernadete lookalikova", at: open });
  const { person } = await api(await viewerFor("gareth")).run<{
    person: { possibleDuplicates: { person: { id: string } }[] };
  }>(DUPLICATES, { id: encodeId("Person", one.id) });
  expect(person.possibleDuplicates.map(({ person: { id } }) => id)).toEqual([encodeId("Person", twin.id)]);
});
