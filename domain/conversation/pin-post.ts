import { now } from "../../platform/clock.ts";
import { transaction } from "../../platform/db/prisma.ts";
import { assertCan, loadVisible } from "../access.ts";
import { event, recordEvent } from "../events.ts";
import type { Viewer } from "../viewer.ts";

/** Keeps a post at the head of its account, or lets it go. */
export async function pinPost(viewer: Viewer, postId: string, on: boolean): Promise<{ id: string }> {
  const post = await loadVisible(viewer, "post", postId);
  assertCan(viewer, "post.pin", post);
  if ((post.pinnedAt !== null) === on) return post;
  return transaction(async (tx) => {
    await tx.post.update({ where: { id: post.id }, data: { pinnedAt: on ? now() : null } });
    await recordEvent(tx, viewer, event("post.pinned", post, { accountId: post.accountId, postId: post.id }));
    return post;
  });
}
