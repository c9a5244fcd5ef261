import type { OpportunitiesQuery } from "~/gql/graphql.ts";
import { useFormat, useT } from "~/shell/locale/context.tsx";
import { Icon } from "~/ui/icon.tsx";
import { useLeftOut } from "./left-out.tsx";
import { sumsWord } from "./words.ts";

type Totals = NonNullable<OpportunitiesQuery["opportunityTotals"]>;

/** The figures over the board, for what the filter leaves. */
export function DealTotals({ totals, aloneHref }: { totals: Totals; aloneHref: string }) {
  const t = useT("opportunities");
  const format = useFormat();
  const { open, won, lost, alone, likely } = totals;
  const leftOut = useLeftOut(likely.leftOut);
  const sum = (total: typeof open) =>
    total.sums.length > 0 ? sumsWord(format, total.sums) : format.money(0, likely.currency);
  const money = (amount: number) => format.money(amount, likely.currency);
  return (
    <dl className="totals">
      <div>
        <dt>{t("totals.open")}</dt>
        <dd>
          {sum(open)} <small>{t("deals", { count: open.count })}</small>
        </dd>
      </div>
      <div>
        <dt>{t("totals.likely", { day: format.dayLong(totals.quarterEndsOn) })}</dt>
        <dd>
          {money(likely.amount)}{" "}
          <small>{t("totals.range", { low: money(likely.low), high: money(likely.high) })}</small>
          {leftOut && <small className="block">{leftOut}</small>}
        </dd>
      </div>
      <div>
        <dt>{t("totals.won")}</dt>
        <dd>
          {sum(won)} <small>{t("deals", { count: won.count })}</small>
        </dd>
      </div>
      <div>
        <dt>{t("totals.lost")}</dt>
        <dd>
          {sum(lost)} <small>{t("deals", { count: lost.count })}</small>
        </dd>
      </div>
      <div>
        <dt>{t("totals.alone")}</dt>
        <dd>
          {format.number(alone.count)}{" "}
          {alone.count > 0 && (
            <small className="is-warn">
              <Icon name="circle-dashed" /> <a href={aloneHref}>{t("totals.aloneSum", { sum: sum(alone) })}</a>
            </small>
          )}
        </dd>
      </div>
    </dl>
  );
}
