import { query } from "../../platform/db/pool.ts";
import type { Viewer } from "../viewer.ts";
import { visibleSql } from "../visibility.ts";

/** Trees are shallow; a loop that two edits at once have made must end, too. */
const DEEPEST = 50;

/**
 * Whether two accounts are one, or stand under a common one, as far as the viewer can see: a parent that is kept from her must not show
 * in what she may link.
 */
export async function ofOneGroup(viewer: Viewer, accountId: string, otherId: string): Promise<boolean> {
  if (accountId === otherId) return true;
  const { door, sql, ids } = visibleSql(viewer, "a", 1);
  const text = `with recursive up(id, start, depth) as (
      select s, s, 0 from unnest($2::uuid[]) s
      union all
      select a.id, up.start, up.depth + 1 from up join accounts c on c.id = up.id
        join accounts a on a.id = c.parent_id and ${sql} where up.depth < ${DEEPEST})
    select count(distinct start) = 2 as one from up group by id order by 1 desc limit 1`;
  const [row] = await query<{ one: boolean }>(`one-group-${door}`, text, [ids, [accountId, otherId]]);
  return row?.one ?? false;
}
