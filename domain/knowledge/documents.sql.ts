import { EVERYONE } from "../viewer.ts";
import { query } from "../../platform/db/pool.ts";
import type { SearchDocument, SearchKind } from "../../platform/search/port.ts";

/**
 * The name of an account helps to find what belongs to it, and tells of it: only where all who see the thing see the
 * account too. `x` is the thing, `a` the account.
 */
const shown = (x: string, a: string) =>
  `(${a}.audience_id in (${x}.audience_id, '${EVERYONE}') and (${x}.circle_id is null or ${x}.circle_id = ${a}.circle_id))`;
const accountName = (x: string) => `coalesce(case when ${shown(x, "a")} then a.name end, '')`;

const nobodys = "null::uuid as author_id, null::text as post_kind, null::text as channel";
/** Found by besides its words: numbers in any spelling, and pairs of letters where words are not parted. */
const more = (...texts: string[]) => `search_more(concat_ws(' ', ${texts.join(", ")}))`;

const ACCOUNT_BODY =
  "concat_ws(' ', a.about, a.industry, a.city, a.region, array_to_string(a.domains, ' '), array_to_string(a.tags, ' '))";
const PERSON_BODY = `concat_ws(' ', search_plain(p.about),
          (select string_agg(e.email, ' ' order by e.email) from person_emails e where e.person_id = p.id),
          (select string_agg(f.phone, ' ' order by f.phone) from person_phones f where f.person_id = p.id))`;
const DEAL_BODY = "case when o.circle_id is null then concat_ws(' ', o.next_step, o.lost_reason) else '' end";

/** What each kind can be found by. Amounts of deals are never words; what guests are not shown of a deal is none of theirs. */
const SELECTS: Record<SearchKind, { sql: string; id: string }> = {
  account: {
    id: "a.id",
    sql: `select a.id, 'account' as kind, a.audience_id, a.circle_id, a.id as account_id, a.name as title,
        ${ACCOUNT_BODY} as body, ${more("a.name", ACCOUNT_BODY)} as context, ${nobodys}, a.created_at as happened_at
      from accounts a where a.archived_at is null`,
  },
  person: {
    id: "p.id",
    sql: `select p.id, 'person' as kind, p.audience_id, p.circle_id, null::uuid as account_id, p.name as title,
        ${PERSON_BODY} as body,
        concat_ws(' ', (select string_agg(concat_ws(' ', r.title, r.department, a.name), ' ' order by r.id)
          from person_roles r join accounts a on a.id = r.account_id where r.person_id = p.id and ${shown("p", "a")}),
          ${more("p.name", PERSON_BODY)}) as context, ${nobodys}, p.created_at as happened_at
      from people p where true`,
  },
  opportunity: {
    id: "o.id",
    sql: `select o.id, 'opportunity' as kind, o.audience_id, o.circle_id, o.account_id, o.name as title,
        ${DEAL_BODY} as body, concat_ws(' ', ${accountName("o")}, ${more("o.name", DEAL_BODY)}) as context, ${nobodys}, o.created_at as happened_at
      from opportunities o join accounts a on a.id = o.account_id where true`,
  },
  post: {
    id: "p.id",
    sql: `select p.id, 'post' as kind, p.audience_id, p.circle_id, p.account_id, '' as title,
        search_plain(p.body) || ' ' || p.source as body, concat_ws(' ', ${accountName("p")}, ${more("search_plain(p.body)", "p.source")}) as context,
        p.author_id, p.kind as post_kind, p.channel, p.created_at as happened_at
      from posts p left join accounts a on a.id = p.account_id where p.deleted_at is null`,
  },
  comment: {
    id: "c.id",
    sql: `select c.id, 'comment' as kind, c.audience_id, c.circle_id, p.account_id, '' as title,
        search_plain(c.body) as body, concat_ws(' ', ${accountName("c")}, ${more("search_plain(c.body)")}) as context,
        c.author_id, null::text as post_kind, null::text as channel, c.created_at as happened_at
      from comments c join posts p on p.id = c.post_id left join accounts a on a.id = p.account_id
      where c.deleted_at is null and p.deleted_at is null`,
  },
  colleague: {
    id: "u.id",
    // Guests find the few colleagues they know without the index (quick-find.ts).
    sql: `select u.id, 'colleague' as kind, '${EVERYONE}'::uuid as audience_id, null::uuid as circle_id, null::uuid as account_id,
        u.name as title, concat_ws(' ', u.title, d.name) as body, ${more("u.name")} as context, ${nobodys}, u.created_at as happened_at
      from users u left join departments d on d.id = u.department_id where u.deactivated_at is null`,
  },
};

/** One statement a kind, over all rows. */
export const allDocuments: readonly string[] = Object.values(SELECTS).map(({ sql }) => sql);

interface Row {
  id: string;
  kind: SearchKind;
  audience_id: string;
  circle_id: string | null;
  account_id: string | null;
  title: string;
  body: string;
  context: string;
  author_id: string | null;
  post_kind: string | null;
  channel: string | null;
  happened_at: Date;
}

const documentOf = (row: Row): SearchDocument => ({
  id: row.id,
  kind: row.kind,
  audienceId: row.audience_id,
  circleId: row.circle_id,
  accountId: row.account_id,
  title: row.title,
  body: row.body,
  context: row.context,
  authorId: row.author_id,
  postKind: row.post_kind,
  channel: row.channel,
  happenedAt: row.happened_at,
});

/** The documents of these things as they are now; what is gone is left out. */
export async function documentsOf(kind: SearchKind, ids: readonly string[]): Promise<SearchDocument[]> {
  const { sql, id } = SELECTS[kind];
  return (await query<Row>(`search-documents-${kind}`, `${sql} and ${id} = any($1::uuid[])`, [ids])).map(documentOf);
}

const BATCH = 2_000;

/** Everything, kind by kind, in order of id, for an index outside the database. */
export async function* documentBatches(): AsyncGenerator<SearchDocument[]> {
  for (const [kind, { sql, id }] of Object.entries(SELECTS)) {
    let after = "00000000-0000-0000-0000-000000000000";
    for (;;) {
      const text = `${sql} and ${id} > $1::uuid order by ${id} limit ${BATCH}`;
      const rows = await query<Row>(`search-batch-${kind}`, text, [after]);
      if (rows.length) yield rows.map(documentOf);
      if (rows.length < BATCH) break;
      after = rows.at(-1)!.id;
    }
  }
}
