import { query } from "../../platform/db/pool.ts";
import { visibleSql } from "../visibility.ts";
import type { Viewer } from "../viewer.ts";

export interface HelperRow {
  userId: string;
  /** Posts, comments and confirmations here that the viewer may see. */
  acts: number;
}

/** What stands on an account's tabs and in its rail, of what the viewer may see. */
export interface AccountGlance {
  /** Who helped since `since`, most acts first: for the row of faces. At most fifty, and never a ranking of all. */
  helpers: HelperRow[];
  /** Who works there now. */
  people: number;
  questions: number;
  risks: number;
  /** Posts and interactions a week, the oldest of WEEKS first; a week is seven days that end now. */
  weeks: number[];
}

export const WEEKS = 26;

/** One statement for all of it: the posts of half a year are read once, and questions and risks from an index of theirs. */
export async function accountGlance(
  viewer: Viewer,
  accountId: string,
  since: Date,
  now: Date,
): Promise<AccountGlance | null> {
  const { door, ids } = visibleSql(viewer, "p", 1);
  const seen = (alias: string) => visibleSql(viewer, alias, 1).sql;
  const asked = (kind: string) =>
    `(select count(*)::int from posts p where p.account_id = $2 and p.kind = '${kind}' and p.deleted_at is null and ${seen("p")})`;
  const [row] = await query<AccountGlance & Record<string, unknown>>(
    `account-glance-${door}`,
    `with p as materialized (
       select p.id, p.author_id, p.created_at, p.comment_count, p.confirm_count from posts p
        where p.account_id = $2 and ${seen("p")} and p.deleted_at is null and p.kind <> 'update'
          and p.created_at > $4::timestamptz - interval '${WEEKS * 7} days'),
     lately as (select * from p where p.created_at >= $3),
     helper as (select user_id, count(*)::int as acts from (
         select author_id as user_id from lately
         union all select c.author_id from lately p join comments c on c.post_id = p.id and c.deleted_at is null where p.comment_count > 0
         union all select v.user_id from lately p join verdicts v on v.post_id = p.id and v.kind = 'confirm' where p.confirm_count > 0) acts
       group by user_id order by acts desc, user_id limit 50),
     act as (select created_at as at from p union all
       select i.occurred_at from interactions i where i.account_id = $2 and ${seen("i")}
          and i.occurred_at > $4::timestamptz - interval '${WEEKS * 7} days' and i.occurred_at <= $4),
     week as (select greatest(0, floor(date_part('epoch', $4::timestamptz - at) / 604800))::int as ago, count(*)::int as acts from act group by 1)
     select (select coalesce(json_agg(json_build_object('userId', user_id, 'acts', acts) order by acts desc, user_id), '[]') from helper) as helpers,
       (select count(distinct r.person_id)::int from person_roles r join people q on q.id = r.person_id and ${seen("q")}
         where r.account_id = $2 and r.current) as people,
       ${asked("question")} as questions, ${asked("risk")} as risks,
       (select array_agg(coalesce(week.acts, 0) order by n.ago desc) from generate_series(0, ${WEEKS - 1}) n(ago) left join week on week.ago = n.ago) as weeks`,
    [ids, accountId, since, now],
  );
  return row ?? null;
}
