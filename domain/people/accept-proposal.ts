import { now } from "../../platform/clock.ts";
import { prisma, transaction, type Tx } from "../../platform/db/prisma.ts";
import { assertCan } from "../access.ts";
import { visiblePosts } from "../conversation/post-policy.ts";
import type { PersonValue, PhoneValue } from "../conversation/proposals/found.ts";
import { InvalidInput, NotFound } from "../errors.ts";
import { event, recordEvent } from "../events.ts";
import { holdKeys, whileKeysStand } from "../standing-keys.ts";
import type { Viewer } from "../viewer.ts";
import { ensurePersonFromProposal, type ProposedPerson } from "./ensure-person.ts";

async function loadProposal(viewer: Viewer, id: string) {
  const proposal = await prisma.proposal.findFirst({
    where: { id, post: visiblePosts(viewer) },
    include: {
      post: { include: { account: { select: { id: true, country: true, audienceId: true, circleId: true } } } },
    },
  });
  if (!proposal) throw new NotFound();
  return proposal;
}

type Loaded = Awaited<ReturnType<typeof loadProposal>>;

/** What the proposal says of someone; a phone or an e-mail belongs to the person already accepted from the same post. */
async function proposedPerson(tx: Tx, { kind, value, text, post }: Loaded): Promise<ProposedPerson> {
  // Seen by whom the post is seen, never by more.
  const account = {
    id: post.accountId,
    country: post.account.country,
    audienceId: post.audienceId,
    circleId: post.circleId,
  };
  const base = { account, forGuests: post.circleId !== null };
  if (kind === "person") {
    const { title } = value as unknown as PersonValue;
    return { ...base, name: text, ...(title ? { title } : {}) };
  }
  const owners = await tx.postPerson.findMany({ where: { postId: post.id }, select: { personId: true }, take: 2 });
  const owner = owners.length === 1 ? owners[0] : undefined;
  if (!owner) throw new InvalidInput([{ path: "id", key: "acceptPersonFirst" }]);
  if (kind === "phone") return { ...base, personId: owner.personId, phones: [(value as unknown as PhoneValue).e164] };
  if (kind === "email") return { ...base, personId: owner.personId, emails: [(value as { address: string }).address] };
  throw new InvalidInput([{ path: "id", key: "notUnderstood" }]);
}

/**
 * Says yes to a person, a telephone number or an address that was read in a post: one click, no form, never a second copy.
 * Saying it twice is saying it once. (An opportunity is opened by its own action, which settles its proposals.)
 */
export async function acceptProposal(
  viewer: Viewer,
  proposalId: string,
): Promise<{ postId: string; personId: string }> {
  return whileKeysStand(() => accept(viewer, proposalId));
}

async function accept(viewer: Viewer, proposalId: string): Promise<{ postId: string; personId: string }> {
  const proposal = await loadProposal(viewer, proposalId);
  const { post } = proposal;
  assertCan(viewer, "proposal.decide", post);
  return transaction(async (tx) => {
    await holdKeys(tx, { accounts: post.account, posts: post });
    await tx.$queryRaw`select 1 from proposals where id = ${proposal.id}::uuid for update`;
    const { status, resultId } = await tx.proposal.findUniqueOrThrow({ where: { id: proposal.id } });
    if (status === "accepted" && resultId) return { postId: post.id, personId: resultId };
    const person = await ensurePersonFromProposal(tx, viewer, await proposedPerson(tx, proposal));
    if (!person) throw new InvalidInput([{ path: "id", key: "notUnderstood" }]);
    await tx.postPerson.createMany({ data: [{ postId: post.id, personId: person.id }], skipDuplicates: true });
    await tx.proposal.update({
      where: { id: proposal.id },
      data: { status: "accepted", resultId: person.id, decidedById: viewer.id, decidedAt: now() },
    });
    const ids = { accountId: post.accountId, postId: post.id, proposalId: proposal.id };
    await recordEvent(
      tx,
      viewer,
      event("proposal.accepted", post, { ...ids, authorId: post.authorId, kind: proposal.kind }),
    );
    return { postId: post.id, personId: person.id };
  });
}
