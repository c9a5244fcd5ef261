import { query } from "../../platform/db/pool.ts";
import { EVERYONE } from "../viewer.ts";

/** Seen by all who read the post `p`: a name that is not proposed because somebody hidden bears it would tell of her. */
const known = (alias: string) =>
  `${alias}.audience_id in ('${EVERYONE}', p.audience_id) and (p.circle_id is null or ${alias}.circle_id = p.circle_id)`;

/** A post, and who and what of its account is known already: all that reading its structure needs. */
export interface ProposalContext {
  postId: string;
  kind: string;
  /** Of the account it stands on; null and empty while it has none. */
  accountId: string | null;
  accountName: string;
  body: string;
  createdAt: Date;
  /** ISO 3166 alpha-2, or empty. */
  country: string;
  locale: string;
  people: { id: string; name: string }[];
  deals: { id: string; name: string }[];
  /** Whether it has proposals already, decided or not. */
  readBefore: boolean;
}

/** In one statement, since every post that is written passes here. Posts that are gone are left out. */
export async function proposalContexts(postIds: readonly string[]): Promise<ProposalContext[]> {
  return query<ProposalContext>(
    "proposal-contexts",
    `select p.id as "postId", p.kind, a.id as "accountId", coalesce(a.name, '') as "accountName", p.body, p.created_at as "createdAt",
        coalesce(a.country, '') as country, u.locale,
        exists (select 1 from proposals s where s.post_id = p.id) as "readBefore",
        coalesce((select json_agg(x) from (select q.id, q.name from person_roles r join people q on q.id = r.person_id
           where r.account_id = p.account_id and r.current and ${known("q")} order by r.id limit 500) x), '[]') as people,
        coalesce((select json_agg(x) from (select o.id, o.name from opportunities o
           where o.account_id = p.account_id and o.closed_at is null and ${known("o")} order by o.id limit 200) x), '[]') as deals
       from posts p left join accounts a on a.id = p.account_id join users u on u.id = p.author_id
      where p.id = any($1::uuid[]) and p.deleted_at is null order by p.id`,
    [postIds],
  );
}

/** Which of these names are an account's that is seen by all who read the post. */
export async function namesOfAccounts(
  given: readonly { postId: string; name: string }[],
): Promise<{ postId: string; name: string }[]> {
  return query(
    "proposal-firms",
    `select n.post_id as "postId", n.name from unnest($1::uuid[], $2::text[], $3::text[]) n(post_id, name, pattern)
       join posts p on p.id = n.post_id
      where exists (select 1 from accounts a where a.name ilike n.pattern and ${known("a")})`,
    [
      given.map(({ postId }) => postId),
      given.map(({ name }) => name),
      // The index of names answers ilike, not lower().
      given.map(({ name }) => name.replace(/[\\%_]/g, "\\$&")),
    ],
  );
}
