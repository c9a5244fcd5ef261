import type { NoticeKind } from "../../../domain/notifications/notice-kinds.ts";
import type { Notification } from "../../../generated/prisma/client.ts";
import type { Conversation } from "./conversation.ts";
import { DAY, HOUR } from "./moments.ts";
import type { Member } from "./types.ts";

/** How far back the lists of the cast go, and since when they have not looked. */
const HORIZON = 14 * DAY;
const UNREAD = 20 * HOUR;

/** What followers hear of at once (domain/notifications/notice-rules.ts); the rest waits on the account's page. */
const TOLD_KINDS = ["tip", "risk", "question"];

/** The word for each step of an introduction, said to the one who asked. */
const answers: Partial<Record<string, NoticeKind>> = {
  accepted: "intro-accepted",
  suggested: "intro-suggested",
  introduced: "intro-introduced",
  met: "intro-met",
  closed: "intro-closed",
};

/** What the cast was told about one account in the last two weeks: the rest of the firm has read everything. */
export function notifyCast(talk: Conversation, cast: readonly Member[], followers: readonly Member[]): void {
  const { at, into, random, plan } = talk;
  const members = new Map(cast.map((member) => [member.id, member]));
  const following = cast.filter((member) => followers.includes(member));
  const posts = new Map(into.of("posts").map((post) => [post.id, post]));
  const inside = new Set([...plan.regulars, ...plan.guests].map((member) => member.id));
  const recent = (date: Date) => at - date.getTime() < HORIZON;
  const maySee = (member: Member, row: { circleId: string | null }) =>
    member.role === "influencer"
      ? row.circleId !== null && inside.has(member.id)
      : !plan.restricted || inside.has(member.id);

  function notify(
    userId: string,
    kind: NoticeKind,
    actorId: string,
    createdAt: Date,
    what: Partial<Notification>,
  ): void {
    const member = members.get(userId);
    if (!member || actorId === userId || !recent(createdAt)) return;
    const late = at - createdAt.getTime() > UNREAD;
    into.add("notifications", {
      id: random.id(createdAt.getTime()),
      userId,
      eventId: random.id(createdAt.getTime()),
      kind,
      actorId,
      accountId: plan.row.id,
      postId: null,
      commentId: null,
      opportunityId: null,
      introductionId: null,
      inProduct: true,
      mailedAt: null,
      readAt: late ? new Date(Math.min(at, createdAt.getTime() + random.int(1, 10) * HOUR)) : null,
      createdAt,
      ...what,
    });
  }

  for (const post of posts.values()) {
    if (!recent(post.createdAt)) continue;
    const mentioned = mentionedIn(post.body);
    for (const id of mentioned)
      if (members.has(id) && maySee(members.get(id)!, post))
        notify(id, "mentioned", post.authorId, post.createdAt, { postId: post.id });
    for (const member of TOLD_KINDS.includes(post.kind) ? following : []) {
      if (!mentioned.includes(member.id) && maySee(member, post))
        notify(member.id, "posted", post.authorId, post.createdAt, { postId: post.id });
    }
  }
  for (const comment of into.of("comments")) {
    if (!recent(comment.createdAt)) continue;
    const post = posts.get(comment.postId)!;
    const what = { postId: post.id, commentId: comment.id };
    const mentioned = mentionedIn(comment.body);
    for (const id of mentioned)
      if (members.has(id) && maySee(members.get(id)!, comment))
        notify(id, "mentioned", comment.authorId, comment.createdAt, what);
    if (!mentioned.includes(post.authorId))
      notify(post.authorId, "commented", comment.authorId, comment.createdAt, what);
    if (post.acceptedCommentId === comment.id) {
      notify(
        comment.authorId,
        "answer-accepted",
        post.authorId,
        new Date(Math.min(at - 1000, comment.createdAt.getTime() + HOUR)),
        what,
      );
    }
  }
  for (const { postId, userId, createdAt } of into.of("thanks"))
    notify(posts.get(postId)!.authorId, "thanked", userId, createdAt, { postId });
  for (const { postId, userId, kind, createdAt } of into.of("verdicts")) {
    notify(posts.get(postId)!.authorId, kind === "confirm" ? "confirmed" : "disputed", userId, createdAt, { postId });
  }
  for (const deal of into.of("opportunities")) {
    const origin = deal.originPostId === null ? undefined : posts.get(deal.originPostId);
    const author = origin && members.get(origin.authorId);
    if (origin && author && deal.createdById && maySee(author, deal)) {
      notify(origin.authorId, "opportunity-opened", deal.createdById, deal.createdAt, {
        postId: origin.id,
        opportunityId: deal.id,
      });
    }
  }
  for (const intro of into.of("introductions")) {
    const kind = answers[intro.state];
    const what = { accountId: null, introductionId: intro.id };
    if (intro.state === "asked") notify(intro.connectorId, "intro-asked", intro.requesterId, intro.createdAt, what);
    else if (kind) notify(intro.requesterId, kind, intro.connectorId, intro.changedAt, what);
  }
}

function mentionedIn(body: string): string[] {
  return [...body.matchAll(/\]\(user:([0-9a-f-]{36})\)/g)].map((match) => match[1]!);
}
