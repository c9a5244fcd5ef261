import { query } from "../../platform/db/pool.ts";
import type { Tx } from "../../platform/db/prisma.ts";
import type { Viewer } from "../viewer.ts";
import { visibleSql, type Keys } from "../visibility.ts";

/** When something was last said on an account, as far as one viewer may know. */
export interface Activity {
  lastPostAt: Date | null;
  /** Latest interaction or first-hand post. */
  lastContactAt: Date | null;
}

/**
 * Joined to an account of alias `account`: `<alias>.post_at` and `<alias>.contact_at`, of what stands under the keys bound to
 * `$param`. The only way in which the table is read: no moment is ever told without somebody's keys.
 */
export function activityJoin(alias: string, account: string, param: number): string {
  return `left join lateral (select max(v.last_post_at) as post_at, max(v.last_contact_at) as contact_at
    from account_activity v where v.account_id = ${account}.id and v.key_id = any($${param}::uuid[])) ${alias} on true`;
}

/** Of accounts that the viewer sees. */
export function activityOf(viewer: Viewer, accountIds: readonly string[]): Promise<(Activity & { id: string })[]> {
  const { door, ids } = visibleSql(viewer, "a", 1);
  return query<Activity & { id: string }>(
    `account-activity-${door}`,
    `select a.id, v.post_at as "lastPostAt", v.contact_at as "lastContactAt"
       from unnest($2::uuid[]) a(id) ${activityJoin("v", "a", 1)}`,
    [ids, accountIds],
  );
}

/** A touch at a moment, in the transaction that writes it down. */
export async function noteContact(tx: Tx, accountId: string, keys: Keys, at: Date): Promise<void> {
  const ids = [keys.audienceId, keys.circleId].filter((id) => id !== null);
  await tx.$executeRaw`insert into account_activity as v (account_id, key_id, last_contact_at)
    select ${accountId}::uuid, k.id, ${at}::timestamptz from unnest(${ids}::uuid[]) k(id) order by k.id
    on conflict (account_id, key_id) do update set last_contact_at = greatest(v.last_contact_at, excluded.last_contact_at)`;
}

/** What stands on the account has other keys now. */
export async function alignActivity(tx: Tx, accountId: string): Promise<void> {
  await tx.$executeRaw`delete from account_activity where account_id = ${accountId}::uuid`;
  await tx.$executeRaw`insert into account_activity (account_id, key_id, last_post_at, last_contact_at)
    select account_id, key_id, last_post_at, last_contact_at from account_touches where account_id = ${accountId}::uuid
    on conflict (account_id, key_id) do update
      set last_post_at = excluded.last_post_at, last_contact_at = excluded.last_contact_at`;
}
