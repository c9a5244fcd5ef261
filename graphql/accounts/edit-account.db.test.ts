import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { disconnect, prisma } from "../../platform/db/prisma.ts";
import { newId } from "../../platform/ids.ts";
import { makeAccount } from "../../tests/factories/crm.ts";
import { makeAudience, makeCast, type Cast } from "../../tests/factories/identity.ts";
import { api, viewerFor } from "../../tests/harness/api.ts";

let cast: Cast;

beforeAll(async () => {
  cast = await makeCast(prisma, ["karim", "salome", "noemie", "gareth"]);
});
afterAll(disconnect);

const EDIT = `mutation ($id: ID!, $version: Int!, $input: AccountFieldsInput!) {
  editAccount(id: $id, version: $version, input: $input) { version owner { name } parent { name } }
}`;
type Edited = { editAccount: { version: number; owner: { name: string } | null; parent: { name: string } | null } };
const of = (account: { id: string; version: number }, input: object) => ({
  id: `Account_${account.id}`,
  version: account.version,
  input,
});

describe("what stands since before its rule", () => {
  it("blocks no edit of the other fields, and goes as soon as it is taken away; what is new is read by the rule", async () => {
    const stored = { country: "Royaume", domains: ["not a domain", "-bad-.example", "bizet.example"] };
    const account = await makeAccount(prisma, { ...stored, ownerId: cast.karim.id });
    const karim = api(await viewerFor("karim"));
    const row = () => prisma.account.findUniqueOrThrow({ where: { id: account.id } });
    await karim.run(EDIT, of(account, { ...stored, city: "Brest" }));
    expect(await row()).toMatchObject({ ...stored, city: "Brest" });
    const now = await row();
    const refused = await karim.refused(
      EDIT,
      of(now, { domains: [...stored.domains, "also bad"], country: "Nowhere" }),
    );
    expect(refused.fields).toMatchObject([
      { path: "country", key: "notACountry" },
      { path: "domains.3", key: "notADomain" },
    ]);
    await karim.run(EDIT, of(now, { domains: ["-bad-.example", "https://WWW.Bizet.example/x"], country: "FR" }));
    expect(await row()).toMatchObject({ country: "FR", domains: ["-bad-.example", "bizet.example"] });
  });
});
const under = (account: { id: string }) => ({ parentId: `Account_${account.id}` });

it("a name and nothing else is an account that can be read and edited", async () => {
  const karim = api(await viewerFor("karim"));
  const CREATE = `mutation { createAccount(input: { name: "Tuilerie Bizet" }) { id version domains tags } }`;
  const { createAccount } = await karim.run<{ createAccount: { id: string; version: number } }>(CREATE);
  expect(createAccount).toMatchObject({ domains: [], tags: [] });
  const READ = `query ($id: ID!) { account(id: $id) { industry domains tags } }`;
  expect(await karim.run(READ, { id: createAccount.id })).toEqual({ account: { industry: "", domains: [], tags: [] } });
});

it("an account whose form is sent twice is made once; an id that is taken is refused, or tells nothing", async () => {
  const CREATE = `mutation ($id: String!) { createAccount(input: { name: "Corderie Valmy" }, clientId: $id) { id name } }`;
  const [id, karim, gareth] = [newId(), api(await viewerFor("karim")), api(await viewerFor("gareth"))];
  const made = await karim.run(CREATE, { id });
  expect(made).toEqual({ createAccount: { id: `Account_${id}`, name: "Corderie Valmy" } });
  expect(await karim.run(CREATE, { id })).toEqual(made);
  const told = { type: "account.created", payload: { path: ["accountId"], equals: id } };
  expect(await prisma.event.count({ where: told })).toBe(1);
  expect((await gareth.refused(CREATE, { id })).fields).toMatchObject([{ path: "clientId", key: "notUnderstood" }]);

  const closed = await makeAudience(prisma, [cast.salome]);
  await prisma.account.update({ where: { id }, data: { audienceId: closed.id } });
  expect(await karim.refused(CREATE, { id })).toMatchObject({ code: "NOT_FOUND" });
});

