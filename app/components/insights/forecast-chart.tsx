import type { InsightsQuery } from "~/gql/graphql.ts";
import { useLeftOut } from "~/components/opportunities/left-out.tsx";
import { useFormat, useT } from "~/shell/locale/context.tsx";
import { Chart, Numbers } from "./numbers.tsx";
import { roundUp } from "./round-up.ts";

type Forecast = NonNullable<InsightsQuery["insights"]["forecast"]>;

const TOP = 20;
const BASE = 222;

/** Won, likely and possible by month, with the range that holds eight times in ten. No viewBox, so that type stays 12 px. */
export function ForecastChart({ forecast }: { forecast: Forecast }) {
  const t = useT("insights");
  const format = useFormat();
  const { months, currency } = forecast;
  const leftOut = useLeftOut(forecast.leftOut);
  const money = (amount: number) => format.money(amount, currency);
  const top = roundUp(Math.max(1, ...months.map(({ won, likely, possible }) => won + likely + possible)) * 1.08);
  const y = (amount: number) => BASE - ((BASE - TOP) * amount) / top;
  const step = 88 / months.length;
  const name = (month: string) => format.month(month).split(" ")[0] ?? month;
  const sum = (pick: (month: Forecast["months"][number]) => number) =>
    months.slice(0, 3).reduce((all, month) => all + pick(month), 0);
  const lede = t("forecast.lede", {
    amount: money(sum(({ won, likely }) => won + likely)),
    won: money(sum(({ won }) => won)),
  });
  const drawn = months.some(({ won, likely, possible }) => won + likely + possible > 0);
  return (
    <Chart
      id="forecast"
      title={t("forecast.title")}
      more={t("forecast.by", { currency })}
      lede={lede}
      none={!drawn && [t("forecast.none"), leftOut].filter(Boolean).join(" ")}
    >
      <svg
        height="250"
        role="img"
        aria-label={t("forecast.label", {
          list: format.list(
            months.map((month) =>
              t("forecast.month", { month: name(month.month), won: money(month.won), likely: money(month.likely) }),
            ),
          ),
        })}
      >
        {[1, 0.5].map((part) => (
          <g key={part}>
            <line className="grid" x1="0" x2="100%" y1={y(top * part)} y2={y(top * part)} />
            <text className="t-quiet" x="0" y={y(top * part) - 5}>
              {money(top * part)}
            </text>
          </g>
        ))}
        <line className="base" x1="0" x2="100%" y1={BASE + 0.5} y2={BASE + 0.5} />
        {months.map(({ month, won, likely, possible, low, high }, index) => {
          const x = `${12 + index * step}%`;
          const width = `${step * 0.5}%`;
          const range = `${12 + index * step + step * 0.6}%`;
          return (
            <g key={month}>
              {won > 0 && <rect className="c1" x={x} width={width} y={y(won)} height={BASE - y(won)} />}
              {likely > 0 && (
                <rect className="c2" x={x} width={width} y={y(won + likely)} height={y(won) - y(won + likely)} />
              )}
              {possible > 0 && (
                <rect
                  className="c3"
                  x={x}
                  width={width}
                  y={y(won + likely + possible)}
                  height={y(won + likely) - y(won + likely + possible)}
                />
              )}
              {high > low && (
                <g className="range">
                  <line x1={range} x2={range} y1={y(high)} y2={y(low)} />
                </g>
              )}
              <text className="t-strong" x={x} y={y(won + likely + possible) - 6}>
                {won + likely > 0 && money(won + likely)}
              </text>
              <text x={x} y="242">
                {name(month)}
              </text>
            </g>
          );
        })}
      </svg>
      <div className="legend">
        <span>
          <i className="b-1" />
          {t("forecast.won")}
        </span>
        <span>
          <i className="b-2" />
          {t("forecast.likely")}
        </span>
        <span>
          <i style={{ background: "var(--chart-3)" }} />
          {t("forecast.possible")}
        </span>
        <span>
          <i className="whisker" />
          {t("forecast.range")}
        </span>
      </div>
      {leftOut && <p className="hint after">{leftOut}</p>}
      <Numbers
        heads={[
          t("forecast.monthHead"),
          t("forecast.won"),
          t("forecast.likely"),
          t("forecast.possible"),
          t("forecast.range"),
        ]}
        rows={months.map((month) => [
          name(month.month),
          money(month.won),
          money(month.likely),
          money(month.possible),
          `${money(month.low)} – ${money(month.high)}`,
        ])}
      />
    </Chart>
  );
}
