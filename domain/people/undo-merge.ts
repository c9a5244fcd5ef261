import type { Prisma } from "../../generated/prisma/client.ts";
import { now } from "../../platform/clock.ts";
import { prisma, transaction, type Tx } from "../../platform/db/prisma.ts";
import { isUuid } from "../../platform/ids.ts";
import { assertCan, loadVisible } from "../access.ts";
import { InvalidInput, NotFound } from "../errors.ts";
import { event, recordEvent } from "../events.ts";
import { parseInput } from "../parse.ts";
import { KeysMoved, whileKeysStand } from "../standing-keys.ts";
import type { Viewer } from "../viewer.ts";
import { undoneSince, type MergeLog, type Row } from "./merge-log.ts";
import { factsOf } from "./merge-people.ts";
import { printOf } from "./merge-print.sql.ts";
import { sameKeys } from "./merged-keys.ts";
import { undoMergeInput } from "./person-input.ts";
import { bringBack, type Stayed } from "./unmerge-rows.ts";
import { alignToAccount } from "./unmerge-keys.sql.ts";

export interface Undone {
  /** The record that is back, and the one it had been merged into. */
  id: string;
  intoId: string;
  stayed: Stayed[];
}

/**
 * Takes a merge back: the record that went stands again, with what it brought, as that is today; the other is again as it was. What was
 * written since on the one record stays there, and `stayed` names it. Nobody sees more than before: a record whose
 * visibility was changed since, or that says new things to fewer people, keeps the one it has now. Twice is once.
 */
export async function undoMerge(viewer: Viewer, raw: unknown): Promise<Undone> {
  const { fromId } = parseInput(undoMergeInput, raw);
  return whileKeysStand(() => write(viewer, fromId));
}

async function write(viewer: Viewer, fromId: string): Promise<Undone> {
  const merge = isUuid(fromId) ? await prisma.personMerge.findUnique({ where: { fromId } }) : null;
  if (!merge) return alreadyApart(viewer, fromId);
  const into = await loadVisible(viewer, "person", merge.intoId);
  assertCan(viewer, "person.merge", into);
  return transaction(async (tx) => {
    await holdAccountsOf(tx, into.id);
    const [held] = await tx.$queryRaw<{ row: Row }[]>`
      select to_jsonb(p) as row from people p where id = ${into.id}::uuid for update`;
    if (!held || !sameKeys(factsOf(held.row), into)) throw new KeysMoved();
    const taken = await tx.$queryRaw<{ log: MergeLog | null; at: Date }[]>`
      delete from person_merges where from_id = ${fromId}::uuid and into_id = ${into.id}::uuid returning log, created_at as at`;
    // Merged further, or undone, in this very moment.
    if (!taken[0]) throw new KeysMoved();
    const { log, at } = taken[0];
    if (!log || at < undoneSince(now()))
      throw new InvalidInput([{ path: "fromId", key: "mergeTooOld" }], "mergeTooOld");
    const stayed = await apart(tx, log, { fromId, into: held.row });
    const payload = { personId: into.id, fromId };
    await recordEvent(tx, viewer, event("person.unmerged", into, payload));
    return { id: fromId, intoId: into.id, stayed };
  });
}

async function alreadyApart(viewer: Viewer, fromId: string): Promise<Undone> {
  const person = await loadVisible(viewer, "person", fromId);
  assertCan(viewer, "person.merge", person);
  const [undone] = await prisma.$queryRaw<{ into: string }[]>`
    select payload->>'personId' as into from events
     where type = 'person.unmerged' and payload->>'fromId' = ${fromId} order by created_at desc, id desc limit 1`;
  if (!undone) throw new NotFound();
  return { id: person.id, intoId: undone.into, stayed: [] };
}

/** Accounts before people, as whoever closes an account does. */
async function holdAccountsOf(tx: Tx, personId: string): Promise<void> {
  await tx.$queryRaw`select 1 from accounts where id in (select account_id from person_roles where person_id = ${personId}::uuid)
    order by id for key share`;
}

async function apart(tx: Tx, log: MergeLog, { fromId, into }: { fromId: string; into: Row }): Promise<Stayed[]> {
  const [id, facts] = [String(into.id), factsOf(into)];
  // Merged further since, the record that stayed is another one, and only gives back what it was given.
  const isTheOne = id === log.into.id;
  const untouched = isTheOne && (await printOf(tx, id)) === log.into.rest;
  const keysStand = sameKeys(facts, log.into.after);
  const { audienceId, circleId } = keysStand ? factsOf(log.from) : facts;
  await insertPerson(tx, { ...log.from, audience_id: audienceId, circle_id: circleId });
  const stayed = new Set(await bringBack(tx, log, { from: fromId, into: id }));
  const data: Prisma.PersonUpdateInput = {};
  if (isTheOne) {
    const { before, after } = log.into;
    if (facts.about === after.about) data.about = before.about;
    else if (before.about !== after.about) stayed.add("about");
    // Whether somebody has said it again since is not known: consent is never guessed.
    if (untouched) data.doNotContact = before.doNotContact;
    else if (before.doNotContact !== facts.doNotContact) stayed.add("doNotContact");
    if (!sameKeys(before, facts)) {
      if (keysStand && untouched) Object.assign(data, { audienceId: before.audienceId, circleId: before.circleId });
      else stayed.add("sight");
    }
  }
  await tx.person.update({ where: { id }, data: { ...data, version: { increment: 1 } } });
  await alignToAccount(tx, [fromId, id]);
  return [...stayed];
}

async function insertPerson(tx: Tx, row: Row): Promise<void> {
  const columns = Object.keys(row).join(", ");
  await tx.$executeRawUnsafe(
    `insert into people (${columns}) select ${columns} from jsonb_populate_record(null::people, $1::jsonb)`,
    JSON.stringify({ ...row, version: Number(row.version) + 1 }),
  );
}
