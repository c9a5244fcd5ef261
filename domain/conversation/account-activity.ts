import { query } from "../../platform/db/pool.ts";
import { listenerOfMany } from "../listener.ts";

/** Accounts are taken in one order, so that two workers cannot wait for each other. */
const TOUCH = `
  with said as (
    select p.account_id as id, max(p.created_at) as at, max(p.created_at) filter (where p.first_hand) as heard_at
      from posts p where p.id = any($1::uuid[]) and p.account_id is not null group by p.account_id),
  older as (
    select a.id, greatest(a.last_post_at, s.at) as post_at, greatest(a.last_contact_at, s.heard_at) as contact_at
      from accounts a join said s on s.id = a.id
     where (a.last_post_at, a.last_contact_at)
             is distinct from (greatest(a.last_post_at, s.at), greatest(a.last_contact_at, s.heard_at))
     order by a.id for no key update of a)
  update accounts a set last_post_at = o.post_at, last_contact_at = o.contact_at from older o where a.id = o.id`;

/** Keeps the account's "last spoke": a listener, so that a burst of posts does not wait for one account row. */
export const accountActivity = listenerOfMany<"post.created" | "post.placed">("account-activity", async (events) => {
  await query("account-activity", TOUCH, [events.map(({ payload }) => payload.postId)]);
});
