import { Fragment, type ReactNode } from "react";
import type { SearchKind } from "~/gql/graphql.ts";
import type { Found, OwnAnswer, Wider } from "~/routes/search/search-answer.server.ts";
import { useFormat, useT } from "~/shell/locale/context.tsx";
import { ButtonLink } from "~/ui/button.tsx";
import { EmptyState } from "~/ui/empty-state.tsx";
import { Icon } from "~/ui/icon.tsx";
import { ShowMore } from "~/ui/show-more.tsx";
import { AnswerOnTop } from "./answer-on-top.tsx";
import { ResultRow } from "./result-row.tsx";
import { cutOut, searchAddress } from "./search-address.ts";

interface SearchResultsProps {
  here: string;
  query: string;
  kinds: readonly SearchKind[];
  found: Found;
  wider: Wider;
  answers: OwnAnswer | null;
  /** The account whose page this is: its name is not said again on each hit. */
  accountId?: string;
  /** Where else to go when nothing answers. */
  otherwise: ReactNode;
}

/** The answer to a question, then hits, best first; where nothing answers, the ways on. */
export function SearchResults({ here, query, found, wider, answers, accountId, otherwise }: SearchResultsProps) {
  const t = useT("search");
  const { edges, pageInfo, understood } = found;
  if (edges.length === 0)
    return answers ? (
      <AnswerOnTop answer={answers} />
    ) : (
      <EmptyState
        title={understood.words ? t("noneTitle", { query: understood.words }) : t("noneFiltered")}
        detail={t("noneDetail")}
        example={wider ? undefined : t("nonePost")}
      >
        {wider && (
          <ButtonLink href={searchAddress(here, cutOut(query, understood.filters))}>
            {t(wider.more ? "noneWiderMore" : "noneWider", { count: wider.count })}
          </ButtonLink>
        )}
        {otherwise}
      </EmptyState>
    );
  return (
    <>
      {answers && <AnswerOnTop answer={answers} />}
      {answers && <p className="ends">{t("thenWords")}</p>}
      <ol className="hits" aria-label={t("results")}>
        {edges.map(({ node, cursor }, index) => (
          <Fragment key={cursor}>
            {index > 0 && node.met < edges[index - 1]!.node.met && <Fewer without={node.without} />}
            <ResultRow hit={node} accountId={accountId} />
          </Fragment>
        ))}
      </ol>
      <ShowMore after={pageInfo.hasNextPage ? pageInfo.endCursor : null}>{t("next")}</ShowMore>
    </>
  );
}

/** A quiet rule: from here on less of what was asked is met. */
function Fewer({ without }: { without: readonly string[] }) {
  const t = useT("search");
  const format = useFormat();
  return (
    <li className="fewer">
      <Icon name="minus" /> {without.length > 0 ? t("fewerWithout", { words: format.list(without) }) : t("fewer")}
    </li>
  );
}
