import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Account, Person, Post } from "../../generated/prisma/client.ts";
import { disconnect, prisma } from "../../platform/db/prisma.ts";
import { newId } from "../../platform/ids.ts";
import { makePost } from "../../tests/factories/conversation.ts";
import { makeAccount, makePerson } from "../../tests/factories/crm.ts";
import { makeAudience, makeCast, makeCircle, type Cast } from "../../tests/factories/identity.ts";
import { api, viewerFor } from "../../tests/harness/api.ts";

const ACCEPT = `mutation ($id: ID!) { acceptProposal(id: $id) { people { id } } }`;
const PERSON = `query ($id: ID!) { person(id: $id) { phones emails roles { title } } }`;
const PHONE = "+33600000007";

const FACTS = {
  phone: { text: PHONE, value: { e164: PHONE, international: PHONE } },
  email: { text: "odile@example.com", value: { address: "odile@example.com" } },
  person: { text: "Odile Ferrandin", value: { givenName: "Odile", familyName: "Ferrandin", title: "CTO" } },
};

let cast: Cast;
let team: { id: string };
let circle: { id: string };
let account: Account;
let odile: Person;

beforeAll(async () => {
  cast = await makeCast(prisma, ["salome", "gareth", "ludovic"]);
  team = await makeAudience(prisma, [cast.salome]);
  circle = await makeCircle(prisma, [cast.ludovic]);
});
beforeEach(async () => {
  await prisma.person.deleteMany();
  account = await makeAccount(prisma, { circleId: circle.id });
  odile = await makePerson(prisma, { name: "Odile Ferrandin", at: account });
});
afterAll(disconnect);

/** Said on her account, by default on a deal that only a team sees. */
const said = (
  keys: Partial<Pick<Post, "audienceId" | "circleId">> = { audienceId: team.id, circleId: null },
  people: Person[] = [odile],
) => makePost(prisma, account, cast.salome, { ...keys, people });

async function proposal(post: Post, kind: keyof typeof FACTS): Promise<{ id: string }> {
  const id = newId();
  await prisma.proposal.create({
    data: { id, postId: post.id, position: 0, kind, start: 0, end: 1, ...FACTS[kind], status: "proposed" },
  });
  return { id: `Proposal_${id}` };
}
const accept = async (post: Post, kind: keyof typeof FACTS) =>
  api(await viewerFor("salome")).run(ACCEPT, await proposal(post, kind));
const refused = async (post: Post, kind: keyof typeof FACTS) =>
  api(await viewerFor("salome")).refused(ACCEPT, await proposal(post, kind));

const seenBy = async (key: "gareth" | "ludovic" | "salome", person = odile) =>
  (await api(await viewerFor(key)).run<{ person: object | null }>(PERSON, { id: `Person_${person.id}` })).person;
const NOTHING = { phones: [], emails: [], roles: [{ title: "" }] };

describe("what a restricted post says of someone whom all see", () => {
  it.each(["phone", "email"] as const)("a %s is refused in words, and nobody reads it", async (kind) => {
    expect(await refused(await said(), kind)).toMatchObject({ code: "INVALID", key: "saidToFewer" });
    for (const key of ["gareth", "ludovic", "salome"] as const) expect(await seenBy(key)).toEqual(NOTHING);
    expect(await prisma.proposal.count({ where: { status: "accepted" } })).toBe(0);
  });

  it("links the person, and keeps the title to itself", async () => {
    const post = await said(undefined, []);
    await accept(post, "person");
    expect(await prisma.postPerson.findMany({ where: { postId: post.id } })).toMatchObject([{ personId: odile.id }]);
    expect(await seenBy("gareth")).toEqual(NOTHING);
  });

  it("says yes to a number that is known already", async () => {
    await prisma.personPhone.create({ data: { personId: odile.id, phone: PHONE } });
    await accept(await said(), "phone");
    expect(await seenBy("gareth")).toEqual({ ...NOTHING, phones: [PHONE] });
  });

  it("goes to the team's own record of the same name", async () => {
    const kept = await makePerson(prisma, {
      name: "Odile Ferrandin",
      at: { ...account, audienceId: team.id, circleId: null },
    });
    const post = await said(undefined, []);
    await accept(post, "person");
    await accept(post, "phone");
    expect(await seenBy("salome", kept)).toMatchObject({ phones: [PHONE], roles: [{ title: "CTO" }] });
    expect(await seenBy("gareth")).toEqual(NOTHING);
  });
});

it("what colleagues say among themselves is not shown to the guests who see the person", async () => {
  expect(await refused(await said({ circleId: null }), "phone")).toMatchObject({ key: "saidToFewer" });
  expect(await seenBy("ludovic")).toEqual(NOTHING);
});

describe("what at least as many may read as see the person", () => {
  it("is added where both are seen by the same", async () => {
    await accept(await said({}), "phone");
    expect(await seenBy("ludovic")).toMatchObject({ phones: [PHONE] });
  });

  it("is added to someone whom fewer see", async () => {
    await prisma.person.update({ where: { id: odile.id }, data: { audienceId: team.id, circleId: null } });
    await accept(await said({}), "phone");
    expect(await seenBy("salome")).toMatchObject({ phones: [PHONE] });
  });
});
