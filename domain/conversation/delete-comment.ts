import { now } from "../../platform/clock.ts";
import { transaction } from "../../platform/db/prisma.ts";
import { assertCan, loadVisible } from "../access.ts";
import { event, recordEvent } from "../events.ts";
import type { Viewer } from "../viewer.ts";
import { dropFiles } from "./change-files.ts";

/** Takes a comment away, with its files; an accepted answer is no longer accepted then. */
export async function deleteComment(viewer: Viewer, commentId: string): Promise<{ postId: string }> {
  const comment = await loadVisible(viewer, "comment", commentId);
  assertCan(viewer, "comment.delete", comment);
  const { postId, post } = comment;
  return transaction(async (tx) => {
    const gone = await tx.comment.updateMany({
      where: { id: comment.id, deletedAt: null },
      data: { deletedAt: now() },
    });
    if (gone.count === 0) return { postId };
    await dropFiles(tx, { commentId: comment.id });
    await tx.post.update({ where: { id: postId }, data: { commentCount: { decrement: 1 } } });
    await tx.post.updateMany({
      where: { id: postId, acceptedCommentId: comment.id },
      data: { acceptedCommentId: null },
    });
    const ids = { accountId: post.accountId, postId, commentId: comment.id };
    await recordEvent(tx, viewer, event("comment.deleted", comment, ids));
    return { postId };
  });
}
