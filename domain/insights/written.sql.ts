/** Who wrote when, as subqueries over one period: columns `author_id` and `created_at`. $1 = the viewer's ids. */
import type { Viewer } from "../viewer.ts";
import { visibleSql } from "../visibility.ts";

const during = (alias: string, from: string, until: string) =>
  `${alias}.deleted_at is null and ${alias}.created_at between (${from})::timestamptz and (${until})::timestamptz`;

/** Posts the viewer may see; index posts_written holds all of it. */
export const posted = (viewer: Viewer, from: string, until: string) =>
  `(select p.author_id, p.created_at from posts p where ${visibleSql(viewer, "p", 1).sql} and ${during("p", from, until)}) p`;

/**
 * Comments the viewer may see; index comments_written holds all of it. A comment carries the keys of its post, so of the posts
 * only the few that are deleted are looked at (index posts_gone), and not each comment's own.
 */
export const commented = (viewer: Viewer, from: string, until: string) =>
  `(select c.author_id, c.created_at from comments c where ${visibleSql(viewer, "c", 1).sql} and ${during("c", from, until)}
      and not exists (select 1 from posts p where p.id = c.post_id and p.deleted_at is not null)) c`;
