import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData, useSearchParams } from "@remix-run/react";
import { CommentLine } from "~/components/conversation/comment-list.tsx";
import { CommentTools } from "~/components/conversation/comment-tools.tsx";
import { DisputeForm } from "~/components/conversation/dispute-form.tsx";
import { PostCard } from "~/components/conversation/post-card.tsx";
import { PostPlace } from "~/components/conversation/post-place.tsx";
import { PostTools } from "~/components/conversation/post-tools.tsx";
import { ReplyForm } from "~/components/conversation/reply-form.tsx";
import { backTo } from "~/data/came-from.ts";
import { notFound, type Failure } from "~/data/failure.ts";
import { bareId, globalId } from "~/data/ids.ts";
import { unlessRefused } from "~/data/reread.ts";
import { sentBackOf } from "~/data/sent-back.ts";
import { useAnswer } from "~/data/use-answer.ts";
import { wantedPath } from "~/data/wanted.ts";
import { useLive } from "~/live/use-live.ts";
import { FailureBanner, useFormFailure } from "~/shell/failure.tsx";
import { useT } from "~/shell/locale/context.tsx";
import { Page, Section } from "~/ui/page.tsx";
import { ShowMore } from "~/ui/show-more.tsx";
import { useShellData } from "~/shell/use-shell-data.ts";
import { actOnPost } from "./act-on-post.server.ts";
import { answerForm } from "./answer-form.server.ts";
import { PostQuery } from "./post.query.ts";

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const after = new URL(request.url).searchParams.get("after");
  const { post } = await context.gql(PostQuery, { id: globalId("Post", params.postId), after });
  return post ?? notFound();
}

/** That the post goes; and, of a browser without the script, a reply, and whatever else was refused (post-act.ts). */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const id = globalId("Post", params.postId);
  let next = backTo(request, `/posts/${params.postId}`);
  const { done, answer } = await answerForm(request, context, async (form) => {
    await actOnPost(context.gql, id, form);
    // Its own page is gone with the post.
    if (form.get("intent") === "delete") next = wantedPath(form.get("back"));
  });
  if (done) throw redirect(next);
  return answer;
}

/** Acts whose own form on this page says what was wrong. */
const SAID_THERE: readonly (string | undefined)[] = ["comment", "edit-comment", "dispute"];

export const shouldRevalidate = unlessRefused;

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? [data.author.name, data.accountName, "Entregent"].filter(Boolean).join(" · ") : "Entregent" },
];

/** The permalink: one post with all that was said about it. */
export default function PostPage() {
  const t = useT("conversation");
  const post = useLoaderData<typeof loader>();
  const disputing = useSearchParams()[0].has("dispute");
  const serif = useShellData()?.viewer.serif ?? false;
  useLive(post.accountId ?? null, (change) => change.postId === bareId(post.id));
  const answer = useAnswer<typeof action>();
  const back = sentBackOf(answer);
  const backOf = (intent: string) => (back?.words.intent === intent ? back : undefined);
  const said = back && SAID_THERE.includes(back.words.intent);
  const failure = useFormFailure(back ? (said ? undefined : back.failure) : (answer as Failure | undefined));
  const { comments, ...card } = post;
  // The card shows no comments of its own here: they all stand below.
  const alone = { ...card, firstComments: [], acceptedCommentId: post.acceptedCommentId };
  return (
    <Page width="wide">
      <div className="max-w-[880px]">
        <p className="crumb">
          <PostPlace post={post} />
        </p>
        <h1 className="hidden">
          {t("page.title", { name: post.author.name, account: post.accountName ?? t("unplaced.title") })}
        </h1>
        <FailureBanner form={failure} />
        <PostCard post={alone} serif={serif} />
        <PostTools post={post} />
        {(disputing || backOf("dispute")) && post.viewerCan.judge && (
          <DisputeForm postId={bareId(post.id)} back={backOf("dispute")} />
        )}
        <Section id="comments-title" title={t(post.kind === "question" ? "page.answers" : "page.comments")}>
          <div className="comments">
            {comments.edges.map(({ node }) => (
              <div key={node.id}>
                <CommentLine comment={node} />
                <CommentTools
                  comment={node}
                  post={post}
                  back={back?.words.comment === bareId(node.id) ? backOf("edit-comment") : undefined}
                />
              </div>
            ))}
            {comments.edges.length === 0 && <p className="soft">{t("page.noComments")}</p>}
            <ReplyForm postId={bareId(post.id)} main back={backOf("comment")} />
          </div>
          <ShowMore after={comments.pageInfo.hasNextPage ? comments.pageInfo.endCursor : null}>
            {t("comments.next")}
          </ShowMore>
        </Section>
        {post.revisions.length > 0 && (
          <details className="numbers gap">
            <summary>{t("page.history", { count: post.revisions.length })}</summary>
            <ol className="lines">
              {post.revisions.map((revision) => (
                <li key={revision.version}>
                  <p className="soft" dir="auto">
                    {revision.body}
                  </p>
                </li>
              ))}
            </ol>
          </details>
        )}
      </div>
    </Page>
  );
}
