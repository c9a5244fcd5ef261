import { transaction } from "../../platform/db/prisma.ts";
import { assertCan, loadVisible } from "../access.ts";
import { event, recordEvent } from "../events.ts";
import { parseInput } from "../parse.ts";
import type { Viewer } from "../viewer.ts";
import { linkPostInput } from "./opportunity-input.ts";

/** "Not about this deal": the link goes, the post stays where it was written. Unlinking twice is unlinking once. */
export async function unlinkPost(viewer: Viewer, raw: unknown): Promise<{ opportunityId: string; postId: string }> {
  const input = parseInput(linkPostInput, raw);
  const deal = await loadVisible(viewer, "opportunity", input.opportunityId);
  const post = await loadVisible(viewer, "post", input.postId);
  assertCan(viewer, "opportunity.contribute", deal);

  return transaction(async (tx) => {
    const { count } = await tx.opportunityPost.deleteMany({ where: { opportunityId: deal.id, postId: post.id } });
    if (count === 0) return input;
    await tx.opportunity.updateMany({ where: { id: deal.id, originPostId: post.id }, data: { originPostId: null } });
    await recordEvent(
      tx,
      viewer,
      event("opportunity.edited", deal, { accountId: deal.accountId, opportunityId: deal.id }),
    );
    return input;
  });
}
