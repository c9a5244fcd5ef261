import { query } from "../../platform/db/pool.ts";
import type { EventType } from "../events.ts";
import { listenerOfMany, type Listener } from "../listener.ts";

/**
 * Statements that name what an event changed, as (id, kind), with the event's ids as $1 (uuid[]). An account's name and keys stand
 * on all its documents; a post takes its comments along.
 */
const one = (kind: string) => `select id, '${kind}' as kind from unnest($1::uuid[]) given(id)`;
const ACCOUNT_AND_ALL = `${one("account")}
  union all select id, 'post' from posts where account_id = any($1)
  union all select c.id, 'comment' from comments c join posts p on p.id = c.post_id where p.account_id = any($1)
  union all select id, 'opportunity' from opportunities where account_id = any($1)
  union all select distinct person_id, 'person' from person_roles where account_id = any($1)`;
const POST_AND_COMMENTS = `${one("post")} union all select id, 'comment' from comments where post_id = any($1)`;

/** The name of a department stands on its people. */
const PEOPLE_OF_UNIT = `select id, 'colleague' as kind from users where department_id = any($1)`;

type IdName =
  "movedToId" | "unitId" | "accountId" | "postId" | "commentId" | "personId" | "fromId" | "opportunityId" | "userId";

const CHANGES: Partial<Record<EventType, readonly [sql: string, ...ids: IdName[]]>> = {
  "account.created": [one("account"), "accountId"],
  "account.edited": [ACCOUNT_AND_ALL, "accountId"],
  "account.audience-changed": [ACCOUNT_AND_ALL, "accountId"],
  "circle.changed": [ACCOUNT_AND_ALL, "accountId"],
  "comment.created": [one("comment"), "commentId"],
  "comment.edited": [one("comment"), "commentId"],
  "comment.deleted": [one("comment"), "commentId"],
  "opportunity.created": [one("opportunity"), "opportunityId"],
  "opportunity.edited": [one("opportunity"), "opportunityId"],
  "person.created": [one("person"), "personId"],
  "person.edited": [one("person"), "personId"],
  "person.merged": [one("person"), "personId", "fromId"],
  "person.unmerged": [one("person"), "personId", "fromId"],
  "post.created": [one("post"), "postId"],
  "post.edited": [one("post"), "postId"],
  "post.placed": [POST_AND_COMMENTS, "postId"],
  "post.unplaced": [POST_AND_COMMENTS, "postId"],
  "post.deleted": [POST_AND_COMMENTS, "postId"],
  "unit.removed": [PEOPLE_OF_UNIT, "movedToId"],
  "unit.renamed": [PEOPLE_OF_UNIT, "unitId"],
  "user.joined": [one("colleague"), "userId"],
  "user.edited": [one("colleague"), "userId"],
  "user.placed": [one("colleague"), "userId"],
  "user.deactivated": [one("colleague"), "userId"],
  "user.role-changed": [one("colleague"), "userId"],
  "user.reactivated": [one("colleague"), "userId"],
};

const remember = (changed: string) => `
  with changed as (${changed})
  insert into search_pending (id, kind) select id, kind from changed order by id
    on conflict (id) do update set kind = excluded.kind, seq = excluded.seq`;

/**
 * One job for all that waits, however many events ask for it: a burst is written in batches. Asked after what changed has been
 * committed, so that a job which has not begun will see it; and only where none waits, or all events would queue for the lock of
 * that one job. It keeps its place in the queue, or a steady stream of events would push it back for ever.
 */
const WAKE = `
  select graphile_worker.add_job('index-search', '{}'::json, queue_name => 'index-search', job_key => 'index-search',
    job_key_mode => 'preserve_run_at', max_attempts => 25)::text
   where not exists (select 1 from graphile_worker.jobs where key = 'index-search' and locked_at is null and attempts = 0)`;

/** Notes what changed for the index; the job `index-search` writes it. Works while search is down. */
export const search: Listener = listenerOfMany("search", async (events) => {
  const [first] = events;
  const change = first && CHANGES[first.type];
  if (!change) return;
  const [sql, ...names] = change;
  const ids = events.flatMap(({ payload }) => names.map((name) => (payload as Partial<Record<IdName, string>>)[name]));
  await query(`search-changed-${first.type}`, remember(sql), [[...new Set(ids)]]);
  await query("search-wake", WAKE, []);
});
