import { afterAll, beforeAll, expect, it } from "vitest";
import { disconnect, prisma as db } from "../../platform/db/prisma.ts";
import type { FoundDocument, SearchKind } from "../../platform/search/port.ts";
import { readGiven } from "../../platform/search/read-hits.ts";
import { makeComment, makePost } from "../../tests/factories/conversation.ts";
import { makeAccount, makeOpportunity, makePerson } from "../../tests/factories/crm.ts";
import { makeAudience, makeCast, makeCircle, type Cast } from "../../tests/factories/identity.ts";
import { viewerFor } from "../../tests/harness/api.ts";
import { visibleAccounts } from "../accounts/account-policy.ts";
import { postsByIds } from "../conversation/post-list.sql.ts";
import { visibleComments } from "../conversation/post-policy.ts";
import { visibleColleagues } from "../identity/colleague-policy.ts";
import { visibleOpportunities } from "../opportunities/opportunity-policy.ts";
import { visiblePeople } from "../people/person-policy.ts";
import { isInsider, type Viewer } from "../viewer.ts";
import { foundThings } from "./found-things.ts";
import { readSeen } from "./found-things.sql.ts";

let cast: Cast;
let everything: FoundDocument[];
const hidden = { account: "", person: "", comment: "", deal: "" };

/** One of each kind in three layers (guests', everyone's, a team's), with what is archived, deleted or has left beside them. */
beforeAll(async () => {
  cast = await makeCast(db);
  const team = await makeAudience(db, [cast.salome]);
  const circle = await makeCircle(db, [cast.ludovic]);
  const found: FoundDocument[] = [];
  const add = (kind: SearchKind, row: { id: string }) => found.push({ id: row.id, kind });
  for (const keys of [{ circleId: circle.id, ownerId: cast.karim.id }, {}, { audienceId: team.id }]) {
    for (const archivedAt of [null, new Date()]) {
      const account = await makeAccount(db, { name: "Found Works", archivedAt, ...keys });
      add("account", account);
      add("person", await makePerson(db, { name: "Found Person", at: account }));
      add("opportunity", await makeOpportunity(db, account, { name: "Found deal", nextStep: "Call them" }));
      for (const deletedAt of [null, new Date()]) {
        const post = await makePost(db, account, cast.tom, { body: "Found a post", deletedAt });
        add("post", post);
        add("comment", await makeComment(db, post, cast.clara, { body: "Found a comment" }));
        add("comment", await makeComment(db, post, cast.tom, { body: "Found another", deletedAt: new Date() }));
      }
    }
  }
  const secret = await makeAccount(db, { name: "Secret Works", audienceId: team.id });
  const person = await makePerson(db, { name: "Open Person" });
  await db.personRole.create({ data: { personId: person.id, accountId: secret.id, title: "Chair" } });
  const open = await makeAccount(db, { name: "Open Works" });
  const post = await makePost(db, open, cast.karim, { body: "Open once" });
  const comment = await makeComment(db, post, cast.karim, { body: "Open still" });
  const deal = await makeOpportunity(db, open, {
    name: "Open deal",
    nextStep: "A step for insiders",
    circleId: circle.id,
  });
  // As between the two moments in which an account is restricted and what stands on it follows.
  await db.account.update({ where: { id: open.id }, data: { audienceId: team.id } });
  Object.assign(hidden, { account: secret.id, person: person.id, comment: comment.id, deal: deal.id });
  add("person", person);
  add("post", post);
  add("comment", comment);
  add("opportunity", deal);
  await db.user.update({ where: { id: cast.ines.id }, data: { deactivatedAt: new Date() } });
  for (const user of Object.values(cast)) add("colleague", user);
  everything = found;
}, 60_000);
afterAll(disconnect);

const idsOf = (kind: SearchKind) => everything.filter((hit) => hit.kind === kind).map((hit) => hit.id);
const among = (kind: SearchKind) => ({ id: { in: idsOf(kind) } });

/** What the ordinary reads show of it all. */
async function ordinary(viewer: Viewer): Promise<string[]> {
  const rows = await Promise.all([
    db.account.findMany({ where: { AND: [among("account"), visibleAccounts(viewer)] } }),
    db.person.findMany({ where: { AND: [among("person"), visiblePeople(viewer)] } }),
    db.opportunity.findMany({ where: { AND: [among("opportunity"), visibleOpportunities(viewer)] } }),
    postsByIds(viewer, idsOf("post"), []),
    db.comment.findMany({ where: { AND: [among("comment"), visibleComments(viewer)] } }),
    db.user.findMany({ where: { AND: [among("colleague"), visibleColleagues(viewer), { deactivatedAt: null }] } }),
  ]);
  return rows.flat().map((row) => row.id);
}

async function things(viewer: Viewer) {
  const reader = foundThings(viewer);
  return (await readGiven(everything, reader)).map(reader.thingOf);
}

it.each(["salome", "gareth", "admin", "ludovic", "clara"] as const)(
  "hits show %s what the ordinary reads do, in the order in which they were found",
  async (key) => {
    const viewer = await viewerFor(key);
    const expected = new Set(await ordinary(viewer));
    expect(expected.size).toBeGreaterThan(0);
    expect(expected.size).toBeLessThan(everything.length);
    const shown = everything.map(({ id }) => id).filter((id) => expected.has(id));
    expect((await things(viewer)).flatMap((thing) => thing?.id ?? [])).toEqual(shown);
    const seen = readSeen(viewer);
    const counted = (await readGiven(everything, seen)).map(seen.thingOf);
    expect(counted.filter((hit) => hit.seen).map((hit) => hit.id)).toEqual(shown);
  },
);

it("no hit names an account that the viewer may not see, nor says to guests what comes next", async () => {
  for (const key of ["gareth", "ludovic"] as const) {
    const viewer = await viewerFor(key);
    const found = new Map((await things(viewer)).flatMap((thing) => (thing ? [[thing.id, thing] as const] : [])));
    expect(found.get(hidden.deal)).toMatchObject({
      account: null,
      text: isInsider(viewer) ? "A step for insiders" : "",
    });
    if (!isInsider(viewer)) continue;
    expect(found.get(hidden.person)).toMatchObject({ account: null, text: "" });
    expect(found.get(hidden.comment)).toMatchObject({ account: null, text: "Open still" });
  }
  const salome = new Map((await things(await viewerFor("salome"))).map((thing) => [thing?.id, thing]));
  expect(salome.get(hidden.person)).toMatchObject({ account: { id: hidden.account }, text: "Chair" });
});
