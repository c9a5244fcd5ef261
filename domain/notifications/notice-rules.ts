import type { EventType } from "../events.ts";
import type { NoticeKind } from "./notice-kinds.ts";

/**
 * Who is told of an event, as SQL about the row `e` of it. Everything else is read as it stands when the listener runs: thanks
 * taken back in the meantime tell nobody.
 */
export interface NoticeRule {
  /** Each selects the keys of one thing; a recipient must hold those of all of them, and all must still be there. */
  subjects: readonly string[];
  /** Each selects `user_id, kind`; what stands first wins when someone is named twice. */
  candidates: readonly string[];
}

const id = (name: string) => `(e.payload->>'${name}')::uuid`;
const keys = (table: string, name: string, more = "") =>
  `select audience_id, circle_id from ${table} where id = ${id(name)}${more}`;

const account = keys("accounts", "accountId");
const post = keys("posts", "postId", " and deleted_at is null");
/** Where a post stands; one without an account stands by itself. */
const place = `${account} union all ${post} and ${id("accountId")} is null`;
const comment = keys("comments", "commentId", " and deleted_at is null");
const deal = keys("opportunities", "opportunityId");
const person = keys("people", "personId");

const named = (name: string, kind: NoticeKind) => `select ${id(name)} as user_id, '${kind}' as kind`;
const mentioned = `select value::uuid, 'mentioned' from jsonb_array_elements_text(e.payload->'mentionedIds')`;
/** Saying it again after taking it back is not news. */
const notToldBefore = (user: string, kind: NoticeKind) => `not exists (select 1 from notifications n
    where n.user_id = ${user} and n.post_id = ${id("postId")} and n.kind = '${kind}' and n.actor_id = e.actor_id and n.event_id <> e.id)`;

/** What followers want to hear of at once; the rest waits on the account's page. */
const TOLD_KINDS = `('tip', 'risk', 'question')`;

const followers = `
  select f.user_id, 'posted' from posts p join account_followers f on f.account_id = p.account_id and f.following
   where p.id = ${id("postId")} and p.kind in ${TOLD_KINDS}
  union all
  select a.owner_id, 'posted' from posts p join accounts a on a.id = p.account_id
   where p.id = ${id("postId")} and p.kind in ${TOLD_KINDS}`;
const dealOwners = `select o.owner_id, 'posted' from opportunity_posts l join opportunities o on o.id = l.opportunity_id
   where l.post_id = ${id("postId")}
  union all
  select f.user_id, 'posted' from opportunity_posts l join opportunity_followers f on f.opportunity_id = l.opportunity_id
   where l.post_id = ${id("postId")}`;
const newlyMentioned = `select m.value::uuid, 'mentioned' from jsonb_array_elements_text(e.payload->'mentionedIds') m
   where not exists (select 1 from notifications n where n.user_id = m.value::uuid and n.post_id = ${id("postId")}
     and n.comment_id is null and n.kind in ('mentioned', 'posted') and n.event_id <> e.id)`;
const newlyMentionedInComment = `select m.value::uuid, 'mentioned' from jsonb_array_elements_text(e.payload->'mentionedIds') m
   where not exists (select 1 from notifications n where n.user_id = m.value::uuid and n.comment_id = ${id("commentId")}
     and n.event_id <> e.id)`;
const earlierCommenters = `select c.author_id, 'also-commented' from comments c
   where c.post_id = ${id("postId")} and c.deleted_at is null and c.id <> ${id("commentId")}`;
const thanked = `select ${id("authorId")}, 'thanked' from thanks t where t.post_id = ${id("postId")} and t.user_id = e.actor_id
   and ${notToldBefore(id("authorId"), "thanked")}`;
const judged = (
  verdict: "confirm" | "dispute",
  kind: NoticeKind,
) => `select ${id("authorId")}, '${kind}' from verdicts v
   where v.post_id = ${id("postId")} and v.user_id = e.actor_id and v.kind = '${verdict}' and ${notToldBefore(id("authorId"), kind)}`;
