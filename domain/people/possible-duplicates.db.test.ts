import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { disconnect, prisma } from "../../platform/db/prisma.ts";
import { makeAccount, makePerson } from "../../tests/factories/crm.ts";
import { makeAudience, makeCast, type Cast } from "../../tests/factories/identity.ts";
import { api, viewerFor } from "../../tests/harness/api.ts";
import { EVERYONE } from "../viewer.ts";
import { possibleDuplicates } from "./possible-duplicates.ts";

let cast: Cast;

beforeAll(async () => {
  cast = await makeCast(prisma, ["salome", "gareth"]);
});
beforeEach(async () => {
  await prisma.person.deleteMany();
  await prisma.account.deleteMany();
});
afterAll(disconnect);

type Known = { firm?: Awaited<ReturnType<typeof makeAccount>>; email?: string; phone?: string };

/** What is said of somebody new, as gareth would add her. */
async function alike(name: string, { firm, email, phone }: Known = {}) {
  const found = await possibleDuplicates(await viewerFor("gareth"), {
    ...{ id: null, name, audienceId: EVERYONE, circleId: null },
    ...{ emails: email ? [email] : [], phones: phone ? [phone] : [], accountIds: firm ? [firm.id] : [] },
  });
  const people = await prisma.person.findMany({ where: { id: { in: found.map(({ id }) => id) } } });
  return found.map(({ id, reasons }) => ({ name: people.find((one) => one.id === id)!.name, reasons }));
}

describe("among 200 namesakes", () => {
  beforeEach(async () => {
    for (let turn = 0; turn < 200; turn += 1) await makePerson(prisma, { name: "Jean Martin" });
  });

  it("whoever has the same e-mail is found, first", async () => {
    await makePerson(prisma, { name: "Jean Martin", email: "jean.martin@orvane.example" });
    const found = await alike("Jean Martin", { email: "Jean.Martin@orvane.example" });
    expect(found).toHaveLength(10);
    expect(found[0]!.reasons).toEqual(["name", "email"]);
  });

  it("so is whoever has the same number, or works at the same firm or in the same town", async () => {
    const [here, there] = [
      await makeAccount(prisma, { city: "Vierzon" }),
      await makeAccount(prisma, { city: "VIERZON" }),
    ];
    await makePerson(prisma, { name: "Jean Martin", phone: "+33611111111" });
    await makePerson(prisma, { name: "Jean Martin", at: here });
    await makePerson(prisma, { name: "Jean Martin", at: there });
    const reasons = async (known: Known) => (await alike("Jean Martin", known)).map((found) => found.reasons.join());
    expect((await reasons({ phone: "+33611111111" }))[0]).toBe("name,phone");
    expect((await reasons({ firm: here })).slice(0, 2)).toEqual(["name,company", "name,town"]);
  });

  it("those whom one may not see take nobody's place", async () => {
    const team = await makeAudience(prisma, [cast.salome]);
    await prisma.person.updateMany({ data: { audienceId: team.id } });
    await makePerson(prisma, { name: "Jeanne Martin" });
    expect(await alike("Jean Martin")).toEqual([{ name: "Jeanne Martin", reasons: ["similarName"] }]);
  });
});

describe("initials", () => {
  it.each([
    ["J. Martin", "Jean Martin"],
    ["JL Marty", "Jean-Luc Marty"],
    ["J.-L. Marty", "Jean-Luc Marty"],
    ["Martin J.", "Jean Martin"],
  ])("%s may be %s, at the same firm or in the same town", async (short, long) => {
    const [here, there] = [await makeAccount(prisma, { city: "Dole" }), await makeAccount(prisma, { city: "Dole" })];
    await makePerson(prisma, { name: long, at: here });
    expect((await alike(short, { firm: here })).map(({ reasons }) => reasons.at(-1))).toEqual(["company"]);
    expect((await alike(short, { firm: there })).map(({ reasons }) => reasons.at(-1))).toEqual(["town"]);
    expect(await alike(short, { firm: await makeAccount(prisma, { city: "Nice" }) })).toEqual([]);
    expect(await alike(short)).toEqual([]);
  });

  it("of one letter and two people of that letter: each may be, they are not each other", async () => {
    const firm = await makeAccount(prisma);
    for (const name of ["Jean Martin", "Jacques Martin"]) await makePerson(prisma, { name, at: firm });
    expect((await alike("J. Martin", { firm })).map(({ name }) => name).sort()).toEqual([
      "Jacques Martin",
      "Jean Martin",
    ]);
    expect((await alike("Jean Martin", { firm })).map(({ name }) => name)).toEqual(["Jean Martin"]);
  });

  it("a firm that one may not see tells nothing", async () => {
    const team = await makeAudience(prisma, [cast.salome]);
    const secret = await makeAccount(prisma, { audienceId: team.id, city: "Dole" });
    const open = await makeAccount(prisma, { city: "Dole" });
    await makePerson(prisma, { name: "Jean Martin", at: { ...secret, audienceId: EVERYONE } });
    expect(await alike("J. Martin", { firm: open })).toEqual([]);
  });
});

