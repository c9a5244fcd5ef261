import { useRef, useState } from "react";
import { bareId } from "~/data/ids.ts";
import type { CommentEditFragment, CommentLineFragment, PostCardFragment } from "~/gql/graphql.ts";
import { useT } from "~/shell/locale/context.tsx";
import { Icon } from "~/ui/icon.tsx";
import { DeleteInTwoSteps } from "./delete-in-two-steps.tsx";
import { EditCommentForm } from "./edit-comment-form.tsx";

/** Under a comment of the thread: accept it as the answer, change one's own words, take them away. */
export function CommentTools({
  comment,
  post,
}: {
  comment: CommentLineFragment & CommentEditFragment;
  post: PostCardFragment;
}) {
  const t = useT("conversation");
  const editing = useRef<HTMLDetailsElement>(null);
  // The next edit begins from what stands then; what is being typed is not touched by what others do.
  const [round, setRound] = useState(0);
  const accepted = post.acceptedCommentId === comment.id;
  const { viewerCanEdit, viewerCanDelete } = comment;
  if (!post.viewerCan.acceptAnswer && !viewerCanEdit && !viewerCanDelete && !accepted) return null;
  return (
    <div className="acts comment-tools">
      {accepted && (
        <span className="state is-good">
          <Icon name="check" /> {t("answer.accepted")}
        </span>
      )}
      {post.viewerCan.acceptAnswer && (
        <form method="post" action={`/posts/${bareId(post.id)}/act`} data-enhance="" className="row">
          <input type="hidden" name="comment" value={accepted ? "" : bareId(comment.id)} />
          <button name="intent" value="accept-answer">
            <Icon name={accepted ? "x" : "check"} /> {t(accepted ? "answer.unaccept" : "answer.accept")}
          </button>
        </form>
      )}
      {viewerCanEdit && (
        <details ref={editing}>
          <summary className="act">
            <Icon name="pencil" /> {t("common:edit")}
          </summary>
          <EditCommentForm
            key={round}
            comment={comment}
            postId={bareId(post.id)}
            onDone={() => {
              editing.current?.removeAttribute("open");
              setRound(round + 1);
            }}
          />
        </details>
      )}
      {viewerCanDelete && (
        <form method="post" action={`/posts/${bareId(post.id)}/act`} data-enhance="">
          <input type="hidden" name="comment" value={bareId(comment.id)} />
          <DeleteInTwoSteps
            intent="delete-comment"
            summary={
              <>
                <Icon name="trash-2" /> {t("common:delete")}
              </>
            }
            summaryClass="act"
            what={t(accepted ? "tools.deleteAnswerWhat" : "tools.deleteCommentWhat")}
            label={t("tools.deleteComment")}
          />
        </form>
      )}
    </div>
  );
}
