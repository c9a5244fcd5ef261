import { transaction, type Tx } from "../../platform/db/prisma.ts";
import { now } from "../../platform/clock.ts";
import { assertCan, loadVisible } from "../access.ts";
import { NotFound } from "../errors.ts";
import { event, recordEvent } from "../events.ts";
import { parseInput } from "../parse.ts";
import { KeysMoved, whileKeysStand } from "../standing-keys.ts";
import type { Viewer } from "../viewer.ts";
import type { Keys } from "../visibility.ts";
import { mergedKeys, sameKeys } from "./merged-keys.ts";
import { mergePeopleInput } from "./person-input.ts";

/**
 * Two records of one person become one: everything that pointed at `from` points at `into`, the old address leads to the new one, and
 * what the record that went said is kept. It cannot be undone. Seen by other people than each other, they are merged only with
 * `narrow`, and the one record is then seen by those who saw both.
 */
export async function mergePeople(viewer: Viewer, raw: unknown): Promise<{ id: string }> {
  const input = parseInput(mergePeopleInput, raw);
  return whileKeysStand(() => write(viewer, input));
}

async function write(viewer: Viewer, input: ReturnType<typeof mergePeopleInput.parse>): Promise<{ id: string }> {
  const from = await loadVisible(viewer, "person", input.fromId);
  const into = await loadVisible(viewer, "person", input.intoId);
  assertCan(viewer, "person.merge", from);
  assertCan(viewer, "person.merge", into);
  const keys = mergedKeys(from, into, input.narrow);
  return transaction(async (tx) => {
    // Both rows are locked, in one order, so that two merges of the same pair cannot cross.
    const ids = [from.id, into.id].sort();
    const there = await tx.$queryRaw<(Keys & { id: string })[]>`
      select id::text, audience_id::text as "audienceId", circle_id::text as "circleId" from people
       where id = any(${ids}::uuid[]) order by id for update`;
    if (there.length < ids.length) throw new NotFound();
    if (!there.every((row) => sameKeys(row, row.id === from.id ? from : into))) throw new KeysMoved();
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
        ...keys,
        about: into.about || from.about,
        // Whoever asked not to be contacted keeps that word.
        doNotContact: into.doNotContact || from.doNotContact,
        version: { increment: 1 },
      },
    });
    await tx.person.delete({ where: { id: from.id } });
    await recordEvent(tx, viewer, event("person.merged", keys, { personId: into.id, fromId: from.id }));
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
  ["tie_traces", "source_id"],
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
