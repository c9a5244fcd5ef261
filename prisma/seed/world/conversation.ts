import type { PostKind } from "../content/beat.ts";
import { confirmReasons, disputeReasons, replies } from "../content/replies.ts";
import type { Random } from "../random.ts";
import { commentRow, postRow } from "../rows/build.ts";
import type { PostRow } from "../rows/types.ts";
import type { Bundle } from "./bundle.ts";
import { DAY, HOUR, workingTime } from "./moments.ts";
import type { AccountPlan, Language, Member, Thread } from "./types.ts";
import { tell } from "./wording.ts";

const REACTIONS = ["👍", "🎉", "💡", "👀", "❤️", "🙏"] as const;

/** Everything a page of conversation needs, for one account. Counters on posts are kept here and nowhere else. */
export class Conversation {
  constructor(
    readonly random: Random,
    readonly plan: AccountPlan,
    readonly at: number,
    readonly into: Bundle,
  ) {}

  /** The two keys of what is written here: the account's audience, and its circle when guests read along. */
  keys(guests: boolean): { audienceId: string; circleId: string | null } {
    return { audienceId: this.plan.row.audienceId, circleId: guests ? this.plan.row.circleId : null };
  }

  post(
    given: Partial<PostRow> & { author: Member; createdAt: Date; guests: boolean; people: readonly string[] },
  ): PostRow {
    const { author, guests, people, ...row } = given;
    const at = given.createdAt.getTime();
    const post = this.into.add(
      "posts",
      postRow({
        id: this.random.id(at),
        clientId: this.random.id(at),
        accountId: this.plan.row.id,
        authorId: author.id,
        ...this.keys(guests),
        ...row,
      }),
    );
    for (const personId of new Set(people)) this.into.add("post_people", { postId: post.id, personId });
    return post;
  }

  comment(post: PostRow, author: Member, createdAt: number, body: string): string {
    const id = this.random.id(createdAt);
    this.into.add(
      "comments",
      commentRow({
        id,
        clientId: this.random.id(createdAt),
        postId: post.id,
        authorId: author.id,
        body,
        audienceId: post.audienceId,
        circleId: post.circleId,
        createdAt: new Date(createdAt),
      }),
    );
    post.commentCount += 1;
    return id;
  }

  thank(post: PostRow, user: Member, createdAt: number): void {
    this.into.add("thanks", { postId: post.id, userId: user.id, createdAt: new Date(createdAt) });
    post.thanksCount += 1;
  }

  react(post: PostRow, user: Member, emoji: string, createdAt: number): void {
    this.into.add("reactions", { postId: post.id, userId: user.id, emoji, createdAt: new Date(createdAt) });
    post.reactionCount += 1;
  }

  judge(post: PostRow, user: Member, kind: "confirm" | "dispute", reason: string, createdAt: number): void {
    const verdict = { postId: post.id, userId: user.id, kind, reason, weight: 1, createdAt: new Date(createdAt) };
    this.into.add("verdicts", verdict);
    post.verdictBalance += kind === "dispute" ? -1 : 1;
    if (kind === "dispute") post.disputeCount += 1;
    else {
      post.confirmCount += 1;
      if (createdAt > post.freshAt.getTime()) post.freshAt = new Date(createdAt);
    }
  }

  /** Who may read a post and has a reason to react to it: its author never does. */
  readers(post: PostRow): Member[] {
    const inside = this.plan.regulars;
    const all = post.circleId === null ? inside : [...inside, ...this.plan.guests];
    return all.filter((member) => member.id !== post.authorId);
  }

