import { transaction } from "../../platform/db/prisma.ts";
import { assertCan, loadVisible } from "../access.ts";
import { event, recordEvent } from "../events.ts";
import { parseInput } from "../parse.ts";
import { takeKeys } from "../standing-keys.ts";
import { EVERYONE, type Viewer } from "../viewer.ts";
import { alignAudience } from "./align-audience.sql.ts";
import { takeVersion } from "./restrict-account.ts";
import { openAccountInput } from "./sharing-input.ts";

/** Opens a restricted account, and all that is on it, to every colleague. */
export async function openAccount(viewer: Viewer, raw: unknown): Promise<{ accountId: string }> {
  const input = parseInput(openAccountInput, raw);
  const account = await loadVisible(viewer, "account", input.accountId);
  assertCan(viewer, "account.share", account);
  if (account.audienceId === EVERYONE) return { accountId: account.id };
  await transaction(async (tx) => {
    await takeKeys(tx, "accounts", account.id);
    await takeVersion(tx, account.id, input.version);
    await tx.account.update({ where: { id: account.id }, data: { audienceId: EVERYONE } });
    await alignAudience(tx, account.id, account.audienceId);
    const keys = { audienceId: EVERYONE, circleId: account.circleId };
    await recordEvent(tx, viewer, event("account.audience-changed", keys, { accountId: account.id }));
  });
  return { accountId: account.id };
}
