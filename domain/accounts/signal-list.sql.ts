import type { Signal } from "../../generated/prisma/client.ts";
import { query } from "../../platform/db/pool.ts";
import type { Page } from "../page.ts";
import type { Viewer } from "../viewer.ts";
import { visibleSql } from "../visibility.ts";

const COLUMNS = `s.id, s.account_id as "accountId", s.kind, s.text, s.post_id as "postId", s.audience_id as "audienceId",
  s.circle_id as "circleId", s.occurred_at as "occurredAt", s.closed_at as "closedAt"`;
/** The rest of `visibleSignals`, which a test holds it to: open, and not of a deleted post. */
const STANDS = `s.closed_at is null
  and (s.post_id is null or exists (select 1 from posts p where p.id = s.post_id and p.deleted_at is null))`;
const after = ({ after }: Page) => [after?.at ?? "infinity", after?.id ?? "ffffffff-ffff-ffff-ffff-ffffffffffff"];
const ORDER = "s.occurred_at desc, s.id desc";

/** Open signals of an account, latest first. */
export function signalsOfAccount(viewer: Viewer, accountId: string, page: Page): Promise<Signal[]> {
  const { door, sql, ids } = visibleSql(viewer, "s", 1);
  const text = `select ${COLUMNS} from signals s where s.account_id = $2 and ${sql} and ${STANDS}
    and (s.occurred_at, s.id) < ($3::timestamptz, $4::uuid) order by ${ORDER} limit $5`;
  return query<Signal>(`signals-of-account-${door}`, text, [ids, accountId, ...after(page), page.limit + 1]);
}

/** Open signals on all accounts the viewer may see, latest first: one ordered walk per key. */
export function latestSignals(viewer: Viewer, page: Page): Promise<Signal[]> {
  const { door, ids } = visibleSql(viewer, "s", 1);
  const column = door === "inside" ? "audience_id" : "circle_id";
  const text = `select ${COLUMNS} from unnest($1::uuid[]) k(id) cross join lateral (select s.* from signals s
        where s.${column} = k.id and ${STANDS} and (s.occurred_at, s.id) < ($2::timestamptz, $3::uuid)
        order by ${ORDER} limit $4) s order by ${ORDER} limit $4`;
  return query<Signal>(`latest-signals-${door}`, text, [ids, ...after(page), page.limit + 1]);
}
