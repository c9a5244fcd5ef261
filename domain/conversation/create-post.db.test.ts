import { afterAll, beforeAll, expect, it } from "vitest";
import { disconnect, prisma } from "../../platform/db/prisma.ts";
import { newId } from "../../platform/ids.ts";
import { makeAccount } from "../../tests/factories/crm.ts";
import { makeCast, type Cast } from "../../tests/factories/identity.ts";
import { viewerFor } from "../../tests/harness/api.ts";
import { createPost } from "./create-post.ts";
import { postsByIds } from "./post-list.sql.ts";

let cast: Cast;
let accountId: string;

beforeAll(async () => {
  cast = await makeCast(prisma, ["karim", "salome"]);
  accountId = (await makeAccount(prisma, { ownerId: cast.salome.id })).id;
});
afterAll(disconnect);

it.each([
  { kind: "tip", body: "  Their **buyer** leaves\nin March, says @someone  " },
  { kind: "question", body: "Who knows their new buyer?", channel: "phone", firstHand: true },
  { kind: "risk", body: "Prix trop élevés", source: "Odile", firstHand: false, reach: "guests" },
])("is answered as it would be read again: $kind", async (said) => {
  const karim = await viewerFor("karim");
  const { id, post } = await createPost(karim, { ...said, accountId, clientId: newId() });
  expect([post]).toEqual(await postsByIds(karim, [id]));
});

it("is read where it is tied to other things, or stood already", async () => {
  const karim = await viewerFor("karim");
  const person = await prisma.person.create({
    data: {
      id: newId(),
      name: "Odile Ferrandin",
      nameKey: "odile ferrandin",
      audienceId: (await prisma.account.findUniqueOrThrow({ where: { id: accountId } })).audienceId,
    },
  });
  const clientId = newId();
  const about = { accountId, clientId, kind: "tip", body: "She leaves", personIds: [person.id] };
  const first = await createPost(karim, about);
  const again = await createPost(karim, { ...about, personIds: [] });
  expect([first.post, again]).toEqual([null, { id: first.id, post: null }]);
});
