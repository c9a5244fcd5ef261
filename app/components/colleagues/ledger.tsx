import { bareId } from "~/data/ids.ts";
import type { ColleagueData } from "~/routes/colleagues/colleague.tsx";
import { useFormat, useT } from "~/shell/locale/context.tsx";
import { Rich } from "~/shell/locale/rich.tsx";
import { shapeOf } from "~/shell/shell-data.ts";
import { Avatar } from "~/ui/avatar.tsx";
import { Badge } from "~/ui/badge.tsx";
import { EmptyState } from "~/ui/empty-state.tsx";
import { Icon } from "~/ui/icon.tsx";
import { Section } from "~/ui/page.tsx";
import { ShowMore } from "~/ui/show-more.tsx";
import { When } from "../signs/when.tsx";

interface LedgerProps {
  reputation: NonNullable<ColleagueData["reputation"]>;
  ledger: ColleagueData["ledger"];
}

/** Three figures that are never one rank, and the lines they are the sum of. Nobody else is shown this. */
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
            <dd className="num">{format.number(points, 1)}</dd>
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

type Line = NonNullable<ColleagueData["ledger"]>["edges"][number]["node"];

/** What it came from, while one may still see it. */
function hrefOf({ reason, postId, opportunityId, personId }: Line): string | null {
  if (personId) return `/people/${bareId(personId)}`;
  if (opportunityId && reason !== "thanked") return `/opportunities/${bareId(opportunityId)}`;
  return postId ? `/posts/${bareId(postId)}` : null;
}

function LedgerLine({ line }: { line: Line }) {
  const t = useT("colleagues");
  const format = useFormat();
  const href = hrefOf(line);
  const place = line.opportunityName ?? line.personName ?? line.accountName ?? "";
  const said = t(`reason.${line.reason}${place ? "" : "Hidden"}`, {
    who: line.from?.name ?? t("ledger.someone"),
    place,
    what: line.takenBack ? t(`takenBack.${line.takenBack}`) : "",
  });
  const sign = line.points < 0 ? "−" : "+";
  return (
    <li>
      {line.from ? <Avatar name={line.from.name} shape={shapeOf(line.from.role)} /> : <Icon name="award" />}
      <div>
        {href ? (
          <a href={href}>
            <Rich text={said} />
          </a>
        ) : (
          <Rich text={said} />
        )}
        {line.excerpt && (
          <p className="hint words" dir="auto">
            {line.excerpt}
          </p>
        )}
      </div>
      <span className="num" title={t(`figure.${line.figure}`)}>
        {sign}
        {format.number(Math.abs(line.points), 2)}
      </span>
      <When at={line.createdAt} className="hint" />
    </li>
  );
}
