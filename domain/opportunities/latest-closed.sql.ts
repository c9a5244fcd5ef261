import { visibleSql } from "../visibility.ts";
import type { Viewer } from "../viewer.ts";

const COLUMN = { inside: "audience_id", outside: "circle_id" } as const;

/**
 * The latest `most` closed deals that the viewer may see (id, owner_id, stage_id, closed_at), as a subquery; `also` narrows
 * them further. $1 = the viewer's ids. Each of these is walked by its own index, newest first, and the walk ends at `most`: of
 * ten years of closed deals, one reads no more than of one.
 */
export function latestClosed(viewer: Viewer, most: number, also = "true"): string {
  const { door } = visibleSql(viewer, "o", 1);
  const latest = `order by o.closed_at desc, o.id limit ${most}`;
  return `select o.id, o.owner_id, o.stage_id, o.closed_at from unnest($1::uuid[]) k(id) cross join lateral (
        select o.id, o.owner_id, o.stage_id, o.closed_at from opportunities o where o.${COLUMN[door]} = k.id and o.closed_at is not null
           and o.stage_id <> all(array(select id from stages where kind = 'open')) and ${also} ${latest}) o ${latest}`;
}
