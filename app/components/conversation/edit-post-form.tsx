import { useFetcher } from "@remix-run/react";
import { useState } from "react";
import { POST_KINDS } from "../../../domain/conversation/post-kinds-input.ts";
import { bareId } from "~/data/ids.ts";
import { useFormFailure } from "~/shell/failure.tsx";
import type { PostCardFragment, PostEditFragment } from "~/gql/graphql.ts";
import type { ActResult } from "~/routes/conversation/post-act.ts";
import { useT } from "~/shell/locale/context.tsx";
import { Button } from "~/ui/button.tsx";
import { Field } from "~/ui/field.tsx";
import { Icon } from "~/ui/icon.tsx";
import { Select } from "~/ui/select.tsx";
import { Textarea } from "~/ui/textarea.tsx";
import { useFileBox } from "./composer/use-file-box.tsx";

type Post = PostCardFragment & PostEditFragment;

/** One's own words, kind and files, changed together. A file taken off goes when the change is saved, not before. */
export function EditPostForm({ post, onDone }: { post: Post; onDone: () => void }) {
  const t = useT("conversation");
  const fetcher = useFetcher<ActResult>();
  const { message: summary, field } = useFormFailure(fetcher.data);
  const [version] = useState(post.version);
  const [files, setFiles] = useState(post.attachments.map(({ id, name, size }) => ({ id, name, size })));
  const [posted] = useState(() => new Set(post.attachments.map(({ id }) => id)));
  const box = useFileBox(files, setFiles, posted);
  const stale = post.version !== version;
  if (fetcher.data?.ok && fetcher.state === "idle") queueMicrotask(onDone);
  return (
    <fetcher.Form
      method="post"
      action={`/posts/${bareId(post.id)}/act`}
      className="gap edit-form"
      {...box.drop}
      onSubmit={(event) => {
        if (box.held) event.preventDefault();
      }}
    >
      <input type="hidden" name="intent" value="edit" />
      {/* After a refused edit one has seen both texts: saving again is then meant. */}
      <input type="hidden" name="version" value={summary && stale ? post.version : version} />
      <input type="hidden" name="attachmentIds" value={box.ids} />
      <Field label={t("composer.body")} error={field("body")}>
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
      {summary && (
        <p className="error" role="alert">
          <Icon name="circle-alert" /> {field("attachmentIds") ?? summary}
        </p>
      )}
      {stale && (
        <div className="merge">
          <div>
            <b>{t("tools.theirs")}</b>
            <p>{post.body}</p>
          </div>
        </div>
      )}
      <div className="btn-row gap-s">
        <Button variant="primary" type="submit" busy={fetcher.state !== "idle"} aria-disabled={box.held || undefined}>
          {t("common:save")}
        </Button>
        <Button variant="plain" onClick={onDone}>
          {t("common:cancel")}
        </Button>
        {box.button}
        {box.held && <span className="hint">{t(box.refused ? "files.refused" : "files.held")}</span>}
      </div>
    </fetcher.Form>
  );
}
