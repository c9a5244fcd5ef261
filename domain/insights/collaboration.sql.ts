import { now } from "../../platform/clock.ts";
import { query } from "../../platform/db/pool.ts";
import { helpActs } from "../opportunities/help-acts.sql.ts";
import { latestClosed } from "../opportunities/latest-closed.sql.ts";
import type { Viewer } from "../viewer.ts";
import { visibleSql } from "../visibility.ts";
import { commented, posted } from "./written.sql.ts";

/** Figures about fewer people than this would be about persons. */
export const FEWEST = 5;

/** Closed deals by how many had helped before they closed, the owner not counted. */
export interface HelpedOutcome {
  /** Where the bracket begins: 0, 1 (one to three), 4 (four to seven), 8 (eight or more). */
  helpers: number;
  closed: number;
  won: number;
}

/** As many closed deals tell what help does as well as all of them would, and to count who helped each is dear. */
const OUTCOMES = 1_000;

/** What became of the last two years' deals, by how many helped: at most the latest thousand. */
export async function outcomesByHelp(viewer: Viewer): Promise<HelpedOutcome[]> {
  const { door, ids } = visibleSql(viewer, "o", 1);
  const seen = (alias: string) => visibleSql(viewer, alias, 1).sql;
  const text = `with deal as materialized (select c.id, c.owner_id, c.closed_at, s.kind = 'won' as won from (
        ${latestClosed(viewer, OUTCOMES, "o.closed_at > $2::timestamptz - interval '2 years'")}) c join stages s on s.id = c.stage_id),
    helped as (select d.id, d.won, count(distinct h.who) filter (where h.who is distinct from d.owner_id and h.at <= d.closed_at) as n
      from deal d left join (${helpActs("deal", seen, 2)}) h on h.deal = d.id group by 1, 2)
    select case when n < 1 then 0 when n < 4 then 1 when n < 8 then 4 else 8 end::int as helpers, count(*)::int as closed,
           count(*) filter (where won)::int as won from helped group by 1 order by 1`;
  return query<HelpedOutcome & Record<string, unknown>>(`insights-outcomes-${door}`, text, [ids, now()]);
}

/** A department by name; `guests` are invited influencers, `other` every department too small to be shown. */
const PLACE = `case when u.role = 'influencer' then 'guests' else coalesce(big.name, 'other') end`;
const BIG = `big as (select d.id, d.name, m.members from departments d join (select department_id, count(*)::int as members from users
  where deactivated_at is null and role <> 'influencer' group by 1 having count(*) >= ${FEWEST}) m on m.department_id = d.id)`;

export interface DealHelp {
  dealId: string;
  department: string;
  acts: number;
}

/** Acts of help on given deals by department, never by person. */
export async function helpByDepartment(viewer: Viewer, dealIds: readonly string[]): Promise<DealHelp[]> {
  const { door, sql, ids } = visibleSql(viewer, "o", 1);
  const seen = (alias: string) => visibleSql(viewer, alias, 1).sql;
  const text = `with deal as materialized (select o.id from opportunities o where o.id = any($3::uuid[]) and ${sql}), ${BIG}
    select h.deal as "dealId", ${PLACE} as department, count(*)::int as acts from (${helpActs("deal", seen, 2)}) h
      join users u on u.id = h.who left join big on big.id = u.department_id group by 1, 2 order by 1, 2`;
  return query<DealHelp & Record<string, unknown>>(`insights-matrix-${door}`, text, [ids, now(), dealIds]);
}

export interface Contributing {
  department: string;
  members: number;
  active: number;
}

/** How many of each department wrote something in a month that the viewer may see; departments of at least five. */
export async function contributingDepartments(viewer: Viewer): Promise<Contributing[]> {
  const { door, ids } = visibleSql(viewer, "p", 1);
  const from = "$2::timestamptz - interval '30 days'";
  // Each half is made distinct first: two short lists are merged, not a hundred thousand rows sorted.
  const text = `with ${BIG}, writers as (select author_id as who from ${posted(viewer, from, "$2")} group by 1
      union select author_id from ${commented(viewer, from, "$2")} group by 1)
    select big.name as department, big.members, count(w.who)::int as active from big
      join users u on u.department_id = big.id and u.deactivated_at is null and u.role <> 'influencer'
      left join writers w on w.who = u.id group by 1, 2 order by count(w.who)::float8 / big.members desc, 1`;
  return query<Contributing & Record<string, unknown>>(`insights-contributing-${door}`, text, [ids, now()]);
}
