import { now } from "../../platform/clock.ts";
import { prisma } from "../../platform/db/prisma.ts";
import type { Viewer } from "../viewer.ts";

/** The list was opened: nothing in it counts as new any more. A note to oneself: nobody is told. */
export async function markNoticesSeen(viewer: Viewer): Promise<void> {
  await prisma.user.update({ where: { id: viewer.id }, data: { noticesSeenAt: now() } });
}
