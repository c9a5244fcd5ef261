import type { Random } from "../random.ts";
import type { PostRow } from "../rows/types.ts";
import { stageOf } from "../rows/fixed.ts";
import type { Bundle } from "./bundle.ts";
import type { Deal } from "./deal-life.ts";
import { DAY } from "./moments.ts";

/** The ledger entries that follow from the rows of one account: nothing in it is invented, all of it can be recomputed. */
export function keepLedger(random: Random, bundle: Bundle, deals: readonly Deal[]): void {
  const posts = new Map(bundle.of("posts").map((post) => [post.id, post]));
  for (const { postId, userId, createdAt } of bundle.of("thanks")) {
    entry({
      post: posts.get(postId)!,
      figure: "thanks",
      reason: "thanked",
      points: 1,
      key: `thanked:${postId}:${userId}`,
      from: userId,
      createdAt,
    });
  }
  for (const { row, stages, owner } of deals) {
    const origin = row.originPostId === null ? null : posts.get(row.originPostId);
    if (origin && origin.authorId !== owner.id) {
      entry({
        post: origin,
        figure: "deal",
        reason: "opened-deal",
        points: 5,
        key: `opened-deal:${row.id}`,
        from: owner.id,
        deal: row.id,
        createdAt: row.createdAt,
      });
    }
    const linked = bundle
      .of("opportunity_posts")
      .filter((link) => link.opportunityId === row.id)
      .map((link) => posts.get(link.postId)!);
    for (const stage of stages.slice(1)) {
      const helped = linked.filter((post) => {
        const before = stage.at - post.createdAt.getTime();
        return post.authorId !== owner.id && before > 0 && before < 14 * DAY && stage.key !== "lost";
      });
      const reason = stage.key === "won" ? "won-deal" : "advanced-deal";
      const counted =
        stage.key === "won"
          ? linked.filter((post) => post.authorId !== owner.id && post.createdAt.getTime() < stage.at)
          : helped;
      for (const post of counted) {
        const points = stage.key === "won" ? Math.round((100 / counted.length) * 10) / 10 : 2;
        const key = `${reason}:${row.id}:${stageOf(stage.key).key}:${post.id}`;
        entry({
          post,
          figure: "deal",
          reason,
          points,
          key,
          from: owner.id,
          deal: row.id,
          createdAt: new Date(stage.at),
        });
      }
    }
  }
  for (const intro of bundle.of("introductions")) {
    if (intro.state !== "closed" || intro.outcome !== "helped") continue;
    bundle.add("ledger_entries", {
      id: random.id(intro.changedAt.getTime()),
      userId: intro.connectorId,
      figure: "value",
      reason: "introduced",
      points: 5,
      factKey: `introduced:${intro.id}`,
      fromUserId: intro.requesterId,
      postId: null,
      opportunityId: intro.opportunityId,
      reversesId: null,
      eventId: null,
      createdAt: intro.changedAt,
    });
  }

  function entry(fact: {
    post: PostRow;
    figure: string;
    reason: string;
    points: number;
    key: string;
    from: string;
    deal?: string;
    createdAt: Date;
  }): void {
    bundle.add("ledger_entries", {
      id: random.id(fact.createdAt.getTime()),
      userId: fact.post.authorId,
      figure: fact.figure,
      reason: fact.reason,
      points: fact.points,
      factKey: fact.key,
      fromUserId: fact.from,
      postId: fact.post.id,
      opportunityId: fact.deal ?? null,
      reversesId: null,
      eventId: null,
      createdAt: fact.createdAt,
    });
  }
}
