import { now } from "../../platform/clock.ts";
import { transaction } from "../../platform/db/prisma.ts";
import { assertCan, loadVisible } from "../access.ts";
import { event, recordEvent } from "../events.ts";
import { parseInput } from "../parse.ts";
import type { Viewer } from "../viewer.ts";
import { setOpportunityPersonInput } from "./opportunity-input.ts";

/** Says what part someone outside has in the deal. Everyone inside may, for whoever knows it knows best. */
export async function setOpportunityPerson(viewer: Viewer, raw: unknown): Promise<{ id: string }> {
  const { opportunityId, personId, part } = parseInput(setOpportunityPersonInput, raw);
  const deal = await loadVisible(viewer, "opportunity", opportunityId);
  const person = await loadVisible(viewer, "person", personId);
  assertCan(viewer, "opportunity.contribute", deal);

  return transaction(async (tx) => {
    const key = { opportunityId: deal.id, personId: person.id };
    const standing = await tx.opportunityPerson.findUnique({ where: { opportunityId_personId: key } });
    if (standing?.part === part) return { id: deal.id };
    await tx.opportunityPerson.upsert({
      where: { opportunityId_personId: key },
      create: { ...key, part, createdAt: now() },
      update: { part },
    });
    await recordEvent(
      tx,
      viewer,
      event("opportunity.edited", deal, { accountId: deal.accountId, opportunityId: deal.id }),
    );
    return { id: deal.id };
  });
}
