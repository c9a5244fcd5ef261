import { now } from "../../platform/clock.ts";
import { query } from "../../platform/db/pool.ts";
import type { PostKind } from "../conversation/post-kinds-input.ts";
import type { Viewer } from "../viewer.ts";
import { visibleSql } from "../visibility.ts";
import { helpActs, type HelpSort } from "./help-acts.sql.ts";

/** What one colleague gave to a deal. */
export interface Contribution {
  userId: string;
  acts: number;
  counts: { sort: HelpSort; count: number }[];
  firstAt: Date;
  lastAt: Date;
  /** The post that counted most: thanked and confirmed most often, then the newest. */
  quote: Quote | null;
  /** True of whoever wrote the post the deal was opened from. */
  opened: boolean;
  /** People they introduced, as far as the viewer may see them. */
  introduced: { id: string; name: string }[] | null;
}

export interface Quote {
  postId: string;
  kind: PostKind;
  text: string;
  at: string;
  thanks: number;
  confirmed: number;
  /** A comment of theirs was accepted as the answer to a linked question. */
  answered: boolean;
}

/** Characters of a quote: enough for two lines. */
const QUOTE = 600;

/** Who gave what to a deal, who gave most first. At most 200 colleagues; $1 = ids, $2 = now, $3 = the deal. */
export async function contributionsTo(viewer: Viewer, opportunityId: string): Promise<Contribution[]> {
  const { door, ids } = visibleSql(viewer, "o", 1);
  const seen = (alias: string) => visibleSql(viewer, alias, 1).sql;
  const text = `with deal as (select o.id, o.origin_post_id from opportunities o where o.id = $3 and ${seen("o")}),
    acts as (${helpActs("deal", seen, 2)}),
    sorts as (select who, sort, count(*)::int as count, min(at) as first, max(at) as last from acts group by 1, 2),
    givers as (select who, sum(count)::int as acts, json_agg(json_build_object('sort', sort, 'count', count) order by count desc, sort) as counts,
      min(first) as first, max(last) as last from sorts group by who order by 2 desc, 5 desc, 1 limit 200),
    words as (
      select p.author_id as who, p.id, p.kind, left(p.body, ${QUOTE}) as text, p.created_at as at, p.thanks_count as thanks,
             p.confirm_count as confirmed, false as answered
        from deal d join opportunity_posts l on l.opportunity_id = d.id join posts p on p.id = l.post_id
       where ${seen("p")} and p.deleted_at is null and p.kind <> 'update'
      union all
      select c.author_id, p.id, p.kind, left(c.body, ${QUOTE}), c.created_at, 0, 0, p.accepted_comment_id = c.id
        from deal d join opportunity_posts l on l.opportunity_id = d.id join posts p on p.id = l.post_id
        join comments c on c.post_id = p.id where ${seen("p")} and ${seen("c")} and p.deleted_at is null and c.deleted_at is null),
    quotes as (select distinct on (who) who, json_build_object('postId', id, 'kind', kind, 'text', text, 'at', at, 'thanks', thanks,
        'confirmed', confirmed, 'answered', coalesce(answered, false)) as quote
      from words order by who, (thanks + confirmed + case when answered then 3 else 0 end) desc, at desc, id)
    select g.who as "userId", g.acts, g.counts, g.first as "firstAt", g.last as "lastAt", quotes.quote,
      exists (select 1 from deal d join posts p on p.id = d.origin_post_id where p.author_id = g.who and p.deleted_at is null and ${seen("p")}) as opened,
      (select json_agg(json_build_object('id', q.id, 'name', q.name) order by q.name, q.id) from deal d
         join introductions n on n.opportunity_id = d.id and n.connector_id = g.who and not n.anonymous
          and (n.state in ('introduced', 'met') or n.state = 'closed' and n.outcome = 'helped')
         join people q on q.id = n.person_id and ${seen("q")}) as introduced
      from givers g left join quotes on quotes.who = g.who order by g.acts desc, g.last desc, g.who`;
  return query<Contribution & Record<string, unknown>>(`deal-contributions-${door}`, text, [ids, now(), opportunityId]);
}
