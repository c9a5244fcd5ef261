import { now } from "../../platform/clock.ts";
import { transaction } from "../../platform/db/prisma.ts";
import { assertCan, loadVisible } from "../access.ts";
import { event, recordEvent } from "../events.ts";
import { parseInput } from "../parse.ts";
import type { Viewer } from "../viewer.ts";
import { judgePostInput } from "./post-input.ts";
import { verdictWeight } from "./verdict-weight.ts";

/** Confirms or disputes a post (a dispute gives its reason), or takes one's verdict back. A confirmation makes it fresh again. */
export async function judgePost(viewer: Viewer, raw: unknown): Promise<{ id: string }> {
  const { postId, kind, reason } = parseInput(judgePostInput, raw);
  const post = await loadVisible(viewer, "post", postId);
  assertCan(viewer, "post.judge", post);
  return transaction(async (tx) => {
    // The row lock makes two verdicts of the same person count once, whatever their order.
    await tx.$queryRaw`select 1 from posts where id = ${post.id}::uuid for update`;
    const key = { postId_userId: { postId: post.id, userId: viewer.id } };
    const before = await tx.verdict.findUnique({ where: key });
    if (before?.kind === kind && before.reason === reason) return post;
    if (before) await tx.verdict.delete({ where: key });
    if (kind) {
      const [at, weight] = [now(), await verdictWeight(tx, viewer.id, post.authorId, kind)];
      await tx.verdict.create({ data: { ...key.postId_userId, kind, reason, weight, createdAt: at } });
    }
    const delta = (what: string) => Number(kind === what) - Number(before?.kind === what);
    await tx.post.update({
      where: { id: post.id },
      data: {
        confirmCount: { increment: delta("confirm") },
        disputeCount: { increment: delta("dispute") },
      },
    });
    // As fresh as its latest confirmation that still stands.
    await tx.$executeRaw`update posts p set fresh_at = greatest(p.created_at, (select max(v.created_at) from verdicts v
        where v.post_id = p.id and v.kind = 'confirm')),
      verdict_balance = (select coalesce(sum(case v.kind when 'confirm' then v.weight else -v.weight end), 0) from verdicts v
        where v.post_id = p.id) where p.id = ${post.id}::uuid`;
    const ids = { accountId: post.accountId, postId: post.id, authorId: post.authorId };
    await recordEvent(tx, viewer, event(kind === "dispute" ? "post.disputed" : "post.confirmed", post, ids));
    return post;
  });
}
