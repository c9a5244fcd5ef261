import { query } from "../../platform/db/pool.ts";
import type { Listener } from "../listener.ts";

const TOUCH = `update accounts a set
    last_post_at = greatest(a.last_post_at, $2::timestamptz),
    last_contact_at = case when p.first_hand then greatest(a.last_contact_at, $2::timestamptz) else a.last_contact_at end
  from posts p where p.id = $1::uuid and a.id = p.account_id and (a.last_post_at is null or a.last_post_at < $2::timestamptz)`;

/** Keeps the account's "last spoke": a listener, so that a burst of posts does not wait for one account row. */
export const accountActivity: Listener<"post.created"> = {
  name: "account-activity",
  run: async ({ payload, createdAt }) => {
    await query("account-activity", TOUCH, [payload.postId, createdAt]);
  },
};
