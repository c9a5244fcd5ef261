import type { ReactNode } from "react";
import type { SearchKind } from "~/gql/graphql.ts";
import type { Found, OwnAnswer, Wider } from "~/routes/search/search-answer.server.ts";
import { useT } from "~/shell/locale/context.tsx";
import { ButtonLink } from "~/ui/button.tsx";
import { EmptyState } from "~/ui/empty-state.tsx";
import { Problem } from "~/ui/problem.tsx";
import { Filters } from "./filters.tsx";
import { searchAddress, type Asked } from "./search-address.ts";
import { SearchForm } from "./search-form.tsx";
import { SearchResults } from "./search-results.tsx";
import { UnderstoodLine } from "./understood-line.tsx";

interface SearchPanelProps {
  /** The page that answers. */
  here: string;
  label: string;
  placeholder: string;
  asked: Asked;
  /** Null when nothing was asked, or nobody could answer. */
  answer: { found: Found; wider: Wider; answers: OwnAnswer | null } | null;
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
export function SearchPanel({ here, label, placeholder, asked, answer, teach, beside, ...results }: SearchPanelProps) {
  const { query, literally } = asked;
  const { kinds, accountId } = results;
  return (
    <>
      <search>
        <SearchForm here={here} label={label} placeholder={placeholder} query={query} />
        {answer && (
          <>
            <UnderstoodLine here={here} asked={asked} found={answer.found} answered={answer.answers !== null} />
            <Filters here={here} query={query} found={answer.found} kinds={kinds} onAccount={accountId !== undefined} />
          </>
        )}
      </search>
      {answer ? (
        <>
          {beside?.(answer.found)}
          <SearchResults here={here} query={query} {...answer} {...results} />
        </>
      ) : query === "" ? (
        <Teach here={here} {...teach} />
      ) : (
        <Away again={searchAddress(here, query, literally)} />
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
        <span>{t("tipFilters")}</span>
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
