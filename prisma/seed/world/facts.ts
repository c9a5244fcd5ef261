import type { Fact } from "../../../domain/reputation/points.ts";
import type { PostRow } from "../rows/types.ts";
import type { Bundle } from "./bundle.ts";
import type { Deal } from "./deal-life.ts";
import { DAY } from "./moments.ts";

/** A fact of the ledger, and what it points at. */
export type SeedFact = Fact & { postId: string | null; opportunityId: string | null };

/** How long before a change of stage a post may have been what moved the deal. */
const ADVANCING = 30 * DAY;

/** What helped on one account: thanks, deals opened, moved and won by what was posted, introductions that helped. */
export function factsOf(bundle: Bundle, deals: readonly Deal[]): SeedFact[] {
  const facts: SeedFact[] = [];
  const posts = new Map(bundle.of("posts").map((post) => [post.id, post]));
  const fact = (
    key: string,
    reason: Fact["reason"],
    post: PostRow,
    from: string,
    at: number,
    deal?: string,
    share = 1,
  ) =>
    facts.push({
      key,
      reason,
      userId: post.authorId,
      fromUserId: from,
      at: new Date(at),
      share,
      postId: post.id,
      opportunityId: deal ?? null,
    });

  for (const { postId, userId, createdAt } of bundle.of("thanks")) {
    fact(`thanked:${postId}:${userId}`, "thanked", posts.get(postId)!, userId, createdAt.getTime());
  }
  for (const { id, postId, status, decidedById, decidedAt } of bundle.of("proposals")) {
    const post = posts.get(postId)!;
    if (status !== "accepted" || !decidedById || !decidedAt || decidedById === post.authorId) continue;
    fact(`proposal-accepted:${id}`, "proposal-accepted", post, decidedById, decidedAt.getTime());
  }
  const linked = new Map<string, PostRow[]>();
  for (const { opportunityId, postId } of bundle.of("opportunity_posts")) {
    linked.set(opportunityId, [...(linked.get(opportunityId) ?? []), posts.get(postId)!]);
  }
  for (const { row, stages, owner } of deals) {
    const origin = row.originPostId === null ? undefined : posts.get(row.originPostId);
    if (origin && origin.authorId !== owner.id) {
      fact(`opened-deal:${row.id}`, "opened-deal", origin, owner.id, row.createdAt.getTime(), row.id);
    }
    const helpful = (linked.get(row.id) ?? []).filter((post) => post.authorId !== owner.id && post.kind !== "update");
    for (const stage of stages.slice(1)) {
      const before = helpful.filter((post) => post.createdAt.getTime() < stage.at);
      if (stage.key === "won") {
        for (const post of before)
          fact(`won-deal:${row.id}:${post.id}`, "won-deal", post, owner.id, stage.at, row.id, 1 / before.length);
      } else if (stage.key !== "lost") {
        for (const post of before.filter((one) => stage.at - one.createdAt.getTime() < ADVANCING)) {
          fact(`advanced-deal:${row.id}:${stage.key}:${post.id}`, "advanced-deal", post, owner.id, stage.at, row.id);
        }
      }
    }
  }
  for (const intro of bundle.of("introductions")) {
    if (intro.state !== "met" && !(intro.state === "closed" && intro.outcome === "helped")) continue;
    facts.push({
      key: `introduced:${intro.id}`,
      reason: "introduced",
      userId: intro.connectorId,
      fromUserId: intro.requesterId,
      at: intro.changedAt,
      postId: null,
      opportunityId: intro.opportunityId,
    });
  }
  return facts;
}
