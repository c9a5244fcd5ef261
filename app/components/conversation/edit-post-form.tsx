import { useId } from "react";
import { POST_KINDS } from "../../../domain/conversation/post-kinds-input.ts";
import { bareId } from "~/data/ids.ts";
import { isUnderWay } from "~/data/under-way.ts";
import type { PostCardFragment, PostEditFragment } from "~/gql/graphql.ts";
import { FormDraft } from "~/shell/form-draft.tsx";
import { useT } from "~/shell/locale/context.tsx";
import { Button } from "~/ui/button.tsx";
import { Field } from "~/ui/field.tsx";
import { Select } from "~/ui/select.tsx";
import { Textarea } from "~/ui/textarea.tsx";
import { useEdit } from "./use-edit.ts";
import { WriteFailure } from "./write-failure.tsx";

type Post = PostCardFragment & PostEditFragment;

/** Where the draft of an edit is kept. */
export const editPlace = (postId: string) => `edit:${bareId(postId)}`;

/** One's own words, kind and files, changed together. */
export function EditPostForm({ post, onDone }: { post: Post; onDone: () => void }) {
  const t = useT("conversation");
  const errorId = useId();
  const { fetcher, failure, box, version, stale, onSubmit, finish, draft } = useEdit(post, editPlace(post.id), onDone);
  const summary = failure.field("attachmentIds") ?? failure.message;
  return (
    <fetcher.Form
      method="post"
      action={`/posts/${bareId(post.id)}/act`}
      className="gap edit-form"
      {...box.drop}
      onSubmit={onSubmit}
    >
      <input type="hidden" name="intent" value="edit" />
      <input type="hidden" name="version" value={version} data-kept="no" />
      <input type="hidden" name="attachmentIds" value={box.ids} data-kept="no" />
      <FormDraft {...draft} />
      <Field label={t("composer.body")} error={failure.field("body")}>
        <Textarea name="body" defaultValue={post.body} maxLength={20_000} required onPaste={box.paste} />
      </Field>
      <Field label={t("composer.kind")}>
        <Select
          name="kind"
          defaultValue={post.kind}
          options={POST_KINDS.map((kind) => ({ value: kind, label: t(`signs:kind.${kind}`) }))}
        />
      </Field>
      {box.list}
      {summary && <WriteFailure id={errorId} failure={failure} summary={summary} />}
      {stale && (
        <div className="merge">
          <div>
            <b>{t("tools.theirs")}</b>
            <p dir="auto">{post.body}</p>
          </div>
        </div>
      )}
      <div className="btn-row gap-s">
        <Button variant="primary" type="submit" busy={isUnderWay(fetcher)} aria-disabled={box.held || undefined}>
          {t("common:save")}
        </Button>
        <Button variant="plain" onClick={finish}>
          {t("common:cancel")}
        </Button>
        {box.button}
        {box.held && <span className="hint">{t(box.refused ? "files.refused" : "files.held")}</span>}
      </div>
    </fetcher.Form>
  );
}
