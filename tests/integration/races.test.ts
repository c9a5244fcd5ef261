import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createComment } from "../../domain/conversation/create-comment.ts";
import { createPost } from "../../domain/conversation/create-post.ts";
import { restrictAccount } from "../../domain/identity/restrict-account.ts";
import { logInteraction } from "../../domain/interactions/log-interaction.ts";
import { createOpportunity } from "../../domain/opportunities/create-opportunity.ts";
import { acceptProposal } from "../../domain/people/accept-proposal.ts";
import { createPerson } from "../../domain/people/create-person.ts";
import type { Viewer } from "../../domain/viewer.ts";
import { disconnect, prisma } from "../../platform/db/prisma.ts";
import { newId } from "../../platform/ids.ts";
import { makePost } from "../factories/conversation.ts";
import { makeAccount, makeStages } from "../factories/crm.ts";
import { makeAudience, makeCast, type Cast } from "../factories/identity.ts";
import { viewerFor } from "../harness/api.ts";
import { meanwhile } from "../harness/meanwhile.ts";

let cast: Cast;

beforeAll(async () => {
  cast = await makeCast(prisma, ["karim", "salome", "gareth"]);
  await makeStages(prisma);
});
afterAll(disconnect);

type Place = Awaited<ReturnType<typeof place>>;

/** An open account, a post on it, and a proposal read in the post. */
async function place() {
  const account = await makeAccount(prisma, { ownerId: cast.salome.id });
  const post = await makePost(prisma, account, cast.karim, { body: "I met Odile Ferrandin" });
  const proposal = await prisma.proposal.create({
    data: { id: newId(), postId: post.id, kind: "person", start: 6, end: 21, text: "Odile Ferrandin", value: {} },
  });
  return { account, post, proposal };
}

/** Everything that takes over the keys of what it stands on, and the audiences of what it wrote. */
const writes: Record<string, (viewer: Viewer, on: Place) => Promise<unknown>> = {
  post: (viewer, { account }) =>
    createPost(viewer, { accountId: account.id, clientId: newId(), kind: "tip", body: "They will sell" }),
  comment: (viewer, { post }) => createComment(viewer, { postId: post.id, clientId: newId(), body: "Who told you?" }),
  interaction: (viewer, { account }) =>
    logInteraction(viewer, { accountId: account.id, clientId: newId(), channel: "call", subject: "Price" }),
  opportunity: (viewer, { account }) =>
    createOpportunity(viewer, { accountId: account.id, clientId: newId(), name: "Rotors" }),
  "opportunity from a post": (viewer, { post }) =>
    createOpportunity(viewer, { postId: post.id, clientId: newId(), name: "Blades" }),
  person: (viewer, { account }) => createPerson(viewer, { accountId: account.id, name: `Invented ${newId()}` }),
  "accepted proposal": (viewer, { proposal }) => acceptProposal(viewer, proposal.id),
};
const kinds = Object.keys(writes);

async function audiencesOn({ account, post }: Place): Promise<string[]> {
  const of = { select: { audienceId: true } } as const;
  const rows = await Promise.all([
    prisma.post.findMany({ where: { accountId: account.id, id: { not: post.id } }, ...of }),
    prisma.comment.findMany({ where: { postId: post.id }, ...of }),
    prisma.interaction.findMany({ where: { accountId: account.id }, ...of }),
    prisma.opportunity.findMany({ where: { accountId: account.id }, ...of }),
    prisma.person.findMany({ where: { roles: { some: { accountId: account.id } } }, ...of }),
  ]);
  return rows.flat().map(({ audienceId }) => audienceId);
}

/** Somebody is closing the account, and has not committed yet. */
const closing = async ({ account, post }: Place, audienceId: string) => {
  const other = await meanwhile("select 1 from accounts where id = $1 for update", [account.id]);
  await other.client.query("update accounts set audience_id = $2 where id = $1", [account.id, audienceId]);
  await other.client.query("update posts set audience_id = $2 where id = $1", [post.id, audienceId]);
  return other;
};

describe("what is written while somebody closes the account", () => {
  it.each(kinds)("%s: is refused as not there to whoever is shut out, and nothing is stored", async (kind) => {
    const on = await place();
    const team = await makeAudience(prisma, [cast.salome]);
    const other = await closing(on, team.id);
    const written = Promise.allSettled([writes[kind]!(await viewerFor("karim"), on)]);
    await other.holdsUp(1);
    await other.letGo();
    expect(await written).toEqual([{ status: "rejected", reason: expect.objectContaining({ code: "NOT_FOUND" }) }]);
    expect(await audiencesOn(on)).toEqual([]);
    expect((await prisma.post.findUniqueOrThrow({ where: { id: on.post.id } })).commentCount).toBe(0);
  });

  it.each(kinds)("%s: is written for the team by one of the team", async (kind) => {
    const on = await place();
    const team = await makeAudience(prisma, [cast.salome]);
    const salome = await viewerFor("salome");
    const other = await closing(on, team.id);
    const written = writes[kind]!(salome, on);
    await other.holdsUp(1);
    await other.letGo();
    await written;
    expect(await audiencesOn(on)).toEqual([team.id]);
  });
});

describe("what is being written when somebody starts to close the account", () => {
  it.each(["post", "comment"])("%s: moves with the rest, although it was not there yet", async (kind) => {
    const on = await place();
    // The last thing that both check is that their author is there: held up by it, they have done everything else.
    const other = await meanwhile("select 1 from users where id = $1 for update", [cast.karim.id]);
    // Settled from the start: it may be refused before anybody here waits for it.
    const written = Promise.allSettled([writes[kind]!(await viewerFor("karim"), on)]);
    await other.holdsUp(1);
    const closed = restrictAccount(await viewerFor("salome"), {
      accountId: on.account.id,
      memberIds: [cast.gareth.id],
      version: on.account.version,
    });
    // Either it waits for the writer, or it is through before the writer goes on: then the writer must notice.
    if (kind === "post") await other.holdsUp(2);
    else await closed;
    await other.letGo();
    const [write] = await written;
    await closed;
    const { audienceId } = await prisma.account.findUniqueOrThrow({ where: { id: on.account.id } });
    expect(audienceId).not.toBe(on.account.audienceId);
    expect(await audiencesOn(on)).toEqual(write.status === "fulfilled" ? [audienceId] : []);
  });
});
