import type { Account } from "../../generated/prisma/client.ts";
import { query } from "../../platform/db/pool.ts";
import type { Viewer } from "../viewer.ts";
import { visibleSql } from "../visibility.ts";
import { activityJoin, type Activity } from "./account-activity.sql.ts";
import { noteAccount } from "./known-accounts.ts";

/**
 * Of these accounts, those the viewer may see. Every page and every post on an account starts here, and a statement by hand costs
 * an eighth of what the ordinary path does. The same rule as `visibleAccounts`: a test holds the two together.
 */
export async function accountsByIds(viewer: Viewer, accountIds: readonly string[]): Promise<(Account & Activity)[]> {
  const { door, sql, ids } = visibleSql(viewer, "a", 1);
  const rows = await query<Account & Activity>(
    `accounts-by-id-${door}`,
    `select a.id, a.name, a.kind, a.industry, a.city, a.country, a.region, a.size, a.about,
            coalesce(a.domains, '{}') as domains, coalesce(a.tags, '{}') as tags,
            a.parent_id as "parentId", a.owner_id as "ownerId", a.audience_id as "audienceId", a.circle_id as "circleId",
            v.post_at as "lastPostAt", v.contact_at as "lastContactAt", a.archived_at as "archivedAt",
            a.created_at as "createdAt", a.created_by_id as "createdById", a.version
       from accounts a ${activityJoin("v", "a", 1)} where a.id = any($2::uuid[]) and ${sql} and a.archived_at is null`,
    [ids, accountIds],
  );
  rows.forEach(noteAccount);
  return rows;
}
