import type { ReactNode } from "react";
import type { SearchKind, SearchQuery } from "~/gql/graphql.ts";
import { useT } from "~/shell/locale/context.tsx";
import { Rich } from "~/shell/locale/rich.tsx";
import { ButtonLink } from "~/ui/button.tsx";
import { EmptyState } from "~/ui/empty-state.tsx";
import { ShowMore } from "~/ui/show-more.tsx";
import { ResultRow } from "./result-row.tsx";
import { searchAddress } from "./search-address.ts";

interface SearchResultsProps {
  here: string;
  query: string;
  kind: SearchKind | null;
  kinds: readonly SearchKind[];
  found: SearchQuery["search"];
  /** The account whose page this is: its name is not said again on each hit. */
  accountId?: string;
  /** Where else to go when nothing answers. */
  otherwise: ReactNode;
}

/** Hits, best first, with their kinds to narrow them by; what was probably meant; what to do when nothing answers. */
export function SearchResults({ here, query, kind, kinds, found, accountId, otherwise }: SearchResultsProps) {
  const t = useT("search");
  const { edges, facets, suggestion, pageInfo } = found;
  const hasOthers = facets.length > 0;
  const onlyOthers = kind !== null && hasOthers;
  return (
    <>
      {(hasOthers || kind) && (
        <nav className="search-kinds" aria-label={t("kinds")}>
          <KindLink here={here} query={query} kind={null} current={kind} />
          {kinds.map((one) => {
            const facet = facets.find((other) => other.kind === one);
            const counted = { count: facet?.count ?? 0, more: facet?.more };
            return facet || one === kind ? (
              <KindLink key={one} here={here} query={query} kind={one} current={kind} {...counted} />
            ) : null;
          })}
        </nav>
      )}
      {suggestion && (
        <p className="search-meant" role="status">
          <Rich
            text={t("meant", { text: suggestion })}
            tags={{ a: (text) => <a href={searchAddress(here, suggestion, kind)}>{text}</a> }}
          />
        </p>
      )}
      {edges.length === 0 ? (
        <EmptyState
          title={t("noneTitle", { query })}
          detail={t(onlyOthers ? "noneKind" : "noneDetail")}
          example={onlyOthers ? undefined : t("nonePost")}
        >
          {onlyOthers ? <ButtonLink href={searchAddress(here, query)}>{t("noneAll")}</ButtonLink> : otherwise}
        </EmptyState>
      ) : (
        <ul className="hits" aria-label={t("results")}>
          {edges.map(({ node, cursor }) => (
            <ResultRow key={cursor} hit={node} accountId={accountId} />
          ))}
        </ul>
      )}
      <ShowMore after={pageInfo.hasNextPage ? pageInfo.endCursor : null}>{t("next")}</ShowMore>
    </>
  );
}

interface KindLinkProps {
  here: string;
  query: string;
  kind: SearchKind | null;
  current: SearchKind | null;
  count?: number;
  more?: boolean | undefined;
}

function KindLink({ here, query, kind, current, count, more }: KindLinkProps) {
  const t = useT("search");
  return (
    <a
      className="btn btn-small btn-plain"
      href={searchAddress(here, query, kind)}
      aria-current={kind === current ? "true" : undefined}
      data-keep-scroll=""
    >
      {t(`kind.${kind ?? "all"}`)}
      {count !== undefined && <span className="num">{more ? t("countMore", { count }) : count}</span>}
    </a>
  );
}
