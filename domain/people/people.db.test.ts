import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { prisma, disconnect, transaction } from "../../platform/db/prisma.ts";
import { newId } from "../../platform/ids.ts";
import { makePost } from "../../tests/factories/conversation.ts";
import {
  makeAccount,
  makeInteraction,
  makeIntroduction,
  makeOpportunity,
  makePerson,
  makeRelationship,
} from "../../tests/factories/crm.ts";
import { makeAudience, makeCast, makeCircle, type Cast } from "../../tests/factories/identity.ts";
import { api, viewerFor } from "../../tests/harness/api.ts";
import type { Viewer } from "../viewer.ts";
import { ensurePersonFromProposal } from "./ensure-person.ts";

const CARD = `id name givenName familyName emails phones doNotContact version
  roles { title current startedOn endedOn account { name } }`;
const CREATE = `mutation ($input: CreatePersonInput!) { createPerson(input: $input) {
  person { ${CARD} } possibleDuplicates { reasons person { id name } } } }`;
const PERSON = `query ($id: ID!) { person(id: $id) { ${CARD} possibleDuplicates { reasons person { id } } } }`;
const EDIT = `mutation ($input: EditPersonInput!) { editPerson(input: $input) { ${CARD} } }`;
const MERGE = `mutation ($from: ID!, $into: ID!) { mergePeople(fromId: $from, intoId: $into) { id emails version roles { title } } }`;

interface Card {
  id: string;
  name: string;
  givenName: string;
  familyName: string;
  emails: string[];
  phones: string[];
  doNotContact: boolean;
  version: number;
  roles: {
    title: string;
    current: boolean;
    startedOn: string | null;
    endedOn: string | null;
    account: { name: string };
  }[];
}
interface Created {
  createPerson: {
    person: Card | null;
    possibleDuplicates: { reasons: string[]; person: { id: string; name: string } }[];
  };
}

let cast: Cast;
let karim: Viewer;
let account: Awaited<ReturnType<typeof makeAccount>>;

beforeAll(async () => {
  cast = await makeCast(prisma);
  karim = await viewerFor("karim");
});
beforeEach(async () => {
  account = await makeAccount(prisma, { name: "Aérolor Rotors", country: "FR" });
});
afterAll(disconnect);

const create = (viewer: Viewer, input: object) => api(viewer).run<Created>(CREATE, { input });
const eventsOf = (type: string, id: string) =>
  prisma.event.count({ where: { type, payload: { path: ["personId"], equals: id.replace(/^.*_/, "") } } });

describe("making someone known", () => {
  it("needs a name and nothing else", async () => {
    const { createPerson } = await create(karim, { name: "  Solène   Quévert " });
    expect(createPerson.person).toMatchObject({
      name: "Solène Quévert",
      givenName: "Solène",
      familyName: "Quévert",
      roles: [],
    });
    expect(await eventsOf("person.created", createPerson.person!.id)).toBe(1);
    expect(await api(karim).refused(CREATE, { input: { name: " \u0000 " } })).toMatchObject({
      code: "INVALID",
      fields: [{ path: "name", key: "required" }],
    });
  });

  it("keeps numbers as E.164 and addresses in small letters", async () => {
    const { createPerson } = await create(karim, {
      name: "Ombeline Tarrade",
      emails: ["Ombeline@Example.com"],
      phones: ["06 12 34 56 78", "ext. 12"],
      accountId: `Account_${account.id}`,
      title: "CTO",
    });
    expect(createPerson.person).toMatchObject({
      emails: ["ombeline@example.com"],
      phones: expect.arrayContaining(["+33612345678", "ext. 12"]),
      roles: [{ title: "CTO", current: true, account: { name: "Aérolor Rotors" } }],
    });
    expect(
      await api(karim).refused(CREATE, { input: { name: "Ombeline Tarrade", phones: ["mornings"] } }),
    ).toMatchObject({
      fields: [{ path: "phones.0", key: "notAPhone" }],
    });
  });

  it.each([
    ["the same e-mail", { name: "Someone Else", emails: ["dup@example.com"] }, ["email"]],
    ["the same number, written otherwise", { name: "Another One", phones: ["+33 6 99 88 77 66"] }, ["phone"]],
    ["the same words, without accents, turned round", { name: "dupre helene" }, ["swappedName"]],
    ["a slip of the pen", { name: "Hélène Dupret" }, ["similarName"]],
  ])("asks before making a second copy: %s", async (_what, input, reasons) => {
    await prisma.person.deleteMany({ where: { nameKey: { contains: "helene" } } });
    const known = await makePerson(prisma, {
      name: "Hélène Dupré",
      at: account,
      email: "dup@example.com",
      phone: "+33699887766",
    });
    const before = await prisma.person.count();
    const { createPerson } = await create(karim, input);
    expect(createPerson).toEqual({
      person: null,
      possibleDuplicates: [{ reasons, person: { id: `Person_${known.id}`, name: "Hélène Dupré" } }],
    });
    expect(await prisma.person.count()).toBe(before);
    const forced = await create(karim, { ...input, force: true });
    expect(forced.createPerson.person).not.toBeNull();
    await prisma.person.delete({ where: { id: forced.createPerson.person!.id.slice(7) } });
  });

  it("never betrays a duplicate at an account one may not see", async () => {
    const team = await makeAudience(prisma, [cast.salome]);
    const secret = await makeAccount(prisma, { name: "Hidden Works", audienceId: team.id });
    await makePerson(prisma, { name: "Zéphirine Aubanel", at: secret, email: "z@example.com" });
    const { createPerson } = await create(karim, { name: "Zéphirine Aubanel", emails: ["z@example.com"] });
    expect(createPerson.possibleDuplicates).toEqual([]);
    expect(createPerson.person).not.toBeNull();
    expect(
      await api(karim).refused(CREATE, { input: { name: "X Y", accountId: `Account_${secret.id}` } }),
    ).toMatchObject({ code: "NOT_FOUND" });
  });

  it("is for colleagues: an influencer may not", async () => {
    const circle = await makeCircle(prisma, [cast.ludovic]);
    const shared = await makeAccount(prisma, { circleId: circle.id });
    const ludovic = await viewerFor("ludovic");
    expect(
      await api(ludovic).refused(CREATE, { input: { name: "New One", accountId: `Account_${shared.id}` } }),
    ).toMatchObject({ code: "FORBIDDEN" });
  });
});

