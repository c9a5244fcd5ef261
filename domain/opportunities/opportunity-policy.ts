import type { Prisma } from "../../generated/prisma/client.ts";
import { visibleByKeys, type Keys } from "../visibility.ts";
import { isInsider, isManager, type Viewer } from "../viewer.ts";

export function visibleOpportunities(viewer: Viewer): Prisma.OpportunityWhereInput {
  return visibleByKeys(viewer);
}

type Deal = Keys & { ownerId: string | null; createdById: string | null; account: { ownerId: string | null } };

/**
 * Whom something on an account, perhaps on one of its deals, is seen by. What is said on a restricted deal stays with the deal's
 * team, whoever else reads the account: also when it was meant for guests.
 */
export function keysOnDeal(account: Keys, deal: Keys | null, shared: boolean): Keys {
  const audienceId = deal?.audienceId ?? account.audienceId;
  const restricted = deal !== null && deal.audienceId !== account.audienceId;
  return { audienceId, circleId: shared ? (restricted ? deal.circleId : account.circleId) : null };
}

/** Field rule: amounts stay inside the company, whatever else an influencer is shown of a deal. */
export function seesAmounts(viewer: Viewer): boolean {
  return isInsider(viewer);
}

export const opportunityRules = {
  "opportunity.create": (viewer: Viewer, _account: Keys) => isInsider(viewer),
  "opportunity.edit": (viewer: Viewer, deal: Deal) =>
    isInsider(viewer) &&
    (isManager(viewer) || [deal.ownerId, deal.createdById, deal.account.ownerId].includes(viewer.id)),
  "opportunity.follow": (_viewer: Viewer, _deal: Keys) => true,
  /** Everyone inside may add what they know: a linked post, a person and their part. */
  "opportunity.contribute": (viewer: Viewer, _deal: Keys) => isInsider(viewer),
};
