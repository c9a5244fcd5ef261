import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData, useSearchParams } from "@remix-run/react";
import { PostCard } from "~/components/conversation/post-card.tsx";
import { useFreshIds } from "~/components/conversation/use-fresh-ids.ts";
import { Headlines } from "~/components/now/headlines.tsx";
import { OpenQuestions } from "~/components/now/open-questions.tsx";
import { Tries } from "~/components/now/tries.tsx";
import { WaitingAsks } from "~/components/now/waiting-asks.tsx";
import { SearchBig } from "~/components/search/search-big.tsx";
import { useLive } from "~/live/use-live.ts";
import { useFormat, useT } from "~/shell/locale/context.tsx";
import { pageTitle } from "~/shell/page-title.ts";
import { useNow } from "~/shell/locale/use-now.ts";
import { ButtonLink } from "~/ui/button.tsx";
import { EmptyState } from "~/ui/empty-state.tsx";
import { Page, Section } from "~/ui/page.tsx";
import { ShowMore } from "~/ui/show-more.tsx";
import { NowQuery } from "./now.query.ts";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const search = new URL(request.url).searchParams;
  const after = search.get("after");
  return context.gql(NowQuery, { after, followed: search.get("show") === "followed", first: after === null });
}

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "shell:nav.now");

/** Home: search, and what is happening now. Not a database to feed. */
export default function Now() {
  const t = useT("conversation");
  const shell = useT("shell");
  const format = useFormat();
  const now = useNow();
  const { feed, signals, introductions, openQuestions } = useLoaderData<typeof loader>();
  const followed = useSearchParams()[0].get("show") === "followed";
  const fresh = useFreshIds(feed.edges.map(({ node }) => node.id));
  useLive(
    null,
    ({ type }) => type.startsWith("post.") || type.startsWith("comment.") || type.startsWith("introduction."),
  );
  return (
    <Page width="wide">
      <div className="dateline">
        <h1>{shell("nav.now")}</h1>
        <p className="sub">{format.dateline(now)}</p>
      </div>
      <SearchBig label={t("now.searchLabel")} placeholder={t("now.searchLabel")} />
      <Tries />
      {signals && signals.edges.length > 0 && <Headlines signals={signals.edges.map(({ node }) => node)} />}
      <div className="now-cols">
        <div>
          <Section
            id="happening"
            title={t("now.happening")}
            more={
              <>
                <a href="/" aria-current={followed ? undefined : "true"} data-keep-scroll="">
                  {t("now.all")}
                </a>
                <a href="/?show=followed" aria-current={followed ? "true" : undefined} data-keep-scroll="">
                  {t("now.followed")}
                </a>
              </>
            }
          >
            {feed.edges.length === 0 && (
              <EmptyState title={t("now.emptyTitle")} detail={t("now.emptyDetail")} example={t("now.emptyExample")}>
                <ButtonLink href="/accounts">{t("now.openAccounts")}</ButtonLink>
              </EmptyState>
            )}
            <div role="feed" aria-label={t("now.happening")}>
              {feed.edges.map(({ node }) => (
                <PostCard key={node.id} post={node} showAccount compact live={fresh.has(node.id)} />
              ))}
            </div>
            <ShowMore after={feed.pageInfo.hasNextPage ? feed.pageInfo.endCursor : null}>{t("now.older")}</ShowMore>
          </Section>
        </div>
        <div>
          {introductions && introductions.edges.length > 0 && (
            <WaitingAsks asks={introductions.edges.map(({ node }) => node)} />
          )}
          {openQuestions && <OpenQuestions questions={openQuestions.edges.map(({ node }) => node)} />}
        </div>
      </div>
    </Page>
  );
}
