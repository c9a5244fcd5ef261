import { transaction } from "../../platform/db/prisma.ts";
import { assertCan, loadVisible } from "../access.ts";
import { NotFound } from "../errors.ts";
import { event, recordEvent } from "../events.ts";
import type { Viewer } from "../viewer.ts";

/** The asker says which comment answered the question; null takes it back. */
export async function acceptAnswer(viewer: Viewer, postId: string, commentId: string | null): Promise<{ id: string }> {
  const post = await loadVisible(viewer, "post", postId);
  const comment = commentId ? await loadVisible(viewer, "comment", commentId) : null;
  if (comment && comment.postId !== post.id) throw new NotFound();
  assertCan(viewer, "post.acceptAnswer", post);
  if (post.acceptedCommentId === commentId) return post;
  return transaction(async (tx) => {
    await tx.post.update({ where: { id: post.id }, data: { acceptedCommentId: commentId } });
    if (comment) {
      const ids = {
        accountId: post.accountId,
        postId: post.id,
        commentId: comment.id,
        commentAuthorId: comment.authorId,
      };
      await recordEvent(tx, viewer, event("post.answer-accepted", post, ids));
    } else {
      const ids = { accountId: post.accountId, postId: post.id };
      await recordEvent(tx, viewer, event("post.answer-taken-back", post, ids));
    }
    return post;
  });
}
