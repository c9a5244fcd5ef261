import { now } from "../../platform/clock.ts";
import { prisma } from "../../platform/db/prisma.ts";
import { storage } from "../../platform/storage/storage.ts";
import { WAITING_MS } from "./attachment-input.ts";

/** An hour later than a post may still take them, so that no file is swept while it is being posted. */
const SWEPT_AFTER_MS = WAITING_MS + 3_600_000;
const BATCH = 200;

/** Removes files that no post took: bytes first, because the row is what still knows of them. Returns how many. */
export async function sweepAttachments(): Promise<number> {
  const before = new Date(now().getTime() - SWEPT_AFTER_MS);
  let swept = 0;
  for (;;) {
    const left = await prisma.attachment.findMany({
      where: { postId: null, createdAt: { lt: before } },
      select: { id: true, storageKey: true },
      orderBy: { id: "asc" },
      take: BATCH,
    });
    for (const { storageKey } of left) await storage().deleteFile(storageKey);
    const gone = await prisma.attachment.deleteMany({ where: { id: { in: left.map(({ id }) => id) }, postId: null } });
    swept += gone.count;
    if (left.length < BATCH) return swept;
  }
}
