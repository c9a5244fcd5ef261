import { now } from "../../platform/clock.ts";
import { transaction } from "../../platform/db/prisma.ts";
import { assertCan, loadVisible } from "../access.ts";
import { event, recordEvent } from "../events.ts";
import type { Viewer } from "../viewer.ts";
import { dropFiles } from "./change-files.ts";

/** Takes a post away for everyone, with its files and those of its comments. The row stays, unseen, so that deals and the ledger keep what they stand on. */
export async function deletePost(viewer: Viewer, postId: string): Promise<void> {
  const post = await loadVisible(viewer, "post", postId);
  assertCan(viewer, "post.delete", post);
  await transaction(async (tx) => {
    const gone = await tx.post.updateMany({ where: { id: post.id, deletedAt: null }, data: { deletedAt: now() } });
    if (gone.count === 0) return;
    await dropFiles(tx, { OR: [{ postId: post.id }, { comment: { postId: post.id } }] });
    await tx.tieTrace.deleteMany({ where: { sourceId: post.id } });
    await recordEvent(tx, viewer, event("post.deleted", post, { accountId: post.accountId, postId: post.id }));
  });
}
