import { useFormat, useT } from "~/shell/locale/context.tsx";
import { ButtonLink } from "~/ui/button.tsx";
import { EmptyState } from "~/ui/empty-state.tsx";

interface NoAccountsProps {
  /** The address of the list. */
  search: URLSearchParams;
  /** What narrows it, by its name in the address and in words. */
  filters: readonly { name: string; words: string }[];
  inside: boolean;
}

/** An empty list says why: nothing passes what was asked for, each part of which can be let go; or there is nothing yet. */
export function NoAccounts({ search, filters, inside }: NoAccountsProps) {
  const t = useT("accounts");
  const format = useFormat();
  if (filters.length === 0) {
    return (
      <EmptyState title={t("list.emptyTitle")} detail={t("list.emptyDetail")} example={t("list.emptyExample")}>
        {inside && <ButtonLink href="/accounts/new">{t("list.new")}</ButtonLink>}
      </EmptyState>
    );
  }
  const without = (filter: string) => {
    const next = new URLSearchParams(search);
    next.delete(filter);
    next.delete("after");
    return `/accounts?${next.toString()}`;
  };
  return (
    <EmptyState
      title={t("list.noneTitle")}
      detail={t("list.noneDetail", { filters: format.list(filters.map(({ words }) => words)) })}
    >
      {filters.length > 1 &&
        filters.map(({ name, words }) => (
          // No button: these words may be longer than a phone is wide.
          <a key={name} href={without(name)} className="link">
            {t("list.without", { filter: words })}
          </a>
        ))}
      <ButtonLink href="/accounts">{t("list.knownAll")}</ButtonLink>
    </EmptyState>
  );
}
