import type { ReactNode } from "react";
import type { SearchKind, SearchQuery } from "~/gql/graphql.ts";
import { useT } from "~/shell/locale/context.tsx";
import { ButtonLink } from "~/ui/button.tsx";
import { EmptyState } from "~/ui/empty-state.tsx";
import { Problem } from "~/ui/problem.tsx";
import { searchAddress, type Asked } from "./search-address.ts";
import { SearchForm } from "./search-form.tsx";
import { SearchResults } from "./search-results.tsx";

type Found = SearchQuery["search"];

interface SearchPanelProps {
  /** The page that answers. */
  here: string;
  label: string;
  placeholder: string;
  asked: Asked;
  /** Null when nothing was asked, or nobody could answer. */
  found: Found | null;
  kinds: readonly SearchKind[];
  /** The account whose page this is: its name is not said again on each hit. */
  accountId?: string;
  /** What may be asked here, before one has. */
  teach: { title: string; detail: string };
  /** Beside the hits. */
  beside?: (found: Found) => ReactNode;
  /** Where else to go when nothing answers. */
  otherwise: ReactNode;
}

/** A page's search: its field, and beneath it the hits, what may be asked, or that search does not answer. */
export function SearchPanel({ here, label, placeholder, asked, found, teach, beside, ...results }: SearchPanelProps) {
  const { query, kind } = asked;
  return (
    <>
      <SearchForm here={here} label={label} placeholder={placeholder} query={query} kind={kind} />
      {found ? (
        <>
          {beside?.(found)}
          <SearchResults here={here} query={query} kind={kind} found={found} {...results} />
        </>
      ) : query === "" ? (
        <Teach here={here} {...teach} />
      ) : (
        <Away again={searchAddress(here, query, kind)} />
      )}
    </>
  );
}

function Teach({ here, title, detail }: { here: string; title: string; detail: string }) {
  const t = useT("search");
  const example = t("emptyExample");
  return (
    <EmptyState title={title} detail={detail}>
      <p className="search-tips">
        <a className="link" href={searchAddress(here, example)}>
          {example}
        </a>
        <span>{t("tipPhrase")}</span>
        <span>{t("tipWithout")}</span>
      </p>
    </EmptyState>
  );
}

/** The words stay in the field and in the address. */
function Away({ again }: { again: string }) {
  const t = useT("search");
  return (
    <div className="gap">
      <Problem title={t("awayTitle")} detail={t("errors:searchDown")}>
        <ButtonLink href={again}>{t("awayAgain")}</ButtonLink>
        <ButtonLink variant="plain" href="/accounts">
          {t("awayAccounts")}
        </ButtonLink>
      </Problem>
    </div>
  );
}
