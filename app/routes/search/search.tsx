import { data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { askedOf } from "~/components/search/search-address.ts";
import { SearchPanel } from "~/components/search/search-panel.tsx";
import { unlessRefused } from "~/data/reread.ts";
import type { SearchKind } from "~/gql/graphql.ts";
import { useT } from "~/shell/locale/context.tsx";
import { pageTitle } from "~/shell/page-title.ts";
import { ButtonLink } from "~/ui/button.tsx";
import { Page } from "~/ui/page.tsx";
import { STATUS_OF } from "../../../domain/error-codes-input.ts";
import { searchAnswer, typePicked } from "./search-answer.server.ts";

const KINDS = [
  "account",
  "person",
  "opportunity",
  "post",
  "comment",
  "colleague",
] as const satisfies readonly SearchKind[];

const HERE = "/search";

export async function loader({ request, context }: LoaderFunctionArgs) {
  typePicked(request, HERE, context.viewer?.locale ?? "en");
  const { after, ...asked } = askedOf(request, KINDS);
  if (asked.query === "") return { asked, answer: null };
  const answer = await searchAnswer(context.gql, request, asked, { after });
  return data({ asked, answer }, answer ? 200 : STATUS_OF.UNAVAILABLE);
}

export const shouldRevalidate = unlessRefused;

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "search:title");

export default function Search() {
  const t = useT("search");
  const { asked, answer } = useLoaderData<typeof loader>();
  return (
    <Page width="wide">
      <h1 className="hidden">{t("title")}</h1>
      <SearchPanel
        here={HERE}
        label={t("label")}
        placeholder={t("placeholder")}
        asked={asked}
        answer={answer}
        kinds={KINDS}
        teach={{ title: t("emptyTitle"), detail: t("emptyDetail") }}
        otherwise={<ButtonLink href="/compose">{t("post")}</ButtonLink>}
      />
    </Page>
  );
}
