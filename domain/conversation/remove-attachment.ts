import { prisma } from "../../platform/db/prisma.ts";
import { storage } from "../../platform/storage/storage.ts";
import { assertCan, loadVisible } from "../access.ts";
import type { Viewer } from "../viewer.ts";

/** Takes a file back before it is posted. The row goes first: bytes without a row are never read. */
export async function removeAttachment(viewer: Viewer, id: string): Promise<void> {
  const file = await loadVisible(viewer, "attachment", id);
  assertCan(viewer, "attachment.remove", file);
  const gone = await prisma.attachment.deleteMany({ where: { id: file.id, postId: null, commentId: null } });
  if (gone.count > 0) await storage().deleteFile(file.storageKey);
}
