import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData, useSearchParams } from "@remix-run/react";
import { Fragment, useRef } from "react";
import { Composer } from "~/components/conversation/composer/composer.tsx";
import { FeedBar } from "~/components/conversation/feed-bar.tsx";
import { PostCard } from "~/components/conversation/post-card.tsx";
import { unlessMarkedRead, useMarkRead } from "~/components/conversation/use-mark-read.ts";
import { useFreshIds } from "~/components/conversation/use-fresh-ids.ts";
import { isNative } from "~/data/came-from.ts";
import { notFound } from "~/data/failure.ts";
import { bareId, globalId } from "~/data/ids.ts";
import { sentBackOf } from "~/data/sent-back.ts";
import { useAnswer } from "~/data/use-answer.ts";
import { useFormat, useT } from "~/shell/locale/context.tsx";
import { useNow } from "~/shell/locale/use-now.ts";
import { EmptyState } from "~/ui/empty-state.tsx";
import { ShowMore } from "~/ui/show-more.tsx";
import { useShellData } from "~/shell/use-shell-data.ts";
import { answerForm } from "../conversation/answer-form.server.ts";
import { createPostFrom } from "../conversation/create-post-from.server.ts";
import { useAccount } from "~/components/accounts/use-account.ts";
import { composeAbout } from "./compose-about.server.ts";
import { ConversationQuery, ReadAccountDocument } from "./conversation.query.ts";

const SHOWN = ["question", "risk", "tip", "idea", "information"] as const;

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const search = new URL(request.url).searchParams;
  const show = search.get("show");
  const { account } = await context.gql(ConversationQuery, {
    id: globalId("Account", params.accountId),
    after: search.get("after"),
    kind: SHOWN.find((kind) => kind === show) ?? null,
    unconfirmed: show === "unconfirmed",
  });
  if (!account) return notFound();
  return { ...account.posts, about: await composeAbout(context.gql, params.accountId, search) };
}

/** "You read up to here", told when the page was seen; and, of a browser without the script, a post. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  // A mark that could not be kept (the session has ended) must not take the page away from who is writing on it.
  const { done, answer } = await answerForm(request, context, async (form) => {
    const upTo = form.get("upTo");
    if (typeof upTo !== "string") return createPostFrom(form, params.accountId, context);
    return context.gql(ReadAccountDocument, { id: globalId("Account", params.accountId), upTo });
  });
  // A browser would keep the fragment that opens the composer on a phone.
  if (done && isNative(request)) throw redirect(`/accounts/${params.accountId}#main`);
  return answer;
}

export const shouldRevalidate = unlessMarkedRead;

export default function Conversation() {
  const t = useT("conversation");
  const format = useFormat();
  const now = useNow();
  const account = useAccount();
  const { glance } = account.rail;
  const { edges, pageInfo, about } = useLoaderData<typeof loader>();
  const back = sentBackOf(useAnswer<typeof action>());
  const serif = useShellData()?.viewer.serif ?? false;
  const filtered = useSearchParams()[0].has("show");
  const readAt = useRef(account.viewerReadAt ?? null).current;
  const fresh = useFreshIds(edges.map(({ node }) => node.id));
  useMarkRead(`/accounts/${bareId(account.id)}?index`, edges[0]?.node.createdAt ?? null, readAt);
  const firstRead = readAt === null ? -1 : edges.findIndex(({ node }) => node.createdAt <= readAt);

  return (
    <>
      {account.viewerCan.post && (
        <Composer
          account={{ id: bareId(account.id), name: account.name }}
          hasGuests={account.hasGuests}
          about={about}
          back={back}
        />
      )}
      <FeedBar counts={glance ? { question: glance.questions, risk: glance.risks } : null} />
      {edges.length === 0 && (
        <EmptyState
          title={t(filtered ? "empty.filteredTitle" : "empty.title")}
          detail={t(filtered ? "empty.filteredDetail" : "empty.detail", { name: account.name })}
          example={filtered ? undefined : t("empty.example")}
        />
      )}
      <div role="feed" aria-label={t("feed.label", { name: account.name })}>
        {edges.map(({ node }, index) => (
          <Fragment key={node.id}>
            {index > 0 && index === firstRead && readAt && (
              <p className="unread-line">{t("feed.readUpTo", { when: format.when(readAt, now) })}</p>
            )}
            <PostCard
              post={node}
              fresh={readAt !== null && node.createdAt > readAt}
              live={fresh.has(node.id)}
              serif={serif}
            />
          </Fragment>
        ))}
      </div>
      <ShowMore after={pageInfo.hasNextPage ? pageInfo.endCursor : null}>{t("feed.older")}</ShowMore>
    </>
  );
}
