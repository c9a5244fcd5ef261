import { useCallback, useEffect, useState } from "react";
import { bareId } from "~/data/ids.ts";
import { placeOfPost } from "./post-place.tsx";
import type { PostCardFragment, PostEditFragment } from "~/gql/graphql.ts";
import { useShellData } from "~/shell/use-shell-data.ts";
import { isFormKept } from "~/shell/form-draft.tsx";
import { useT } from "~/shell/locale/context.tsx";
import { Button, ButtonLink } from "~/ui/button.tsx";
import { DeleteInTwoSteps } from "./delete-in-two-steps.tsx";
import { editPlace, EditPostForm } from "./edit-post-form.tsx";

/** Edit, pin and delete, for those who may. */
export function PostTools({ post }: { post: PostCardFragment & PostEditFragment }) {
  const t = useT("conversation");
  const [editing, setEditing] = useState(false);
  const viewerId = useShellData()?.viewer.id ?? "";
  const kept = editPlace(post.id);
  const done = useCallback(() => setEditing(false), []);
  // Who was editing as the page went, edits on.
  useEffect(() => {
    if (post.viewerCan.edit && isFormKept(viewerId, kept)) setEditing(true);
  }, [post.viewerCan.edit, viewerId, kept]);
  const { edit, pin, delete: remove, openOpportunity: link } = post.viewerCan;
  if (!edit && !pin && !remove && !link) return null;
  const action = `/posts/${bareId(post.id)}/act`;
  if (editing) return <EditPostForm post={post} onDone={done} />;
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
        {post.viewerCan.unplace && (
          <Button small type="submit" name="intent" value="unplace">
            {t("unplaced.takeBack")}
          </Button>
        )}
      </form>
      {remove && (
        <form method="post" action={`/posts/${bareId(post.id)}`} data-enhance="go" className="btn-row">
          <input type="hidden" name="back" value={placeOfPost(post)} />
          <DeleteInTwoSteps
            intent="delete"
            summary={t("common:delete")}
            summaryClass="btn btn-small btn-plain"
            what={t("tools.deleteWhat")}
            label={t("tools.deletePost")}
          />
        </form>
      )}
    </div>
  );
}
