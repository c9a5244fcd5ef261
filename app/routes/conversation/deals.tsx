import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { DealLinks } from "~/components/conversation/deal-links.tsx";
import { PostPlace } from "~/components/conversation/post-place.tsx";
import { Kind } from "~/components/signs/kind.tsx";
import { notFound, orRespond } from "~/data/failure.ts";
import { bareId, globalId } from "~/data/ids.ts";
import { unlessRefused } from "~/data/reread.ts";
import { useLive } from "~/live/use-live.ts";
import { useT } from "~/shell/locale/context.tsx";
import { pageTitle } from "~/shell/page-title.ts";
import { Page } from "~/ui/page.tsx";
import { OpenDealsQuery, PostDealsQuery } from "./deals.query.ts";

/** Which deals a post is about, and which of its account's it could be. The dialog over a list of posts reads this too. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const named = new URL(request.url).searchParams.get("q")?.trim() ?? "";
  const { post } = await orRespond(() => context.gql(PostDealsQuery, { id: globalId("Post", params.postId) }));
  const accountId = post?.accountId;
  if (!post?.viewerCan.openOpportunity || !accountId) return notFound();
  const { account } = await orRespond(() => context.gql(OpenDealsQuery, { id: accountId, named: named || null }));
  return { post, named, deals: account?.opportunities ?? { totalCount: 0, edges: [] } };
}

export type PostDeals = Awaited<ReturnType<typeof loader>>;

export const shouldRevalidate = unlessRefused;

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "conversation:deals.title");

/** Where the post's menu leads without a script. */
export default function PostDealsPage() {
  const t = useT("conversation");
  const data = useLoaderData<typeof loader>();
  const { post } = data;
  useLive(post.accountId ?? null);
  return (
    <Page width="wide">
      <p className="crumb">
        <PostPlace post={post} />
      </p>
      <h1>{t("deals.title")}</h1>
      <div className="deal-form">
        <blockquote className="deal-source">
          <Kind kind={post.kind} />{" "}
          <span className="quiet" dir="auto">
            {post.author.name}
          </span>
          <p dir="auto">{post.excerpt}</p>
        </blockquote>
        <DealLinks initial={data} />
        <p className="gap">
          <a className="link soft" href={`/posts/${bareId(post.id)}`}>
            {t("deals.back")}
          </a>
        </p>
      </div>
    </Page>
  );
}
