import { transaction } from "../../platform/db/prisma.ts";
import { forgetUser } from "../../platform/signed-in-cache.ts";
import { assertCan, loadVisible } from "../access.ts";
import { InvalidInput } from "../errors.ts";
import { parseInput } from "../parse.ts";
import type { Viewer } from "../viewer.ts";
import { joinCircle } from "./account-circle.ts";
import { accountGuestInput } from "./sharing-input.ts";

/** Opens an account to an influencer: she sees what is written there for guests from now on. */
export async function inviteToAccount(viewer: Viewer, raw: unknown): Promise<{ accountId: string }> {
  const input = parseInput(accountGuestInput, raw);
  const account = await loadVisible(viewer, "account", input.accountId);
  const guest = await loadVisible(viewer, "colleague", input.userId);
  assertCan(viewer, "account.share", account);
  if (guest.role !== "influencer" || guest.deactivatedAt) {
    throw new InvalidInput([{ path: "userId", key: "notAnInfluencer" }]);
  }
  await transaction((tx) => joinCircle(tx, viewer, account.id, guest.id));
  forgetUser(guest.id);
  return { accountId: account.id };
}
