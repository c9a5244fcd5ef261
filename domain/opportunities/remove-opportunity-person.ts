import { transaction } from "../../platform/db/prisma.ts";
import { assertCan, loadVisible } from "../access.ts";
import { event, recordEvent } from "../events.ts";
import { parseInput } from "../parse.ts";
import type { Viewer } from "../viewer.ts";
import { removeOpportunityPersonInput } from "./opportunity-input.ts";

/** Someone has no part in the deal after all. Removing twice is removing once. */
export async function removeOpportunityPerson(viewer: Viewer, raw: unknown): Promise<{ id: string }> {
  const { opportunityId, personId } = parseInput(removeOpportunityPersonInput, raw);
  const deal = await loadVisible(viewer, "opportunity", opportunityId);
  const person = await loadVisible(viewer, "person", personId);
  assertCan(viewer, "opportunity.contribute", deal);

  return transaction(async (tx) => {
    const { count } = await tx.opportunityPerson.deleteMany({ where: { opportunityId: deal.id, personId: person.id } });
    if (count > 0) {
      const payload = { accountId: deal.accountId, opportunityId: deal.id };
      await recordEvent(tx, viewer, event("opportunity.edited", deal, payload));
    }
    return { id: deal.id };
  });
}
