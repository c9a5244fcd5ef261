import { now } from "../../platform/clock.ts";
import { transaction } from "../../platform/db/prisma.ts";
import { assertCan, loadVisible } from "../access.ts";
import { event, recordEvent } from "../events.ts";
import { parseInput } from "../parse.ts";
import type { Viewer } from "../viewer.ts";
import { reactInput } from "./post-input.ts";

/** A light sign, worth nothing in the ledger. */
export async function react(viewer: Viewer, postId: string, raw: unknown): Promise<{ id: string }> {
  const { emoji, on } = parseInput(reactInput.omit({ postId: true }), raw);
  const post = await loadVisible(viewer, "post", postId);
  assertCan(viewer, "post.react", post);
  return transaction(async (tx) => {
    const row = { postId: post.id, userId: viewer.id, emoji };
    const { count } = on
      ? await tx.reaction.createMany({ data: [{ ...row, createdAt: now() }], skipDuplicates: true })
      : await tx.reaction.deleteMany({ where: row });
    if (count === 0) return post;
    await tx.post.update({ where: { id: post.id }, data: { reactionCount: { increment: on ? 1 : -1 } } });
    await recordEvent(tx, viewer, event("post.reacted", post, { accountId: post.accountId, postId: post.id }));
    return post;
  });
}
