import { useFetcher } from "@remix-run/react";
import { useState } from "react";
import { POST_KINDS } from "../../../domain/conversation/post-kinds-input.ts";
import { bareId } from "~/data/ids.ts";
import { useFormFailure } from "~/shell/failure.tsx";
import type { PostCardFragment, PostEditFragment } from "~/gql/graphql.ts";
import type { ActResult } from "~/routes/conversation/post-act.ts";
import { useT } from "~/shell/locale/context.tsx";
import { Button, ButtonLink } from "~/ui/button.tsx";
import { Field } from "~/ui/field.tsx";
import { Icon } from "~/ui/icon.tsx";
import { Select } from "~/ui/select.tsx";
import { Textarea } from "~/ui/textarea.tsx";

/** Edit, pin and delete, for those who may. */
export function PostTools({ post }: { post: PostCardFragment & PostEditFragment }) {
  const t = useT("conversation");
  const [editing, setEditing] = useState(false);
  const { edit, pin, delete: remove, openOpportunity: link } = post.viewerCan;
  if (!edit && !pin && !remove && !link) return null;
  const action = `/posts/${bareId(post.id)}/act`;
  if (editing) return <EditForm post={post} onDone={() => setEditing(false)} />;
  return (
    <div className="btn-row gap-s">
      {edit && (
        <Button small icon="pencil" onClick={() => setEditing(true)}>
          {t("common:edit")}
        </Button>
      )}
      {link && (
        <ButtonLink small icon="columns-3" href={`/posts/${bareId(post.id)}/deals`} data-post-deals="">
          {t("menu.deals")}
        </ButtonLink>
      )}
      <form method="post" action={action} data-enhance="" className="btn-row">
        {pin && (
          <Button small type="submit" name="intent" value={post.pinnedAt ? "unpin" : "pin"} icon="pin">
            {t(post.pinnedAt ? "tools.unpin" : "tools.pin")}
          </Button>
        )}
      </form>
      {remove && (
        <form method="post" action={action} data-enhance="go" className="btn-row">
          <details>
            <summary className="btn btn-small btn-plain">{t("common:delete")}</summary>
            <p className="soft">{t("tools.deleteWhat")}</p>
            <input type="hidden" name="back" value={`/accounts/${bareId(post.accountId)}`} />
            <Button small type="submit" name="intent" value="delete" variant="bad">
              {t("tools.deletePost")}
            </Button>
          </details>
        </form>
      )}
    </div>
  );
}

function EditForm({ post, onDone }: { post: PostCardFragment & PostEditFragment; onDone: () => void }) {
  const t = useT("conversation");
  const fetcher = useFetcher<ActResult>();
  const { message: summary, field } = useFormFailure(fetcher.data);
  const [version] = useState(post.version);
  const stale = post.version !== version;
  if (fetcher.data?.ok && fetcher.state === "idle") queueMicrotask(onDone);
  return (
    <fetcher.Form method="post" action={`/posts/${bareId(post.id)}/act`} className="gap">
      <input type="hidden" name="intent" value="edit" />
      {/* After a refused edit one has seen both texts: saving again is then meant. */}
      <input type="hidden" name="version" value={summary && stale ? post.version : version} />
      <Field label={t("composer.body")} error={field("body")}>
        <Textarea name="body" defaultValue={post.body} maxLength={20_000} required />
      </Field>
      <Field label={t("composer.kind")}>
        <Select
          name="kind"
          defaultValue={post.kind}
          options={POST_KINDS.map((kind) => ({ value: kind, label: t(`signs:kind.${kind}`) }))}
        />
      </Field>
      {summary && (
        <p className="error" role="alert">
          <Icon name="circle-alert" /> {summary}
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
        <Button variant="primary" type="submit" busy={fetcher.state !== "idle"}>
          {t("common:save")}
        </Button>
        <Button variant="plain" onClick={onDone}>
          {t("common:cancel")}
        </Button>
      </div>
    </fetcher.Form>
  );
}
