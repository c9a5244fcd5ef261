import { now } from "../../platform/clock.ts";
import { query } from "../../platform/db/pool.ts";
import type { Viewer } from "../viewer.ts";
import { visibleSql } from "../visibility.ts";

/** Accounts by how many colleagues know somebody there. */
export interface CoverageBracket {
  /** 0, 1, 2, 3 (three to five), 6 (six or more). */
  colleagues: number;
  accounts: number;
}

/**
 * A colleague knows somebody there when they say so (and let it be seen), or met somebody there in a year. Ties that
 * their owners keep to themselves are not counted: a count would tell.
 */
export async function coverage(viewer: Viewer): Promise<CoverageBracket[]> {
  const { door, ids } = visibleSql(viewer, "a", 1);
  const seen = (alias: string) => visibleSql(viewer, alias, 1).sql;
  const text = `with account as materialized (select a.id from accounts a where ${seen("a")} and a.archived_at is null),
    tie as (
      select r.account_id, t.user_id from account join person_roles r on r.account_id = account.id and r.current
        join people q on q.id = r.person_id and ${seen("q")} join relationships t on t.person_id = q.id and t.disclosure <> 'nothing'
      union
      select i.account_id, c.user_id from account join interactions i on i.account_id = account.id and ${seen("i")}
          and i.occurred_at between $2::timestamptz - interval '1 year' and $2::timestamptz
        join interaction_participants c on c.interaction_id = i.id and c.user_id is not null
       where exists (select 1 from interaction_participants x where x.interaction_id = i.id and x.person_id is not null)),
    known as (select account.id, count(tie.user_id) as n from account left join tie on tie.account_id = account.id group by 1)
    select case when n < 3 then n when n < 6 then 3 else 6 end::int as colleagues, count(*)::int as accounts from known group by 1 order by 1`;
  return query<CoverageBracket & Record<string, unknown>>(`insights-coverage-${door}`, text, [ids, now()]);
}

/** An account whose open deals hang on one person there. */
export interface Thread {
  accountId: string;
  accountName: string;
  deals: number;
  amount: number;
  currency: string;
}

/** The twenty largest; a person counts when they have a part in an open deal, or were met within a year. */
export async function singleThreads(viewer: Viewer): Promise<Thread[]> {
  const { door, ids } = visibleSql(viewer, "o", 1);
  const seen = (alias: string) => visibleSql(viewer, alias, 1).sql;
  const text = `with open as materialized (select o.id, o.account_id, o.amount, o.currency from opportunities o join stages s on s.id = o.stage_id
        join accounts a on a.id = o.account_id and ${seen("a")} where ${seen("o")} and s.kind = 'open'),
    sums as (select account_id, currency, count(*)::int as deals, coalesce(sum(amount), 0)::float8 as amount from open group by 1, 2),
    contact as (
      select open.account_id, w.person_id from open join opportunity_people w on w.opportunity_id = open.id
        join people q on q.id = w.person_id and ${seen("q")}
      union
      select i.account_id, c.person_id from (select distinct account_id from open) d join interactions i on i.account_id = d.account_id
          and ${seen("i")} and i.occurred_at between $2::timestamptz - interval '1 year' and $2::timestamptz
        join interaction_participants c on c.interaction_id = i.id and c.person_id is not null),
    thin as (select account_id from contact group by 1 having count(*) = 1)
    select a.id as "accountId", a.name as "accountName", sums.deals, sums.amount, sums.currency
      from thin join sums on sums.account_id = thin.account_id join accounts a on a.id = thin.account_id
     order by sums.amount desc, a.id limit 20`;
  return query<Thread & Record<string, unknown>>(`insights-threads-${door}`, text, [ids, now()]);
}