describe("names of a marriage, and double ones", () => {
  it.each([
    ["Claire Martin née Dubois", "Claire Dubois"],
    ["Claire Martin née Dubois", "Claire Martin"],
    ["Claire Martin (née Dubois)", "DUBOIS Claire"],
    ["Claire Dubois ép. Martin", "Claire Martin"],
    ["Claire Martin, born Dubois", "Claire Dubois"],
    ["Claire Martin née Dubois", "Claire Martin-Dubois"],
    ["Anna Weber geb. Schulz", "Anna Schulz"],
    ["Éric Dupont-Moretti", "Éric Dupont Moretti"],
    ["Éric Dupont-Moretti", "Eric Dupont"],
    ["Éric Dupont-Moretti", "Eric Moretti"],
    ["Sonia Wexel, CFA", "Sonia Wexel"],
    ["Işık Yılmaz", "Isik Yilmaz"],
  ])("%s and %s", async (one, other) => {
    for (const [known, sought] of [
      [one, other],
      [other, one],
    ] as const) {
      await prisma.person.deleteMany();
      await makePerson(prisma, { name: known });
      expect((await alike(sought)).map(({ name }) => name)).toEqual([known]);
    }
  });

  it.each([
    ["Claire Martin née Dubois", "Claire Moreau"],
    ["Claire Martin née Dubois", "Sophie Dubois"],
    ["Éric Dupont-Moretti", "Marc Dupont"],
    ["Max Born", "Max Planck"],
  ])("not %s and %s", async (one, other) => {
    await makePerson(prisma, { name: one });
    expect(await alike(other)).toEqual([]);
  });

  it("are found by their words, however they stand", async () => {
    await makePerson(prisma, { name: "Claire Martin née Dubois" });
    const FIND = `query ($s: String) { people(search: $s, first: 5) { totalCount } }`;
    const salome = api(await viewerFor("salome"));
    for (const s of ["claire dubois", "Claire Martin née Dubois", "martin claire", "Dubois"])
      expect(await salome.run(FIND, { s }), s).toEqual({ people: { totalCount: 1 } });
  });
});

describe("a switchboard", () => {
  const BOARD = "+33142685300";

  it("rings at many desks: a number of several makes nobody the same under another name", async () => {
    await makePerson(prisma, { name: "Paul Ostal", phone: BOARD });
    // Of two it may be a second copy: whoever writes her is asked.
    expect(await alike("Rose Vey", { phone: BOARD })).toEqual([{ name: "Paul Ostal", reasons: ["phone"] }]);
    await makePerson(prisma, { name: "Marc Lund", phone: BOARD });
    expect(await alike("Rose Vey", { phone: BOARD })).toEqual([]);
    expect(await alike("P. Ostal", { phone: BOARD })).toEqual([
      { name: "Paul Ostal", reasons: ["similarName", "phone"] },
    ]);
  });

  it("has extensions, and people note what a number is for", async () => {
    await makePerson(prisma, { name: "Paul Ostal", phone: `${BOARD} x12 (bureau)` });
    const reasons = async (phone: string) => (await alike("P. Ostal", { phone })).map((found) => found.reasons.join());
    expect(await reasons(`${BOARD} x12`)).toEqual(["similarName,phone"]);
    expect(await reasons(`${BOARD} x12 (chez lui)`)).toEqual(["similarName,phone"]);
    expect(await reasons(`${BOARD} x14`)).toEqual([]);
  });

  it("and one mailbox is read by many: they are shown, for somebody to say", async () => {
    await makePerson(prisma, { name: "Paul Ostal", email: "info@ostal.example" });
    expect(await alike("Rose Vey", { email: "info@ostal.example" })).toEqual([
      { name: "Paul Ostal", reasons: ["email"] },
    ]);
  });
});
