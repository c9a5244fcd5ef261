import { prisma } from "../../platform/db/prisma.ts";
import { InvalidInput } from "../errors.ts";
import { EVERYONE } from "../viewer.ts";

/** An owner is a colleague at work who may see the opportunity: else it would be out of its owner's sight. */
export async function checkOwner(ownerId: string | null | undefined, audienceId: string): Promise<void> {
  if (!ownerId) return;
  await checkTeam([ownerId], audienceId, "ownerId");
}

/** Everyone named is a colleague at work and holds the audience; the first who is not is told as a field issue. */
export async function checkTeam(userIds: string[], audienceId: string, path: string): Promise<void> {
  const found = await prisma.user.count({
    where: {
      id: { in: userIds },
      role: { not: "influencer" },
      deactivatedAt: null,
      ...(audienceId === EVERYONE ? {} : { audiences: { some: { audienceId } } }),
    },
  });
  if (found < new Set(userIds).size) throw new InvalidInput([{ path, key: "cannotSeeIt" }]);
}
