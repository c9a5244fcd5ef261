import { data, redirect, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { askedOf } from "~/components/search/search-address.ts";
import { SearchPanel } from "~/components/search/search-panel.tsx";
import { unlessAway } from "~/data/failure.ts";
import { unlessRefused } from "~/data/reread.ts";
import type { SearchKind } from "~/gql/graphql.ts";
import { useT } from "~/shell/locale/context.tsx";
import { pageTitle } from "~/shell/page-title.ts";
import { ButtonLink } from "~/ui/button.tsx";
import { Page } from "~/ui/page.tsx";
import { STATUS_OF } from "../../../domain/error-codes-input.ts";
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
  const asked = { query, kind };
  if (query === "") return { asked, found: null };
  // The box says "or ask who knows": the question asked in so many words goes where it is answered.
  const whom = context.viewer?.role === "influencer" ? undefined : WHO_KNOWS.exec(query)?.[1];
  if (whom) throw redirect(`/who-knows?q=${encodeURIComponent(whom)}`);
  const answer = await unlessAway(() => context.gql(SearchQuery, { text: query, kinds: kind ? [kind] : null, after }));
  return data({ asked, found: answer?.search ?? null }, answer ? 200 : STATUS_OF.UNAVAILABLE);
}

export const shouldRevalidate = unlessRefused;

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "search:title");

export default function Search() {
  const t = useT("search");
  const { asked, found } = useLoaderData<typeof loader>();
  return (
    <Page width="wide">
      <h1 className="hidden">{t("title")}</h1>
      <SearchPanel
        here={HERE}
        label={t("label")}
        placeholder={t("placeholder")}
        asked={asked}
        found={found}
        kinds={KINDS}
        teach={{ title: t("emptyTitle"), detail: t("emptyDetail") }}
        otherwise={<ButtonLink href="/compose">{t("post")}</ButtonLink>}
      />
    </Page>
  );
}
