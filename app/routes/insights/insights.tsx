import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { CoverageChart, SilentAccounts, SingleThreads } from "~/components/insights/coverage.tsx";
import { DepartmentMatrix } from "~/components/insights/department-matrix.tsx";
import { AdoptionCharts, ChannelCharts, Contributing } from "~/components/insights/flow.tsx";
import { ForecastChart } from "~/components/insights/forecast-chart.tsx";
import { HandsChart } from "~/components/insights/hands-chart.tsx";
import { InsightHeadlines } from "~/components/insights/headlines.tsx";
import { OutcomeChart } from "~/components/insights/outcome-chart.tsx";
import { TrustChart } from "~/components/insights/trust-chart.tsx";
import { notFound, orRespond } from "~/data/failure.ts";
import { unlessRefused } from "~/data/reread.ts";
import type { InsightsQuery as InsightsData } from "~/gql/graphql.ts";
import { useT } from "~/shell/locale/context.tsx";
import { pageTitle } from "~/shell/page-title.ts";
import { ButtonLink } from "~/ui/button.tsx";
import { EmptyState } from "~/ui/empty-state.tsx";
import { Page } from "~/ui/page.tsx";
import { SegmentLinks } from "~/ui/segment.tsx";
import { TabLinks } from "~/ui/tabs.tsx";
import { InsightsQuery } from "./insights.query.ts";

const PARTS = ["collaboration", "coverage", "forecast", "channels", "adoption"] as const;
type Part = (typeof PARTS)[number];
const PERIODS = ["30", "90", "365"] as const;

export const shouldRevalidate = unlessRefused;

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "insights:title");

/** The first part shows something of all, as a front page does; the others go deeper. */
export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const part = params.part === undefined ? "collaboration" : PARTS.find((one) => one === params.part);
  // Outside the company there is nothing here, and nothing to be told of.
  if (!part || context.viewer?.role === "influencer") return notFound();
  const asked = new URL(request.url).searchParams.get("days");
  const days = Number(PERIODS.find((period) => period === asked) ?? "90");
  const first = part === "collaboration";
  const data = await orRespond(() =>
    context.gql(InsightsQuery, {
      collaboration: first,
      coverage: first || part === "coverage",
      forecast: first || part === "forecast",
      channels: part === "channels",
      adoption: first || part === "adoption",
      days,
    }),
  );
  return { part, days, data };
}

export default function Insights() {
  const t = useT("insights");
  const { part, days, data } = useLoaderData<typeof loader>();
  return (
    <Page width="wide">
      <header className="head">
        <div>
          <h1>{t("title")}</h1>
          <p className="sub">{t(`sub.${part}`)}</p>
        </div>
        {part === "channels" && (
          <div className="head-acts">
            <SegmentLinks
              label={t("period.label")}
              value={String(days)}
              items={PERIODS.map((value) => ({ value, label: t(`period.${value}`) }))}
              href={(value) => `?days=${value}`}
            />
          </div>
        )}
      </header>
      <TabLinks
        label={t("title")}
        tabs={PARTS.map((one) => ({
          href: one === "collaboration" ? "/insights" : `/insights/${one}`,
          label: t(`part.${one}`),
          current: one === part,
        }))}
      />
      <PartOf part={part} data={data} days={days} />
    </Page>
  );
}

/** Before the first account, deal and post, eight empty charts say less than a sentence. */
function isYoung({ outcomes = [], largestDeals = [], coverage = [] }: InsightsData["insights"]): boolean {
  return (
    largestDeals.length === 0 &&
    outcomes.every(({ closed }) => closed === 0) &&
    coverage.every(({ accounts }) => accounts === 0)
  );
}

function PartOf({ part, data, days }: { part: Part; data: InsightsData; days: number }) {
  const t = useT("insights");
  const { insights } = data;
  const { coverage = [], silentAccounts = [], silentCount = 0, singleThreads = [], forecast, trust = [] } = insights;
  switch (part) {
    case "coverage":
      return (
        <div className="charts">
          <div className="stack">
            <CoverageChart coverage={coverage} />
            <SingleThreads threads={singleThreads} />
          </div>
          <SilentAccounts accounts={silentAccounts} count={silentCount} most={20} />
        </div>
      );
    case "forecast":
      return (
        <div className="charts">
          {forecast && <ForecastChart forecast={forecast} />}
          <TrustChart trust={trust} />
        </div>
      );
    case "channels":
      return <ChannelCharts channels={insights.channels ?? []} days={days} />;
    case "adoption":
      return <AdoptionCharts insights={insights} />;
    default:
      if (isYoung(insights)) {
        return (
          <div className="section">
            <EmptyState title={t("young.title")} detail={t("young.detail")} example={t("young.example")}>
              <ButtonLink href="/accounts/new">{t("accounts:list.new")}</ButtonLink>
              <ButtonLink href="/opportunities/new">{t("opportunities:new.title")}</ButtonLink>
            </EmptyState>
          </div>
        );
      }
      return (
        <>
          <InsightHeadlines data={data} />
          <DepartmentMatrix deals={insights.largestDeals ?? []} help={insights.departmentHelp ?? []} />
          <div className="charts">
            {forecast && <ForecastChart forecast={forecast} />}
            <TrustChart trust={trust} />
            <div className="stack">
              <HandsChart deals={insights.largestDeals ?? []} />
              <Contributing departments={insights.contributing ?? []} />
            </div>
            <div className="stack">
              <OutcomeChart outcomes={insights.outcomes ?? []} />
              <CoverageChart coverage={coverage} />
              <SilentAccounts accounts={silentAccounts} count={silentCount} most={3} />
            </div>
          </div>
        </>
      );
  }
}
