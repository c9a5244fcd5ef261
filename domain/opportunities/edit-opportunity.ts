import type { Prisma } from "../../generated/prisma/client.ts";
import { transaction, type Tx } from "../../platform/db/prisma.ts";
import { assertCan, loadVisible } from "../access.ts";
import { Conflict } from "../errors.ts";
import { event, recordEvent } from "../events.ts";
import { parseInput } from "../parse.ts";
import type { Viewer } from "../viewer.ts";
import { assertFits, fittingAmount } from "./fitting-amount.ts";
import { amountText, dayText, recordChanges, type Change } from "./opportunity-history.ts";
import { editOpportunityInput } from "./opportunity-input.ts";
import { checkOwner } from "./opportunity-owner.ts";

type Deal = Awaited<ReturnType<typeof loadVisible<"opportunity">>>;

/** Changes what is given, one line of history for each. A stale version is refused: nobody's words are overwritten unseen. */
export async function editOpportunity(viewer: Viewer, raw: unknown): Promise<{ id: string }> {
  const { id, version, ...given } = parseInput(editOpportunityInput, raw);
  const deal = await loadVisible(viewer, "opportunity", id);
  assertCan(viewer, "opportunity.edit", deal);
  if (deal.version !== version) throw new Conflict(deal.version);
  const { data, changes } = compare(deal, given);
  if (Object.keys(data).length === 0) return { id };
  if (data.ownerId) await checkOwner(data.ownerId as string, deal.audienceId);

  return transaction(async (tx) => {
    await saveVersion(tx, id, version, data);
    await recordChanges(tx, viewer, id, changes);
    await recordEvent(tx, viewer, event("opportunity.edited", deal, { accountId: deal.accountId, opportunityId: id }));
    return { id };
  });
}

/** Writes only over the version that was read: of two at once, one wins and the other is told. */
export async function saveVersion(
  tx: Tx,
  id: string,
  version: number,
  data: Prisma.OpportunityUncheckedUpdateManyInput,
): Promise<void> {
  const { count } = await tx.opportunity.updateMany({
    where: { id, version },
    data: { ...data, version: { increment: 1 } },
  });
  if (count > 0) return;
  const standing = await tx.opportunity.findUniqueOrThrow({ where: { id }, select: { version: true } });
  throw new Conflict(standing.version);
}

type Given = Omit<ReturnType<typeof editOpportunityInput.parse>, "id" | "version">;

/** What really changes, as data to write and as history to tell. */
function compare(deal: Deal, given: Given): { data: Prisma.OpportunityUncheckedUpdateManyInput; changes: Change[] } {
  const data: Prisma.OpportunityUncheckedUpdateManyInput = {};
  const changes: Change[] = [];
  const tell = (field: Change["field"], before: string, after: string) => changes.push({ field, before, after });

  if (given.name !== undefined && given.name !== deal.name) {
    data.name = given.name;
    tell("name", deal.name, given.name);
  }
  const amount = deal.amount === null ? null : Number(deal.amount);
  const currency = given.currency ?? deal.currency;
  const next = { amount: given.amount === undefined ? amount : fittingAmount(given.amount, currency), currency };
  if (next.amount !== amount || next.currency !== deal.currency) {
    assertFits(next.amount, currency);
    Object.assign(data, next);
    const [before, after] = [amountText(amount, deal.currency), amountText(next.amount, next.currency)];
    if (before !== after) tell("amount", before, after);
  }
  if (given.expectedOn !== undefined && (given.expectedOn ?? "") !== dayText(deal.expectedOn)) {
    data.expectedOn = given.expectedOn && new Date(`${given.expectedOn}T00:00:00Z`);
    tell("expected-on", dayText(deal.expectedOn), given.expectedOn ?? "");
  }
  if (given.ownerId !== undefined && given.ownerId !== deal.ownerId) {
    data.ownerId = given.ownerId;
    tell("owner", deal.ownerId ?? "", given.ownerId ?? "");
  }
  if (given.nextStep !== undefined && given.nextStep !== deal.nextStep) {
    data.nextStep = given.nextStep;
    tell("next-step", deal.nextStep, given.nextStep);
  }
  if (given.nextStepOn !== undefined && (given.nextStepOn ?? "") !== dayText(deal.nextStepOn)) {
    data.nextStepOn = given.nextStepOn && new Date(`${given.nextStepOn}T00:00:00Z`);
  }
  return { data, changes };
}
