import { query } from "../../platform/db/pool.ts";
import type { Viewer } from "../viewer.ts";
import { visibleSql } from "../visibility.ts";

/** Someone outside who can lead to another: they meet, work together, or did. */
export interface StepRow {
  personId: string;
  name: string;
  how: "met-together" | "colleague" | "former-colleague";
  accountName: string;
  together: number;
}

const texts = new Map<string, string>();

/** A role's days: what is not known of its end lasts while it is current, and proves nothing afterwards. */
const days = (role: string) =>
  `daterange(${role}.started_on, coalesce(${role}.ended_on, case when ${role}.current then null else ${role}.started_on end), '[]')`;

/** People from whom it is one step to the given person, nearest first, at most 60. */
export async function stepsTo(viewer: Viewer, personId: string): Promise<StepRow[]> {
  const { door, ids } = visibleSql(viewer, "x", 1);
  const seen = (alias: string) => visibleSql(viewer, alias, 1).sql;
  let text = texts.get(door);
  if (!text) {
    text = `with met as (
        select x.person_id, count(distinct i.id)::int as together, max(a.name) as account_name
          from interaction_participants t join interactions i on i.id = t.interaction_id and ${seen("i")}
          join accounts a on a.id = i.account_id and ${seen("a")} and a.archived_at is null
          join interaction_participants x on x.interaction_id = i.id and x.person_id is not null and x.person_id <> $2
         where t.person_id = $2 group by x.person_id),
      worked as (
        select x.person_id, bool_or(t.current and x.current) as still, max(a.name) as account_name
          from person_roles t join person_roles x on x.account_id = t.account_id and x.person_id <> t.person_id
          join accounts a on a.id = t.account_id and ${seen("a")} and a.archived_at is null
         where t.person_id = $2 and (t.current and x.current or t.started_on is not null and x.started_on is not null
           and ${days("t")} && ${days("x")})
         group by x.person_id)
      select q.id as "personId", q.name, coalesce(m.together, 0) as together, coalesce(w.account_name, m.account_name) as "accountName",
             case when m.together > 0 then 'met-together' when w.still then 'colleague' else 'former-colleague' end as how
        from met m full join worked w on w.person_id = m.person_id
        join people q on q.id = coalesce(m.person_id, w.person_id) and ${seen("q")} and not q.do_not_contact
       order by coalesce(m.together, 0) desc, q.id limit 60`;
    texts.set(door, text);
  }
  return query<StepRow>(`steps-to-${door}`, text, [ids, personId]);
}
