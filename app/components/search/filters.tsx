import type { SearchKind } from "~/gql/graphql.ts";
import type { Found } from "~/routes/search/search-answer.server.ts";
import { Disclosure } from "~/shell/disclosure.tsx";
import { useT } from "~/shell/locale/context.tsx";
import { Icon } from "~/ui/icon.tsx";
import { FilterChip } from "./filter-chip.tsx";
import { FilterPick } from "./filter-pick.tsx";
import { cutOut } from "./search-address.ts";

export const FILTER_NAMES = ["kind", "author", "account", "channel", "date"] as const;
export type FilterName = (typeof FILTER_NAMES)[number];
export type TypedFilter = Found["understood"]["filters"][number];

interface FiltersProps {
  here: string;
  query: string;
  found: Found;
  kinds: readonly SearchKind[];
  /** The page is one account's already. */
  onAccount: boolean;
}

/** What narrows a search, as one sentence: "Show posts by Salomé on any account". Each word opens; what is set is ink and can be removed. */
export function Filters({ here, query, found, kinds, onAccount }: FiltersProps) {
  const t = useT("search");
  const { filters } = found.understood;
  return (
    <div className="filters" role="group" aria-label={t("narrow")}>
      <span className="lead">{t("show")}</span>
      {FILTER_NAMES.filter((name) => !(onAccount && name === "account")).map((name) => {
        const set = filters.filter((filter) => filter.name === name);
        const rest = cutOut(query, set);
        const pick = (
          <FilterPick name={name} here={here} rest={rest} found={found} kinds={kinds} isSet={set.length > 0} />
        );
        return set.length > 0 ? (
          set.map((filter) => (
            <FilterChip key={filter.start} here={here} query={query} filter={filter}>
              {pick}
            </FilterChip>
          ))
        ) : (
          <Disclosure
            key={name}
            className="filter"
            summary={
              <span className="word">
                {t(`any.${name}`)}
                <Icon name="chevron-down" className="chev" />
              </span>
            }
          >
            {pick}
          </Disclosure>
        );
      })}
    </div>
  );
}
