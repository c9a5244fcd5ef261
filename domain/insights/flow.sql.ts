import { DAY_MS, now } from "../../platform/clock.ts";
import { query } from "../../platform/db/pool.ts";
import type { Viewer } from "../viewer.ts";
import { visibleSql } from "../visibility.ts";
import { commented, posted } from "./written.sql.ts";

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
  // Links to deals are few beside posts: they are read once, and not looked for post by post.
  const text = `with used as materialized (select distinct l.post_id from opportunity_posts l join opportunities o on o.id = l.opportunity_id
        where ${visibleSql(viewer, "o", 1).sql})
    select coalesce(p.channel, 'unsaid') as channel, count(*)::int as posts, count(*) filter (where p.first_hand)::int as "firstHand",
      count(*) filter (where p.confirm_count > p.dispute_count)::int as confirmed, count(*) filter (where p.dispute_count > p.confirm_count)::int as disputed,
      count(used.post_id)::int as used
      from posts p left join used on used.post_id = p.id
     where ${sql} and p.deleted_at is null and p.kind <> 'update' and p.created_at > $2::timestamptz - make_interval(days => $3)
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

const WEEKS = 12;

/** The last twelve weeks, this one last: how many wrote, and how much. */
export async function adoption(viewer: Viewer): Promise<AdoptionWeek[]> {
  const { door, ids } = visibleSql(viewer, "p", 1);
  const week = "date_bin('7 days', created_at, $3::timestamptz)";
  // Counted by author first: a distinct count of every single post and comment would sort them all.
  const text = `with act as (
      select ${week} as week, author_id as who, count(*) as posts, 0 as comments from ${posted(viewer, "$3", "$2")} group by 1, 2
      union all select ${week}, author_id, 0, count(*) from ${commented(viewer, "$3", "$2")} group by 1, 2)
    select to_char(w at time zone 'UTC', 'YYYY-MM-DD') as week, count(distinct act.who)::int as contributors,
      coalesce(sum(act.posts), 0)::int as posts, coalesce(sum(act.comments), 0)::int as comments
      from generate_series($3::timestamptz, $2::timestamptz, interval '168 hours') w left join act on act.week = w group by w order by w`;
  const values = [ids, now(), firstMonday(now())];
  return query<AdoptionWeek & Record<string, unknown>>(`insights-adoption-${door}`, text, values);
}

/** The Monday, 0:00 UTC, that the twelve weeks begin with. */
function firstMonday(at: Date): Date {
  const midnight = Date.UTC(at.getUTCFullYear(), at.getUTCMonth(), at.getUTCDate());
  const monday = midnight - ((at.getUTCDay() + 6) % 7) * DAY_MS;
  return new Date(monday - (WEEKS - 1) * 7 * DAY_MS);
}
