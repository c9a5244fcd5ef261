import { query } from "../../platform/db/pool.ts";
import type { PostKind } from "../conversation/post-kinds-input.ts";
import type { Page } from "../page.ts";
import type { Viewer } from "../viewer.ts";
import { visibleSql } from "../visibility.ts";
import type { NoticeKind } from "./notice-kinds.ts";

/** A notification with the names it needs, all of them visible to its reader now. */
export interface NoticeRow {
  id: string;
  kind: NoticeKind;
  createdAt: Date;
  readAt: Date | null;
  /** Null where nobody is named: a private decline, a tie that stays anonymous. */
  actorId: string | null;
  accountId: string | null;
  accountName: string | null;
  postId: string | null;
  postKind: PostKind | null;
  commentId: string | null;
  /** Beginning of the comment or post, Markdown as written. */
  words: string | null;
  opportunityId: string | null;
  opportunityName: string | null;
  stageKey: string | null;
  stageName: string | null;
  introductionId: string | null;
  personId: string | null;
  personName: string | null;
}

/** Markdown that is read for an excerpt of a line or two. */
const WORDS = 800;

/**
 * Authorised again on every read: a row whose post, deal, account or person can no longer be seen is neither shown nor
 * counted. `$1` = audience or circle ids, `$2` = the viewer.
 */
function joins(seen: (alias: string) => string): string {
  return `
    left join accounts a on a.id = n.account_id and ${seen("a")}
    left join posts p on p.id = n.post_id and p.deleted_at is null and ${seen("p")}
    left join comments c on c.id = n.comment_id and c.deleted_at is null and ${seen("c")}
    left join opportunities o on o.id = n.opportunity_id and ${seen("o")}
    left join introductions i on i.id = n.introduction_id and $2 in (i.requester_id, i.connector_id)
    left join people q on q.id = i.person_id and ${seen("q")}
    left join stages s on s.id = o.stage_id
   where n.user_id = $2 and num_nonnulls(n.account_id, n.post_id, n.comment_id, n.opportunity_id, n.introduction_id)
       = num_nonnulls(a.id, p.id, c.id, o.id, case when q.id is not null then i.id end)`;
}

const COLUMNS = `n.id, n.kind, n.created_at as "createdAt", n.read_at as "readAt",
  case when i.anonymous and n.actor_id = i.connector_id and i.connector_id <> $2 then null else n.actor_id end as "actorId",
  a.id as "accountId", a.name as "accountName", p.id as "postId", p.kind as "postKind", c.id as "commentId",
  left(coalesce(c.body, p.body), ${WORDS}) as words, o.id as "opportunityId", o.name as "opportunityName",
  s.key as "stageKey", s.name as "stageName", i.id as "introductionId", q.id as "personId", q.name as "personName"`;

function statement(viewer: Viewer, name: string, more: string) {
  const { door, ids } = visibleSql(viewer, "n", 1);
  const where = joins((alias) => visibleSql(viewer, alias, 1).sql);
  return { key: `notices-${name}-${door}`, text: `select ${COLUMNS} from notifications n ${where} ${more}`, ids };
}

/** Newest first. */
export async function listNotices(viewer: Viewer, page: Page, unreadOnly = false): Promise<NoticeRow[]> {
  const { key, text, ids } = statement(
    viewer,
    "list",
    `and n.in_product and (n.created_at, n.id) < ($3::timestamptz, $4::uuid) and (not $5::boolean or n.read_at is null)
      order by n.created_at desc, n.id desc limit $6`,
  );
  const after = [page.after?.at ?? "infinity", page.after?.id ?? "ffffffff-ffff-ffff-ffff-ffffffffffff"];
  return query<NoticeRow & Record<string, unknown>>(key, text, [ids, viewer.id, ...after, unreadOnly, page.limit + 1]);
}

/** Given notifications, those that are the viewer's and still about something she may see. */
export async function noticesByIds(viewer: Viewer, noticeIds: readonly string[]): Promise<NoticeRow[]> {
  const { key, text, ids } = statement(viewer, "by-ids", "and n.in_product and n.id = any($3::uuid[])");
  return query<NoticeRow & Record<string, unknown>>(key, text, [ids, viewer.id, noticeIds]);
}

/** The same for a mail, which may be all its reader wants. */
export async function noticeToMail(viewer: Viewer, noticeId: string): Promise<NoticeRow | null> {
  const { key, text, ids } = statement(viewer, "to-mail", "and n.id = $3::uuid");
  return (await query<NoticeRow & Record<string, unknown>>(key, text, [ids, viewer.id, noticeId]))[0] ?? null;
}

/** More than this is "many": nobody reads the difference, and counting on would cost. */
export const MOST_UNSEEN = 100;

/** How many came since the viewer last opened the list, unread and still visible; at most `MOST_UNSEEN`. */
export async function countUnseen(viewer: Viewer): Promise<number> {
  const { door, ids } = visibleSql(viewer, "n", 1);
  const text = `select count(*)::int as count from (select 1 from notifications n
      ${joins((alias) => visibleSql(viewer, alias, 1).sql)} and n.read_at is null
      and n.in_product and n.created_at > coalesce((select notices_seen_at from users where id = $2), '-infinity') limit ${MOST_UNSEEN}) x`;
  const [row] = await query<{ count: number }>(`notices-unseen-${door}`, text, [ids, viewer.id]);
  return row?.count ?? 0;
}
