import { query } from "../../platform/db/pool.ts";
import { listenerOfMany } from "../listener.ts";

/**
 * For each key that a post stands under. Rows are taken in one order, so that two workers cannot wait for each other; a row that
 * says so already is left alone.
 */
const TOUCH = `
  insert into account_activity as v (account_id, key_id, last_post_at, last_contact_at)
  select p.account_id, k.id, max(p.created_at), max(p.created_at) filter (where p.first_hand)
    from posts p, lateral unnest(array[p.audience_id, p.circle_id]) k(id)
   where p.id = any($1::uuid[]) and p.account_id is not null and k.id is not null
   group by p.account_id, k.id order by p.account_id, k.id
  on conflict (account_id, key_id) do update
     set last_post_at = greatest(v.last_post_at, excluded.last_post_at),
         last_contact_at = greatest(v.last_contact_at, excluded.last_contact_at)
   where (v.last_post_at, v.last_contact_at) is distinct from
         (greatest(v.last_post_at, excluded.last_post_at), greatest(v.last_contact_at, excluded.last_contact_at))`;

/** Keeps the account's "last spoke": a listener, so that a burst of posts does not wait for one account's rows. */
export const accountActivity = listenerOfMany<"post.created" | "post.placed">("account-activity", async (events) => {
  await query("account-activity", TOUCH, [events.map(({ payload }) => payload.postId)]);
});
