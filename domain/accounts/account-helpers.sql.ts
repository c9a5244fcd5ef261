import { query } from "../../platform/db/pool.ts";
import { visibleSql } from "../visibility.ts";
import type { Viewer } from "../viewer.ts";

export interface HelperRow {
  userId: string;
  /** Posts, comments and confirmations here that the viewer may see. */
  acts: number;
}

/** Who helped on an account since a day, most acts first: for the row of faces. At most fifty, and never a ranking of all. */
export async function accountHelpers(viewer: Viewer, accountId: string, since: Date): Promise<HelperRow[]> {
  const { door, sql, ids } = visibleSql(viewer, "p", 1);
  return query<HelperRow>(
    `account-helpers-${door}`,
    `with p as materialized (
       select p.id, p.author_id, p.created_at, p.comment_count, p.confirm_count from posts p
        where p.account_id = $2 and ${sql} and p.deleted_at is null and p.kind <> 'update' and p.created_at >= $3)
     select user_id as "userId", count(*)::int as acts from (
       select author_id as user_id from p
       union all select c.author_id from p join comments c on c.post_id = p.id and c.deleted_at is null where p.comment_count > 0
       union all select v.user_id from p join verdicts v on v.post_id = p.id and v.kind = 'confirm' where p.confirm_count > 0) acts
      group by user_id order by acts desc, user_id limit 50`,
    [ids, accountId, since],
  );
}
