import { now } from "../../platform/clock.ts";
import { transaction } from "../../platform/db/prisma.ts";
import { assertCan, loadVisible } from "../access.ts";
import { Conflict } from "../errors.ts";
import { event, recordEvent } from "../events.ts";
import { parseInput } from "../parse.ts";
import type { Viewer } from "../viewer.ts";
import { changeFiles, hasFiles } from "./change-files.ts";
import { mentionsIn } from "./markdown.ts";
import { editPostInput } from "./post-input.ts";

/** Edits one's own post and its files; what it said before stays readable as a revision. A stale version is refused. */
export async function editPost(viewer: Viewer, raw: unknown): Promise<{ id: string }> {
  const input = parseInput(editPostInput, raw);
  const post = await loadVisible(viewer, "post", input.id);
  assertCan(viewer, "post.edit", post);
  if (post.version !== input.version) throw new Conflict(post.version);
  const saysTheSame = post.body === input.body && post.kind === input.kind;
  const files = input.attachmentIds ?? null;
  if (saysTheSame && (await hasFiles({ postId: post.id }, files))) return { id: post.id };
  return transaction(async (tx) => {
    const changed = await tx.post.updateMany({
      where: { id: post.id, version: input.version, deletedAt: null },
      data: {
        ...{ body: input.body, kind: input.kind, editedAt: now(), version: { increment: 1 } },
        ...(files && { attachmentCount: files.length }),
      },
    });
    if (changed.count === 0) throw new Conflict(post.version + 1);
    const { body, kind, version } = post;
    if (!saysTheSame)
      await tx.postRevision.create({ data: { postId: post.id, body, kind, version, createdAt: now() } });
    if (files) await changeFiles(tx, viewer, { postId: post.id }, files);
    // Only those who were not mentioned before are told.
    const before = new Set(mentionsIn(post.body).user);
    const mentionedIds = mentionsIn(input.body).user.filter((id) => !before.has(id));
    await recordEvent(
      tx,
      viewer,
      event("post.edited", post, { accountId: post.accountId, postId: post.id, mentionedIds }),
    );
    return { id: post.id };
  });
}
