import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { mentionsIn } from "../../../domain/conversation/markdown.ts";
import { cast } from "../../../tests/cast.ts";
import { stageOf } from "../rows/fixed.ts";
import { Bundle, type TableName } from "./bundle.ts";
import { sizesAt } from "./sizes.ts";
import { world } from "./world.ts";

const at = new Date("2026-11-19T14:02:00Z");
const bundles = [...world({ at, passwordHash: "x" })];
const all = new Bundle();
for (const bundle of bundles) {
  for (const table of Object.keys(bundle.rows) as TableName[]) {
    for (const row of bundle.of(table)) (all.of(table) as object[]).push(row);
  }
}
const posts = new Map(all.of("posts").map((post) => [post.id, post]));
const accounts = new Map(all.of("accounts").map((account) => [account.id, account]));
const users = new Map(all.of("users").map((user) => [user.id, user]));
const people = new Map(all.of("people").map((person) => [person.id, person]));
const deals = new Map(all.of("opportunities").map((deal) => [deal.id, deal]));
const idOf = (email: string) => all.of("users").find((user) => user.email === email)!.id;

function digest(rows: Iterable<Bundle>): string {
  const hash = createHash("sha256");
  for (const bundle of rows) hash.update(JSON.stringify(bundle.rows));
  return hash.digest("hex");
}

