import { query } from "../../platform/db/pool.ts";
import type { Page } from "../page.ts";
import { isInsider, type Viewer } from "../viewer.ts";
import { visibleSql } from "../visibility.ts";

/** One line of an account's timeline: a touch, a first-hand post, or a deal that moved. */
export interface TimelineRow {
  kind: "interaction" | "post" | "deal";
  id: string;
  at: Date;
  /** Channel of an interaction or post; for a deal `opened` or `stage`. */
  how: string;
  /** Subject, or the post's Markdown; for a deal the company's word for the stage it came to, or its standard key. */
  text: string;
  body: string;
  actorId: string | null;
  colleagueIds: string[] | null;
  people: { id: string; name: string }[] | null;
  dealId: string | null;
  dealName: string | null;
}

const texts = new Map<string, string>();

/** Everything that happened with an account, all channels on one line, latest first. Deals' history stays inside. */
export async function timelineOf(
  viewer: Viewer,
  accountId: string,
  page: Page,
  channel: string | null,
): Promise<TimelineRow[]> {
  const { door, ids } = visibleSql(viewer, "x", 1);
  const seen = (alias: string) => visibleSql(viewer, alias, 1).sql;
  const before = (at: string, id: string) => `(${at}, ${id}) < ($3::timestamptz, $4::uuid)`;
  let text = texts.get(door);
  if (!text) {
    text = `select * from (
      (select 'interaction' as kind, i.id, i.occurred_at as at, i.channel as how, i.subject as text, i.body, i.created_by_id as "actorId",
          (select json_agg(c.user_id order by c.id) from interaction_participants c where c.interaction_id = i.id and c.user_id is not null) as "colleagueIds",
          (select json_agg(json_build_object('id', q.id, 'name', q.name) order by q.name, q.id) from interaction_participants c
             join people q on q.id = c.person_id and ${seen("q")} where c.interaction_id = i.id) as people,
          d.id as "dealId", d.name as "dealName"
         from interactions i left join opportunities d on d.id = i.opportunity_id and ${seen("d")}
        where i.account_id = $2 and ${seen("i")} and ${before("i.occurred_at", "i.id")} and ($6::text is null or i.channel = $6)
        order by i.occurred_at desc, i.id desc limit $5)
      union all
      (select 'post', p.id, p.created_at, coalesce(p.channel, ''), p.body, '', p.author_id, null,
          (select json_agg(json_build_object('id', q.id, 'name', q.name) order by q.name, q.id) from post_people l
             join people q on q.id = l.person_id and ${seen("q")} where l.post_id = p.id), null, null
         from posts p where p.account_id = $2 and p.first_hand and p.deleted_at is null and ${seen("p")} and ${before("p.created_at", "p.id")}
          and $6::text is null
        order by p.created_at desc, p.id desc limit $5)
      union all
      (select 'deal', c.id, c.created_at, c.field, case c.field when 'stage' then coalesce((select nullif(s.name, '') from stages s where s.key = c.after), c.after) else '' end, '', c.by_id, null, null, o.id, o.name
         from opportunities o join opportunity_changes c on c.opportunity_id = o.id and c.field in ('stage', 'opened')
        where o.account_id = $2 and ${seen("o")} and ${before("c.created_at", "c.id")} and $6::text is null and ${isInsider(viewer)}
        order by c.created_at desc, c.id desc limit $5)) x
      order by at desc, id desc limit $5`;
    texts.set(door, text);
  }
  return query<TimelineRow>(`timeline-${door}`, text, [
    ids,
    accountId,
    page.after?.at ?? "infinity",
    page.after?.id ?? "ffffffff-ffff-ffff-ffff-ffffffffffff",
    page.limit + 1,
    channel,
  ]);
}
