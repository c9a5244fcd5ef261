import { now } from "../../platform/clock.ts";
import { prisma } from "../../platform/db/prisma.ts";
import { storage } from "../../platform/storage/storage.ts";
import { assertCan, loadVisible } from "../access.ts";
import type { Viewer } from "../viewer.ts";

/** Takes a file back before it is posted. It is dropped first, then goes, bytes before row: cut off anywhere, the sweep ends it. */
export async function removeAttachment(viewer: Viewer, id: string): Promise<void> {
  const file = await loadVisible(viewer, "attachment", id);
  assertCan(viewer, "attachment.remove", file);
  const waiting = { id: file.id, postId: null, commentId: null };
  const dropped = await prisma.attachment.updateMany({ where: waiting, data: { droppedAt: now() } });
  if (dropped.count === 0) return;
  await storage().deleteFile(file.storageKey);
  await prisma.attachment.deleteMany({ where: { id: file.id } });
}
