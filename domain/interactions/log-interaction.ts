import { prisma, transaction } from "../../platform/db/prisma.ts";
import { DAY_MS, now } from "../../platform/clock.ts";
import { newId } from "../../platform/ids.ts";
import { assertCan, loadVisible } from "../access.ts";
import { noteContact } from "../accounts/account-activity.sql.ts";
import { InvalidInput } from "../errors.ts";
import { event, recordEvent } from "../events.ts";
import { keysOnDeal } from "../opportunities/opportunity-policy.ts";
import { parseInput } from "../parse.ts";
import { holdKeys, whileKeysStand } from "../standing-keys.ts";
import type { Viewer } from "../viewer.ts";
import { logInteractionInput } from "./interaction-input.ts";

/** Writes down that we were in touch. Past only (a day of grace for time zones): what is planned is a task. */
export async function logInteraction(viewer: Viewer, raw: unknown): Promise<{ id: string }> {
  const input = parseInput(logInteractionInput, raw);
  return whileKeysStand(() => write(viewer, input));
}

async function write(viewer: Viewer, input: ReturnType<typeof logInteractionInput.parse>): Promise<{ id: string }> {
  const account = await loadVisible(viewer, "account", input.accountId);
  const deal = input.opportunityId ? await loadVisible(viewer, "opportunity", input.opportunityId) : null;
  const people = await Promise.all([...new Set(input.personIds)].map((id) => loadVisible(viewer, "person", id)));
  const wanted = [...new Set(input.colleagueIds ?? [viewer.id])];
  const colleagues = await Promise.all(wanted.map((id) => loadVisible(viewer, "colleague", id)));
  assertCan(viewer, "interaction.create", account);
  if (deal && deal.accountId !== account.id) throw new InvalidInput([{ path: "opportunityId", key: "otherAccount" }]);
  const occurredAt = input.occurredAt ?? now();
  if (occurredAt.getTime() > now().getTime() + DAY_MS)
    throw new InvalidInput([{ path: "occurredAt", key: "inTheFuture" }]);
  if (people.length + colleagues.length === 0) throw new InvalidInput([{ path: "personIds", key: "required" }]);
  const again = await prisma.interaction.findUnique({ where: { id: input.clientId } });
  if (again) {
    if (again.createdById !== viewer.id) throw new InvalidInput([{ path: "clientId", key: "notUnderstood" }]);
    return { id: again.id };
  }
  return transaction(async (tx) => {
    await holdKeys(tx, { accounts: account, opportunities: deal });
    const { channel, subject, body, clientId: id } = input;
    const { audienceId, circleId } = keysOnDeal(account, deal, input.forGuests);
    const written = await tx.interaction.createMany({
      data: [{ id, accountId: account.id, opportunityId: deal?.id ?? null, channel, subject, body, occurredAt }].map(
        (row) => ({ ...row, audienceId, circleId, createdById: viewer.id, createdAt: now() }),
      ),
      // Two copies of one request at the same moment: the second finds the first.
      skipDuplicates: true,
    });
    if (written.count === 0) return { id };
    await tx.interactionParticipant.createMany({
      data: [
        ...people.map((person) => ({ id: newId(), interactionId: id, personId: person.id })),
        ...colleagues.map((colleague) => ({ id: newId(), interactionId: id, userId: colleague.id })),
      ],
    });
    await noteContact(tx, account.id, { audienceId, circleId }, occurredAt);
    await recordEvent(
      tx,
      viewer,
      event("interaction.created", { audienceId, circleId }, { accountId: account.id, interactionId: id }),
    );
    return { id };
  });
}
