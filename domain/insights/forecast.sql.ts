import { now } from "../../platform/clock.ts";
import { query } from "../../platform/db/pool.ts";
import { leftOutSql, type LeftOut } from "../opportunities/left-out.ts";
import { chanceFrom, type StageHistory } from "../opportunities/stage-history.sql.ts";
import { quarterOf } from "../opportunities/totals.sql.ts";
import type { Viewer } from "../viewer.ts";
import { visibleSql } from "../visibility.ts";

/** Sums in one currency; each open deal counts with its chance in `likely` and with the rest in `possible`. */
export interface ForecastMonth {
  /** First day, YYYY-MM-DD. */
  month: string;
  won: number;
  likely: number;
  possible: number;
  /** Eight times in ten, won included, were deals independent and the chances right. */
  low: number;
  high: number;
  deals: number;
}

export interface Forecast {
  currency: string;
  months: ForecastMonth[];
  leftOut: LeftOut;
}

const EIGHT_IN_TEN = 1.2816;
const MONTHS = 5;

/** This quarter and the two months after it. */
export async function forecast(viewer: Viewer, history: StageHistory[]): Promise<Forecast> {
  const { door, sql, ids } = visibleSql(viewer, "o", 1);
  const { start } = quarterOf(now());
  const text = `with deal as materialized (select o.currency, o.amount::float8 as amount, s.kind, coalesce(c.p, 0) as p,
        case when s.kind = 'open' then o.expected_on else (o.closed_at at time zone 'UTC')::date end as on_day
      from opportunities o join stages s on s.id = o.stage_id left join unnest($3::uuid[], $4::float8[]) c(id, p) on c.id = o.stage_id
      where ${sql} and (s.kind = 'open' or s.kind = 'won' and o.closed_at >= $2)),
    main as (select currency from deal group by 1 order by count(*) desc, 1 limit 1),
    month as (select generate_series($2::timestamptz at time zone 'UTC', ($2::timestamptz at time zone 'UTC') + interval '${MONTHS - 1} months', interval '1 month')::date as first),
    -- What is overdue is still hoped for: it counts in this month.
    placed as (select d.*, greatest(date_trunc('month', on_day), case when kind = 'open' then date_trunc('month', $5::date) else on_day end)::date as raw from deal d),
    counted as (select p.*, date_trunc('month', raw)::date as first from placed p join main on main.currency = p.currency where on_day is not null and amount is not null),
    left_out as (select ${leftOutSql({
      foreign: "deal.currency <> main.currency",
      beyond: "date_trunc('month', deal.on_day) > (select max(first) from month)",
    })} from deal cross join main)
    select to_char(m.first, 'YYYY-MM-DD') as month, coalesce(sum(amount) filter (where kind = 'won'), 0) as won,
      coalesce(sum(amount * p) filter (where kind = 'open'), 0) as likely,
      coalesce(sum(amount * (1 - p)) filter (where kind = 'open'), 0) as possible,
      coalesce(sum(amount * amount * p * (1 - p)) filter (where kind = 'open'), 0) as variance,
      count(*) filter (where kind = 'open')::int as deals, coalesce((select currency from main), 'EUR') as currency,
      (select to_json(left_out) from left_out) as "leftOut"
      from month m left join counted c on c.first = m.first group by m.first order by m.first`;
  const chances = history.map((stage) => ({ id: stage.stageId, p: chanceFrom(stage).value }));
  const today = now().toISOString().slice(0, 10);
  type Row = Omit<ForecastMonth, "low" | "high"> & { variance: number; currency: string; leftOut: LeftOut };
  const values = [ids, start, chances.map(({ id }) => id), chances.map(({ p }) => p), today];
  const rows = await query<Row & Record<string, unknown>>(`insights-forecast-${door}`, text, values);
  const months = rows.map(({ month, won, likely, possible, variance, deals }) => {
    const spread = EIGHT_IN_TEN * Math.sqrt(variance);
    return {
      month,
      won,
      likely,
      possible,
      deals,
      low: won + Math.max(0, likely - spread),
      high: won + Math.min(likely + possible, likely + spread),
    };
  });
  const [first] = rows;
  if (!first) throw new Error("a forecast has its months, whatever is in them");
  return { currency: first.currency, months, leftOut: first.leftOut };
}
