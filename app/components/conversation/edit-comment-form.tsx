import { useFetcher } from "@remix-run/react";
import { useEffect, useState } from "react";
import { bareId } from "~/data/ids.ts";
import type { CommentEditFragment, CommentLineFragment } from "~/gql/graphql.ts";
import type { ActResult } from "~/routes/conversation/post-act.ts";
import { useFormFailure } from "~/shell/failure.tsx";
import { useT } from "~/shell/locale/context.tsx";
import { Button } from "~/ui/button.tsx";
import { Icon } from "~/ui/icon.tsx";
import { useFileBox } from "./composer/use-file-box.tsx";

type Comment = CommentLineFragment & CommentEditFragment;

/** One's own comment and its files. Without a script the words alone are changed: files not named stay as they are. */
export function EditCommentForm({ comment, postId, onDone }: { comment: Comment; postId: string; onDone: () => void }) {
  const t = useT("conversation");
  const fetcher = useFetcher<ActResult>();
  const failure = useFormFailure(fetcher.data);
  const [files, setFiles] = useState(comment.attachments.map(({ id, name, size }) => ({ id, name, size })));
  const [posted] = useState(() => new Set(comment.attachments.map(({ id }) => id)));
  const [version] = useState(comment.version);
  const [awake, setAwake] = useState(false);
  useEffect(() => setAwake(true), []);
  const box = useFileBox(files, setFiles, posted);
  const done = fetcher.data?.ok === true && fetcher.state === "idle";
  useEffect(() => {
    if (done) onDone();
    // eslint-disable-next-line react-hooks/exhaustive-deps -- once for each answer
  }, [done, fetcher.data]);
  return (
    <fetcher.Form
      method="post"
      action={`/posts/${postId}/act`}
      className="field edit-form"
      {...box.drop}
      onSubmit={(event) => {
        if (box.held) event.preventDefault();
      }}
    >
      <input type="hidden" name="intent" value="edit-comment" />
      <input type="hidden" name="comment" value={bareId(comment.id)} />
      {/* After a refused edit one has seen what stands: saving again is then meant. */}
      <input type="hidden" name="version" value={failure.message ? comment.version : version} />
      {awake && <input type="hidden" name="attachmentIds" value={box.ids} />}
      <textarea
        className="input"
        name="body"
        defaultValue={comment.body}
        aria-label={t("reply.label")}
        required
        maxLength={10_000}
        onPaste={box.paste}
      />
      {box.list}
      {failure.message && (
        <p className="error" role="alert">
          <Icon name="circle-alert" /> {failure.field("attachmentIds") ?? failure.field("body") ?? failure.message}
        </p>
      )}
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
