import { now } from "../../platform/clock.ts";
import { newId } from "../../platform/ids.ts";
import { transaction } from "../../platform/db/prisma.ts";
import { assertCan, loadVisible } from "../access.ts";
import { event, recordEvent } from "../events.ts";
import { parseInput } from "../parse.ts";
import { KeysMoved, whileKeysStand } from "../standing-keys.ts";
import type { Viewer } from "../viewer.ts";
import { changeFiles } from "./change-files.ts";
import { mentionsIn } from "./markdown.ts";
import { createCommentInput } from "./post-input.ts";

/** Comments on a post, for those who see the post. The same `clientId` again is the same comment. */
export async function createComment(viewer: Viewer, raw: unknown): Promise<{ id: string; postId: string }> {
  const input = parseInput(createCommentInput, raw);
  return whileKeysStand(() => write(viewer, input));
}

type Input = ReturnType<typeof createCommentInput.parse>;

async function write(viewer: Viewer, input: Input): Promise<{ id: string; postId: string }> {
  const { postId, clientId, body } = input;
  const files = input.attachmentIds ?? [];
  const post = await loadVisible(viewer, "post", postId);
  assertCan(viewer, "post.comment", post);
  return transaction(async (tx) => {
    const id = newId();
    const keys = { audienceId: post.audienceId, circleId: post.circleId };
    const row = {
      id,
      postId: post.id,
      authorId: viewer.id,
      body,
      clientId,
      createdAt: now(),
      ...keys,
      attachmentCount: files.length,
    };
    const { count } = await tx.comment.createMany({ data: [row], skipDuplicates: true });
    if (count === 0) {
      return tx.comment.findUniqueOrThrow({ where: { authorId_clientId: { authorId: viewer.id, clientId } } });
    }
    if (files.length > 0) await changeFiles(tx, viewer, { commentId: id }, files);
    // The row that is written anyway holds the keys: whoever moves them, or deletes it, waits for it, or has
    // done so by now.
    const counted = await tx.post.updateMany({
      where: { id: post.id, ...keys, deletedAt: null },
      data: { commentCount: { increment: 1 } },
    });
    if (counted.count === 0) throw new KeysMoved();
    const payload = {
      accountId: post.accountId,
      postId: post.id,
      commentId: id,
      postAuthorId: post.authorId,
      mentionedIds: mentionsIn(body).user,
    };
    await recordEvent(tx, viewer, event("comment.created", post, payload));
    return { id, postId: post.id };
  });
}
