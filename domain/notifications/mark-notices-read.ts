import { now } from "../../platform/clock.ts";
import { prisma } from "../../platform/db/prisma.ts";
import type { Viewer } from "../viewer.ts";

/** Marks given notifications of one's own as read, or with null all of them. Returns how many were not yet. */
export async function markNoticesRead(viewer: Viewer, ids: readonly string[] | null): Promise<number> {
  const { count } = await prisma.notification.updateMany({
    where: { userId: viewer.id, readAt: null, inProduct: true, ...(ids && { id: { in: [...ids] } }) },
    data: { readAt: now() },
  });
  return count;
}
