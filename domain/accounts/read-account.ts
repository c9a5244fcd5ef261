import { prisma } from "../../platform/db/prisma.ts";
import { loadVisible } from "../access.ts";
import { noLater } from "../no-later.ts";
import type { Viewer } from "../viewer.ts";

/** "You read up to here": remembers the newest post seen; it never goes back. */
export async function readAccount(viewer: Viewer, accountId: string, asked: Date): Promise<void> {
  const upTo = noLater(asked);
  const account = await loadVisible(viewer, "account", accountId);
  await prisma.$executeRaw`insert into account_followers (account_id, user_id, read_at, following)
    values (${account.id}::uuid, ${viewer.id}::uuid, ${upTo}, false)
    on conflict (account_id, user_id) do update set read_at = greatest(account_followers.read_at, excluded.read_at)`;
}
