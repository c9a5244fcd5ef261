import { transaction } from "../../platform/db/prisma.ts";
import { assertCan, loadVisible } from "../access.ts";
import { Conflict } from "../errors.ts";
import { event, recordEvent } from "../events.ts";
import { parseInput } from "../parse.ts";
import { holdKeys, takeKeys, whileKeysStand } from "../standing-keys.ts";
import type { Viewer } from "../viewer.ts";
import { saveVersion } from "./edit-opportunity.ts";
import { recordChanges } from "./opportunity-history.ts";
import { unrestrictOpportunityInput } from "./opportunity-input.ts";

/** Seen again by all who see its account. What the team said among themselves meanwhile stays with the team. */
export async function unrestrictOpportunity(viewer: Viewer, raw: unknown): Promise<{ id: string }> {
  const input = parseInput(unrestrictOpportunityInput, raw);
  return whileKeysStand(() => write(viewer, input));
}

type Input = ReturnType<typeof unrestrictOpportunityInput.parse>;

async function write(viewer: Viewer, { id, version }: Input): Promise<{ id: string }> {
  const deal = await loadVisible(viewer, "opportunity", id);
  const account = await loadVisible(viewer, "account", deal.accountId);
  assertCan(viewer, "opportunity.edit", deal);
  if (deal.audienceId === account.audienceId) return { id };
  if (deal.version !== version) throw new Conflict(deal.version);

  return transaction(async (tx) => {
    await holdKeys(tx, { accounts: account });
    await takeKeys(tx, "opportunities", id);
    const keys = { audienceId: account.audienceId, circleId: null };
    await saveVersion(tx, id, version, keys);
    await recordChanges(tx, viewer, id, [{ field: "audience", before: "deal", after: "" }]);
    await recordEvent(tx, viewer, event("opportunity.edited", keys, { accountId: deal.accountId, opportunityId: id }));
    return { id };
  });
}
