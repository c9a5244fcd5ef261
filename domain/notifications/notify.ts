import { newId } from "../../platform/ids.ts";
import { query } from "../../platform/db/pool.ts";
import { publishLive, rooms } from "../../platform/live/live.ts";
import type { EventType } from "../events.ts";
import { listenerOfMany, type Listener } from "../listener.ts";
import { EVERYONE } from "../viewer.ts";
import type { NoticeKind } from "./notice-kinds.ts";
import { themeOf } from "./notice-choices.ts";
import { noticeRules, type NoticeRule } from "./notice-rules.ts";

type Recipient = { eventId: string; userId: string; kind: NoticeKind; inProduct: boolean; mail: boolean };

/** The same two keys as everywhere (domain/visibility.ts), asked the other way round: who holds them? */
const HOLDS = `case when u.role = 'influencer'
    then exists (select 1 from circle_members m where m.circle_id = s.circle_id and m.user_id = u.id)
    else s.audience_id = '${EVERYONE}' or exists (select 1 from audience_members m where m.audience_id = s.audience_id and m.user_id = u.id) end`;

function recipientsSql({ subjects, candidates }: NoticeRule): string {
  const ranked = candidates.map((sql, rank) => `select c.*, ${rank} as rank from (${sql}) c(user_id, kind)`);
  return `select e.id as "eventId", told.* from events e cross join lateral (
    with subject as materialized (${subjects.join(" union all ")}),
    candidate as (${ranked.join(" union all ")}),
    best as (select distinct on (user_id) user_id, kind from candidate where user_id is not null order by user_id, rank)
    select u.id as "userId", b.kind, coalesce(ch.in_product, true) as "inProduct", coalesce(ch.mail = 'at-once', false) as mail
      from best b join users u on u.id = b.user_id
      left join notice_choices ch on ch.user_id = u.id and ch.theme = ${themeOf("b.kind")}
     where (coalesce(ch.in_product, true) or ch.mail = 'at-once') and u.deactivated_at is null and u.id is distinct from e.actor_id
       and (select count(*) from subject) = ${subjects.length}
       and not exists (select 1 from subject s where not ${HOLDS})) told
    where e.id = any($1::uuid[]) order by e.id, told."userId"`;
}

const statements = new Map<EventType, string>(
  Object.entries(noticeRules).map(([type, rule]) => [type as EventType, recipientsSql(rule)]),
);

/** A mail that is wanted is a job of its own, which commits with the row: the mail server may be slow, or down. */
const INSERT = `with r as materialized (
    select * from unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::text[], $5::boolean[], $6::boolean[]) r(id, event_id, user_id, kind, in_product, mail)),
  written as (insert into notifications (id, user_id, event_id, kind, actor_id, account_id, post_id, comment_id, opportunity_id,
    introduction_id, created_at, in_product)
  select r.id, r.user_id, e.id, r.kind, case when r.kind = 'intro-declined' then null else e.actor_id end,
    (e.payload->>'accountId')::uuid, (e.payload->>'postId')::uuid, (e.payload->>'commentId')::uuid,
    (e.payload->>'opportunityId')::uuid, (e.payload->>'introductionId')::uuid, e.created_at, r.in_product
    from r join events e on e.id = r.event_id on conflict (event_id, user_id) do nothing returning id)
  select graphile_worker.add_job('mail-notice', json_build_object('noticeId', r.id), job_key => 'mail-notice:' || r.id,
      max_attempts => 12)::text from r join written on written.id = r.id where r.mail`;

/**
 * Tells those whom events concern and who want to be told, never the actor, and only those who may see all of what it is about: one query
 * for the recipients, one bulk insert. A row is unique per event and person, so running again adds nothing.
 */
export const notify: Listener = listenerOfMany("notify", async (events) => {
  const [first] = events;
  const sql = first && statements.get(first.type);
  if (!sql) return;
  const told = await query<Recipient>(`notify-${first.type}`, sql, [events.map(({ id }) => id)]);
  if (told.length === 0) return;
  const at = new Map(events.map(({ id, createdAt }) => [id, createdAt.getTime()]));
  await query("notify-insert", INSERT, [
    told.map(({ eventId }) => newId(at.get(eventId))),
    told.map(({ eventId }) => eventId),
    told.map(({ userId }) => userId),
    told.map(({ kind }) => kind),
    told.map(({ inProduct }) => inProduct),
    told.map(({ mail }) => mail),
  ]);
  const inProduct = new Set(told.filter((one) => one.inProduct).map(({ userId }) => rooms.user(userId)));
  publishLive([...inProduct], { type: "notified" });
});
