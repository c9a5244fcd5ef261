import { redirect, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { askedOf, searchAddress } from "~/components/search/search-address.ts";
import { SearchForm } from "~/components/search/search-form.tsx";
import { SearchResults } from "~/components/search/search-results.tsx";
import type { SearchKind } from "~/gql/graphql.ts";
import { useT } from "~/shell/locale/context.tsx";
import { pageTitle } from "~/shell/page-title.ts";
import { ButtonLink } from "~/ui/button.tsx";
import { EmptyState } from "~/ui/empty-state.tsx";
import { Page } from "~/ui/page.tsx";
import { SearchQuery } from "./search.query.ts";

const KINDS = [
  "account",
  "person",
  "opportunity",
  "post",
  "comment",
  "colleague",
] as const satisfies readonly SearchKind[];

const HERE = "/search";
const WHO_KNOWS = /^(?:who knows|qui conna[iî]t)\s+(.+?)\s*\??$/i;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { query, kind, after } = askedOf(request, KINDS);
  if (query === "") return { query, kind, found: null };
  // The box says "or ask who knows": the question asked in so many words goes where it is answered.
  const whom = context.viewer?.role === "influencer" ? undefined : WHO_KNOWS.exec(query)?.[1];
  if (whom) throw redirect(`/who-knows?q=${encodeURIComponent(whom)}`);
  const { search } = await context.gql(SearchQuery, { text: query, kinds: kind ? [kind] : null, after });
  return { query, kind, found: search };
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "search:title");

export default function Search() {
  const t = useT("search");
  const { query, kind, found } = useLoaderData<typeof loader>();
  return (
    <Page width="wide">
      <h1 className="hidden">{t("title")}</h1>
      <SearchForm here={HERE} label={t("label")} placeholder={t("placeholder")} query={query} kind={kind} />
      {found ? (
        <SearchResults
          here={HERE}
          query={query}
          kind={kind}
          kinds={KINDS}
          found={found}
          otherwise={<ButtonLink href="/compose">{t("post")}</ButtonLink>}
        />
      ) : (
        <Teach />
      )}
    </Page>
  );
}

function Teach() {
  const t = useT("search");
  const example = t("emptyExample");
  return (
    <EmptyState title={t("emptyTitle")} detail={t("emptyDetail")}>
      <p className="search-tips">
        <a className="link" href={searchAddress(HERE, example)}>
          {example}
        </a>
        <span>{t("tipPhrase")}</span>
        <span>{t("tipWithout")}</span>
      </p>
    </EmptyState>
  );
}
