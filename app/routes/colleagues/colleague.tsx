import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ColleagueHead } from "~/components/colleagues/colleague-head.tsx";
import { ColleagueRail } from "~/components/colleagues/colleague-rail.tsx";
import { Ledger } from "~/components/colleagues/ledger.tsx";
import { PostCard } from "~/components/conversation/post-card.tsx";
import { notFound, orRespond } from "~/data/failure.ts";
import { globalId } from "~/data/ids.ts";
import { unlessRefused } from "~/data/reread.ts";
import { useT } from "~/shell/locale/context.tsx";
import { ButtonLink } from "~/ui/button.tsx";
import { EmptyState } from "~/ui/empty-state.tsx";
import { Page, Section } from "~/ui/page.tsx";
import { ShowMore } from "~/ui/show-more.tsx";
import { useShellData } from "~/shell/use-shell-data.ts";
import { ColleagueQuery } from "./colleague.query.ts";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const search = new URL(request.url).searchParams;
  const variables = {
    id: globalId("User", params.userId),
    postsAfter: search.get("posts"),
    ledgerAfter: search.get("ledger"),
  };
  const { user } = await orRespond(() => context.gql(ColleagueQuery, variables));
  return user ?? notFound();
}

export const shouldRevalidate = unlessRefused;

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${data.name} · Entregent` : "Entregent" },
];

export type ColleagueData = Awaited<ReturnType<typeof loader>>;

/** One of us, or an invited guest: what they gave, where they help, whom they know. The ledger is for themselves alone. */
export default function Colleague() {
  const t = useT("colleagues");
  const colleague = useLoaderData<typeof loader>();
  const shell = useShellData();
  const self = `User_${shell?.viewer.id}` === colleague.id;
  const { posts } = colleague;
  return (
    <Page
      rail={<ColleagueRail colleague={colleague} self={self} />}
      railLabel={t("rail.label", { name: colleague.name })}
    >
      <ColleagueHead colleague={colleague} self={self} />
      {self && colleague.reputation && <Ledger reputation={colleague.reputation} ledger={colleague.ledger} />}
      <Section id="posts" title={t(self ? "posts.titleSelf" : "posts.title")}>
        {posts.edges.length === 0 && (
          <EmptyState
            title={t(self ? "posts.noneSelf" : "posts.none", { name: colleague.name })}
            detail={t(self ? "posts.noneSelfDetail" : "posts.noneDetail")}
            {...(self && { example: t("posts.example") })}
          >
            {self && <ButtonLink href="/compose">{t("posts.act")}</ButtonLink>}
          </EmptyState>
        )}
        {posts.edges.map(({ node }) => (
          <PostCard key={node.id} post={node} showAccount compact serif={shell?.viewer.serif ?? false} />
        ))}
        <ShowMore after={posts.pageInfo.hasNextPage ? posts.pageInfo.endCursor : null} param="posts">
          {t("common:showMore")}
        </ShowMore>
      </Section>
    </Page>
  );
}
