import { useEffect, useId, useState } from "react";
import { bareId } from "~/data/ids.ts";
import type { CommentEditFragment, CommentLineFragment } from "~/gql/graphql.ts";
import { useT } from "~/shell/locale/context.tsx";
import { Button } from "~/ui/button.tsx";
import { useEdit } from "./use-edit.ts";
import { WriteFailure } from "./write-failure.tsx";

type Comment = CommentLineFragment & CommentEditFragment;

/** One's own comment and its files. Without a script the words alone are changed: files not named stay as they are. */
export function EditCommentForm({ comment, postId, onDone }: { comment: Comment; postId: string; onDone: () => void }) {
  const t = useT("conversation");
  const errorId = useId();
  const { fetcher, failure, box, version, onSubmit } = useEdit(comment, onDone);
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
      <input type="hidden" name="version" value={version} />
      {awake && <input type="hidden" name="attachmentIds" value={box.ids} />}
      <textarea
        className="input"
        name="body"
        defaultValue={comment.body}
        aria-label={t("reply.label")}
        aria-describedby={summary ? errorId : undefined}
        aria-invalid={summary ? true : undefined}
        required
        maxLength={10_000}
        onPaste={box.paste}
      />
      {box.list}
      {summary && <WriteFailure id={errorId} failure={failure} summary={summary} />}
      <div className="btn-row">
        <Button small type="submit" busy={fetcher.state !== "idle"} aria-disabled={box.held || undefined}>
          {t("common:save")}
        </Button>
        {awake && box.button}
        {box.held && <span className="hint">{t(box.refused ? "files.refused" : "files.held")}</span>}
      </div>
    </fetcher.Form>
  );
}
