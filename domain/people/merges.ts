import { Prisma } from "../../generated/prisma/client.ts";
import { now } from "../../platform/clock.ts";
import { prisma } from "../../platform/db/prisma.ts";
import { can } from "../access.ts";
import type { Viewer } from "../viewer.ts";
import { undoneSince } from "./merge-log.ts";

export interface MergeLine {
  fromId: string;
  name: string;
  mergedById: string | null;
  createdAt: Date;
}

/** Records merged into this one that whoever sees it may tell apart again, latest first. */
export async function mergesInto(
  viewer: Viewer,
  person: { id: string; createdById: string | null },
): Promise<MergeLine[]> {
  if (!can(viewer, "person.merge", person)) return [];
  const merges = await prisma.personMerge.findMany({
    where: { intoId: person.id, createdAt: { gte: undoneSince(now()) }, NOT: { log: { equals: Prisma.DbNull } } },
    orderBy: [{ createdAt: "desc" }, { fromId: "desc" }],
    take: 10,
    select: { fromId: true, snapshot: true, mergedById: true, createdAt: true },
  });
  return merges.map(({ snapshot, ...merge }) => ({ ...merge, name: (snapshot as { name: string }).name }));
}

/** What an undo would need is not kept for longer than one may be asked for. */
export async function forgetMergeLogs(): Promise<void> {
  await prisma.personMerge.updateMany({
    where: { createdAt: { lt: undoneSince(now()) }, NOT: { log: { equals: Prisma.DbNull } } },
    data: { log: Prisma.DbNull },
  });
}
