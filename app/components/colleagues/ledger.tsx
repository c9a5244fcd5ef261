import type { ColleagueData } from "~/routes/colleagues/colleague.tsx";
import { useFormat, useT } from "~/shell/locale/context.tsx";
import { Badge } from "~/ui/badge.tsx";
import { EmptyState } from "~/ui/empty-state.tsx";
import { Section } from "~/ui/page.tsx";
import { ShowMore } from "~/ui/show-more.tsx";
import { LedgerLine } from "./ledger-line.tsx";

interface LedgerProps {
  reputation: NonNullable<ColleagueData["reputation"]>;
  ledger: ColleagueData["ledger"];
}

/** Three figures that are never one rank, in whole numbers, and what they follow from in whole words. Nobody else is shown this. */
export function Ledger({ reputation, ledger }: LedgerProps) {
  const t = useT("colleagues");
  const format = useFormat();
  const { valueGiven, dealCredit, thanks } = reputation;
  const figures = { value: valueGiven, deal: dealCredit, thanks };
  const edges = ledger?.edges ?? [];
  return (
    <Section id="ledger" title={t("ledger.title")} aside={<Badge icon="lock">{t("ledger.onlyYou")}</Badge>}>
      <dl className="ledger-figures">
        {Object.entries(figures).map(([name, points]) => (
          <div key={name}>
            <dt>{t(`figure.${name}`)}</dt>
            <dd className="num">{points > 0 && points < 1 ? t("ledger.underOne") : format.number(points)}</dd>
            <dd className="hint">{t(`figureWhy.${name}`)}</dd>
          </div>
        ))}
      </dl>
      {edges.length === 0 ? (
        <EmptyState title={t("ledger.none")} detail={t("ledger.noneDetail")} example={t("ledger.example")} />
      ) : (
        <ul className="lines ledger">
          {edges.map(({ node }) => (
            <LedgerLine key={node.id} line={node} />
          ))}
        </ul>
      )}
      <ShowMore after={ledger?.pageInfo.hasNextPage ? ledger.pageInfo.endCursor : null} param="ledger">
        {t("common:showMore")}
      </ShowMore>
    </Section>
  );
}
