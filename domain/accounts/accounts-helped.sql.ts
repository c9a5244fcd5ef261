import { query } from "../../platform/db/pool.ts";
import type { Page } from "../page.ts";
import type { Viewer } from "../viewer.ts";
import { visibleSql } from "../visibility.ts";

/** An account someone works for or wrote on, as far as the viewer may see both. */
export interface AccountHelped {
  id: string;
  name: string;
  /** owner | team | helper */
  part: "owner" | "team" | "helper";
  /** What they posted there that the viewer may see. */
  posts: number;
  /** Their latest post there, else the beginning of the account. */
  lastAt: Date;
}

/** Where someone spoke last first. `$1` = keys, `$2` = the colleague. */
export async function accountsHelped(viewer: Viewer, userId: string, page: Page): Promise<AccountHelped[]> {
  const { door, ids } = visibleSql(viewer, "p", 1);
  const seen = (alias: string) => visibleSql(viewer, alias, 1).sql;
  const text = `with said as (select p.account_id as id, count(*)::int as posts, max(p.created_at) as last
        from posts p where p.author_id = $2 and p.deleted_at is null and p.kind <> 'update' and ${seen("p")} group by 1),
    works as (select id, 1 as part from accounts where owner_id = $2
      union all select account_id, 2 from account_members where user_id = $2
      union all select id, 3 from said),
    part as (select id, min(part) as part from works group by 1),
    helped as (select a.id, a.name, part.part, coalesce(said.posts, 0) as posts, coalesce(said.last, a.created_at) as last
      from part join accounts a on a.id = part.id left join said on said.id = a.id where ${seen("a")} and a.archived_at is null)
    select id, name, (array['owner', 'team', 'helper'])[part] as part, posts, last as "lastAt" from helped
     where (last, id) < ($3::timestamptz, $4::uuid) order by last desc, id desc limit $5`;
  const after = [page.after?.at ?? "infinity", page.after?.id ?? "ffffffff-ffff-ffff-ffff-ffffffffffff"];
  return query<AccountHelped & Record<string, unknown>>(`accounts-helped-${door}`, text, [
    ids,
    userId,
    ...after,
    page.limit + 1,
  ]);
}
