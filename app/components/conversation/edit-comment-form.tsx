import { useEffect, useId, useState } from "react";
import { bareId } from "~/data/ids.ts";
import type { CommentEditFragment, CommentLineFragment } from "~/gql/graphql.ts";
import type { SentBack } from "~/data/sent-back.ts";
import { isUnderWay } from "~/data/under-way.ts";
import { FormDraft } from "~/shell/form-draft.tsx";
import { useT } from "~/shell/locale/context.tsx";
import { Button } from "~/ui/button.tsx";
import { useEdit } from "./use-edit.ts";
import { WriteFailure } from "./write-failure.tsx";

type Comment = CommentLineFragment & CommentEditFragment;

interface EditCommentFormProps {
  comment: Comment;
  postId: string;
  onDone: () => void;
  /** Refused a moment ago, without the script: what was written then. */
  back?: SentBack | undefined;
}

/** Where the draft of an edit is kept. */
export const commentEditPlace = (commentId: string) => `edit-comment:${bareId(commentId)}`;

/** One's own comment and its files. Without a script the words alone are changed: files not named stay as they are. */
export function EditCommentForm({ comment, postId, onDone, back }: EditCommentFormProps) {
  const t = useT("conversation");
  const errorId = useId();
  const place = commentEditPlace(comment.id);
  const { fetcher, failure, box, version, onSubmit, finish, draft } = useEdit(comment, place, onDone, back);
  const summary = failure.field("attachmentIds") ?? failure.field("body") ?? failure.message;
  const [awake, setAwake] = useState(false);
  useEffect(() => setAwake(true), []);
  return (
    <fetcher.Form
      method="post"
      action={`/posts/${postId}/act`}
      className="field edit-form"
      {...box.drop}
      onSubmit={onSubmit}
    >
      <input type="hidden" name="intent" value="edit-comment" />
      <input type="hidden" name="comment" value={bareId(comment.id)} />
      <input type="hidden" name="version" value={version} data-kept="no" />
      {awake && <input type="hidden" name="attachmentIds" value={box.ids} data-kept="no" />}
      <FormDraft {...draft} />
      <textarea
        dir="auto"
        className="input"
        name="body"
        defaultValue={back?.words.body ?? comment.body}
        aria-label={t("reply.label")}
        aria-describedby={summary ? errorId : undefined}
        aria-invalid={summary ? true : undefined}
        required
        maxLength={10_000}
        onPaste={box.paste}
      />
      {box.list}
      {summary && <WriteFailure id={errorId} failure={failure} summary={summary} />}
      {failure.failure?.code === "CONFLICT" && (
        <div className="merge">
          <div>
            <b>{t("tools.theirs")}</b>
            <p dir="auto">{comment.body}</p>
          </div>
        </div>
      )}
      <div className="btn-row">
        <Button small type="submit" busy={isUnderWay(fetcher)} aria-disabled={box.held || undefined}>
          {t("common:save")}
        </Button>
        {awake && (
          <Button small variant="plain" onClick={finish}>
            {t("common:cancel")}
          </Button>
        )}
        {awake && box.button}
        {box.held && <span className="hint">{t(box.refused ? "files.refused" : "files.held")}</span>}
      </div>
    </fetcher.Form>
  );
}
