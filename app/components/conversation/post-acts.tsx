import { bareId } from "~/data/ids.ts";
import type { PostCardFragment } from "~/gql/graphql.ts";
import { useT } from "~/shell/locale/context.tsx";
import { classNames } from "~/ui/class-names.ts";
import { Icon } from "~/ui/icon.tsx";

/** What one can do with a post: plain forms in a repeated part, made live by one listener (shell/enhance.ts). */
export function PostActs({ post }: { post: PostCardFragment }) {
  const t = useT("conversation");
  const id = bareId(post.id);
  const { viewerCan } = post;
  const confirmed = post.viewerVerdict === "confirm";
  return (
    <form className="acts" method="post" action={`/posts/${id}/act`} data-enhance="" data-key={`act-${id}`}>
      {viewerCan.thank ? (
        <button
          name="intent"
          value={post.viewerThanked ? "unthank" : "thank"}
          aria-pressed={post.viewerThanked}
          className={post.viewerThanked ? "done" : undefined}
        >
          <Icon name="heart" /> {t("act.thanks", { count: post.thanksCount })}
        </button>
      ) : (
        <span className={classNames("row", post.thanksCount > 0 && "done")}>
          <Icon name="heart" /> {t("act.thanks", { count: post.thanksCount })}
        </span>
      )}
      <a className="act" href={`/posts/${id}#comment`}>
        <Icon name="message-circle" />{" "}
        {t(post.kind === "question" ? "act.answers" : "act.comments", { count: post.commentCount })}
      </a>
      {viewerCan.judge && (
        <button
          name="intent"
          value={confirmed ? "unjudge" : "confirm"}
          aria-pressed={confirmed}
          className={classNames(confirmed && "done", post.confirmCount > 0 && "is-good")}
        >
          <Icon name="check" />{" "}
          {post.confirmCount > 0 ? t("act.confirmedBy", { count: post.confirmCount }) : t("act.confirm")}
        </button>
      )}
      {!viewerCan.judge && post.confirmCount > 0 && (
        <span className="row is-good">
          <Icon name="check" /> {t("act.confirmedBy", { count: post.confirmCount })}
        </span>
      )}
      {viewerCan.judge && (
        <a className={classNames("act", post.disputeCount > 0 && "is-bad")} href={`/posts/${id}?dispute=1#dispute`}>
          <Icon name="x" />{" "}
          {post.disputeCount > 0 ? t("act.disputedBy", { count: post.disputeCount }) : t("act.dispute")}
        </a>
      )}
      {!viewerCan.judge && post.disputeCount > 0 && (
        <span className="row is-bad">
          <Icon name="x" /> {t("act.disputedBy", { count: post.disputeCount })}
        </span>
      )}
      {viewerCan.openOpportunity &&
        post.opportunities.length === 0 &&
        ["tip", "idea", "information"].includes(post.kind) && (
          <a className="act" href={`/opportunities/new?account=${bareId(post.accountId ?? "")}&post=${id}`}>
            <Icon name="columns-3" /> {t("act.opportunity")}
          </a>
        )}
      <a
        className="act"
        href={`/posts/${id}`}
        aria-label={t("act.more")}
        data-post-menu={viewerCan.openOpportunity ? "" : undefined}
      >
        <Icon name="ellipsis" />
      </a>
    </form>
  );
}
