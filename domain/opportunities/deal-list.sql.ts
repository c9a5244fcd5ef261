import { now } from "../../platform/clock.ts";
import { query } from "../../platform/db/pool.ts";
import type { Viewer } from "../viewer.ts";
import { visibleSql } from "../visibility.ts";
import { dealsPicked } from "./deal-columns.sql.ts";
import { DEALS_FROM, dealWhere, sortKey, type DealFilter, type DealOrder } from "./deal-filter.sql.ts";
import type { DealRow } from "./deal-row.ts";

/** A place in a list of deals. */
export interface DealCursor {
  key: number;
  id: string;
}

export interface DealPage {
  limit: number;
  after: DealCursor | null;
}

/** Deals in an order, one more than asked when there are more. */
export async function listDeals(
  viewer: Viewer,
  filter: DealFilter,
  order: DealOrder,
  page: DealPage,
): Promise<DealRow[]> {
  const where = dealWhere(viewer, filter);
  const key = sortKey(viewer, order);
  const [afterKey, afterId, limit] = [1, 2, 3].map((n) => `$${where.values.length + n}`);
  const text = `with picked as materialized (select o.id, ${key} as sort_key from ${DEALS_FROM}
      where ${where.sql} and (${key}, o.id) > (${afterKey}::float8, ${afterId}::uuid) order by 2, 1 limit ${limit})
    ${dealsPicked(viewer)} order by picked.sort_key, o.id`;
  const from = page.after ?? { key: -Infinity, id: "00000000-0000-0000-0000-000000000000" };
  return query<DealRow>(`deals-${order}-${where.key}`, text, [...where.values, from.key, from.id, page.limit + 1]);
}

/** How many pass a filter. */
export async function countDeals(viewer: Viewer, filter: DealFilter): Promise<number> {
  const where = dealWhere(viewer, filter);
  const text = `select count(*)::int as count from ${DEALS_FROM} where ${where.sql}`;
  const [row] = await query<{ count: number }>(`deals-count-${where.key}`, text, where.values);
  return row!.count;
}

/** Given deals, those the viewer may see, in any order. */
export async function dealsByIds(viewer: Viewer, dealIds: readonly string[]): Promise<DealRow[]> {
  if (dealIds.length === 0) return [];
  const { door, sql, ids } = visibleSql(viewer, "o", 1);
  const text = `with picked as materialized (select o.id, 0::float8 as sort_key from opportunities o where o.id = any($3::uuid[]) and ${sql})
    ${dealsPicked(viewer)}`;
  return query<DealRow>(`deals-by-ids-${door}`, text, [ids, now(), dealIds]);
}
