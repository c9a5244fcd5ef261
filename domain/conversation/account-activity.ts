import { prisma } from "../../platform/db/prisma.ts";
import type { Listener } from "../listener.ts";

/** Keeps the account's "last spoke": a listener, so that a burst of posts does not wait for one account row. */
export const accountActivity: Listener<"post.created"> = {
  name: "account-activity",
  run: async ({ payload, createdAt }) => {
    await prisma.$executeRaw`update accounts a set
        last_post_at = greatest(a.last_post_at, ${createdAt}::timestamptz),
        last_contact_at = case when p.first_hand then greatest(a.last_contact_at, ${createdAt}::timestamptz) else a.last_contact_at end
      from posts p where p.id = ${payload.postId}::uuid and a.id = p.account_id
       and (a.last_post_at is null or a.last_post_at < ${createdAt}::timestamptz)`;
  },
};
