import { now } from "../../platform/clock.ts";
import { query } from "../../platform/db/pool.ts";
import type { Viewer } from "../viewer.ts";
import { visibleSql } from "../visibility.ts";
import type { Money } from "./board.sql.ts";
import { amountSql } from "./deal-columns.sql.ts";
import { aloneSql, DEALS_FROM, dealWhere, type DealFilter } from "./deal-filter.sql.ts";
import { leftOutSql, type LeftOut } from "./left-out.ts";
import { chanceFrom, stageHistory } from "./stage-history.sql.ts";

export interface Total {
  count: number;
  /** One sum a currency, the largest first. */
  sums: Money[];
}

export interface Totals {
  open: Total;
  won: Total;
  lost: Total;
  alone: Total;
  likely: Likely;
  quarterEndsOn: string;
}

/** What will be closed by the end of the quarter, in the currency most deals are in, what is won already included. */
export interface Likely extends Money {
  /** Eight times in ten the sum lies between the two, were deals independent and the chances right. */
  low: number;
  high: number;
  leftOut: LeftOut;
}

interface Line {
  currency: string;
  [figure: string]: number | string | null;
}

/** z of the 10th and 90th percentile of a normal distribution. */
const EIGHT_IN_TEN = 1.2816;

export function quarterOf(at: Date): { start: Date; end: Date } {
  const month = Math.floor(at.getUTCMonth() / 3) * 3;
  return {
    start: new Date(Date.UTC(at.getUTCFullYear(), month, 1)),
    end: new Date(Date.UTC(at.getUTCFullYear(), month + 3, 0)),
  };
}

/** The figures over the board. Its filters narrow them all; its state does not, for each says which state it counts. */
export async function readTotals(viewer: Viewer, filter: DealFilter): Promise<Totals> {
  const { start, end } = quarterOf(now());
  const chances = (await stageHistory(viewer)).map((stage) => ({ id: stage.stageId, value: chanceFrom(stage).value }));
  const where = dealWhere(viewer, { ...filter, state: "all" });
  const seen = (alias: string) => visibleSql(viewer, alias, 1).sql;
  const [stages, values, from, until] = [1, 2, 3, 4].map((n) => `$${where.values.length + n}`);
  const text = `with deal as materialized (select o.currency, ${amountSql(viewer)} as amount, s.kind, o.closed_at >= ${from}::timestamptz as lately,
        o.expected_on as on_day, o.expected_on <= ${until}::date as soon, coalesce(c.p, 0) as p, ${aloneSql(seen)} as alone
      from ${DEALS_FROM} left join unnest(${stages}::uuid[], ${values}::float8[]) c(id, p) on c.id = o.stage_id
      where ${where.sql} and (s.kind = 'open' or o.closed_at >= ${from}::timestamptz))
    select currency, ${figures("open", "kind = 'open'")}, ${figures("won", "kind = 'won' and lately")}, ${figures("lost", "kind = 'lost' and lately")},
      ${figures("alone", "alone")}, coalesce(sum(amount * p) filter (where kind = 'open' and soon), 0) as likely,
      coalesce(sum(amount * amount * p * (1 - p)) filter (where kind = 'open' and soon), 0) as variance,
      ${leftOutSql({ foreign: "false", beyond: "not deal.soon" })}, count(*) filter (where kind = 'open' and amount is not null and on_day is not null)::int as dated
      from deal group by currency`;
  const lines = await query<Line>(`deal-totals-${where.key}`, text, [
    ...where.values,
    chances.map(({ id }) => id),
    chances.map(({ value }) => value),
    start,
    end.toISOString().slice(0, 10),
  ]);
  return {
    open: totalOf(lines, "open"),
    won: totalOf(lines, "won"),
    lost: totalOf(lines, "lost"),
    alone: totalOf(lines, "alone"),
    likely: likelyOf(lines),
    quarterEndsOn: end.toISOString().slice(0, 10),
  };
}

const figures = (name: string, when: string) =>
  `count(*) filter (where ${when})::int as ${name}_n, coalesce(sum(amount) filter (where ${when}), 0) as ${name}`;

function totalOf(lines: Line[], name: string): Total {
  const sums = lines
    .map((line) => ({ currency: line.currency, amount: Number(line[name]) }))
    .filter(({ amount }) => amount > 0);
  return {
    count: lines.reduce((sum, line) => sum + Number(line[`${name}_n`]), 0),
    sums: sums.sort((a, b) => b.amount - a.amount),
  };
}

function likelyOf(lines: Line[]): Likely {
  const deals = (line: Line) => Number(line.open_n) + Number(line.won_n);
  const [main, ...foreign] = [...lines].sort((a, b) => deals(b) - deals(a) || (a.currency < b.currency ? -1 : 1));
  const sum = (among: Line[], figure: string) => among.reduce((all, line) => all + Number(line[figure]), 0);
  const leftOut = {
    noAmount: sum(lines, "noAmount"),
    noDate: sum(lines, "noDate"),
    otherCurrency: sum(foreign, "dated"),
    later: Number(main?.later ?? 0),
  };
  if (!main) return { currency: "EUR", amount: 0, low: 0, high: 0, leftOut };
  const [won, likely, spread] = [
    Number(main.won),
    Number(main.likely),
    EIGHT_IN_TEN * Math.sqrt(Number(main.variance)),
  ];
  return {
    currency: main.currency,
    amount: won + likely,
    low: won + Math.max(0, likely - spread),
    high: won + likely + spread,
    leftOut,
  };
}
