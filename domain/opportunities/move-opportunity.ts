import { now } from "../../platform/clock.ts";
import { transaction } from "../../platform/db/prisma.ts";
import { assertCan, loadVisible } from "../access.ts";
import { Conflict } from "../errors.ts";
import { event, recordEvent } from "../events.ts";
import { parseInput } from "../parse.ts";
import type { Viewer } from "../viewer.ts";
import { saveVersion } from "./edit-opportunity.ts";
import { recordChanges } from "./opportunity-history.ts";
import { moveOpportunityInput } from "./opportunity-input.ts";
import { assertInUse, stageById } from "./stages.ts";

/**
 * Moves an opportunity to a stage; won or lost closes it, any other opens it again. Moving it to where it is already
 * changes nothing, whatever the version: a request sent twice is answered twice the same.
 */
export async function moveOpportunity(viewer: Viewer, raw: unknown): Promise<{ id: string }> {
  const { id, version, stageId, lostReason } = parseInput(moveOpportunityInput, raw);
  const deal = await loadVisible(viewer, "opportunity", id);
  const stage = await stageById(stageId);
  assertCan(viewer, "opportunity.edit", deal);
  if (deal.stageId === stage.id) return { id };
  if (deal.version !== version) throw new Conflict(deal.version);

  return transaction(async (tx) => {
    const at = now();
    await saveVersion(tx, id, version, {
      stageId: stage.id,
      stageSince: at,
      closedAt: stage.kind === "open" ? null : at,
      lostReason: stage.kind === "lost" ? lostReason : "",
    });
    await assertInUse(tx, stage.id);
    await recordChanges(tx, viewer, id, [{ field: "stage", before: deal.stage.key, after: stage.key }]);
    const payload = { accountId: deal.accountId, opportunityId: id, fromStageId: deal.stageId, toStageId: stage.id };
    await recordEvent(tx, viewer, event("opportunity.moved", deal, payload));
    return { id };
  });
}
