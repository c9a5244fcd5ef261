import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { recompute, replay, type Fact } from "../../domain/reputation/points.ts";
import type { PointsSettings } from "../../domain/reputation/points-settings.ts";
import type { Evaluation } from "./evaluation.ts";
import { spearman } from "./metrics.ts";
import { readRows, type XmlRow } from "./xml-rows.ts";

/** The rules that the site publishes: so much for each vote, at most 200 a day from votes; accepted answers and bounties besides. */
const PUBLISHED: PointsSettings = {
  awards: {
    "answer-up": { figure: "value", points: 10 },
    "question-up": { figure: "value", points: 5 },
    down: { figure: "value", points: -2 },
    accepted: { figure: "value", points: 15, shared: true },
    accepting: { figure: "value", points: 2, shared: true },
    bounty: { figure: "value", points: 1000, shared: true },
    offered: { figure: "value", points: -1000, shared: true },
  },
  perDay: 200,
  perPair: Infinity,
  pairDays: 0,
  memoryDays: 1,
  givingBudget: Infinity,
  fullInMemory: Infinity,
  broadEnough: Infinity,
  knownFrom: 0,
  newcomerDays: 0,
  thanksShare: 1,
  levels: [{ name: "any", from: 0 }],
  stay: 1,
};
const BOUNTY = 1000;
/** Everybody begins with 1, or with 101 when they are well known on another site. */
const BEGINNINGS = [1, 101];

type Told = Omit<Fact, "key" | "at" | "fromUserId">;

function told(vote: XmlRow, post: XmlRow, question: XmlRow | undefined): Told[] {
  const userId = post.OwnerUserId;
  const share = Number(vote.BountyAmount ?? 0) / BOUNTY;
  const answer = post.PostTypeId === "2";
  if (vote.VoteTypeId === "8") return vote.UserId ? [{ reason: "offered", userId: vote.UserId, share }] : [];
  if (!userId || post.CommunityOwnedDate) return [];
  if (vote.VoteTypeId === "2" && answer) return [{ reason: "answer-up", userId }];
  if (vote.VoteTypeId === "2" && post.PostTypeId === "1") return [{ reason: "question-up", userId }];
  if (vote.VoteTypeId === "3") return [{ reason: "down", userId }];
  if (vote.VoteTypeId === "9") return [{ reason: "bounty", userId, share }];
  if (vote.VoteTypeId !== "1" || question?.OwnerUserId === userId) return [];
  const asker = question?.OwnerUserId ? [{ reason: "accepting", userId: question.OwnerUserId }] : [];
  return [{ reason: "accepted", userId }, ...asker];
}

/** Replays the votes of a Stack Exchange dump by its published rules, through the product's ledger, and compares with the published figures. */
export const evaluateReputation: Evaluation = {
  usage: "reputation --input FOLDER",
  run: ({ input }) => {
    const read = (name: string) => {
      const file = join(input!, name);
      if (!existsSync(file)) throw new Error(`${file} is not there: Posts.xml, Users.xml and Votes.xml are read`);
      return readRows(readFileSync(file, "utf8"));
    };
    const posts = new Map(read("Posts.xml").map((post) => [post.Id, post]));
    const facts = read("Votes.xml").flatMap((vote) => {
      const post = posts.get(vote.PostId ?? "");
      const at = new Date(`${vote.CreationDate ?? ""}Z`);
      // Who voted is not told: each vote has a giver of its own.
      return (post ? told(vote, post, posts.get(post.ParentId ?? "")) : []).map((one, i) => {
        const key = `${vote.Id}-${i}`;
        return { ...one, at, key, fromUserId: `voter ${key}` };
      });
    });
    const entries = replay(facts, PUBLISHED);
    const byUser = new Map<string, typeof entries>();
    for (const entry of entries) {
      const list = byUser.get(entry.userId);
      if (list) list.push(entry);
      else byUser.set(entry.userId, [entry]);
    }
    const users = read("Users.xml").flatMap(({ Id: id = "", Reputation }) => {
      const lines = byUser.get(id);
      if (!lines) return [];
      const { value } = recompute(lines);
      const [replayed] = BEGINNINGS.map((beginning) => Math.max(1, beginning + value)).sort(
        (a, b) => Math.abs(a - Number(Reputation)) - Math.abs(b - Number(Reputation)),
      );
      return [{ published: Number(Reputation), replayed: replayed! }];
    });
    const share = (right: (user: (typeof users)[number]) => boolean) => users.filter(right).length / users.length;
    const near = (part: number) =>
      share(({ published, replayed }) => Math.abs(published - replayed) <= part * published);
    return {
      sample: { users: users.length, votes: facts.length },
      figures: {
        "the product": {
          exactly: share(({ published, replayed }) => published === replayed),
          "within 5 %": near(0.05),
          "within 10 %": near(0.1),
          ρ: spearman(
            users.map(({ replayed }) => replayed),
            users.map(({ published }) => published),
          ),
        },
      },
    };
  },
};
