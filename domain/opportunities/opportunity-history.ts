import { now } from "../../platform/clock.ts";
import { newId } from "../../platform/ids.ts";
import type { Tx } from "../../platform/db/prisma.ts";
import type { Viewer } from "../viewer.ts";
import type { ChangedField } from "./opportunity-input.ts";

/**
 * One line of history. Both sides are text, empty for nothing: a stage's key, `380000 EUR`, a day, a colleague's id, the
 * words of a name or a next step; for `opened`, after is the id of the post it was opened from.
 */
export interface Change {
  field: ChangedField;
  before: string;
  after: string;
}

export async function recordChanges(tx: Tx, viewer: Viewer, opportunityId: string, changes: Change[]): Promise<void> {
  if (changes.length === 0) return;
  const createdAt = now();
  await tx.opportunityChange.createMany({
    data: changes.map((change) => ({ id: newId(), opportunityId, byId: viewer.id, createdAt, ...change })),
  });
}

/** An amount as history keeps it. */
export function amountText(amount: number | null, currency: string): string {
  return amount === null ? "" : `${amount} ${currency}`;
}

/** A calendar day as it is stored. */
export function dayText(date: Date | null): string {
  return date ? date.toISOString().slice(0, 10) : "";
}
