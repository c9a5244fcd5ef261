import { bareId } from "~/data/ids.ts";
import type { CommentLineFragment, PostCardFragment } from "~/gql/graphql.ts";
import { useT } from "~/shell/locale/context.tsx";
import { Avatar } from "~/ui/avatar.tsx";
import { Icon } from "~/ui/icon.tsx";
import { When } from "../signs/when.tsx";
import { FileChips } from "./file-chips.tsx";
import { ReplyForm } from "./reply-form.tsx";

/**
 * The first comments under a card, the accepted answer before them, and a line to reply. Among posts of many accounts (`answerOnly`)
 * the talk is counted, not quoted: one scans there, and reads where it was said.
 */
export function CommentList({ post, answerOnly }: { post: PostCardFragment; answerOnly?: boolean | undefined }) {
  const t = useT("conversation");
  const answer = post.firstComments.find((comment) => comment.id === post.acceptedCommentId);
  const others = post.firstComments.filter((comment) => comment !== answer);
  const hidden = post.commentCount - post.firstComments.length;
  return (
    <>
      {answer && <Answer comment={answer} />}
      {!answerOnly && others.length > 0 && (
        <div className="comments">
          {others.map((comment) => (
            <CommentLine comment={comment} key={comment.id} />
          ))}
          {hidden > 0 && (
            <a className="quiet t12" href={`/posts/${bareId(post.id)}`}>
              {t("comments.more", { count: hidden })}
            </a>
          )}
          <ReplyForm postId={bareId(post.id)} />
        </div>
      )}
    </>
  );
}

export function CommentLine({ comment }: { comment: CommentLineFragment }) {
  return (
    <div className="comment" id={`comment-${bareId(comment.id)}`}>
      <Avatar
        name={comment.author.name}
        size={20}
        shape={comment.author.role === "influencer" ? "guest" : "colleague"}
      />
      <div>
        <b dir="auto">{comment.author.name}</b>
        <When at={comment.createdAt} className="when" />
        {/* Made by renderMarkdown on the server, as post bodies are. */}
        <div className="comment-body" dir="auto" dangerouslySetInnerHTML={{ __html: comment.bodyHtml }} />
        <FileChips files={comment.attachments} />
      </div>
    </div>
  );
}

function Answer({ comment }: { comment: CommentLineFragment }) {
  const t = useT("conversation");
  return (
    <div className="answer">
      <p className="answer-head">
        <Avatar name={comment.author.name} size={20} />
        <b dir="auto">{comment.author.name}</b> <span className="quiet">{comment.author.department}</span>
        <span className="state is-good">
          <Icon name="check" /> {t("answer.accepted")}
        </span>
      </p>
      <div dir="auto" dangerouslySetInnerHTML={{ __html: comment.bodyHtml }} />
      <FileChips files={comment.attachments} />
    </div>
  );
}
