import { query } from "../../platform/db/pool.ts";
import type { Page } from "../page.ts";
import type { Viewer } from "../viewer.ts";
import { visibleSql } from "../visibility.ts";
import type { Figure, Reason } from "./points-settings.ts";

/** One line of one's own ledger. What it came from is named only while its reader may still see it. */
export interface LedgerRow {
  id: string;
  figure: Figure;
  reason: Reason | "reversal";
  points: number;
  createdAt: Date;
  /** For a reversal: what was taken back. */
  takenBack: Reason | null;
  fromUserId: string | null;
  postId: string | null;
  words: string | null;
  accountId: string | null;
  accountName: string | null;
  opportunityId: string | null;
  opportunityName: string | null;
  personId: string | null;
  personName: string | null;
}

const WORDS = 800;

/** The viewer's own lines, newest first; there is no way to ask for another's. `$1` = keys, `$2` = the viewer. */
export async function ownLedger(viewer: Viewer, page: Page): Promise<LedgerRow[]> {
  const { door, ids } = visibleSql(viewer, "p", 1);
  const seen = (alias: string) => visibleSql(viewer, alias, 1).sql;
  const text = `select e.id, e.figure, e.reason, e.points, e.created_at as "createdAt", b.reason as "takenBack",
      e.from_user_id as "fromUserId", p.id as "postId", left(p.body, ${WORDS}) as words, a.id as "accountId", a.name as "accountName",
      o.id as "opportunityId", o.name as "opportunityName", q.id as "personId", q.name as "personName"
    from ledger_entries e
    left join ledger_entries b on b.id = e.reverses_id
    left join posts p on p.id = e.post_id and p.deleted_at is null and ${seen("p")}
    left join opportunities o on o.id = e.opportunity_id and ${seen("o")}
    left join accounts a on a.id = coalesce(p.account_id, o.account_id) and ${seen("a")}
    left join introductions i on i.id = case when e.fact_key like 'introduced:%' then substr(e.fact_key, 12, 36)::uuid end
    left join people q on q.id = i.person_id and ${seen("q")}
   where e.user_id = $2 and (e.created_at, e.id) < ($3::timestamptz, $4::uuid)
   order by e.created_at desc, e.id desc limit $5`;
  const after = [page.after?.at ?? "infinity", page.after?.id ?? "ffffffff-ffff-ffff-ffff-ffffffffffff"];
  return query<LedgerRow & Record<string, unknown>>(`own-ledger-${door}`, text, [
    ids,
    viewer.id,
    ...after,
    page.limit + 1,
  ]);
}
