import { bareId } from "~/data/ids.ts";
import type { InsightsQuery } from "~/gql/graphql.ts";
import { useFormat, useT } from "~/shell/locale/context.tsx";
import { useNow } from "~/shell/locale/use-now.ts";
import { State } from "~/ui/badge.tsx";
import { Section } from "~/ui/page.tsx";
import { BarList } from "./bar-list.tsx";
import { Chart } from "./numbers.tsx";

type Insights = InsightsQuery["insights"];

const brackets = [0, 1, 2, 3, 6] as const;
const looks: Record<number, "b-hi" | "b-2" | "b-1"> = { 0: "b-hi", 1: "b-2" };

export function CoverageChart({ coverage }: { coverage: NonNullable<Insights["coverage"]> }) {
  const t = useT("insights");
  const format = useFormat();
  const count = (colleagues: number) => coverage.find((one) => one.colleagues === colleagues)?.accounts ?? 0;
  const all = coverage.reduce((sum, { accounts }) => sum + accounts, 0);
  return (
    <Chart
      id="coverage"
      title={t("coverage.title")}
      more={t("coverage.accounts", { count: all })}
      lede={t("coverage.lede", { count: count(0) })}
      none={all === 0 && t("coverage.none")}
    >
      <BarList
        bars={brackets.map((colleagues) => ({
          key: String(colleagues),
          label: t(`coverage.by.${colleagues}`),
          href: count(colleagues) > 0 ? `/accounts?known=${colleagues}` : undefined,
          value: count(colleagues),
          figure: format.number(count(colleagues)),
          look: looks[colleagues] ?? "b-1",
        }))}
      />
    </Chart>
  );
}

/** More than this is the page of coverage itself, which has nowhere further to lead. */
const FEW = 3;

interface SilentProps {
  accounts: NonNullable<Insights["silentAccounts"]>;
  count: number;
  most: number;
}

export function SilentAccounts({ accounts, count, most }: SilentProps) {
  const t = useT("insights");
  const now = useNow();
  return (
    <Section
      id="silent"
      title={t("silent.title")}
      more={
        count <= most ? (
          t("coverage.accounts", { count })
        ) : most > FEW ? (
          t("opportunities:table.shown", { shown: most, count })
        ) : (
          <a href="/insights/coverage">{t("silent.all", { count })}</a>
        )
      }
    >
      {accounts.length === 0 && <p className="hint after">{t("silent.none")}</p>}
      <ul className="lines">
        {accounts.slice(0, most).map(({ id, name, kind, industry, lastContactAt }) => (
          <li className="row wrap" key={id}>
            <b>
              <a href={`/accounts/${bareId(id)}`} dir="auto">
                {name}
              </a>
            </b>{" "}
            <span className="quiet">{[t(`kind.${kind}`), industry].filter(Boolean).join(", ")}</span>
            <span className="push">
              <State tone="warn" icon="volume-x">
                {t("days", { count: lastContactAt ? Math.floor((now - Date.parse(lastContactAt)) / 86_400_000) : 0 })}
              </State>
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

export function SingleThreads({ threads }: { threads: NonNullable<Insights["singleThreads"]> }) {
  const t = useT("insights");
  const format = useFormat();
  return (
    <Section id="threads" title={t("threads.title")} more={t("coverage.accounts", { count: threads.length })}>
      <p className={threads.length > 0 ? "lede after" : "hint after"}>
        {t(threads.length > 0 ? "threads.lede" : "headline.threadNone")}
      </p>
      <ul className="lines">
        {threads.map(({ accountId, accountName, deals, amount, currency }) => (
          <li className="row wrap" key={accountId}>
            <b>
              <a href={`/accounts/${bareId(accountId)}`} dir="auto">
                {accountName}
              </a>
            </b>{" "}
            <span className="quiet">{t("opportunities:deals", { count: deals })}</span>
            <span className="num push">{format.money(amount, currency)}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