describe("changing a card", () => {
  it("refuses a stale edit and changes nothing by it", async () => {
    const { id } = await makePerson(prisma, { name: "Stale Test" });
    const edit = (version: number, name: string) => ({
      input: { id: `Person_${id}`, version, name, emails: ["a@b.example"], doNotContact: true },
    });
    const { editPerson } = await api(karim).run<{ editPerson: Card }>(EDIT, edit(1, "Stale Tested"));
    expect(editPerson).toMatchObject({ name: "Stale Tested", emails: ["a@b.example"], doNotContact: true, version: 2 });
    expect(await api(karim).refused(EDIT, edit(1, "Lost"))).toMatchObject({ code: "CONFLICT" });
    expect((await prisma.person.findUniqueOrThrow({ where: { id } })).name).toBe("Stale Tested");
  });

  it("keeps where someone was when she moves", async () => {
    const other = await makeAccount(prisma, { name: "Hydrelia" });
    const { id } = await makePerson(prisma, { name: "Moving Person", at: account, title: "Buyer" });
    const ADD = `mutation ($input: AddRoleInput!) { addPersonRole(input: $input) { ${CARD} } }`;
    const input = {
      personId: `Person_${id}`,
      accountId: `Account_${other.id}`,
      title: "CTO",
      startedOn: "2026-01-05",
      moved: true,
    };
    const { addPersonRole } = await api(karim).run<{ addPersonRole: Card }>(ADD, { input });
    expect(addPersonRole.roles).toMatchObject([
      { title: "CTO", current: true, startedOn: "2026-01-05", account: { name: "Hydrelia" } },
      { title: "Buyer", current: false, endedOn: "2026-01-05", account: { name: "Aérolor Rotors" } },
    ]);
  });

  it("ends a role, never before it began", async () => {
    const { id } = await makePerson(prisma, { name: "Ending Person", at: account });
    const role = await prisma.personRole.findFirstOrThrow({ where: { personId: id } });
    await prisma.personRole.update({ where: { id: role.id }, data: { startedOn: new Date("2025-06-01") } });
    const END = `mutation ($id: ID!, $on: Date) { endPersonRole(id: $id, endedOn: $on) { roles { current endedOn } } }`;
    expect(await api(karim).refused(END, { id: `PersonRole_${role.id}`, on: "2025-01-01" })).toMatchObject({
      fields: [{ key: "endsBeforeItStarts" }],
    });
    const { endPersonRole } = await api(karim).run<{ endPersonRole: Card }>(END, {
      id: `PersonRole_${role.id}`,
      on: "2025-12-31",
    });
    expect(endPersonRole.roles).toEqual([{ current: false, endedOn: "2025-12-31" }]);
  });

  it("hides a role at an account one may not see", async () => {
    const team = await makeAudience(prisma, [cast.salome]);
    const secret = await makeAccount(prisma, { name: "Hidden Works", audienceId: team.id });
    const { id } = await makePerson(prisma, { name: "Two Hats", at: account });
    await prisma.personRole.create({ data: { id: newId(), personId: id, accountId: secret.id, title: "Board" } });
    const { person } = await api(karim).run<{ person: Card }>(PERSON, { id: `Person_${id}` });
    expect(person.roles.map((role) => role.account.name)).toEqual(["Aérolor Rotors"]);
  });
});

