import { now } from "../../platform/clock.ts";
import { query } from "../../platform/db/pool.ts";
import { CONTACTS_FROM, contactsOfDeal } from "../opportunities/contacts.sql.ts";
import type { Viewer } from "../viewer.ts";
import { visibleSql } from "../visibility.ts";

/** Accounts by how many colleagues know somebody there. */
export interface CoverageBracket {
  /** 0, 1, 2, 3 (three to five), 6 (six or more). */
  colleagues: number;
  accounts: number;
}

/** Nobody asks how many more than this know somebody: the last bracket is open. */
const MANY = 6;
/** Meetings of an account looked at first, the latest: nearly always they show as many colleagues already. */
const FIRST_LOOK = 12;

/**
 * A colleague knows somebody there when they say so (and let it be seen), or met somebody there in a year. Ties that
 * their owners keep to themselves are not counted: a count would tell.
 *
 * All meetings of all accounts are dear to read, so an account is done with as soon as MANY are known: after what people say,
 * after its latest meetings, and only the few that are left have their whole year read.
 */
function knownSql(viewer: Viewer): string {
  const seen = (alias: string) => visibleSql(viewer, alias, 1).sql;
  const meetings = (
    account: string,
  ) => `select i.id, i.account_id from interactions i where i.account_id = ${account} and ${seen("i")}
          and i.occurred_at between $2::timestamptz - interval '1 year' and $2::timestamptz`;
  const met = `join interaction_participants c on c.interaction_id = i.id and c.user_id is not null
       where exists (select 1 from interaction_participants x where x.interaction_id = i.id and x.person_id is not null)`;
  const below = (ties: string) =>
    `select account.id from account left join ${ties} t on t.account_id = account.id group by 1 having count(t.user_id) < ${MANY}`;
  return `with account as materialized (select a.id from accounts a where ${seen("a")} and a.archived_at is null),
    claimed as materialized (
      select distinct r.account_id, t.user_id from account join person_roles r on r.account_id = account.id and r.current
        join people q on q.id = r.person_id and ${seen("q")} join relationships t on t.person_id = q.id and t.disclosure <> 'nothing'),
    open as materialized (${below("claimed")}),
    lately as materialized (select account_id, user_id from claimed union
      select i.account_id, c.user_id from open cross join lateral (
        ${meetings("open.id")} order by i.occurred_at desc, i.id desc limit ${FIRST_LOOK}) i ${met}),
    still_open as materialized (${below("lately")}),
    tie as (select account_id, user_id from lately union
      select i.account_id, c.user_id from still_open cross join lateral (${meetings("still_open.id")}) i ${met}),
    counted as (select account.id, count(tie.user_id) as n from account left join tie on tie.account_id = account.id group by 1),
    known as (select id, case when n < 3 then n when n < ${MANY} then 3 else ${MANY} end::int as colleagues from counted)`;
}

export async function coverage(viewer: Viewer): Promise<CoverageBracket[]> {
  const { door, ids } = visibleSql(viewer, "a", 1);
  const text = `${knownSql(viewer)} select colleagues, count(*)::int as accounts from known group by 1 order by 1`;
  return query<CoverageBracket & Record<string, unknown>>(`insights-coverage-${door}`, text, [ids, now()]);
}

/** The accounts of one bracket, what a bar of the chart leads to: at most ten thousand, since nobody reads further. */
export async function accountsKnownBy(viewer: Viewer, colleagues: number): Promise<string[]> {
  const { door, ids } = visibleSql(viewer, "a", 1);
  const text = `${knownSql(viewer)} select id from known where colleagues = $3 order by id limit 10000`;
  const rows = await query<{ id: string }>(`accounts-known-by-${door}`, text, [ids, now(), colleagues]);
  return rows.map(({ id }) => id);
}

/** An account with open deals that hang on one person there. */
export interface Thread {
  accountId: string;
  accountName: string;
  /** Those that hang on one person, and their sum. */
  deals: number;
  amount: number;
  currency: string;
}

/** The twenty largest. A deal hangs on one person here exactly where its own page says so. */
export async function singleThreads(viewer: Viewer): Promise<Thread[]> {
  const { door, ids } = visibleSql(viewer, "o", 1);
  const seen = (alias: string) => visibleSql(viewer, alias, 1).sql;
  const contacts = contactsOfDeal(seen);
  const text = `select a.id as "accountId", a.name as "accountName", count(*)::int as deals,
      coalesce(sum(o.amount), 0)::float8 as amount, o.currency
      from opportunities o join stages s on s.id = o.stage_id and s.kind = 'open' and s.position >= ${CONTACTS_FROM}
      join accounts a on a.id = o.account_id and ${seen("a")} ${contacts.join}
     where ${seen("o")} and ${contacts.count} = 1
     group by a.id, o.currency order by 4 desc, a.id limit 20`;
  return query<Thread & Record<string, unknown>>(`insights-threads-${door}`, text, [ids, now()]);
}
