import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData, useSearchParams } from "@remix-run/react";
import { useRef } from "react";
import { PostCard } from "~/components/conversation/post-card.tsx";
import { useFreshIds } from "~/components/conversation/use-fresh-ids.ts";
import { Headlines } from "~/components/now/headlines.tsx";
import { OpenQuestions } from "~/components/now/open-questions.tsx";
import { QuietFeed } from "~/components/now/quiet-feed.tsx";
import { Tries } from "~/components/now/tries.tsx";
import { WaitingAsks } from "~/components/now/waiting-asks.tsx";
import { unlessMarkedRead, useMarkRead } from "~/components/conversation/use-mark-read.ts";
import { SearchBig } from "~/components/search/search-big.tsx";
import { attempt } from "~/data/failure.ts";
import { bareId } from "~/data/ids.ts";
import { useLive } from "~/live/use-live.ts";
import { useFormat, useT } from "~/shell/locale/context.tsx";
import { pageTitle } from "~/shell/page-title.ts";
import { useNow } from "~/shell/locale/use-now.ts";
import { Page, Section } from "~/ui/page.tsx";
import { ShowMore } from "~/ui/show-more.tsx";
import { useShellData } from "~/shell/use-shell-data.ts";
import { AnyAccountQuery, NowQuery, ReadNewsDocument } from "./now.query.ts";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const search = new URL(request.url).searchParams;
  const after = search.get("after");
  const news = await context.gql(NowQuery, {
    after,
    followed: search.get("show") === "followed",
    first: after === null,
  });
  // Asked of a company that just began, and of nobody else.
  const accounts = news.feed.edges.length > 0 ? null : await context.gql(AnyAccountQuery);
  return { ...news, anyAccount: accounts === null || accounts.accounts.edges.length > 0 };
}

/** "You read up to here": told when the page was seen. */
export async function action({ request, context }: ActionFunctionArgs) {
  const upTo = String((await request.formData()).get("upTo") ?? "");
  return attempt(() => context.gql(ReadNewsDocument, { upTo }));
}

export const shouldRevalidate = unlessMarkedRead;

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "shell:nav.now");

/** Home: search, and what is happening now. Not a database to feed. */
export default function Now() {
  const t = useT("conversation");
  const shell = useT("shell");
  const format = useFormat();
  const now = useNow();
  const { anyAccount, feed, newsReadAt, signals, introductions, openQuestions } = useLoaderData<typeof loader>();
  const followed = useSearchParams()[0].get("show") === "followed";
  const fresh = useFreshIds(feed.edges.map(({ node }) => node.id));
  const viewer = useShellData()?.viewer;
  const readAt = useRef(newsReadAt ?? null).current;
  // Whoever looks at a part of it has not seen the rest.
  useMarkRead("/?index", followed ? null : (feed.edges[0]?.node.createdAt ?? null), readAt);
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
            {feed.edges.length === 0 && <QuietFeed role={viewer?.role} anyAccount={anyAccount} />}
            <div role="feed" aria-label={t("now.happening")}>
              {feed.edges.map(({ node }) => (
                <PostCard
                  key={node.id}
                  post={node}
                  showAccount
                  compact
                  fresh={readAt !== null && node.createdAt > readAt && bareId(node.author.id) !== viewer?.id}
                  live={fresh.has(node.id)}
                />
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
