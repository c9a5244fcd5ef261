import { now } from "../../platform/clock.ts";
import { transaction } from "../../platform/db/prisma.ts";
import { assertCan, loadVisible } from "../access.ts";
import { event, recordEvent } from "../events.ts";
import type { Viewer } from "../viewer.ts";

/** Thanks a post's author, or takes the thanks back. Saying it twice is saying it once. */
export async function thank(viewer: Viewer, postId: string, on: boolean): Promise<{ id: string }> {
  const post = await loadVisible(viewer, "post", postId);
  assertCan(viewer, "post.thank", post);
  return transaction(async (tx) => {
    const row = { postId: post.id, userId: viewer.id };
    const { count } = on
      ? await tx.thanks.createMany({ data: [{ ...row, createdAt: now() }], skipDuplicates: true })
      : await tx.thanks.deleteMany({ where: row });
    if (count === 0) return post;
    await tx.post.update({ where: { id: post.id }, data: { thanksCount: { increment: on ? 1 : -1 } } });
    const ids = { accountId: post.accountId, postId: post.id, authorId: post.authorId };
    await recordEvent(tx, viewer, event(on ? "post.thanked" : "post.unthanked", post, ids));
    return post;
  });
}
