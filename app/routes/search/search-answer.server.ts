import { redirect } from "@remix-run/node";
import { filterValue, searchAddress, type Asked } from "~/components/search/search-address.ts";
import { unlessAway } from "~/data/failure.ts";
import type { Gql } from "~/data/load-context.ts";
import type { SearchKind, SearchQuery as Answer } from "~/gql/graphql.ts";
import { say } from "~/shell/locale/registry.ts";
import { requestTimeZone } from "~/shell/locale/request-locale.server.ts";
import type { Locale } from "~/shell/locale/locales.ts";
import { SearchQuery, SilentAnswerQuery, WhoAnswerQuery, WiderQuery } from "./search.query.ts";

/** Filters that a form sends, whose words are typed into the query: what is chosen and what is typed is one thing. */
const PICKED = ["author", "account", "since"] as const;

/** Leads a form's choice to the address that holds it. */
export function typePicked(request: Request, here: string, locale: Locale): void {
  const params = new URL(request.url).searchParams;
  const words = PICKED.flatMap((name) => {
    const value = (params.get(name) ?? "").trim();
    return value ? [say(locale, `search.typed.${name}`, { value: filterValue(value) })] : [];
  });
  const query = (params.get("q") ?? "").trim();
  if (words.length > 0) throw redirect(searchAddress(here, [query, ...words].filter(Boolean).join(" ")));
}

export type Found = Answer["search"];

/** How many answers there are without the filters; asked only where they leave nothing. */
export type Wider = { count: number; more: boolean } | null;

interface Where {
  accountId?: string | null;
  kinds?: SearchKind[] | null;
  after: string | null;
}

/** What a search page shows; null while search does not answer. */
export async function searchAnswer(gql: Gql, request: Request, { query, literally }: Asked, where: Where) {
  const timeZone = requestTimeZone(request);
  const answer = await unlessAway(() => gql(SearchQuery, { text: query, literally, timeZone, ...where }));
  if (!answer) return null;
  const found = answer.search;
  return { found, wider: await widerThan(gql, found, where.accountId ?? null), answers: await ownAnswer(gql, found) };
}

async function widerThan(gql: Gql, { edges, understood }: Found, accountId: string | null): Promise<Wider> {
  const { words, filters } = understood;
  if (edges.length > 0 || words === "" || filters.every(({ unknown }) => unknown)) return null;
  const { facets } = (await gql(WiderQuery, { text: words, accountId })).search;
  const count = facets.reduce((sum, facet) => sum + facet.count, 0);
  return count > 0 ? { count, more: facets.some(({ more }) => more) } : null;
}

/** What stands above the hits, where the words are a question. */
async function ownAnswer(gql: Gql, { understood: { question } }: Found) {
  if (question?.kind === "whoKnows" && question.subject) {
    const { whoKnows } = await gql(WhoAnswerQuery, { text: question.subject });
    return whoKnows.subject ? { kind: "whoKnows" as const, asked: question.subject, ...whoKnows } : null;
  }
  if (question?.kind === "silentAccounts") {
    const { insights } = await gql(SilentAnswerQuery);
    return insights.silentAccounts
      ? { kind: "silentAccounts" as const, count: insights.silentCount ?? 0, accounts: insights.silentAccounts }
      : null;
  }
  if (question?.kind === "unhappy" && question.said.length > 0)
    return { kind: "unhappy" as const, said: question.said };
  return null;
}

export type OwnAnswer = NonNullable<NonNullable<Awaited<ReturnType<typeof searchAnswer>>>["answers"]>;
