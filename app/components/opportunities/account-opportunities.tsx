import type { AccountOpportunitiesQuery } from "~/gql/graphql.ts";
import { bareId } from "~/data/ids.ts";
import { useFormat, useT } from "~/shell/locale/context.tsx";
import { ButtonLink } from "~/ui/button.tsx";
import { EmptyState } from "~/ui/empty-state.tsx";
import { Section } from "~/ui/page.tsx";
import { ShowMore } from "~/ui/show-more.tsx";
import { DealTable } from "./deal-table.tsx";
import { sumsWord } from "./words.ts";

/** The account's tab: what is open with them, and what became of the others. */
export function AccountOpportunities({ account }: { account: NonNullable<AccountOpportunitiesQuery["account"]> }) {
  const t = useT("opportunities");
  const format = useFormat();
  const { open, closed, openOpportunities } = account;
  const create = account.viewerCan.createOpportunity && (
    <ButtonLink icon="plus" small href={`/opportunities/new?account=${bareId(account.id)}`}>
      {t("new.title")}
    </ButtonLink>
  );
  if (open.edges.length === 0 && closed.edges.length === 0) {
    return (
      <EmptyState title={t("account.none", { name: account.name })} detail={t("account.noneDetail")}>
        {create}
      </EmptyState>
    );
  }
  const sum = openOpportunities.sums.length > 0 ? ` · ${sumsWord(format, openOpportunities.sums)}` : "";
  return (
    <>
      <Section
        id="open-deals"
        title={t("account.open")}
        aside={create}
        more={t("deals", { count: openOpportunities.count }) + sum}
      >
        {open.edges.length > 0 ? (
          <DealTable deals={open.edges.map(({ node }) => node)} ofAccount />
        ) : (
          <p className="hint after">{t("account.railNone")}</p>
        )}
      </Section>
      {closed.edges.length > 0 && (
        <Section id="closed-deals" title={t("account.closed")} more={t("deals", { count: closed.totalCount })}>
          <DealTable
            deals={closed.edges.map(({ node }) => node)}
            caption={t("account.closedCaption")}
            ofAccount
            closed
          />
          <ShowMore after={closed.pageInfo.hasNextPage ? closed.pageInfo.endCursor : null}>
            {t("common:showMore")}
          </ShowMore>
        </Section>
      )}
    </>
  );
}