function tally(ids: Iterable<string>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

describe("the demo company", () => {
  it("is the same for the same seed and moment, and another for another seed", { timeout: 60_000 }, () => {
    const told = (seed: string) => digest(world({ at, passwordHash: "x", scale: 0.3, seed }));
    expect(told("meridel")).toBe(told("meridel"));
    expect(told("other")).not.toBe(told("meridel"));
  });

  it("has the size of its description", () => {
    const { colleagues, ...rest } = sizesAt(1);
    expect({ colleagues, ...rest }).toEqual({
      colleagues: 60,
      accounts: 120,
      people: 900,
      opportunities: 260,
      posts: 3000,
    });
    expect([...users.values()].filter((user) => user.role === "influencer")).toHaveLength(8);
    expect(users.size).toBe(68);
    expect([accounts.size, people.size, deals.size, posts.size]).toEqual([120, 900, 260, 3000]);
    expect(new Set([...accounts.values()].map((account) => account.name)).size).toBe(120);
    expect(sizesAt(300).posts).toBeGreaterThan(990_000);
    expect(sizesAt(300).accounts).toBeGreaterThan(4_900);
  });

  it("holds the named cast as tests know it", () => {
    for (const { email, name, role, locale, title } of Object.values(cast)) {
      expect(users.get(idOf(email))).toMatchObject({ name, role, locale, title });
    }
  });

  it("says little twice, in both languages", () => {
    const bodies = new Set([...posts.values()].map((post) => post.body));
    expect(1 - bodies.size / posts.size).toBeLessThan(0.05);
    const french = [...bodies].filter((body) => / (est|les|pour|dans|avec|chez|une) /.test(body)).length;
    const english = [...bodies].filter((body) => / (is|the|for|with|at|to) /.test(body)).length;
    expect(french).toBeGreaterThan(600);
    expect(english).toBeGreaterThan(600);
  });

  it("fills every slot of every sentence", () => {
    const texts = [
      ...[...posts.values()].map((post) => post.body),
      ...all.of("comments").map((comment) => comment.body),
      ...all.of("interactions").map((touch) => touch.subject),
      ...all.of("relationships").map((tie) => tie.how),
      ...all.of("introductions").flatMap((ask) => [ask.reason, ask.note]),
      ...[...deals.values()].map((deal) => deal.nextStep),
    ];
    for (const text of texts)
      expect(text).not.toMatch(/[{}]|\bundefined\b|\bnull\b|\bde le |\bde les |\bà le |\bque il/);
  });

  it("refers only to what is there", () => {
    for (const post of posts.values()) {
      expect(accounts.has(post.accountId) && users.has(post.authorId)).toBe(true);
      const mentions = mentionsIn(post.body);
      expect([
        ...mentions.user.filter((id) => !users.has(id)),
        ...mentions.person.filter((id) => !people.has(id)),
      ]).toEqual([]);
      if (post.acceptedCommentId === null) continue;
      const accepted = all.of("comments").find((comment) => comment.id === post.acceptedCommentId);
      expect(accepted?.postId).toBe(post.id);
      expect(post.kind).toBe("question");
    }
    const lost = [
      ...all.of("comments").filter((row) => !posts.has(row.postId) || !users.has(row.authorId)),
      ...all.of("thanks").filter((row) => !posts.has(row.postId) || !users.has(row.userId)),
      ...all.of("verdicts").filter((row) => !posts.has(row.postId) || !users.has(row.userId)),
      ...all.of("post_people").filter((row) => !posts.has(row.postId) || !people.has(row.personId)),
      ...all.of("person_roles").filter((row) => !people.has(row.personId) || !accounts.has(row.accountId)),
      ...all.of("opportunity_posts").filter((row) => !posts.has(row.postId) || !deals.has(row.opportunityId)),
      ...all.of("opportunity_people").filter((row) => !people.has(row.personId) || !deals.has(row.opportunityId)),
      ...all.of("introductions").filter((row) => !people.has(row.personId) || !users.has(row.connectorId)),
      ...[...deals.values()].filter((deal) => deal.originPostId !== null && !posts.has(deal.originPostId)),
    ];
    expect(lost).toEqual([]);
    for (const link of all.of("opportunity_posts")) {
      expect(deals.get(link.opportunityId)!.accountId).toBe(posts.get(link.postId)!.accountId);
    }
  });

  it("counts on each post what is under it", () => {
    const comments = tally(all.of("comments").map((row) => row.postId));
    const thanks = tally(all.of("thanks").map((row) => row.postId));
    const reactions = tally(all.of("reactions").map((row) => row.postId));
    const confirms = tally(
      all
        .of("verdicts")
        .filter((row) => row.kind === "confirm")
        .map((row) => row.postId),
    );
    const disputes = tally(
      all
        .of("verdicts")
        .filter((row) => row.kind === "dispute")
        .map((row) => row.postId),
    );
    for (const post of posts.values()) {
      expect([post.commentCount, post.thanksCount, post.reactionCount, post.confirmCount, post.disputeCount]).toEqual(
        [comments, thanks, reactions, confirms, disputes].map((counts) => counts.get(post.id) ?? 0),
      );
    }
  });

  it("keeps its dates in order and out of the future", () => {
    const late = (date: Date | null) => date !== null && date > at;
    for (const post of posts.values())
      expect([late(post.createdAt), late(post.freshAt), post.freshAt < post.createdAt]).toEqual([false, false, false]);
    for (const comment of all.of("comments")) {
      expect(comment.createdAt.getTime()).toBeGreaterThanOrEqual(posts.get(comment.postId)!.createdAt.getTime());
      expect(late(comment.createdAt)).toBe(false);
    }
    for (const row of [
      ...all.of("thanks"),
      ...all.of("verdicts"),
      ...all.of("ledger_entries"),
      ...all.of("notifications"),
    ]) {
      expect(late(row.createdAt)).toBe(false);
    }
    for (const touch of all.of("interactions")) expect(late(touch.occurredAt)).toBe(false);
    for (const deal of deals.values()) {
      expect(deal.createdAt <= deal.stageSince && !late(deal.stageSince)).toBe(true);
      const closed = [stageOf("won").id, stageOf("lost").id].includes(deal.stageId);
      expect(deal.closedAt !== null).toBe(closed);
      expect(deal.lostReason !== "").toBe(deal.stageId === stageOf("lost").id);
    }
  });
});
