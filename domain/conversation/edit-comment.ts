import { now } from "../../platform/clock.ts";
import { transaction } from "../../platform/db/prisma.ts";
import { assertCan, loadVisible } from "../access.ts";
import { Conflict } from "../errors.ts";
import { event, recordEvent } from "../events.ts";
import { parseInput } from "../parse.ts";
import type { Viewer } from "../viewer.ts";
import { editCommentInput } from "./post-input.ts";

/** Edits one's own comment. A stale version is refused. */
export async function editComment(viewer: Viewer, raw: unknown): Promise<{ id: string; postId: string }> {
  const input = parseInput(editCommentInput, raw);
  const comment = await loadVisible(viewer, "comment", input.id);
  assertCan(viewer, "comment.edit", comment);
  return transaction(async (tx) => {
    const changed = await tx.comment.updateMany({
      where: { id: comment.id, version: input.version, deletedAt: null },
      data: { body: input.body, editedAt: now(), version: { increment: 1 } },
    });
    if (changed.count === 0) throw new Conflict(comment.version);
    const ids = { accountId: comment.post.accountId, postId: comment.postId, commentId: comment.id };
    await recordEvent(tx, viewer, event("comment.edited", comment, ids));
    return { id: comment.id, postId: comment.postId };
  });
}
