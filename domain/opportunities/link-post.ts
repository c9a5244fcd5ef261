import { now } from "../../platform/clock.ts";
import { transaction } from "../../platform/db/prisma.ts";
import { assertCan, loadVisible } from "../access.ts";
import { ofOneGroup } from "../accounts/one-group.sql.ts";
import { InvalidInput } from "../errors.ts";
import { event, recordEvent } from "../events.ts";
import { parseInput } from "../parse.ts";
import type { Viewer } from "../viewer.ts";
import { linkPostInput } from "./opportunity-input.ts";

/**
 * Says that a post is about an opportunity of its account, or of one of the same group: what a subsidiary lets slip is often about
 * the deal with its parent. Linking twice links once, and tells once. Throws INVALID (`otherGroup`).
 */
export async function linkPost(viewer: Viewer, raw: unknown): Promise<{ opportunityId: string; postId: string }> {
  const input = parseInput(linkPostInput, raw);
  const deal = await loadVisible(viewer, "opportunity", input.opportunityId);
  const post = await loadVisible(viewer, "post", input.postId);
  assertCan(viewer, "opportunity.contribute", deal);
  assertCan(viewer, "post.link", post);
  if (!post.accountId || !(await ofOneGroup(viewer, post.accountId, deal.accountId)))
    throw new InvalidInput([{ path: "opportunityId", key: "otherGroup" }], "otherGroup");

  return transaction(async (tx) => {
    const link = { ...input, linkedById: viewer.id, createdAt: now() };
    const { count } = await tx.opportunityPost.createMany({ data: [link], skipDuplicates: true });
    if (count > 0) {
      const payload = { accountId: deal.accountId, postId: post.id, opportunityId: deal.id, authorId: post.authorId };
      await recordEvent(tx, viewer, event("post.linked", deal, payload));
    }
    return input;
  });
}
