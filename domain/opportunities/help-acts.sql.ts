/** What someone can give to a deal, as the rows of its help matrix. */
export const HELP_SORTS = ["tips", "information", "ideas", "answers", "meetings", "introductions"] as const;
export type HelpSort = (typeof HELP_SORTS)[number];

/**
 * Acts of help on the deals of `deals` (a relation with `id`), one row each: deal, who, sort, at. Linked posts (what the
 * product noted itself is no help), comments under them, interactions, and introductions that took place: an ask that was
 * declined, or is still private, is nobody's business. `seen` is the viewer's filter; `$<at>` is now.
 */
export function helpActs(deals: string, seen: (alias: string) => string, at: number): string {
  return `
    select d.id as deal, x.who, x.sort, x.at from ${deals} d join opportunity_posts l on l.opportunity_id = d.id
      join posts p on p.id = l.post_id and p.deleted_at is null and ${seen("p")} cross join lateral (
        select p.author_id as who, case p.kind when 'tip' then 'tips' when 'idea' then 'ideas' when 'question' then 'answers'
               else 'information' end as sort, p.created_at as at where p.kind <> 'update'
        union all
        select c.author_id, 'answers', c.created_at from comments c where c.post_id = p.id and c.deleted_at is null and ${seen("c")}) x
     where x.at <= $${at}
    union all
    select d.id, t.user_id, 'meetings', i.occurred_at
      from ${deals} d join interactions i on i.opportunity_id = d.id and ${seen("i")}
      join interaction_participants t on t.interaction_id = i.id and t.user_id is not null where i.occurred_at <= $${at}
    union all
    select d.id, n.connector_id, 'introductions', n.changed_at
      from ${deals} d join introductions n on n.opportunity_id = d.id join people q on q.id = n.person_id and ${seen("q")}
     where not n.anonymous and (n.state in ('introduced', 'met') or n.state = 'closed' and n.outcome = 'helped') and n.changed_at <= $${at}`;
}

/** Whole weeks between two moments, Monday to Sunday in UTC; more than `$weeks` ago is one bucket. */
export const weeksAgo = (column: string, at: number, most: number) =>
  `least(${most}, (date_trunc('week', $${at}::timestamptz at time zone 'UTC')::date - date_trunc('week', ${column} at time zone 'UTC')::date) / 7)`;
