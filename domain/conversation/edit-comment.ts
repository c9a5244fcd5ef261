import { now } from "../../platform/clock.ts";
import { transaction } from "../../platform/db/prisma.ts";
import { assertCan, loadVisible } from "../access.ts";
import { Conflict } from "../errors.ts";
import { event, recordEvent } from "../events.ts";
import { parseInput } from "../parse.ts";
import type { Viewer } from "../viewer.ts";
import { changeFiles, hasFiles } from "./change-files.ts";
import { mentionsIn } from "./markdown.ts";
import { editCommentInput } from "./post-input.ts";

/** Edits one's own comment and its files. A stale version is refused. */
export async function editComment(viewer: Viewer, raw: unknown): Promise<{ id: string; postId: string }> {
  const input = parseInput(editCommentInput, raw);
  const comment = await loadVisible(viewer, "comment", input.id);
  assertCan(viewer, "comment.edit", comment);
  if (comment.version !== input.version) throw new Conflict(comment.version);
  const files = input.attachmentIds ?? null;
  if (comment.body === input.body && (await hasFiles({ commentId: comment.id }, files)))
    return { id: comment.id, postId: comment.postId };
  return transaction(async (tx) => {
    const changed = await tx.comment.updateMany({
      where: { id: comment.id, version: input.version, deletedAt: null },
      data: {
        ...{ body: input.body, editedAt: now(), version: { increment: 1 } },
        ...(files && { attachmentCount: files.length }),
      },
    });
    if (changed.count === 0) throw new Conflict(comment.version + 1);
    if (files) await changeFiles(tx, viewer, { commentId: comment.id }, files);
    // Only those who were not mentioned before are told.
    const before = new Set(mentionsIn(comment.body).user);
    const mentionedIds = mentionsIn(input.body).user.filter((id) => !before.has(id));
    const ids = { accountId: comment.post.accountId, postId: comment.postId, commentId: comment.id, mentionedIds };
    await recordEvent(tx, viewer, event("comment.edited", comment, ids));
    return { id: comment.id, postId: comment.postId };
  });
}
