import { useCallback, useEffect, useRef, useState } from "react";
import { bareId } from "~/data/ids.ts";
import type { CommentEditFragment, CommentLineFragment, PostCardFragment } from "~/gql/graphql.ts";
import type { SentBack } from "~/data/sent-back.ts";
import { useShellData } from "~/shell/use-shell-data.ts";
import { isFormKept } from "~/shell/form-draft.tsx";
import { useT } from "~/shell/locale/context.tsx";
import { Icon } from "~/ui/icon.tsx";
import { DeleteInTwoSteps } from "./delete-in-two-steps.tsx";
import { commentEditPlace, EditCommentForm } from "./edit-comment-form.tsx";

/** Under a comment of the thread: accept it as the answer, change one's own words, take them away. */
export function CommentTools({
  comment,
  post,
  back,
}: {
  comment: CommentLineFragment & CommentEditFragment;
  post: PostCardFragment;
  back?: SentBack | undefined;
}) {
  const t = useT("conversation");
  const editing = useRef<HTMLDetailsElement>(null);
  // The next edit begins from what stands then; what is being typed is not touched by what others do.
  const [round, setRound] = useState(0);
  const accepted = post.acceptedCommentId === comment.id;
  const { viewerCanEdit, viewerCanDelete } = comment;
  const viewerId = useShellData()?.viewer.id ?? "";
  const place = commentEditPlace(comment.id);
  // Who was editing as the page went, edits on.
  useEffect(() => {
    if (viewerCanEdit && isFormKept(viewerId, place)) editing.current?.setAttribute("open", "");
  }, [viewerCanEdit, viewerId, place]);
  const done = useCallback(() => {
    editing.current?.removeAttribute("open");
    setRound((before) => before + 1);
  }, []);
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
        <details ref={editing} open={back !== undefined || undefined}>
          <summary className="act">
            <Icon name="pencil" /> {t("common:edit")}
          </summary>
          <EditCommentForm key={round} comment={comment} postId={bareId(post.id)} onDone={done} back={back} />
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
