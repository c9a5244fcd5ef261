import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { disconnect, prisma } from "../../platform/db/prisma.ts";
import { makeAccount, makePerson } from "../../tests/factories/crm.ts";
import { makeAudience, makeCast, makeCircle, type Cast } from "../../tests/factories/identity.ts";
import { api, viewerFor } from "../../tests/harness/api.ts";
import { meanwhile } from "../../tests/harness/meanwhile.ts";
import { EVERYONE } from "../viewer.ts";

const MERGE = `mutation ($from: ID!, $into: ID!, $narrow: Boolean) {
  mergePeople(fromId: $from, intoId: $into, narrow: $narrow) { id phones } }`;
const PERSON = `query ($id: ID!) { person(id: $id) { id phones possibleDuplicates { sameReaders person { id } } } }`;

interface Read {
  person: {
    id: string;
    phones: string[];
    possibleDuplicates: { sameReaders: boolean; person: { id: string } }[];
  } | null;
}

let cast: Cast;
let team: { id: string };
let open: { id: string };
let restricted: { id: string };

const read = async (key: "salome" | "gareth", { id }: { id: string }) =>
  (await api(await viewerFor(key)).run<Read>(PERSON, { id: `Person_${id}` })).person;
const ids = (from: { id: string }, into: { id: string }) => ({ from: `Person_${from.id}`, into: `Person_${into.id}` });

/** One woman, known to all under one number, and to a team under another. */
beforeAll(async () => {
  cast = await makeCast(prisma, ["salome", "gareth", "ludovic"]);
  team = await makeAudience(prisma, [cast.salome]);
});
beforeEach(async () => {
  await prisma.person.deleteMany();
  const closed = await makeAccount(prisma, { audienceId: team.id });
  open = await makePerson(prisma, { name: "Odile Ferrandin", phone: "+33600000001" });
  restricted = await makePerson(prisma, { name: "Odile Ferrandin", phone: "+33600000002", at: closed });
});
afterAll(disconnect);

const audienceOf = async ({ id }: { id: string }) =>
  (await prisma.person.findUniqueOrThrow({ where: { id } })).audienceId;

describe.each(["the open one into the restricted one", "the restricted one into the open one"])("%s", (way) => {
  const pair = () => (way.startsWith("the open") ? ids(open, restricted) : ids(restricted, open));

  it("is refused in words, and nothing is written", async () => {
    const refused = await api(await viewerFor("salome")).refused(MERGE, pair());
    expect(refused).toMatchObject({ code: "INVALID", key: "audiencesDiffer", fields: [{ path: "narrow" }] });
    expect([await audienceOf(open), await audienceOf(restricted)]).toEqual([EVERYONE, team.id]);
    expect((await read("gareth", open))!.phones).toEqual(["+33600000001"]);
  });

  it("is done when one says so: seen by the team alone, whatever it says", async () => {
    await api(await viewerFor("salome")).run(MERGE, { ...pair(), narrow: true });
    const merged = (await read("salome", restricted))!;
    expect(merged.phones.sort()).toEqual(["+33600000001", "+33600000002"]);
    expect([await read("gareth", open), await read("gareth", restricted)]).toEqual([null, null]);
  });

  it("is not found by whoever sees but one of them", async () => {
    const gareth = api(await viewerFor("gareth"));
    expect((await gareth.refused(MERGE, { ...pair(), narrow: true })).code).toBe("NOT_FOUND");
  });
});

it("two teams' records stay apart, whatever one says", async () => {
  const other = await makeAudience(prisma, [cast.salome]);
  const there = await makePerson(prisma, { name: "Odile Ferrandin", audienceId: other.id });
  const given = { ...ids(there, restricted), narrow: true };
  expect((await api(await viewerFor("salome")).refused(MERGE, given)).key).toBe("teamsDiffer");
});

it("what colleagues alone knew is not shown to guests", async () => {
  const circle = await makeCircle(prisma, [cast.ludovic]);
  const shared = await makePerson(prisma, { name: "Odile Ferrandin", circleId: circle.id });
  const salome = api(await viewerFor("salome"));
  expect((await salome.refused(MERGE, ids(open, shared))).key).toBe("audiencesDiffer");
  await salome.run(MERGE, { ...ids(open, shared), narrow: true });
  expect(await prisma.person.findUnique({ where: { id: shared.id } })).toMatchObject({ circleId: null });
});

it("says beforehand which records are seen by other people", async () => {
  const twin = await makePerson(prisma, { name: "Odile Ferrandin" });
  const { possibleDuplicates } = (await read("salome", open))!;
  const said = new Map(possibleDuplicates.map(({ person, sameReaders }) => [person.id, sameReaders]));
  expect(said).toEqual(
    new Map([
      [`Person_${twin.id}`, true],
      [`Person_${restricted.id}`, false],
    ]),
  );
});

it("one that is closed in the very moment is not merged as if it were open", async () => {
  const twin = await makePerson(prisma, { name: "Odile Ferrandin" });
  const other = await meanwhile("update people set audience_id = $2 where id = $1", [twin.id, team.id]);
  const merged = api(await viewerFor("salome")).refused(MERGE, ids(twin, open));
  await other.holdsUp(1);
  await other.letGo();
  expect((await merged).key).toBe("audiencesDiffer");
});
