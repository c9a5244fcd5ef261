import { isInsider, type Viewer } from "../viewer.ts";
import { visibleSql } from "../visibility.ts";

/** What of a post lies in other tables. A list reads the parts that were asked for; the others are null in its rows. */
export const POST_PARTS = [
  "comments",
  "opportunities",
  "verdicts",
  "reactions",
  "proposals",
  "people",
  "attachments",
  "record",
] as const;
export type PostPart = (typeof POST_PARTS)[number];

/**
 * What every post list selects. $1 = the viewer's audience or circle ids, $2 = the viewer's id. Child rows carry the same
 * keys as posts and are filtered by the same rule. A subselect is skipped where the row's own counter says zero.
 */
export function postColumns(viewer: Viewer, parts: readonly PostPart[] = POST_PARTS): string {
  const sql = partColumns(viewer);
  const asked = POST_PARTS.map((part) => `${parts.includes(part) ? sql[part] : "null"} as ${part}`);
  return `p.id, p.account_id as "accountId", a.name as "accountName", p.placed_by_id as "placedById", p.author_id as "authorId", p.kind, p.body, p.channel,
    p.first_hand as "firstHand", p.source, p.audience_id as "audienceId", p.circle_id as "circleId",
    p.comment_count as "commentCount", p.thanks_count as "thanksCount", p.reaction_count as "reactionCount",
    p.confirm_count as "confirmCount", p.dispute_count as "disputeCount", p.fresh_at as "freshAt",
    p.accepted_comment_id as "acceptedCommentId", p.pinned_at as "pinnedAt", p.edited_at as "editedAt",
    p.created_at as "createdAt", p.version,
    p.thanks_count > 0 and exists (select 1 from thanks t where t.post_id = p.id and t.user_id = $2) as thanked,
    case when p.confirm_count + p.dispute_count > 0 then
      (select v.kind from verdicts v where v.post_id = p.id and v.user_id = $2) end as "myVerdict",
    ${asked.join(", ")}`;
}

function partColumns(viewer: Viewer): Record<PostPart, string> {
  const seen = (alias: string) => visibleSql(viewer, alias, 1).sql;
  // Field rule: amounts stay inside the company.
  const amount = isInsider(viewer) ? "o.amount::float8" : "null::float8";
  const comment = `c.id, c.post_id as "postId", c.author_id as "authorId", c.body, c.created_at as "createdAt",
      c.edited_at as "editedAt", c.version,
      case when c.attachment_count > 0 then ${filesOf("f.comment_id = c.id")} end as attachments`;
  const first = `select ${comment} from comments c where c.post_id = p.id and c.deleted_at is null and ${seen("c")}
      order by c.created_at, c.id limit 2`;
  return {
    // Few posts have an accepted answer: the others are spared the union.
    comments: `case when p.comment_count = 0 then null
      when p.accepted_comment_id is null then (select json_agg(c) from (${first}) c)
      else (select json_agg(c order by c."createdAt", c.id) from ((${first}) union (select ${comment} from comments c
         where c.id = p.accepted_comment_id and c.deleted_at is null and ${seen("c")})) c) end`,
    opportunities: `(select json_agg(json_build_object('id', o.id, 'name', o.name, 'amount', ${amount}, 'currency', o.currency)
        order by o.created_at, o.id)
       from opportunity_posts op join opportunities o on o.id = op.opportunity_id where op.post_id = p.id and ${seen("o")})`,
    verdicts: `case when p.confirm_count + p.dispute_count > 0 then (select json_agg(v order by v."createdAt") from (
      select v.user_id as "userId", v.kind, v.reason, v.weight, v.created_at as "createdAt" from verdicts v
       where v.post_id = p.id order by v.created_at desc limit 6) v) end`,
    reactions: `case when p.reaction_count > 0 then (select json_agg(r order by r.count desc, r.emoji) from (
      select r.emoji, count(*)::int as count, bool_or(r.user_id = $2) as mine from reactions r
       where r.post_id = p.id group by r.emoji) r) end`,
    proposals: `(select json_agg(json_build_object('id', s.id, 'kind', s.kind, 'start', s.start, 'end', s."end", 'text', s.text,
        'value', s.value, 'status', s.status, 'resultId', s.result_id) order by s.position, s.id)
       from proposals s where s.post_id = p.id)`,
    people: `(select json_agg(json_build_object('id', q.id, 'name', q.name) order by q.name, q.id)
       from post_people pp join people q on q.id = pp.person_id where pp.post_id = p.id and ${seen("q")})`,
    record: recordOf("p", seen("j")),
    // Files have no keys of their own: who reads the post or the comment reads them.
    attachments: `case when p.attachment_count > 0 then ${filesOf("f.post_id = p.id")} end`,
  };
}

/** So many judged posts of an author say enough of them. */
const RECORD = 50;

/**
 * What became of the other posts of an author that `seen` lets through, the latest first: how many were found right, how many
 * wrong. A verdict that was no whole voice counts as part of one.
 */
export const recordOf = (post: string, seen: string) => `(select json_build_object(
        'right', coalesce(sum(least(1, greatest(0, j.verdict_balance))), 0),
        'wrong', coalesce(sum(least(1, greatest(0, -j.verdict_balance))), 0))
       from (select j.verdict_balance from posts j where j.author_id = ${post}.author_id and j.id <> ${post}.id and j.verdict_balance <> 0
         and j.deleted_at is null and ${seen} order by j.created_at desc limit ${RECORD}) j)`;

/** As jsonb, whose rows can be compared: the first comments and the accepted answer are a union. */
const filesOf = (match: string) => `(select jsonb_agg(jsonb_build_object('id', f.id, 'name', f.name, 'mime', f.mime,
        'size', f.size) order by f.id) from attachments f where ${match})`;
