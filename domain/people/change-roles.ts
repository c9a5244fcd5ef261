import { prisma, transaction } from "../../platform/db/prisma.ts";
import { DAY_MS, now } from "../../platform/clock.ts";
import { newId } from "../../platform/ids.ts";
import { assertCan, loadVisible } from "../access.ts";
import { visibleAccounts } from "../accounts/account-policy.ts";
import { InvalidInput, NotFound } from "../errors.ts";
import { event, recordEvent } from "../events.ts";
import { parseInput } from "../parse.ts";
import type { Viewer } from "../viewer.ts";
import { staysWithin, type Keys } from "../visibility.ts";
import { addRoleInput, endRoleInput } from "./person-input.ts";

const dayOf = (written: string | null | undefined) =>
  written ? new Date(`${written}T00:00:00Z`) : new Date(Math.floor(now().getTime() / DAY_MS) * DAY_MS);

/**
 * Told to those who see both. The person's version stands: it is seen by all who see her, and must not tell them of a role at an
 * account that they do not see.
 */
function changed(person: Keys & { id: string }, account: Keys & { id: string }) {
  return staysWithin(account, person)
    ? event("person.edited", person, { personId: person.id })
    : event("person.edited", account, { personId: person.id, accountId: account.id });
}

/** What she does at an account, from now or from a day on. With `moved`, where she was becomes history. */
export async function addRole(viewer: Viewer, raw: unknown): Promise<{ personId: string }> {
  const input = parseInput(addRoleInput, raw);
  const person = await loadVisible(viewer, "person", input.personId);
  const account = await loadVisible(viewer, "account", input.accountId);
  assertCan(viewer, "person.edit", person);
  return transaction(async (tx) => {
    const personId = person.id;
    const startedOn = input.startedOn ? dayOf(input.startedOn) : null;
    if (input.moved) {
      await tx.personRole.updateMany({
        // Where she also is and the viewer may not look, nothing is known of her move.
        where: { personId, current: true, account: visibleAccounts(viewer) },
        data: { current: false, endedOn: startedOn ?? dayOf(null) },
      });
    } else {
      // Saying the same role twice changes nothing.
      const same = await tx.personRole.count({
        where: { personId, accountId: account.id, title: input.title, current: true },
      });
      if (same > 0) return { personId };
    }
    const { title, department } = input;
    await tx.personRole.create({
      data: { id: newId(), personId, accountId: account.id, title, department, startedOn },
    });
    await recordEvent(tx, viewer, changed(person, account));
    return { personId };
  });
}

/** She no longer does it: the role stays in her history. */
export async function endRole(viewer: Viewer, raw: unknown): Promise<{ personId: string }> {
  const input = parseInput(endRoleInput, raw);
  const role = await prisma.personRole.findUnique({ where: { id: input.id } });
  if (!role) throw new NotFound();
  const person = await loadVisible(viewer, "person", role.personId);
  const account = await loadVisible(viewer, "account", role.accountId);
  assertCan(viewer, "person.edit", person);
  const endedOn = dayOf(input.endedOn);
  if (role.startedOn && endedOn < role.startedOn)
    throw new InvalidInput([{ path: "endedOn", key: "endsBeforeItStarts" }]);
  return transaction(async (tx) => {
    await tx.personRole.update({ where: { id: role.id }, data: { current: false, endedOn } });
    await recordEvent(tx, viewer, changed(person, account));
    return { personId: person.id };
  });
}
