import { query } from "../../platform/db/pool.ts";
import type { Page } from "../page.ts";
import type { Viewer } from "../viewer.ts";
import { visibleSql } from "../visibility.ts";
import { POST_PARTS, postColumns, type PostPart } from "./post-columns.sql.ts";
import type { PostRow } from "./post-row.ts";

/** `infinity` starts at the newest, so that the first page and the next ones are one plan. */
const after = (page: Page) => [page.after?.at ?? "infinity", page.after?.id ?? "ffffffff-ffff-ffff-ffff-ffffffffffff"];

/** Statement texts, built once for each list and door. */
const texts = new Map<string, string>();

/** `picked` selects `p.*` of the posts of the list, in the order of the list, no more than its limit. */
function statement(
  name: string,
  viewer: Viewer,
  picked: (seen: (alias: string) => string) => string,
  parts: readonly PostPart[] = POST_PARTS,
) {
  const { door, ids } = visibleSql(viewer, "p", 1);
  // A statement's name has 63 letters at most.
  const which = POST_PARTS.map((part) => (parts.includes(part) ? part[0] : "_")).join("");
  const key = `posts-${name}-${door}-${which}`;
  let text = texts.get(key);
  if (!text) {
    const seen = (alias: string) => visibleSql(viewer, alias, 1).sql;
    text = `select ${postColumns(viewer, parts)} from (${picked(seen)}) p left join accounts a on a.id = p.account_id
       where (p.account_id is null or ${seen("a")}) order by p.created_at desc, p.id desc`;
    texts.set(key, text);
  }
  return { key, text, ids };
}

/** The conversation of an account, newest first; `kind` narrows it, `unconfirmed` keeps what nobody judged. */
export async function postsOfAccount(
  viewer: Viewer,
  accountId: string,
  page: Page,
  filter: { kind?: string | null; unconfirmed?: boolean } = {},
  parts?: readonly PostPart[],
): Promise<PostRow[]> {
  const { key, text, ids } = statement(
    "of-account",
    viewer,
    (seen) => `select p.* from posts p where p.account_id = $3 and ${seen("p")} and p.deleted_at is null
      and (p.created_at, p.id) < ($4::timestamptz, $5::uuid) and ($6::text is null or p.kind = $6)
      and (not $7::boolean or (p.confirm_count + p.dispute_count = 0 and p.kind <> 'update'))
      order by p.created_at desc, p.id desc limit $8`,
    parts,
  );
  const values = [
    ids,
    viewer.id,
    accountId,
    ...after(page),
    filter.kind ?? null,
    filter.unconfirmed ?? false,
    page.limit + 1,
  ];
  return query<PostRow>(key, text, values);
}

/**
 * What happens now: the newest of all the viewer may see, or of the accounts she follows. One ordered index walk per key
 * and a merge, never a sort of the whole table.
 */
export async function postsForFeed(
  viewer: Viewer,
  page: Page,
  followedOnly: boolean,
  parts?: readonly PostPart[],
): Promise<PostRow[]> {
  const door = visibleSql(viewer, "p", 1).door;
  const column = door === "inside" ? "audience_id" : "circle_id";
  const walk = (from: string, match: string, seen = "true") => `select x.* from ${from} cross join lateral (
      select p.* from posts p where ${match} and ${seen} and p.deleted_at is null
         and (p.created_at, p.id) < ($3::timestamptz, $4::uuid)
       order by p.created_at desc, p.id desc limit $5) x order by x.created_at desc, x.id desc limit $5`;
  const { key, text, ids } = statement(
    followedOnly ? "followed" : "feed",
    viewer,
    (seen) =>
      followedOnly
        ? walk(
            "(select account_id from account_followers where user_id = $2 and following) f",
            "p.account_id = f.account_id",
            seen("p"),
          )
        : walk("unnest($1::uuid[]) k(id)", `p.${column} = k.id`),
    parts,
  );
  return query<PostRow>(key, text, [ids, viewer.id, ...after(page), page.limit + 1]);
}

/** What was written without an account and waits for somebody to place it, newest first: colleagues see it (index posts_unplaced). */
export async function unplacedPosts(viewer: Viewer, page: Page, parts?: readonly PostPart[]): Promise<PostRow[]> {
  const { key, text, ids } = statement(
    "unplaced",
    viewer,
    (seen) => `select p.* from posts p where p.account_id is null and ${seen("p")} and p.deleted_at is null
      and (p.created_at, p.id) < ($3::timestamptz, $4::uuid) order by p.created_at desc, p.id desc limit $5`,
    parts,
  );
  return query<PostRow>(key, text, [ids, viewer.id, ...after(page), page.limit + 1]);
}

