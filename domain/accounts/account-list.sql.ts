import { query } from "../../platform/db/pool.ts";
import type { Viewer } from "../viewer.ts";
import { visibleSql } from "../visibility.ts";
import { activityJoin } from "./account-activity.sql.ts";

export interface AccountFilter {
  kind: string | null;
  /** Part of the name. */
  named: string | null;
  followed: boolean;
  mine: boolean;
  /** Only among these. */
  ids: readonly string[] | null;
}

/** A piece of a list: `limit` rows after (or before) the account `from`, both of them left out when null. */
export interface Piece {
  limit: number;
  from: string | null;
  backwards: boolean;
}

/** Ids of accounts that the viewer may see, those with the latest conversation (of what she may read) first. */
export async function accountsByActivity(viewer: Viewer, filter: AccountFilter, piece: Piece): Promise<string[]> {
  const { door, sql, ids } = visibleSql(viewer, "a", 1);
  const { kind, named, followed, mine } = filter;
  // Those without any come last: as old as can be.
  const at = `coalesce(v.post_at, '-infinity')`;
  const [beyond, order] = piece.backwards
    ? [`(l.at > f.at or (l.at = f.at and l.id < f.id))`, `l.at, l.id desc`]
    : [`(l.at < f.at or (l.at = f.at and l.id > f.id))`, `l.at desc, l.id`];
  const rows = await query<{ id: string }>(
    `accounts-by-activity-${door}-${piece.backwards ? "back" : "on"}`,
    `with l as (
       select a.id, ${at} as at from accounts a ${activityJoin("v", "a", 1)}
        where ${sql} and a.archived_at is null
          and ($2::text is null or a.kind = $2) and ($3::text is null or a.name ilike $3)
          and (not $4::boolean or exists (select 1 from account_followers w
                where w.account_id = a.id and w.user_id = $5 and w.following))
          and (not $6::boolean or a.owner_id = $5) and ($7::uuid[] is null or a.id = any($7))),
     f as (select l.at, l.id from l where l.id = $8::uuid)
     select l.id from l left join f on true
      where $8::uuid is null or ${beyond} order by ${order} limit $9`,
    [
      ...[ids, kind, named === null ? null : `%${named.replaceAll(/[\\%_]/g, "\\$&")}%`],
      ...[followed, viewer.id, mine, filter.ids, piece.from, piece.limit],
    ],
  );
  const found = rows.map(({ id }) => id);
  return piece.backwards ? found.reverse() : found;
}

/** Accounts without contact, as far as the viewer may know, since a moment; the longest silent first. Never in contact: not among them. */
export async function silentAccounts(viewer: Viewer, since: Date): Promise<string[]> {
  const { door, sql, ids } = visibleSql(viewer, "a", 1);
  const rows = await query<{ id: string }>(
    `accounts-silent-${door}`,
    `select a.id from accounts a ${activityJoin("v", "a", 1)}
      where ${sql} and a.archived_at is null and v.contact_at < $2 order by v.contact_at, a.id`,
    [ids, since],
  );
  return rows.map(({ id }) => id);
}
