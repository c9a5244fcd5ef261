import { Kind } from "~/components/signs/kind.tsx";
import { When } from "~/components/signs/when.tsx";
import { bareId } from "~/data/ids.ts";
import type { OpportunityQuery } from "~/gql/graphql.ts";
import { useT } from "~/shell/locale/context.tsx";
import { shapeOf } from "~/shell/shell-data.ts";
import { Avatar } from "~/ui/avatar.tsx";
import { Icon } from "~/ui/icon.tsx";

type Deal = NonNullable<OpportunityQuery["opportunity"]>;

/** What was written about the deal, newest first. "Not about this deal" leaves the post where it was written. */
export function LinkedPosts({ deal }: { deal: Deal }) {
  const t = useT("opportunities");
  if (deal.posts.edges.length === 0) return <p className="hint after">{t("posts.none")}</p>;
  const self = `/opportunities/${bareId(deal.id)}`;
  return (
    <>
      {deal.posts.edges.map(({ node: post }) => (
        <article className="post post-compact" aria-labelledby={post.id} key={post.id}>
          <Avatar name={post.author.name} shape={shapeOf(post.author.role)} size={32} />
          <div>
            <header className="post-head">
              <span className="who" id={post.id}>
                {post.author.name}
              </span>{" "}
              <span className="quiet">{post.author.department || t("guest")}</span> <Kind kind={post.kind} />
              <span className="end">
                <a className="provenance" href={`/posts/${bareId(post.id)}`}>
                  <When at={post.createdAt} />
                </a>
              </span>
            </header>
            <div className="post-body">
              <p dir="auto">{post.excerpt}</p>
            </div>
            <div className="acts">
              <a className="act" href={`/posts/${bareId(post.id)}`}>
                <Icon name="heart" /> {t("posts.thanks", { count: post.thanksCount })}
              </a>
              <a className="act" href={`/posts/${bareId(post.id)}#comment`}>
                <Icon name="message-circle" /> {t("conversation:act.comments", { count: post.commentCount })}
              </a>
              {deal.viewerCan.contribute && (
                <form method="post" action={self} data-enhance>
                  <input type="hidden" name="postId" value={bareId(post.id)} />
                  <button type="submit" name="intent" value="unlink">
                    <Icon name="unlink" /> {t("posts.unlink")}
                  </button>
                </form>
              )}
            </div>
          </div>
        </article>
      ))}
    </>
  );
}

/** Where to write the next one, and where all of them stand. */
export function AboutDeal({ deal }: { deal: Deal }) {
  const t = useT("opportunities");
  const account = `/accounts/${bareId(deal.accountId)}`;
  return (
    <span className="dot-sep">
      {deal.viewerCan.contribute && (
        <span>
          <a href={`${account}?deal=${bareId(deal.id)}#compose`}>{t("posts.write")}</a>
        </span>
      )}
      {/* Two links one above the other would share what a thumb hits; the account stands at the head of the page, too. */}
      <span className={deal.viewerCan.contribute ? "hide-phone" : undefined}>
        <a href={account}>{t("posts.onAccount")}</a>
      </span>
    </span>
  );
}
