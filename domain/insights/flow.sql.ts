import { now } from "../../platform/clock.ts";
import { query } from "../../platform/db/pool.ts";
import type { Viewer } from "../viewer.ts";
import { visibleSql } from "../visibility.ts";

/** What came in by one channel, and what became of it. */
export interface ChannelFlow {
  /** One of the channels, or `unsaid`. */
  channel: string;
  posts: number;
  firstHand: number;
  confirmed: number;
  disputed: number;
  /** Linked to a deal. */
  used: number;
}

/** Posts of the last `days` days by channel, most first; what the product noted itself is not counted. */
export async function flowByChannel(viewer: Viewer, days: number): Promise<ChannelFlow[]> {
  const { door, sql, ids } = visibleSql(viewer, "p", 1);
  const text = `select coalesce(p.channel, 'unsaid') as channel, count(*)::int as posts, count(*) filter (where p.first_hand)::int as "firstHand",
      count(*) filter (where p.confirm_count > p.dispute_count)::int as confirmed, count(*) filter (where p.dispute_count > p.confirm_count)::int as disputed,
      count(*) filter (where exists (select 1 from opportunity_posts l join opportunities o on o.id = l.opportunity_id
        where l.post_id = p.id and ${visibleSql(viewer, "o", 1).sql}))::int as used
      from posts p where ${sql} and p.deleted_at is null and p.kind <> 'update' and p.created_at > $2::timestamptz - make_interval(days => $3)
     group by 1 order by 2 desc, 1`;
  return query<ChannelFlow & Record<string, unknown>>(`insights-channels-${door}`, text, [ids, now(), days]);
}

export interface AdoptionWeek {
  /** Its Monday, YYYY-MM-DD. */
  week: string;
  contributors: number;
  posts: number;
  comments: number;
}

/** The last twelve weeks, this one last: how many wrote, and how much. */
export async function adoption(viewer: Viewer): Promise<AdoptionWeek[]> {
  const { door, ids } = visibleSql(viewer, "p", 1);
  const seen = (alias: string) => visibleSql(viewer, alias, 1).sql;
  const week = (column: string) => `date_trunc('week', ${column} at time zone 'UTC')::date`;
  const first = `(${week("$2::timestamptz")} - 77)`;
  const text = `with act as (
      select ${week("p.created_at")} as week, p.author_id as who, 1 as post from posts p
       where ${seen("p")} and p.deleted_at is null and p.created_at >= ${first} and p.created_at <= $2
      union all
      select ${week("c.created_at")}, c.author_id, 0 from comments c join posts p on p.id = c.post_id and p.deleted_at is null and ${seen("p")}
       where ${seen("c")} and c.deleted_at is null and c.created_at >= ${first} and c.created_at <= $2)
    select to_char(w, 'YYYY-MM-DD') as week, count(distinct act.who)::int as contributors,
      coalesce(sum(act.post), 0)::int as posts, count(act.who)::int - coalesce(sum(act.post), 0)::int as comments
      from generate_series(${first}::timestamp, ${week("$2::timestamptz")}::timestamp, interval '7 days') w left join act on act.week = w::date group by w order by w`;
  return query<AdoptionWeek & Record<string, unknown>>(`insights-adoption-${door}`, text, [ids, now()]);
}
