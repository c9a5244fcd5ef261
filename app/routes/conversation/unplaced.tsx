import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { UnplacedPost } from "~/components/conversation/unplaced-post.tsx";
import { unlessRefused } from "~/data/reread.ts";
import { useLive } from "~/live/use-live.ts";
import { useT } from "~/shell/locale/context.tsx";
import { pageTitle } from "~/shell/page-title.ts";
import { EmptyState } from "~/ui/empty-state.tsx";
import { Page } from "~/ui/page.tsx";
import { ShowMore } from "~/ui/show-more.tsx";
import { UnplacedQuery } from "./unplaced.query.ts";

export async function loader({ request, context }: LoaderFunctionArgs) {
  return context.gql(UnplacedQuery, { after: new URL(request.url).searchParams.get("after") });
}

export const shouldRevalidate = unlessRefused;

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, "conversation:unplaced.title");

const CONCERNS = ["post.created", "post.edited", "post.placed", "post.unplaced", "post.deleted"];

/** Posts without an account: everybody who knows where one belongs can place it. */
export default function Unplaced() {
  const t = useT("conversation");
  const { unplacedPosts, unplacedCount } = useLoaderData<typeof loader>();
  const { edges, pageInfo } = unplacedPosts;
  useLive(null, ({ type }) => CONCERNS.includes(type));
  return (
    <Page width="wide">
      <p className="crumb">
        <a href="/accounts">{t("accounts:list.title")}</a>
      </p>
      <h1>{t("unplaced.title")}</h1>
      <p className="sub">{edges.length > 0 ? t("unplaced.detail", { count: unplacedCount }) : ""}</p>
      {edges.length === 0 ? (
        <EmptyState title={t("unplaced.emptyTitle")} detail={t("unplaced.emptyDetail")} />
      ) : (
        <ul className="place" aria-label={t("unplaced.title")}>
          {edges.map(({ node }) => (
            <UnplacedPost key={node.id} post={node} />
          ))}
        </ul>
      )}
      <ShowMore after={pageInfo.hasNextPage ? pageInfo.endCursor : null}>{t("common:showMore")}</ShowMore>
    </Page>
  );
}
