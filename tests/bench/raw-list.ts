import type pg from "pg";
import { EVERYONE } from "../../domain/viewer.ts";

/** The rows of the list measure by hand: what nothing can beat but a cache. $1 account, $2 audiences, $3 the reader. */
const RAW = `select p.id, p.kind, p.body, p.created_at, p.comment_count, p.thanks_count, p.confirm_count, p.reaction_count,
    u.id as author_id, u.name as author, u.role, u.title, d.name as department, c.comments, r.reactions,
    exists (select 1 from thanks t where t.post_id = p.id and t.user_id = $3) as thanked
  from posts p join users u on u.id = p.author_id left join departments d on d.id = u.department_id
  left join lateral (select json_agg(x order by x.created_at) as comments from (
    select c.id, c.body, c.created_at, cu.id as author_id, cu.name as author, cu.role
      from comments c join users cu on cu.id = c.author_id
     where c.post_id = p.id and c.deleted_at is null and c.audience_id = any($2) order by c.created_at, c.id limit 2) x) c on true
  left join lateral (select json_agg(x) as reactions from (
    select emoji, count(*)::int as count, bool_or(user_id = $3) as mine
      from reactions where post_id = p.id group by emoji) x) r on true
  where p.account_id = $1 and p.audience_id = any($2) and p.deleted_at is null
  order by p.created_at desc, p.id desc limit 21`;

/** A connection, or a pool of them. */
export interface Asker {
  query: (statement: pg.QueryConfig) => Promise<pg.QueryResult>;
}

/** Asks for another account with each turn. */
export function rawList(accounts: readonly string[], readers: readonly string[]) {
  return (db: Asker, turn: number) =>
    db.query({
      name: "bench-list",
      text: RAW,
      values: [accounts[turn % accounts.length], [EVERYONE], readers[turn % readers.length]],
    });
}