it("a form that was rewritten before it was sent again is taken over, unless somebody has changed the account since", async () => {
  const CREATE = `mutation ($id: String!, $input: AccountFieldsInput!) { createAccount(input: $input, clientId: $id) { id } }`;
  const [id, karim, group] = [newId(), api(await viewerFor("karim")), await makeAccount(prisma)];
  const send = (input: object) => karim.run(CREATE, { id, input });
  const row = () => prisma.account.findUniqueOrThrow({ where: { id } });
  await send({ name: "Corderie Valmy", city: "Brest", domains: ["valmy.example"], ...under(group) });
  await send({ name: "Corderie Valmy", city: "Brest", domains: ["valmy.example"], ...under(group) });
  expect(await row()).toMatchObject({ version: 1 });
  await send({ name: "Corderie Valmy", city: "Lorient", domains: ["valmy.example"] });
  expect(await row()).toMatchObject({ version: 2, city: "Lorient", parentId: null, ownerId: cast.karim.id });
  const told = (type: string) => prisma.event.count({ where: { type, payload: { path: ["accountId"], equals: id } } });
  expect([await told("account.created"), await told("account.edited")]).toEqual([1, 1]);
  await send({ name: "Corderie Valmy", city: "Brest" });
  expect(await row()).toMatchObject({ version: 2, city: "Lorient" });
});

describe("an account's parent", () => {
  it("is named, told and taken away", async () => {
    const [group, works] = [await makeAccount(prisma), await makeAccount(prisma)];
    const karim = api(await viewerFor("karim"));
    const { editAccount } = await karim.run<Edited>(EDIT, of(works, under(group)));
    expect(editAccount.parent?.name).toBe(group.name);
    const told = { type: "account.edited", payload: { path: ["accountId"], equals: works.id } };
    expect(await prisma.event.count({ where: told })).toBe(1);
    const apart = await karim.run<Edited>(EDIT, of({ ...works, version: 2 }, { parentId: null }));
    expect(apart.editAccount.parent).toBeNull();
  });

  it("is never the account itself, nor one below it", async () => {
    const group = await makeAccount(prisma);
    const branch = await makeAccount(prisma, { parentId: group.id });
    const works = await makeAccount(prisma, { parentId: branch.id });
    const karim = api(await viewerFor("karim"));
    for (const below of [group, branch, works])
      expect((await karim.refused(EDIT, of(group, under(below)))).fields).toEqual([
        expect.objectContaining({ path: "parentId", key: "loop" }),
      ]);
  });

  it("stays a tree when two change it at once", async () => {
    const karim = api(await viewerFor("karim"));
    for (let round = 0; round < 5; round += 1) {
      const [one, other] = [await makeAccount(prisma), await makeAccount(prisma)];
      const both = await Promise.allSettled([
        karim.run(EDIT, of(one, under(other))),
        karim.run(EDIT, of(other, under(one))),
      ]);
      expect(both.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    }
  });

  it("that one may not see does not exist", async () => {
    const team = await makeAudience(prisma, [cast.salome]);
    const hidden = await makeAccount(prisma, { audienceId: team.id });
    const karim = api(await viewerFor("karim"));
    expect((await karim.refused(EDIT, of(await makeAccount(prisma), under(hidden)))).code).toBe("NOT_FOUND");
  });
});

describe("an account's owner", () => {
  const to = (user: { id: string }) => ({ ownerId: `User_${user.id}` });

  it("is named by anyone where there is none, and then only by the owner or a manager", async () => {
    const account = await makeAccount(prisma, { ownerId: null });
    const karim = api(await viewerFor("karim"));
    const salome = api(await viewerFor("salome"));
    await karim.run(EDIT, of(account, to(cast.salome)));
    expect((await karim.refused(EDIT, of({ ...account, version: 2 }, to(cast.karim)))).code).toBe("FORBIDDEN");
    // What stands may be said again: a form that tells all it shows takes nothing from anybody.
    await karim.run(EDIT, of({ ...account, version: 2 }, { ...to(cast.salome), city: "Brest" }));
    const handed = await salome.run<Edited>(EDIT, of({ ...account, version: 3 }, to(cast.gareth)));
    expect(handed.editAccount.owner?.name).toBe(cast.gareth.name);
    const noemie = api(await viewerFor("noemie"));
    await noemie.run(EDIT, of({ ...account, version: 4 }, { ownerId: null }));
    expect((await prisma.account.findUniqueOrThrow({ where: { id: account.id } })).ownerId).toBeNull();
  });

  it("is not overwritten by who read an older version", async () => {
    const account = await makeAccount(prisma, { ownerId: cast.salome.id });
    const salome = api(await viewerFor("salome"));
    await salome.run(EDIT, of(account, { city: "Nantes" }));
    expect((await salome.refused(EDIT, of(account, to(cast.karim)))).code).toBe("CONFLICT");
  });
});
