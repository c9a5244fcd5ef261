import { now } from "../../platform/clock.ts";
import { prisma } from "../../platform/db/prisma.ts";
import { assertCan, loadVisible } from "../access.ts";
import type { Viewer } from "../viewer.ts";

/** Follows an account, or stops. A choice of one's own: nobody is told. */
export async function followAccount(viewer: Viewer, accountId: string, on: boolean): Promise<{ id: string }> {
  const account = await loadVisible(viewer, "account", accountId);
  assertCan(viewer, "account.follow", account);
  const key = { accountId: account.id, userId: viewer.id };
  await prisma.accountFollower.upsert({
    where: { accountId_userId: key },
    create: { ...key, following: on, createdAt: now() },
    update: { following: on },
  });
  return account;
}
