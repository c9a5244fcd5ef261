import { transaction } from "../../platform/db/prisma.ts";
import { forgetUser } from "../../platform/signed-in-cache.ts";
import { assertCan, loadVisible } from "../access.ts";
import { NotFound } from "../errors.ts";
import { parseInput } from "../parse.ts";
import type { Viewer } from "../viewer.ts";
import { tellCircle } from "./account-circle.ts";
import { accountGuestInput } from "./sharing-input.ts";

/** Closes an account to an influencer, at once. What she wrote there stays. */
export async function removeFromAccount(viewer: Viewer, raw: unknown): Promise<{ accountId: string }> {
  const input = parseInput(accountGuestInput, raw);
  const account = await loadVisible(viewer, "account", input.accountId);
  assertCan(viewer, "account.share", account);
  const { circleId } = account;
  if (!circleId) throw new NotFound();
  await transaction(async (tx) => {
    const { count } = await tx.circleMember.deleteMany({ where: { circleId, userId: input.userId } });
    if (count !== 1) throw new NotFound();
    await tellCircle(tx, viewer, account.id, circleId, input.userId);
  });
  forgetUser(input.userId);
  return { accountId: account.id };
}
