import { prisma } from "../../platform/db/prisma.ts";
import { storage } from "../../platform/storage/storage.ts";
import type { Listener } from "../listener.ts";

const BATCH = 200;

/**
 * Deletes what was taken off posts and comments: bytes first, because the row is what still knows of them. However often it runs,
 * and wherever it was cut off, the end is the same. Returns how many.
 */
export async function deleteDroppedFiles(): Promise<number> {
  let deleted = 0;
  for (;;) {
    const dropped = await prisma.attachment.findMany({
      where: { droppedAt: { not: null } },
      select: { id: true, storageKey: true },
      orderBy: [{ droppedAt: "asc" }, { id: "asc" }],
      take: BATCH,
    });
    for (const { storageKey } of dropped) await storage().deleteFile(storageKey);
    const ids = dropped.map(({ id }) => id);
    if (ids.length > 0) deleted += (await prisma.attachment.deleteMany({ where: { id: { in: ids } } })).count;
    if (dropped.length < BATCH) return deleted;
  }
}

/** After whatever may have dropped files. A storage that is down is tried again by the queue, and each hour by the sweep. */
export const deleteDroppedFilesListener: Listener<
  "post.edited" | "post.deleted" | "comment.edited" | "comment.deleted"
> = {
  name: "delete-dropped-files",
  run: async () => {
    await deleteDroppedFiles();
  },
};
