import { stageWord } from "~/components/opportunities/words.ts";
import type { InsightsQuery } from "~/gql/graphql.ts";
import { useFormat, useT } from "~/shell/locale/context.tsx";
import { Chart, Numbers } from "./numbers.tsx";

type Trust = NonNullable<InsightsQuery["insights"]["trust"]>;

/** Below this, a stage's share is an anecdote. */
const ENOUGH = 10;

/** What was set for each stage against what became of the deals that had come so far. */
export function TrustChart({ trust }: { trust: Trust }) {
  const t = useT("insights");
  const format = useFormat();
  const dots = trust
    .filter(({ reached }) => reached >= ENOUGH)
    .map((one) => ({ ...one, share: one.won / one.reached }));
  const closed = Math.max(0, ...trust.map(({ reached }) => reached));
  const far = [...dots].sort((a, b) => Math.abs(b.share - b.said) - Math.abs(a.share - a.said))[0];
  const word = (one: Trust[number]) => (one.stage ? stageWord(t, one.stage) : "");
  if (!far) {
    return (
      <Chart id="trust" title={t("trust.title")} more={t("trust.deals", { count: closed })}>
        <p className="hint after">{t("trust.notEnough")}</p>
      </Chart>
    );
  }
  const learned = far.stage?.chance?.basis === "history";
  const lede = t(learned ? "trust.ledeLearned" : far.share > far.said ? "trust.ledeMore" : "trust.ledeLess", {
    stage: word(far),
    said: format.percent(far.said),
    closed: format.percent(far.share),
    counted: format.percent(far.stage?.chance?.value ?? far.said),
  });
  const x = (share: number) => `${6 + 88 * share}%`;
  const y = (share: number) => 222 - 202 * share;
  return (
    <Chart id="trust" title={t("trust.title")} more={t("trust.deals", { count: closed })} lede={lede}>
      <svg height="250" role="img" aria-label={lede}>
        <line className="base" x1="0" x2="100%" y1="222.5" y2="222.5" />
        <line className="grid" x1="0" x2="100%" y1="20" y2="20" />
        <line className="grid" x1="0" x2="100%" y1="121" y2="121" />
        <line className="ideal" x1="6%" x2="94%" y1="222" y2="20" />
        <text className="t-quiet" x="0" y="15">
          {t("trust.closedAll", { share: format.percent(1) })}
        </text>
        <text className="t-quiet" x="0" y="116">
          {format.percent(0.5)}
        </text>
        {dots.map((dot) => (
          <g key={dot.stage?.id}>
            <circle
              className="c1"
              cx={x(dot.said)}
              cy={y(dot.share)}
              r={Math.min(11, 3 + Math.sqrt(dot.reached) / 2)}
            />
            <text x={x(dot.said)} y={y(dot.share) - 16} textAnchor="middle">
              {format.percent(dot.share)}
            </text>
            <text x={x(dot.said)} y="242" textAnchor="middle">
              {format.percent(dot.said)}
            </text>
          </g>
        ))}
      </svg>
      <div className="legend">
        <span>
          <i className="dash" />
          {t("trust.perfect")}
        </span>
        <span>{t("trust.larger")}</span>
      </div>
      <Numbers
        heads={[t("trust.stage"), t("trust.said"), t("trust.closed"), t("trust.counted"), t("trust.dealsHead")]}
        rows={trust.map((one) => [
          word(one),
          format.percent(one.said),
          one.reached >= ENOUGH ? format.percent(one.won / one.reached) : t("notEnough"),
          format.percent(one.stage?.chance?.value ?? one.said),
          format.number(one.reached),
        ])}
      />
    </Chart>
  );
}
