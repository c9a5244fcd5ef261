import { transaction, type Tx } from "../../platform/db/prisma.ts";
import { now } from "../../platform/clock.ts";
import type { Prisma } from "../../generated/prisma/client.ts";
import { assertCan, loadVisible } from "../access.ts";
import { NotFound } from "../errors.ts";
import { event, recordEvent } from "../events.ts";
import { parseInput } from "../parse.ts";
import { KeysMoved, whileKeysStand } from "../standing-keys.ts";
import type { Viewer } from "../viewer.ts";
import type { Keys } from "../visibility.ts";
import { bothTexts } from "./merge-facts.ts";
import type { IntoFacts, MergeLog, Row } from "./merge-log.ts";
import { printOf } from "./merge-print.sql.ts";
import { moveEverything } from "./merge-rows.ts";
import { mergedKeys, sameKeys } from "./merged-keys.ts";
import { mergePeopleInput } from "./person-input.ts";

/**
 * Two records of one person become one: everything that pointed at `from` points at `into`, the old address leads to the new one, and
 * what either said is kept. For some weeks it can be undone (undo-merge.ts). Seen by other people than each other, they are merged only
 * with `narrow`, and the one record is then seen by those who saw both.
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
    const [fromRow, intoRow] = await holdPair(tx, from, into);
    const before = factsOf(intoRow);
    const after: IntoFacts = {
      ...keys,
      about: bothTexts(before.about, String(fromRow.about)),
      // Whoever asked not to be contacted keeps that word.
      doNotContact: before.doNotContact || fromRow.do_not_contact === true,
    };
    const moves = await moveEverything(tx, { from: from.id, into: into.id }, new Set(input.roleIds));
    const { version } = await tx.person.update({
      where: { id: into.id },
      data: { ...after, version: { increment: 1 } },
      select: { version: true },
    });
    await tx.person.delete({ where: { id: from.id } });
    const rest = await printOf(tx, into.id);
    const log: MergeLog = { from: fromRow, into: { id: into.id, before, after, version, rest }, ...moves };
    const { name, givenName, familyName, about, createdAt } = from;
    const snapshot = { name, givenName, familyName, about, createdAt: createdAt.toISOString() };
    const merge = { fromId: from.id, intoId: into.id, mergedById: viewer.id, createdAt: now() };
    await tx.personMerge.create({ data: { ...merge, snapshot, log: log as unknown as Prisma.InputJsonObject } });
    await recordEvent(tx, viewer, event("person.merged", keys, { personId: into.id, fromId: from.id }));
    return { id: into.id };
  });
}

type Held = Keys & { id: string };

/** Both rows as they stand, locked in one order, so that two merges of the same pair cannot cross. */
async function holdPair(tx: Tx, from: Held, into: Held): Promise<[Row, Row]> {
  const there = await tx.$queryRaw<{ row: Row }[]>`
    select to_jsonb(p) as row from people p where id = any(${[from.id, into.id]}::uuid[]) order by id for update`;
  const rowOf = ({ id }: Held) => there.find(({ row }) => row.id === id)?.row;
  const [fromRow, intoRow] = [rowOf(from), rowOf(into)];
  if (!fromRow || !intoRow) throw new NotFound();
  if (!sameKeys(factsOf(fromRow), from) || !sameKeys(factsOf(intoRow), into)) throw new KeysMoved();
  return [fromRow, intoRow];
}

export function factsOf(row: Row): IntoFacts {
  return {
    audienceId: row.audience_id as string,
    circleId: row.circle_id as string | null,
    about: row.about as string,
    doNotContact: row.do_not_contact === true,
  };
}
