import type { Prisma } from "../../generated/prisma/client.ts";
import { isAdmin, isInsider, type Viewer } from "../viewer.ts";

/**
 * Colleagues see each other and the influencers. An influencer sees who shares a circle with her: fellow guests, the
 * owners of her accounts, and the authors of what she may read.
 */
export function visibleColleagues(viewer: Viewer): Prisma.UserWhereInput {
  if (isInsider(viewer)) return {};
  const inCircle = { circleId: { in: viewer.circleIds } };
  return {
    OR: [
      { id: viewer.id },
      { circles: { some: inCircle } },
      { ownedAccounts: { some: inCircle } },
      { posts: { some: { ...inCircle, deletedAt: null } } },
      { comments: { some: { ...inCircle, deletedAt: null } } },
    ],
  };
}

export const colleagueRules = {
  "colleague.edit": (viewer: Viewer, colleague: { id: string }) => colleague.id === viewer.id,
  "colleague.administer": (viewer: Viewer, _colleague: { id: string }) => isAdmin(viewer),
  "colleague.invite": (viewer: Viewer, _none: null) => isAdmin(viewer),
};
