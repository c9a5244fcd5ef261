import { query } from "../../platform/db/pool.ts";
import type { CommentRow } from "../conversation/post-row.ts";
import type { Viewer } from "../viewer.ts";
import { visibleSql } from "../visibility.ts";

/** A comment and the account it stands on, where the viewer may see that too. */
export interface FoundComment extends CommentRow {
  createdAt: Date;
  accountId: string | null;
  accountName: string | null;
}

/** Of these comments, those the viewer may see: hits are read again with each search, so by hand and in one statement. */
export async function commentsFound(viewer: Viewer, commentIds: readonly string[]): Promise<FoundComment[]> {
  const { door, ids } = visibleSql(viewer, "c", 1);
  const seen = (alias: string) => visibleSql(viewer, alias, 1).sql;
  return query<FoundComment>(
    `comments-found-${door}`,
    `select c.id, c.post_id as "postId", c.author_id as "authorId", c.body, c.created_at as "createdAt", c.edited_at as "editedAt",
            c.version, c.attachment_count as "attachmentCount", a.id as "accountId", a.name as "accountName"
       from comments c join posts p on p.id = c.post_id and p.deleted_at is null
       left join accounts a on a.id = p.account_id and ${seen("a")}
      where c.id = any($2::uuid[]) and ${seen("c")} and c.deleted_at is null`,
    [ids, commentIds],
  );
}
