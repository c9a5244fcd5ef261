import { query } from "../../platform/db/pool.ts";
import type { PostKind } from "../conversation/post-kinds-input.ts";
import { seesAmounts } from "../opportunities/opportunity-policy.ts";
import type { Page } from "../page.ts";
import type { Viewer } from "../viewer.ts";
import { visibleSql } from "../visibility.ts";
import type { Cut } from "./points.ts";
import type { Figure, Reason } from "./points-settings.ts";

/** One line of one's own ledger. What it came from is named only while its reader may still see it. */
export interface LedgerRow {
  id: string;
  figure: Figure;
  reason: Reason | "reversal";
  /** With what corrections made of it. */
  points: number;
  cuts: Cut[];
  createdAt: Date;
  /** For a reversal: what was taken back. */
  takenBack: Reason | null;
  fromUserId: string | null;
  postId: string | null;
  postKind: PostKind | null;
  words: string | null;
  accountId: string | null;
  accountName: string | null;
  opportunityId: string | null;
  opportunityName: string | null;
  /** Null as well where the viewer may not see amounts. */
  amount: number | null;
  currency: string | null;
  personId: string | null;
  personName: string | null;
}

const WORDS = 800;

/**
 * The viewer's own lines, newest first; there is no way to ask for another's. Corrections are no lines: they count in the one they
 * correct. An introduction is about a person, whatever deal it was asked for. `$1` = keys, `$2` = the viewer.
 */
export async function ownLedger(viewer: Viewer, page: Page): Promise<LedgerRow[]> {
  const { door, ids } = visibleSql(viewer, "p", 1);
  const seen = (alias: string) => visibleSql(viewer, alias, 1).sql;
  const amount = seesAmounts(viewer) ? "o.amount::float8" : "null::float8";
  const text = `select e.id, e.figure, e.reason, round((e.points + coalesce(c.points, 0))::numeric, 2)::float8 as points,
      coalesce(c.cuts, e.cuts) as cuts, e.created_at as "createdAt", b.reason as "takenBack",
      e.from_user_id as "fromUserId", p.id as "postId", p.kind as "postKind", left(p.body, ${WORDS}) as words,
      a.id as "accountId", a.name as "accountName", o.id as "opportunityId", o.name as "opportunityName", ${amount} as amount,
      o.currency, q.id as "personId", q.name as "personName"
    from ledger_entries e
    left join lateral (select sum(k.points) over () as points, k.cuts from ledger_entries k where k.corrects_id = e.id
      order by k.id desc limit 1) c on true
    left join ledger_entries b on b.id = e.reverses_id
    left join posts p on p.id = e.post_id and p.deleted_at is null and ${seen("p")}
    left join opportunities o on o.id = e.opportunity_id and e.fact_key not like 'introduced:%' and ${seen("o")}
    left join accounts a on a.id = coalesce(p.account_id, o.account_id) and ${seen("a")}
    left join introductions i on i.id = case when e.fact_key like 'introduced:%' then substr(e.fact_key, 12, 36)::uuid end
    left join people q on q.id = i.person_id and ${seen("q")}
   where e.user_id = $2 and e.corrects_id is null and (e.created_at, e.id) < ($3::timestamptz, $4::uuid)
   order by e.created_at desc, e.id desc limit $5`;
  const after = [page.after?.at ?? "infinity", page.after?.id ?? "ffffffff-ffff-ffff-ffff-ffffffffffff"];
  return query<LedgerRow & Record<string, unknown>>(`own-ledger-${door}`, text, [
    ids,
    viewer.id,
    ...after,
    page.limit + 1,
  ]);
}
