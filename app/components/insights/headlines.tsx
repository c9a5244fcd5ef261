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
  const { outcomes = [], singleThreads = [] } = data.insights;
  const closed = outcomes.reduce((sum, one) => sum + one.closed, 0);
  const share = (helpers: number) => {
    const one = outcomes.find((outcome) => outcome.helpers === helpers);
    return one && one.closed >= ENOUGH ? one.won / one.closed : null;
  };
  const [many, few] = [share(4), share(0) ?? share(1)];
  const alone = data.opportunityTotals?.alone;
  const thread = singleThreads[0];
  const sum = (alone?.sums ?? []).map(({ amount, currency }) => format.money(amount, currency)).join(" + ");
  return (
    <ul className="headlines" aria-label={t("headline.label")}>
      <li>
        <State tone={many !== null && few !== null && many > few ? "good" : "info"} icon="trending-up">
          {t("headline.helped")}
        </State>
        <b>
          {many !== null && few !== null
            ? t(share(0) === null ? "headline.outcomeOne" : "headline.outcome", {
                many: format.percent(many),
                few: format.percent(few),
              })
            : t("headline.outcomeUnknown")}
        </b>
        <span className="where">{t("headline.closed", { count: closed })}</span>
      </li>
      <li>
        <State tone={alone && alone.count > 0 ? "warn" : "good"} icon="circle-dashed">
          {t("headline.alone")}
        </State>
        <b>
          {alone && alone.count > 0
            ? t("headline.aloneSome", { count: alone.count, sum: sum || t("headline.noSum") })
            : t("headline.aloneNone")}
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
        <State tone={thread ? "bad" : "good"} icon="unplug">
          {t("headline.thread")}
        </State>
        <b>
          {thread
            ? t("headline.threadSome", {
                account: thread.accountName,
                sum: format.money(thread.amount, thread.currency),
              })
            : t("headline.threadNone")}
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