/** Counted up to here: the rest is "99+". */
const MOST_COUNTED = 100;

/** How many posts wait to be placed; at most a hundred are counted. */
export async function countUnplaced(viewer: Viewer): Promise<number> {
  const { door, sql, ids } = visibleSql(viewer, "p", 1);
  const text = `select count(*)::int as count from (select 1 from posts p
      where p.account_id is null and ${sql} and p.deleted_at is null limit ${MOST_COUNTED}) x`;
  const [row] = await query<{ count: number }>(`posts-unplaced-count-${door}`, text, [ids]);
  return row?.count ?? 0;
}

/** Posts linked to a deal, newest first. */
export async function postsOfOpportunity(
  viewer: Viewer,
  opportunityId: string,
  page: Page,
  parts?: readonly PostPart[],
): Promise<PostRow[]> {
  const { key, text, ids } = statement(
    "of-opportunity",
    viewer,
    (
      seen,
    ) => `select p.* from opportunity_posts l join posts p on p.id = l.post_id where l.opportunity_id = $3 and ${seen("p")}
      and p.deleted_at is null and (p.created_at, p.id) < ($4::timestamptz, $5::uuid) order by p.created_at desc, p.id desc limit $6`,
    parts,
  );
  return query<PostRow>(key, text, [ids, viewer.id, opportunityId, ...after(page), page.limit + 1]);
}

/** Posts about a person, newest first. */
export async function postsAboutPerson(
  viewer: Viewer,
  personId: string,
  page: Page,
  parts?: readonly PostPart[],
): Promise<PostRow[]> {
  const { key, text, ids } = statement(
    "about-person",
    viewer,
    (seen) => `select p.* from post_people l join posts p on p.id = l.post_id where l.person_id = $3 and ${seen("p")}
      and p.deleted_at is null and (p.created_at, p.id) < ($4::timestamptz, $5::uuid) order by p.created_at desc, p.id desc limit $6`,
    parts,
  );
  return query<PostRow>(key, text, [ids, viewer.id, personId, ...after(page), page.limit + 1]);
}

/** What a colleague wrote that the viewer may see, newest first. */
export async function postsByAuthor(
  viewer: Viewer,
  authorId: string,
  page: Page,
  parts?: readonly PostPart[],
): Promise<PostRow[]> {
  const { key, text, ids } = statement(
    "by-author",
    viewer,
    (seen) => `select p.* from posts p where p.author_id = $3 and ${seen("p")} and p.deleted_at is null
      and (p.created_at, p.id) < ($4::timestamptz, $5::uuid) order by p.created_at desc, p.id desc limit $6`,
    parts,
  );
  return query<PostRow>(key, text, [ids, viewer.id, authorId, ...after(page), page.limit + 1]);
}

/** Given posts, those the viewer may see: how ids from search, links and live messages are authorised again. */
export async function postsByIds(
  viewer: Viewer,
  postIds: readonly string[],
  parts?: readonly PostPart[],
): Promise<PostRow[]> {
  if (postIds.length === 0) return [];
  const { key, text, ids } = statement(
    "by-ids",
    viewer,
    (seen) => `select p.* from posts p where p.id = any($3::uuid[]) and ${seen("p")} and p.deleted_at is null`,
    parts,
  );
  return query<PostRow>(key, text, [ids, viewer.id, postIds]);
}

/** Questions of others on followed accounts that nobody has answered to the asker's content, newest first. */
export async function openQuestionsFor(viewer: Viewer, page: Page, parts?: readonly PostPart[]): Promise<PostRow[]> {
  const { key, text, ids } = statement(
    "open-questions",
    viewer,
    (seen) => `select x.* from account_followers f cross join lateral (
        select p.* from posts p where p.account_id = f.account_id and p.kind = 'question' and p.accepted_comment_id is null
           and p.author_id <> $2 and ${seen("p")} and p.deleted_at is null and (p.created_at, p.id) < ($3::timestamptz, $4::uuid)
         order by p.created_at desc, p.id desc limit $5) x
      where f.user_id = $2 and f.following order by x.created_at desc, x.id desc limit $5`,
    parts,
  );
  return query<PostRow>(key, text, [ids, viewer.id, ...after(page), page.limit + 1]);
}
