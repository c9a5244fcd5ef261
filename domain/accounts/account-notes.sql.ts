import { query } from "../../platform/db/pool.ts";
import type { Viewer } from "../viewer.ts";
import { visibleSql } from "../visibility.ts";
import { activityJoin } from "./account-activity.sql.ts";

/** The viewer's own note on an account: whether she follows it, and up to where she read. */
export interface AccountNote {
  id: string;
  following: boolean;
  readAt: Date | null;
}

export function accountNotes(viewer: Viewer, accountIds: readonly string[]): Promise<AccountNote[]> {
  return query<AccountNote>(
    "account-notes",
    `select account_id as id, following, read_at as "readAt" from account_followers
      where user_id = $1 and account_id = any($2::uuid[])`,
    [viewer.id, accountIds],
  );
}

/** How many subsidiaries of each account the viewer may see; accounts without any are left out. */
export function childCounts(viewer: Viewer, accountIds: readonly string[]): Promise<{ id: string; count: number }[]> {
  const { door, sql, ids } = visibleSql(viewer, "a", 1);
  return query<{ id: string; count: number }>(
    `account-children-${door}`,
    `select a.parent_id as id, count(*)::int as count from accounts a
      where a.parent_id = any($2::uuid[]) and ${sql} and a.archived_at is null group by a.parent_id`,
    [ids, accountIds],
  );
}

/** Ids of the accounts the viewer follows, latest conversation first: the side column of every page. */
export async function followedAccountIds(viewer: Viewer, limit: number): Promise<string[]> {
  const { door, sql, ids } = visibleSql(viewer, "a", 1);
  const rows = await query<{ id: string }>(
    `accounts-followed-${door}`,
    `select a.id from account_followers f join accounts a on a.id = f.account_id ${activityJoin("v", "a", 1)}
      where f.user_id = $2 and f.following and ${sql} and a.archived_at is null
      order by v.post_at desc nulls last, a.id limit $3`,
    [ids, viewer.id, limit],
  );
  return rows.map((row) => row.id);
}
