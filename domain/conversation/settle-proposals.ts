import { prisma } from "../../platform/db/prisma.ts";
import type { Listener } from "../listener.ts";

/** A deal opened from a post says yes to what the post proposed for it: name, amount and date. */
export const settleProposals: Listener<"opportunity.created"> = {
  name: "settle-proposals",
  run: async ({ actorId, createdAt, payload }) => {
    if (!payload.postId) return;
    await prisma.proposal.updateMany({
      where: { postId: payload.postId, status: "proposed", kind: { in: ["opportunity", "amount", "date"] } },
      data: { status: "accepted", decidedById: actorId, decidedAt: createdAt, resultId: payload.opportunityId },
    });
  },
};
