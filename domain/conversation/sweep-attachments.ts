import { now } from "../../platform/clock.ts";
import { prisma, transaction } from "../../platform/db/prisma.ts";
import { storage } from "../../platform/storage/storage.ts";
import { WAITING_MS } from "./attachment-input.ts";
import { dropFiles } from "./change-files.ts";
import { deleteDroppedFiles } from "./delete-dropped-files.ts";

/** An hour later than a post may still take them, so that no file is swept while it is being posted. */
const SWEPT_AFTER_MS = WAITING_MS + 3_600_000;
const BATCH = 200;

/** Removes files that nothing took or finished, and what is left of those dropped. Bytes first, as there. Returns how many. */
export async function sweepAttachments(): Promise<number> {
  const before = new Date(now().getTime() - SWEPT_AFTER_MS);
  const waiting = { postId: null, commentId: null, droppedAt: null };
  await dropOrphans();
  let swept = (await deleteDroppedFiles()) + (await storage().sweepHalfWritten(SWEPT_AFTER_MS));
  for (;;) {
    const left = await prisma.attachment.findMany({
      where: { ...waiting, createdAt: { lt: before } },
      select: { id: true, storageKey: true },
      orderBy: { id: "asc" },
      take: BATCH,
    });
    for (const { storageKey } of left) await storage().deleteFile(storageKey);
    const gone = await prisma.attachment.deleteMany({ where: { ...waiting, id: { in: left.map(({ id }) => id) } } });
    swept += gone.count;
    if (left.length < BATCH) return swept;
  }
}

/** What was put on something in the very moment in which that was deleted. */
async function dropOrphans(): Promise<void> {
  const gone = { deletedAt: { not: null } };
  await transaction((tx) => dropFiles(tx, { OR: [{ post: gone }, { comment: { OR: [gone, { post: gone }] } }] }));
}
