import { now } from "../../platform/clock.ts";
import { prisma, transaction } from "../../platform/db/prisma.ts";
import { assertCan } from "../access.ts";
import { visiblePosts } from "../conversation/post-policy.ts";
import { NotFound } from "../errors.ts";
import { event, recordEvent } from "../events.ts";
import type { Viewer } from "../viewer.ts";

/** Says that what was read in a post is not so; it is not proposed again. What was accepted stays accepted. */
export async function dismissProposal(viewer: Viewer, proposalId: string): Promise<{ postId: string }> {
  return decide(viewer, proposalId, "proposed", "dismissed");
}

/** Takes that back: it is proposed again. */
export async function restoreProposal(viewer: Viewer, proposalId: string): Promise<{ postId: string }> {
  return decide(viewer, proposalId, "dismissed", "proposed");
}

type Status = "proposed" | "dismissed";

async function decide(viewer: Viewer, proposalId: string, from: Status, to: Status): Promise<{ postId: string }> {
  const proposal = await prisma.proposal.findFirst({
    where: { id: proposalId, post: visiblePosts(viewer) },
    include: { post: true },
  });
  if (!proposal) throw new NotFound();
  const { post } = proposal;
  assertCan(viewer, "proposal.decide", post);
  return transaction(async (tx) => {
    const { count } = await tx.proposal.updateMany({
      where: { id: proposal.id, status: from },
      data: {
        status: to,
        ...(to === "proposed" ? { decidedById: null, decidedAt: null } : { decidedById: viewer.id, decidedAt: now() }),
      },
    });
    if (count > 0) {
      const ids = { accountId: post.accountId, postId: post.id, proposalId: proposal.id };
      await recordEvent(tx, viewer, event(to === "dismissed" ? "proposal.dismissed" : "proposal.restored", post, ids));
    }
    return { postId: post.id };
  });
}