describe("merging two records", () => {
  it("re-points everything, leads the old address to the new and happens once", async () => {
    const from = await makePerson(prisma, {
      name: "Marc Petit",
      at: account,
      title: "Engineer",
      email: "m@p.example",
      phone: "+33600000001",
    });
    const into = await makePerson(prisma, { name: "Marc  Petit", email: "m@p.example" });
    await prisma.person.update({ where: { id: from.id }, data: { doNotContact: true } });
    await makeRelationship(prisma, { userId: cast.ines.id, personId: from.id });
    await makeRelationship(prisma, { userId: cast.tom.id, personId: from.id });
    await makeRelationship(prisma, { userId: cast.tom.id, personId: into.id });
    await makeInteraction(prisma, account, { users: [cast.tom], people: [from, into] });
    await makeInteraction(prisma, account, { users: [cast.tom], people: [from] });
    await makeIntroduction(prisma, { requesterId: cast.salome.id, connectorId: cast.ines.id, personId: from.id });
    await makePost(prisma, account, cast.karim, { people: [from] });
    const deal = await makeOpportunity(prisma, account);
    await prisma.opportunityPerson.create({ data: { opportunityId: deal.id, personId: from.id, part: "decides" } });

    const { person } = await api(karim).run<{ person: { possibleDuplicates: { reasons: string[] }[] } }>(PERSON, {
      id: `Person_${into.id}`,
    });
    expect(person.possibleDuplicates).toMatchObject([
      { reasons: ["name", "email"], person: { id: `Person_${from.id}` } },
    ]);
    const { mergePeople } = await api(karim).run<{ mergePeople: Card }>(MERGE, {
      from: `Person_${from.id}`,
      into: `Person_${into.id}`,
    });
    expect(mergePeople).toMatchObject({
      id: `Person_${into.id}`,
      emails: ["m@p.example"],
      version: 2,
      roles: [{ title: "Engineer" }],
    });

    const where = { personId: into.id };
    expect(await prisma.relationship.count({ where })).toBe(2);
    expect(await prisma.interactionParticipant.count({ where })).toBe(2);
    expect(await prisma.introduction.count({ where })).toBe(1);
    expect(await prisma.postPerson.count({ where })).toBe(1);
    expect(await prisma.opportunityPerson.count({ where })).toBe(1);
    expect(await prisma.personPhone.count({ where })).toBe(1);
    expect((await prisma.person.findUniqueOrThrow({ where: { id: into.id } })).doNotContact).toBe(true);
    expect(await eventsOf("person.merged", into.id)).toBe(1);
    const old = await api(karim).run<{ person: Card }>(PERSON, { id: `Person_${from.id}` });
    expect(old.person.id).toBe(`Person_${into.id}`);
    expect(await api(karim).refused(MERGE, { from: `Person_${from.id}`, into: `Person_${into.id}` })).toMatchObject({
      code: "NOT_FOUND",
    });
  });
});

describe("accepting a proposed person", () => {
  it("finds her by e-mail, by number, or by name at the account, and adds what is new", async () => {
    const known = await makePerson(prisma, { name: "Iris Valmont", at: account, email: "iris@example.com" });
    const accept = (proposed: object) =>
      transaction((tx) => ensurePersonFromProposal(tx, karim, { account, ...proposed }));
    expect(await accept({ name: "I. Valmont", emails: ["IRIS@example.com"], phones: ["06 11 22 33 44"] })).toEqual({
      id: known.id,
      created: false,
    });
    expect(await accept({ phones: ["+33611223344"], title: "CTO" })).toEqual({ id: known.id, created: false });
    expect(await accept({ name: "valmont IRIS" })).toEqual({ id: known.id, created: false });
    const { roles } = await prisma.person.findUniqueOrThrow({ where: { id: known.id }, include: { roles: true } });
    expect(roles.map(({ title }) => title)).toEqual(["CTO"]);
    expect(await accept({ phones: ["+33655555555"] })).toBeNull();
    const other = await accept({ name: "Somebody New" });
    expect(other?.created).toBe(true);
    expect(await accept({ name: "Somebody New" })).toEqual({ id: other!.id, created: false });
  });
});

describe("who sees people", () => {
  it("not those of a restricted account, nor of another circle, in any list", async () => {
    const team = await makeAudience(prisma, [cast.salome]);
    const circle = await makeCircle(prisma, [cast.clara]);
    const secret = await makeAccount(prisma, { audienceId: team.id, circleId: circle.id });
    const hidden = await makePerson(prisma, { name: "Ysaline Courtot", at: secret });
    const LIST = `query ($s: String) { people(search: $s, first: 10) { totalCount edges { node { name } } } node(id: "Person_${hidden.id}") { id } }`;
    const seenBy = async (key: "karim" | "salome" | "ludovic" | "clara" | "noemie") =>
      api(await viewerFor(key)).run(LIST, { s: "courtot ysaline" });
    const nothing = { people: { totalCount: 0, edges: [] }, node: null };
    const one = {
      people: { totalCount: 1, edges: [{ node: { name: "Ysaline Courtot" } }] },
      node: { id: `Person_${hidden.id}` },
    };
    expect(await seenBy("karim")).toEqual(nothing);
    expect(await seenBy("noemie")).toEqual(nothing);
    expect(await seenBy("ludovic")).toEqual(nothing);
    expect(await seenBy("salome")).toEqual(one);
    expect(await seenBy("clara")).toEqual(one);
  });
});
