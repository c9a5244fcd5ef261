/**
 * How many people there a deal `o` stands on: 0, 1, or 2 for more. They have a part in it, or were met at its account within a year ($2 = now).
 * One notion for a deal's own page, its card and Insights. A second one is looked for and no third, so that hardly any meetings are read.
 */
export function contactsOfDeal(seen: (alias: string) => string): { join: string; count: string } {
  const taking = `select w.person_id from opportunity_people w join people q on q.id = w.person_id and ${seen("q")}
      where w.opportunity_id = o.id`;
  const met = `select c.person_id from interactions i join interaction_participants c on c.interaction_id = i.id and c.person_id is not null
      join people q on q.id = c.person_id and ${seen("q")}
      where i.account_id = o.account_id and ${seen("i")} and i.occurred_at between $2::timestamptz - interval '1 year' and $2::timestamptz`;
  const other = (people: string) => `exists (select 1 from (${people}) p where p.person_id <> contact.one)`;
  return {
    join: `cross join lateral (select coalesce((${taking} limit 1), (${met} limit 1)) as one) contact`,
    count: `case when contact.one is null then 0 when ${other(taking)} or ${other(met)} then 2 else 1 end`,
  };
}

/** Hints about contacts begin behind the first stage: a young tip is allowed to know nothing. */
export const CONTACTS_FROM = 2;
