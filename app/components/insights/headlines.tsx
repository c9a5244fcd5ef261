import { bareId } from "~/data/ids.ts";
import type { InsightsQuery } from "~/gql/graphql.ts";
import { useFormat, useT } from "~/shell/locale/context.tsx";
import { State } from "~/ui/badge.tsx";

/** Fewer closed deals than this in a bracket are an anecdote. */
const ENOUGH = 10;

/** The page opens with sentences; a chart is the proof of one, never its substitute. */
export function InsightHeadlines({ data }: { data: InsightsQuery }) {
  const t = useT("insights");
  const format = useFormat();
  const { outcomes = [], singleThreads = [], largestDeals = [] } = data.insights;
  // Nothing to praise where there is nothing.
  const none = largestDeals.length === 0;
  const closed = outcomes.reduce((sum, one) => sum + one.closed, 0);
  // The most and the least helped brackets that are more than an anecdote.
  const enough = outcomes.filter((one) => one.closed >= ENOUGH).map((one) => ({ ...one, share: one.won / one.closed }));
  const [low, high] = [enough[0], enough.at(-1)];
  const alone = data.opportunityTotals?.alone;
  const thread = singleThreads[0];
  const sum = (alone?.sums ?? []).map(({ amount, currency }) => format.money(amount, currency)).join(" + ");
  return (
    <ul className="headlines" aria-label={t("headline.label")}>
      <li>
        <State tone={low && high && high.share > low.share ? "good" : "info"} icon="trending-up">
          {t("headline.helped")}
        </State>
        <b>
          {low && high && low !== high
            ? t("headline.outcome", {
                high: t(`headline.by.${high.helpers}`),
                many: format.percent(high.share),
                low: t(`headline.by.${low.helpers}`),
                few: format.percent(low.share),
              })
            : t("headline.outcomeUnknown")}
        </b>
        <span className="where">{t("headline.closed", { count: closed })}</span>
      </li>
      <li>
        <State tone={alone && alone.count > 0 ? "warn" : none ? "info" : "good"} icon="circle-dashed">
          {t("headline.alone")}
        </State>
        <b>
          {alone && alone.count > 0
            ? t("headline.aloneSome", { count: alone.count, sum: sum || t("headline.noSum") })
            : t(none ? "headline.noDeals" : "headline.aloneNone")}
        </b>
        {alone && alone.count > 0 && (
          <span className="where">
            <a className="link" href="/opportunities?alone=1">
              {t("headline.aloneSee")}
            </a>
          </span>
        )}
      </li>
      <li>
        <State tone={thread ? "bad" : none ? "info" : "good"} icon="unplug">
          {t("headline.thread")}
        </State>
        <b>
          {thread
            ? t("headline.threadSome", {
                account: thread.accountName,
                sum: format.money(thread.amount, thread.currency),
              })
            : t(none ? "headline.noDeals" : "headline.threadNone")}
        </b>
        {thread && (
          <span className="where">
            <a className="link" href={`/who-knows?account=${bareId(thread.accountId)}`}>
              {t("headline.threadWho")}
            </a>
          </span>
        )}
      </li>
    </ul>
  );
}
