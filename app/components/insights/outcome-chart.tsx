import type { InsightsQuery } from "~/gql/graphql.ts";
import { useFormat, useT } from "~/shell/locale/context.tsx";
import { BarList } from "./bar-list.tsx";
import { Chart } from "./numbers.tsx";

const brackets = [0, 1, 4, 8] as const;
const ENOUGH = 10;

/** The share won by how many had helped, with the sample; below ten deals a share would be an anecdote. */
export function OutcomeChart({ outcomes }: { outcomes: NonNullable<InsightsQuery["insights"]["outcomes"]> }) {
  const t = useT("insights");
  const format = useFormat();
  const closed = outcomes.reduce((sum, one) => sum + one.closed, 0);
  return (
    <Chart
      id="outcomes"
      title={t("outcomes.title")}
      more={t("trust.deals", { count: closed })}
      lede={t("outcomes.lede")}
    >
      <BarList
        most={1}
        bars={brackets.map((helpers) => {
          const one = outcomes.find((outcome) => outcome.helpers === helpers) ?? { closed: 0, won: 0 };
          const enough = one.closed >= ENOUGH;
          return {
            key: String(helpers),
            label: t(`outcomes.by.${helpers}`),
            value: enough ? one.won / one.closed : 0,
            figure: enough
              ? t("outcomes.figure", { share: format.percent(one.won / one.closed), count: one.closed })
              : t("outcomes.few", { count: one.closed }),
          };
        })}
      />
      <p className="hint after">{t("outcomes.caution")}</p>
    </Chart>
  );
}
