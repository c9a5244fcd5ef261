import { transaction, type Tx } from "../../platform/db/prisma.ts";
import { now } from "../../platform/clock.ts";
import { assertCan, loadVisible } from "../access.ts";
import { NotFound } from "../errors.ts";
import { event, recordEvent } from "../events.ts";
import { parseInput } from "../parse.ts";
import type { Viewer } from "../viewer.ts";
import { mergePeopleInput } from "./person-input.ts";

/**
 * Two records of one person become one: everything that pointed at `from` points at `into`, the old address leads to the new one, and
 * what the record that went said is kept. It cannot be undone.
 */
export async function mergePeople(viewer: Viewer, raw: unknown): Promise<{ id: string }> {
  const input = parseInput(mergePeopleInput, raw);
  const from = await loadVisible(viewer, "person", input.fromId);
  const into = await loadVisible(viewer, "person", input.intoId);
  assertCan(viewer, "person.merge", from);
  assertCan(viewer, "person.merge", into);
  return transaction(async (tx) => {
    // Both rows are locked, in one order, so that two merges of the same pair cannot cross.
    const ids = [from.id, into.id].sort();
    const there = await tx.$queryRaw<unknown[]>`
      select id::text from people where id = any(${ids}::uuid[]) order by id for update`;
    if (there.length < ids.length) throw new NotFound();
    await moveEverything(tx, from.id, into.id);
    const { name, givenName, familyName, about, createdAt } = from;
    const snapshot = { name, givenName, familyName, about, createdAt: createdAt.toISOString() };
    await tx.personMerge.updateMany({ where: { intoId: from.id }, data: { intoId: into.id } });
    await tx.personMerge.create({
      data: { fromId: from.id, intoId: into.id, snapshot, mergedById: viewer.id, createdAt: now() },
    });
    await tx.person.update({
      where: { id: into.id },
      data: {
        about: into.about || from.about,
        // Whoever asked not to be contacted keeps that word.
        doNotContact: into.doNotContact || from.doNotContact,
        version: { increment: 1 },
      },
    });
    await tx.person.delete({ where: { id: from.id } });
    await recordEvent(tx, viewer, event("person.merged", into, { personId: into.id, fromId: from.id }));
    return { id: into.id };
  });
}

/** Tables where a person may stand once beside something: `from` moves unless `into` is there already. */
const ONCE = [
  ["person_emails", "email"],
  ["person_phones", "phone"],
  ["relationships", "user_id"],
  ["opportunity_people", "opportunity_id"],
  ["post_people", "post_id"],
  ["interaction_participants", "interaction_id"],
] as const;

const ALWAYS = ["person_roles", "introductions"] as const;

async function moveEverything(tx: Tx, from: string, into: string): Promise<void> {
  for (const [table, beside] of ONCE) {
    await tx.$executeRawUnsafe(
      `update ${table} t set person_id = $2::uuid where t.person_id = $1::uuid
          and not exists (select 1 from ${table} o where o.person_id = $2::uuid and o.${beside} = t.${beside})`,
      from,
      into,
    );
  }
  for (const table of ALWAYS) {
    await tx.$executeRawUnsafe(`update ${table} set person_id = $2::uuid where person_id = $1::uuid`, from, into);
  }
}
