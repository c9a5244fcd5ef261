import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { DealActs } from "~/components/opportunities/deal-acts.tsx";
import { DealFacts } from "~/components/opportunities/deal-facts.tsx";
import { DealHistory } from "~/components/opportunities/deal-history.tsx";
import { DealMissing } from "~/components/opportunities/deal-missing.tsx";
import { DealPeople } from "~/components/opportunities/deal-people.tsx";
import { DealStar } from "~/components/opportunities/deal-star.tsx";
import { HelpMatrix } from "~/components/opportunities/help-matrix.tsx";
import { AboutDeal, LinkedPosts } from "~/components/opportunities/linked-posts.tsx";
import { MoveForm } from "~/components/opportunities/move-form.tsx";
import { NextStep } from "~/components/opportunities/next-step.tsx";
import { PeopleForm } from "~/components/opportunities/people-form.tsx";
import { StageBar } from "~/components/opportunities/stage-bar.tsx";
import { WhoGaveWhat } from "~/components/opportunities/who-gave-what.tsx";
import { notFound, orRespond } from "~/data/failure.ts";
import { bareId, globalId } from "~/data/ids.ts";
import { unlessRefused } from "~/data/reread.ts";
import { useAnswer } from "~/data/use-answer.ts";
import { useLive } from "~/live/use-live.ts";
import { FailureBanner, useFormFailure } from "~/shell/failure.tsx";
import { useT } from "~/shell/locale/context.tsx";
import { Icon } from "~/ui/icon.tsx";
import { Page, Section } from "~/ui/page.tsx";
import { actOnOpportunity } from "./opportunity-act.server.ts";
import { OpportunityQuery } from "./opportunity.query.ts";

export async function loader({ context, params }: LoaderFunctionArgs) {
  const insider = context.viewer?.role !== "influencer";
  const { opportunity, stages } = await orRespond(() =>
    context.gql(OpportunityQuery, { id: globalId("Opportunity", params.opportunityId), insider }),
  );
  if (!opportunity) return notFound();
  return { deal: opportunity, stages, insider };
}

export const action = (args: ActionFunctionArgs) => actOnOpportunity(args);

export const shouldRevalidate = unlessRefused;

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${data.deal.name} · Entregent` : "Entregent" },
];

export default function Opportunity() {
  const t = useT("opportunities");
  const { deal, stages, insider } = useLoaderData<typeof loader>();
  const answer = useAnswer<typeof action>();
  const failure = useFormFailure(answer);
  const refused = answer && "intent" in answer && answer.intent === "next-step" ? answer : null;
  useLive(deal.accountId);
  const acts = deal.activityByWeek.reduce((sum, line) => sum + line.total, 0);
  return (
    <Page width="wide">
      <header>
        <p className="crumb">
          {deal.accountName && (
            <>
              <a href={`/accounts/${bareId(deal.accountId)}`} dir="auto">
                {deal.accountName}
              </a>{" "}
              <Icon name="chevron-right" />{" "}
            </>
          )}
          <a href="/opportunities">{t("title")}</a>
        </p>
        <div className="head">
          <div>
            <h1 dir="auto">{deal.name}</h1>
          </div>
          <div className="head-acts">
            <DealStar deal={deal} />
            {deal.viewerCan.edit && <DealActs deal={deal} stages={stages} />}
          </div>
        </div>
        <DealFacts deal={deal} />
        <StageBar deal={deal} stages={stages} />
      </header>
      {failure.failure && (
        <div className="gap">
          <FailureBanner form={failure} />
        </div>
      )}
      <NextStep deal={deal} insider={insider} refused={refused} />
      <Section
        id="strip"
        title={t("matrix.title")}
        more={t("matrix.acts", { count: acts, people: t("common:people", { count: deal.helperCount }) })}
      >
        <HelpMatrix deal={deal} />
      </Section>
      <div className="two">
        <div>
          <Section id="gave" title={t("gave.title")}>
            <WhoGaveWhat given={deal.contributions} />
          </Section>
          <Section id="posts" title={t("posts.title")} more={deal.accountName && <AboutDeal deal={deal} />}>
            <LinkedPosts deal={deal} />
          </Section>
        </div>
        <div>
          {deal.missing.length > 0 && (
            <Section id="missing" title={t("missingTitle")}>
              <DealMissing deal={deal} />
            </Section>
          )}
          <Section id="people" title={t("people.title")}>
            <DealPeople people={deal.people} />
            {deal.viewerCan.contribute && <PeopleForm deal={deal} />}
          </Section>
          {deal.changes && (
            <Section id="history" title={t("history.title")}>
              <DealHistory deal={deal} />
            </Section>
          )}
          {deal.viewerCan.edit && (
            <noscript>
              <Section id="move" title={t("move.title")}>
                <MoveForm deal={deal} stages={stages} />
              </Section>
            </noscript>
          )}
        </div>
      </div>
    </Page>
  );
}