  /** Comments by some, thanks, reactions and verdicts by any under a told post, none later than the moment of seeding. */
  respond(
    post: PostRow,
    author: Member,
    thread: Thread,
    among: readonly Member[],
    answers?: { fr: readonly string[]; en: readonly string[] },
  ): void {
    const { random } = this;
    const kind = post.kind as PostKind;
    const posted = post.createdAt.getTime();
    const all = this.readers(post);
    const readers = random.sample(
      all.filter((one) => among.includes(one) || (one.role === "influencer" && random.chance(0.3))),
      12,
    );
    if (readers.length === 0) return this.applaud(post, random.sample(all, 12), thread, kind);
    const used = new Set<number>();
    let moment = posted;
    const next = () =>
      (moment = workingTime(random, moment + random.int(3, 50) * (random.chance(0.7) ? 60_000 : HOUR / 2)));
    const say = (member: Member, frames: { fr: readonly string[]; en: readonly string[] }): string | null => {
      const language = spoken(random, member, this.plan.language);
      const frame = random.pick(sayable(frames[language], member, this.plan));
      const place = frames[language].indexOf(frame);
      const time = next();
      // The same remark in the other language is the same remark.
      if (time >= this.at || used.has(place)) return null;
      used.add(place);
      const other = random.pick(readers);
      const teller = {
        plan: this.plan,
        thread,
        author: member,
        other: other === member ? author : other,
        language,
        at: posted,
        mentions: false,
      };
      return this.comment(post, member, time, tell(random, frame, teller).text);
    };

    if (answers && random.chance(0.82)) {
      const answering = readers.slice(0, random.int(1, 3));
      const given = answering.map((member) => say(member, answers)).filter((id) => id !== null);
      if (given.length > 0 && random.chance(0.72)) post.acceptedCommentId = random.pick(given);
      used.clear();
      if (given.length > 0 && random.chance(0.4)) say(author, replies.question);
    } else {
      const count = random.weighted([
        [0, 30],
        [1, 26],
        [2, 20],
        [3, 13],
        [4, 7],
        [5, 4],
      ] as const);
      for (let index = 0; index < count; index++) {
        say(index > 0 && random.chance(0.25) ? author : readers[index % readers.length]!, replies[kind]);
      }
    }
    this.applaud(post, random.sample(all, 12), thread, kind);
  }

  private applaud(post: PostRow, readers: readonly Member[], thread: Thread, kind: PostKind): void {
    const { random, plan } = this;
    const posted = post.createdAt.getTime();
    const soon = () => Math.min(this.at - 1000, posted + random.int(60_000, 3 * DAY));
    const useful = kind === "tip" || kind === "idea" || kind === "information";
    const thanks = random.weighted([
      [0, useful ? 40 : 60],
      [1, 28],
      [2, 16],
      [3, 9],
      [5, 4],
      [7, 2],
    ] as const);
    for (const member of random.sample(readers, thanks)) this.thank(post, member, soon());
    const reactions = random.weighted([
      [0, 46],
      [1, 24],
      [2, 15],
      [3, 9],
      [5, 5],
    ] as const);
    for (const member of random.sample(readers, reactions)) this.react(post, member, random.pick(REACTIONS), soon());
    if (kind !== "tip" && kind !== "information" && kind !== "risk") return;
    const judges = readers.filter((member) => member.role !== "influencer");
    const verdicts = random.weighted([
      [0, 66],
      [1, 22],
      [2, 9],
      [3, 3],
    ] as const);
    for (const member of random.sample(judges, verdicts)) {
      const dispute = random.chance(0.14);
      const language = spoken(random, member, plan.language);
      const frame = random.pick((dispute ? disputeReasons : confirmReasons)[language]);
      const teller = { plan, thread, author: member, other: plan.owner, language, at: posted, mentions: false };
      this.judge(post, member, dispute ? "dispute" : "confirm", tell(random, frame, teller).text, soon());
    }
  }
}

/** The language someone writes in on an account: mostly one's own, English where the customer is English. */
export function spoken(random: Random, member: Member, account: Language): Language {
  if (member.locale === "en") return random.chance(account === "fr" ? 0.85 : 1) ? "en" : "fr";
  return random.chance(account === "fr" ? 0.93 : 0.3) ? "fr" : "en";
}

/** Frames that someone can say: nobody speaks of the owner by name who is the owner. */
export function sayable(frames: readonly string[], member: Member, plan: AccountPlan): readonly string[] {
  if (member !== plan.owner) return frames;
  const own = frames.filter((frame) => !frame.includes("{own}"));
  return own.length > 0 ? own : frames;
}