const winners = `select p.author_id, 'deal-won' from stages s, opportunity_posts l join posts p on p.id = l.post_id
   where e.payload->'stageRetired' is null and s.id = ${id("toStageId")} and s.kind = 'won' and l.opportunity_id = ${id("opportunityId")} and p.deleted_at is null`;
const dealOwner = `select o.owner_id, 'stage-changed' from opportunities o
   where e.payload->'stageRetired' is null and o.id = ${id("opportunityId")}`;
/** Those whose words are tied to the deal; its win has a line of its own. */
const contributors = `select p.author_id, 'deal-moved' from stages s, opportunity_posts l join posts p on p.id = l.post_id
   where e.payload->'stageRetired' is null and s.id = ${id("toStageId")} and s.kind <> 'won'
     and l.opportunity_id = ${id("opportunityId")} and p.deleted_at is null`;
const dealFollowers = `select f.user_id, 'followed-moved' from opportunity_followers f
   where e.payload->'stageRetired' is null and f.opportunity_id = ${id("opportunityId")}`;
/** Once a post and colleague: a name and its telephone are often accepted one after the other. */
const proposer = `select ${id("authorId")}, 'proposal-accepted' where ${notToldBefore(id("authorId"), "proposal-accepted")}`;
const bothSides = (kind: NoticeKind) => [named("requesterId", kind), named("connectorId", kind)];
/** Only those who are in the circle now: the event also names those who left it. */
const guests = `select value::uuid, 'invited' from jsonb_array_elements_text(e.payload->'userIds')
   join users g on g.id = value::uuid and g.role = 'influencer'
   where not exists (select 1 from notifications n where n.user_id = g.id and n.kind = 'invited'
     and n.account_id = ${id("accountId")} and n.event_id <> e.id)`;

const about = (kind: NoticeKind): NoticeRule => ({ subjects: [person], candidates: [named("requesterId", kind)] });

export const noticeRules: Readonly<Partial<Record<EventType, NoticeRule>>> = {
  "post.created": { subjects: [place, post], candidates: [mentioned, dealOwners, followers] },
  "post.edited": { subjects: [place, post], candidates: [newlyMentioned] },
  "post.placed": { subjects: [account, post], candidates: [named("authorId", "placed"), followers] },
  "post.thanked": { subjects: [place, post], candidates: [thanked] },
  "post.confirmed": { subjects: [place, post], candidates: [judged("confirm", "confirmed")] },
  "post.disputed": { subjects: [place, post], candidates: [judged("dispute", "disputed")] },
  "post.answer-accepted": { subjects: [place, comment], candidates: [named("commentAuthorId", "answer-accepted")] },
  "post.linked": { subjects: [post, deal], candidates: [named("authorId", "linked")] },
  "comment.created": {
    subjects: [place, post, comment],
    candidates: [mentioned, named("postAuthorId", "commented"), earlierCommenters],
  },
  "comment.edited": { subjects: [place, post, comment], candidates: [newlyMentionedInComment] },
  "opportunity.created": { subjects: [post, deal], candidates: [named("postAuthorId", "opportunity-opened")] },
  "opportunity.moved": { subjects: [deal], candidates: [dealOwner, winners, contributors, dealFollowers] },
  "proposal.accepted": { subjects: [place, post], candidates: [proposer] },
  "introduction.asked": { subjects: [person], candidates: [named("connectorId", "intro-asked")] },
  "introduction.accepted": about("intro-accepted"),
  "introduction.declined": about("intro-declined"),
  "introduction.suggested": about("intro-suggested"),
  "introduction.introduced": about("intro-introduced"),
  "introduction.met": { subjects: [person], candidates: bothSides("intro-met") },
  "introduction.closed": { subjects: [person], candidates: bothSides("intro-closed") },
  "introduction.withdrawn": { subjects: [person], candidates: [named("connectorId", "intro-withdrawn")] },
  "circle.changed": { subjects: [account], candidates: [guests] },
};
