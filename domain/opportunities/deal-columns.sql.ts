import type { Viewer } from "../viewer.ts";
import { visibleSql } from "../visibility.ts";
import { contactsOfDeal } from "./contacts.sql.ts";
import { HELP_WEEKS, type DealRow } from "./deal-row.ts";
import { helpActs, weeksAgo } from "./help-acts.sql.ts";
import { seesAmounts } from "./opportunity-policy.ts";

/** Field rule as SQL: amounts stay inside. */
export const amountSql = (viewer: Viewer, alias = "o") =>
  seesAmounts(viewer) ? `${alias}.amount::float8` : "null::float8";

/**
 * The rest of a statement whose `picked` (id, sort_key) says which deals: their rows with the people and the help. $1 = the
 * viewer's audience or circle ids, $2 = now.
 */
export function dealsPicked(viewer: Viewer): string {
  const seen = (alias: string) => visibleSql(viewer, alias, 1).sql;
  const inside = seesAmounts(viewer);
  const contacts = contactsOfDeal(seen);
  const words = (column: string) => (inside ? column : "''");
  return `, acts as (select h.deal, h.who, h.sort, ${weeksAgo("h.at", 2, HELP_WEEKS)} as week, h.at from (${helpActs("picked", seen, 2)}) h),
    help as (select x.deal, json_agg(json_build_object('who', x.who, 'sort', x.sort, 'week', x.week, 'n', x.n, 'last', x.last)) as acts
      from (select deal, who, sort, week, count(*)::int as n, extract(epoch from max(at))::float8 as last from acts group by 1, 2, 3, 4) x group by x.deal)
    select o.id, o.account_id as "accountId", case when ${seen("a")} then a.name else '' end as "accountName", a.owner_id as "accountOwnerId",
      o.name, o.stage_id as "stageId", s.key as "stageKey", s.kind as "stageKind", s.position as "stagePosition", s.name as "stageName",
      s.probability as "stageProbability",
      ${amountSql(viewer)} as amount, o.currency, to_char(o.expected_on, 'YYYY-MM-DD') as "expectedOn", o.owner_id as "ownerId",
      ${words("o.next_step")} as "nextStep", to_char(o.next_step_on, 'YYYY-MM-DD') as "nextStepOn", ${words("o.lost_reason")} as "lostReason",
      o.origin_post_id as "originPostId", o.audience_id as "audienceId", o.circle_id as "circleId", u.kind as "audienceKind",
      o.stage_since as "stageSince", o.closed_at as "closedAt", o.created_at as "createdAt", o.created_by_id as "createdById", o.version,
      (select json_agg(json_build_object('id', q.id, 'name', q.name, 'part', w.part, 'title', coalesce((select r.title from person_roles r
          where r.person_id = q.id and r.account_id = o.account_id and r.current order by r.id limit 1), '')) order by q.name, q.id)
         from opportunity_people w join people q on q.id = w.person_id where w.opportunity_id = o.id and ${seen("q")}) as people,
      ${inside ? contacts.count : "0"} as contacts, help.acts, picked.sort_key as "sortKey"
      from picked join opportunities o on o.id = picked.id join accounts a on a.id = o.account_id join stages s on s.id = o.stage_id
      join audiences u on u.id = o.audience_id left join help on help.deal = o.id ${inside ? contacts.join : ""}`;
}

/** Rows that went through JSON carry their moments as text. */
export function revived(row: DealRow): DealRow {
  const moment = (value: Date | string) => new Date(value);
  return {
    ...row,
    stageSince: moment(row.stageSince),
    createdAt: moment(row.createdAt),
    closedAt: row.closedAt === null ? null : moment(row.closedAt),
  };
}
