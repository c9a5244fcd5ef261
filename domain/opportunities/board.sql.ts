import { query } from "../../platform/db/pool.ts";
import type { Viewer } from "../viewer.ts";
import { amountSql, dealsPicked, revived } from "./deal-columns.sql.ts";
import { DEALS_FROM, dealWhere, sortKey, type DealFilter, type DealOrder } from "./deal-filter.sql.ts";
import type { DealPage } from "./deal-list.sql.ts";
import type { DealRow } from "./deal-row.ts";

export interface Money {
  currency: string;
  amount: number;
}

export interface BoardColumn {
  stageId: string;
  count: number;
  /** One sum a currency, the largest first: sums across currencies would be made up. */
  sums: Money[];
  /** One more than asked when there are more. */
  deals: DealRow[];
}

interface Answer {
  columns: { stageId: string; currency: string; count: number; amount: number | null }[] | null;
  deals: DealRow[] | null;
}

/**
 * The board in one statement: each stage's count and sums over all its deals, and its first cards. With `page.after`,
 * `filter.stageId` says which column goes on from there.
 */
export async function readBoard(
  viewer: Viewer,
  filter: DealFilter,
  order: DealOrder,
  page: DealPage,
): Promise<BoardColumn[]> {
  const where = dealWhere(viewer, filter);
  const [afterKey, afterId, limit] = [1, 2, 3].map((n) => `$${where.values.length + n}`);
  const text = `with deal as materialized (select o.id, o.stage_id, o.currency, ${amountSql(viewer)} as amount, ${sortKey(viewer, order)} as sort_key
      from ${DEALS_FROM} where ${where.sql}),
    totals as (select stage_id as "stageId", currency, count(*)::int as count, sum(amount) as amount from deal group by 1, 2),
    picked as materialized (select id, sort_key from (select id, sort_key, row_number() over (partition by stage_id order by sort_key, id) as place
      from deal where (sort_key, id) > (${afterKey}::float8, ${afterId}::uuid)) ranked where place <= ${limit}),
    cards as (${asSubquery(dealsPicked(viewer))})
    select (select json_agg(totals) from totals) as columns, (select json_agg(cards order by cards."sortKey", cards.id) from cards) as deals`;
  const from = page.after ?? { key: -Infinity, id: "00000000-0000-0000-0000-000000000000" };
  const values = [...where.values, from.key, from.id, page.limit + 1];
  const [answer] = await query<Answer & Record<string, unknown>>(`board-${order}-${where.key}`, text, values);
  return columnsOf(answer!);
}

/** `dealsPicked` begins by adding to a `with`; inside another statement it needs one of its own. */
function asSubquery(rest: string): string {
  return `with ${rest.replace(/^\s*,/, "")}`;
}

function columnsOf({ columns, deals }: Answer): BoardColumn[] {
  const byStage = new Map<string, BoardColumn>();
  for (const { stageId, currency, count, amount } of columns ?? []) {
    const column = byStage.get(stageId) ?? { stageId, count: 0, sums: [], deals: [] };
    column.count += count;
    if (amount !== null && amount > 0) column.sums.push({ currency, amount });
    byStage.set(stageId, column);
  }
  for (const deal of deals ?? []) byStage.get(deal.stageId)?.deals.push(revived(deal));
  for (const column of byStage.values()) column.sums.sort((a, b) => b.amount - a.amount);
  return [...byStage.values()];
}
