import { now } from "../../platform/clock.ts";
import { prisma } from "../../platform/db/prisma.ts";
import { assertCan, loadVisible } from "../access.ts";
import type { Viewer } from "../viewer.ts";

/** Follows a deal, or stops. A choice of one's own: nobody is told. */
export async function followOpportunity(viewer: Viewer, opportunityId: string, on: boolean): Promise<{ id: string }> {
  const deal = await loadVisible(viewer, "opportunity", opportunityId);
  assertCan(viewer, "opportunity.follow", deal);
  const key = { opportunityId: deal.id, userId: viewer.id };
  if (on) await prisma.opportunityFollower.createMany({ data: [{ ...key, createdAt: now() }], skipDuplicates: true });
  else await prisma.opportunityFollower.deleteMany({ where: key });
  return deal;
}
