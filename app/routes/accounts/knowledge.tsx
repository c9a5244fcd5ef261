import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Experts } from "~/components/search/experts.tsx";
import { askedOf, searchAddress } from "~/components/search/search-address.ts";
import { SearchForm } from "~/components/search/search-form.tsx";
import { SearchResults } from "~/components/search/search-results.tsx";
import { orRespond } from "~/data/failure.ts";
import { bareId, globalId } from "~/data/ids.ts";
import type { SearchKind } from "~/gql/graphql.ts";
import { composeAddress } from "~/shell/compose.ts";
import { useT } from "~/shell/locale/context.tsx";
import { ButtonLink } from "~/ui/button.tsx";
import { EmptyState } from "~/ui/empty-state.tsx";
import { SearchQuery } from "../search/search.query.ts";
import { useAccount } from "./account.tsx";

/** What an account has of its own. */
const KINDS = ["post", "comment", "person", "opportunity"] as const satisfies readonly SearchKind[];

/** The product's search, among what belongs to this account. Whether the account may be seen, its page around this one says. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { query, kind, after } = askedOf(request, KINDS);
  if (query === "") return { query, kind, found: null };
  const { search } = await orRespond(() =>
    context.gql(SearchQuery, {
      text: query,
      kinds: kind ? [kind] : [...KINDS],
      accountId: globalId("Account", params.accountId),
      after,
    }),
  );
  return { query, kind, found: search };
}

export default function Knowledge() {
  const t = useT("search");
  const account = useAccount();
  const { query, kind, found } = useLoaderData<typeof loader>();
  const here = `/accounts/${bareId(account.id)}/knowledge`;
  const example = t("emptyExample");
  return (
    <section className="knowledge" aria-label={t("here.title", { name: account.name })}>
      <SearchForm
        here={here}
        label={t("here.label", { name: account.name })}
        placeholder={t("here.placeholder")}
        query={query}
        kind={kind}
      />
      {found ? (
        <>
          <Experts hits={found.edges.map(({ node }) => node)} />
          <SearchResults
            here={here}
            query={query}
            kind={kind}
            kinds={KINDS}
            found={found}
            accountId={account.id}
            otherwise={
              <>
                {account.viewerCan.post && (
                  <ButtonLink href={composeAddress(bareId(account.id))}>{t("post")}</ButtonLink>
                )}
                <ButtonLink href={searchAddress("/search", query)}>{t("here.everywhere")}</ButtonLink>
              </>
            }
          />
        </>
      ) : (
        <EmptyState title={t("here.title", { name: account.name })} detail={t("here.detail")}>
          <p className="search-tips">
            <a className="link" href={searchAddress(here, example)}>
              {example}
            </a>
            <span>{t("tipPhrase")}</span>
            <span>{t("tipWithout")}</span>
          </p>
        </EmptyState>
      )}
    </section>
  );
}
