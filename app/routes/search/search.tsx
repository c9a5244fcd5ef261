import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData, useSubmit } from "@remix-run/react";
import { useEffect, useRef } from "react";
import { ResultRow } from "~/components/search/result-row.tsx";
import type { SearchKind } from "~/gql/graphql.ts";
import { useT } from "~/shell/locale/context.tsx";
import { Rich } from "~/shell/locale/rich.tsx";
import { pageTitle } from "~/shell/page-title.ts";
import { Button, ButtonLink } from "~/ui/button.tsx";
import { EmptyState } from "~/ui/empty-state.tsx";
import { Icon } from "~/ui/icon.tsx";
import { Page } from "~/ui/page.tsx";
import { ShowMore } from "~/ui/show-more.tsx";
import { SearchQuery } from "./search.query.ts";

const KINDS = [
  "account",
  "person",
  "opportunity",
  "post",
  "comment",
  "colleague",
] as const satisfies readonly SearchKind[];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const params = new URL(request.url).searchParams;
  const query = (params.get("q") ?? "").trim().slice(0, 500);
  const kind = KINDS.find((one) => one === params.get("kind")) ?? null;
  if (query === "") return { query, kind, found: null };
  const { search } = await context.gql(SearchQuery, {
    text: query,
    kinds: kind ? [kind] : null,
    after: params.get("after"),
  });
  return { query, kind, found: search };
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "search:title");

const addressOf = (query: string, kind: SearchKind | null) =>
  `/search?${new URLSearchParams({ q: query, ...(kind && { kind }) }).toString()}`;

/** A pause this long says that a word has been typed. */
const PAUSE = 220;

export default function Search() {
  const t = useT("search");
  const { query, kind, found } = useLoaderData<typeof loader>();
  const submit = useSubmit();
  const timer = useRef<ReturnType<typeof setTimeout>>();
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => () => clearTimeout(timer.current), []);
  useEffect(() => {
    // Another search by a link or the back button; what is being typed is left alone.
    if (input.current && document.activeElement !== input.current) input.current.value = query;
  }, [query]);
  return (
    <Page width="wide">
      <h1 className="hidden">{t("title")}</h1>
      <form
        className="search-head"
        action="/search"
        role="search"
        onChange={(event) => {
          const form = event.currentTarget;
          clearTimeout(timer.current);
          timer.current = setTimeout(() => submit(form, { replace: true, preventScrollReset: true }), PAUSE);
        }}
      >
        {kind && <input type="hidden" name="kind" value={kind} />}
        <span className="search-big">
          <Icon name="search" />
          <input
            ref={input}
            type="search"
            name="q"
            defaultValue={query}
            placeholder={t("placeholder")}
            aria-label={t("label")}
            autoComplete="off"
            autoFocus={query === ""}
          />
        </span>
        <noscript>
          <Button type="submit">{t("submit")}</Button>
        </noscript>
      </form>
      {found ? <Results query={query} kind={kind} found={found} /> : <Teach />}
    </Page>
  );
}

type Found = NonNullable<Awaited<ReturnType<typeof loader>>["found"]>;

function Results({ query, kind, found }: { query: string; kind: SearchKind | null; found: Found }) {
  const t = useT("search");
  const { edges, facets, suggestion, pageInfo } = found;
  const hasOthers = facets.length > 0;
  return (
    <>
      {(hasOthers || kind) && (
        <nav className="search-kinds" aria-label={t("kinds")}>
          <KindLink query={query} kind={null} current={kind} />
          {KINDS.map((one) => {
            const facet = facets.find((other) => other.kind === one);
            return facet || one === kind ? (
              <KindLink
                key={one}
                query={query}
                kind={one}
                current={kind}
                count={facet?.count ?? 0}
                more={facet?.more}
              />
            ) : null;
          })}
        </nav>
      )}
      {suggestion && (
        <p className="search-meant" role="status">
          <Rich
            text={t("meant", { text: suggestion })}
            tags={{ a: (text) => <a href={addressOf(suggestion, kind)}>{text}</a> }}
          />
        </p>
      )}
      {edges.length === 0 ? (
        <EmptyState
          title={t("noneTitle", { query })}
          detail={kind && hasOthers ? t("noneKind") : t("noneDetail")}
          example={kind && hasOthers ? undefined : t("nonePost")}
        >
          {kind && hasOthers ? (
            <ButtonLink href={addressOf(query, null)}>{t("noneAll")}</ButtonLink>
          ) : (
            <ButtonLink href="/compose">{t("post")}</ButtonLink>
          )}
        </EmptyState>
      ) : (
        <ul className="results" aria-label={t("results")}>
          {edges.map(({ node, cursor }) => (
            <ResultRow key={cursor} hit={node} />
          ))}
        </ul>
      )}
      <ShowMore after={pageInfo.hasNextPage ? pageInfo.endCursor : null}>{t("next")}</ShowMore>
    </>
  );
}

interface KindLinkProps {
  query: string;
  kind: SearchKind | null;
  current: SearchKind | null;
  count?: number;
  more?: boolean | undefined;
}

function KindLink({ query, kind, current, count, more }: KindLinkProps) {
  const t = useT("search");
  return (
    <a
      className="btn btn-small btn-plain"
      href={addressOf(query, kind)}
      aria-current={kind === current ? "true" : undefined}
      data-keep-scroll=""
    >
      {t(`kind.${kind ?? "all"}`)}
      {count !== undefined && <span className="num">{more ? t("countMore", { count }) : count}</span>}
    </a>
  );
}

function Teach() {
  const t = useT("search");
  const example = t("emptyExample");
  return (
    <EmptyState title={t("emptyTitle")} detail={t("emptyDetail")}>
      <p className="search-tips">
        <a className="link" href={addressOf(example, null)}>
          {example}
        </a>
        <span>{t("tipPhrase")}</span>
        <span>{t("tipWithout")}</span>
      </p>
    </EmptyState>
  );
}
