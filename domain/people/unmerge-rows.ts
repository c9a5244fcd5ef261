import type { Prisma } from "../../generated/prisma/client.ts";
import type { Tx } from "../../platform/db/prisma.ts";
import { PLACE_NAMES, PLACES, type MergeLog, type Place, type Row } from "./merge-log.ts";

/** What stays on the one record, since it was changed after the merge. */
export type Stayed = "about" | "deals" | "doNotContact" | "roles" | "sight" | "ties";

const SAID: Partial<Record<Place, Stayed>> = {
  opportunity_people: "deals",
  person_roles: "roles",
  relationships: "ties",
};

/** Gives `from` back what it had brought, as that stands today; answers with what could not be taken from `into` again. */
export async function bringBack(tx: Tx, log: MergeLog, pair: { from: string; into: string }): Promise<Stayed[]> {
  const { from, into } = pair;
  const stayed: Stayed[] = [];
  // Before anything comes back: what took something over lets go of it where nobody has changed it since.
  for (const { place, before, after } of log.changed) {
    const said = SAID[place];
    if (!(await letGo(tx, place, before, after)) && said) stayed.push(said);
  }
  const lost = await lostFurther(tx, log, pair);
  for (const place of PLACE_NAMES) {
    const further = lost.get(place) ?? [];
    const taken = new Set(further.map((row) => row[PLACES[place].id]));
    await moveBack(tx, place, pair, log.moved[place]?.filter((id) => !taken.has(id)) ?? []);
    await standAgain(tx, place, from, [...(log.gone[place] ?? []), ...further]);
  }
  await tx.$executeRaw`update proposals set result_id = ${from}::uuid
    where id = any(${log.proposals}::uuid[]) and result_id = ${into}::uuid`;
  await tx.$executeRaw`update person_merges set into_id = ${from}::uuid
    where from_id = any(${log.led}::uuid[]) and into_id = ${into}::uuid`;
  await traceApart(tx, pair);
  return stayed;
}

async function letGo(tx: Tx, place: Place, before: Row, after: Row): Promise<boolean> {
  const { id } = PLACES[place];
  const columns = Object.keys(before).filter((column) => before[column] !== after[column] && column !== "version");
  const back = ["version" in before ? "version = t.version + 1" : "", ...columns.map((name) => `${name} = b.${name}`)];
  const count = await tx.$executeRawUnsafe(
    `update ${place} t set ${back.filter(Boolean).join(", ") || `${id} = t.${id}`}
       from jsonb_populate_record(null::${place}, $1::jsonb) b
      where t.person_id = $3::uuid and t.${id} = $4::uuid and t is not distinct from jsonb_populate_record(t, $2::jsonb)`,
    JSON.stringify(before),
    JSON.stringify(after),
    before.person_id,
    before[id],
  );
  return count > 0;
}

/**
 * The one record may have been merged further, into one that stood there already: what `from` had brought went then, and is in that
 * merge's log. It is taken out of there: whoever undoes that merge, too, must not find it twice.
 */
async function lostFurther(tx: Tx, log: MergeLog, { into }: { into: string }): Promise<Map<Place, Row[]>> {
  const lost = new Map<Place, Row[]>();
  if (into === log.into.id) return lost;
  const later = await tx.personMerge.findMany({ where: { intoId: into }, select: { fromId: true, log: true } });
  for (const merge of later) {
    const other = merge.log as unknown as MergeLog | null;
    if (!other) continue;
    let changed = false;
    for (const place of PLACE_NAMES) {
      const brought = new Set<unknown>(log.moved[place]);
      const gone = other.gone[place] ?? [];
      const hers = gone.filter((row) => brought.has(row[PLACES[place].id]));
      if (hers.length === 0) continue;
      lost.set(place, [...(lost.get(place) ?? []), ...hers]);
      other.gone[place] = gone.filter((row) => !hers.includes(row));
      changed = true;
    }
    if (changed) {
      const data = { log: other as unknown as Prisma.InputJsonObject };
      await tx.personMerge.update({ where: { fromId: merge.fromId }, data });
    }
  }
  return lost;
}

async function moveBack(tx: Tx, place: Place, { from, into }: { from: string; into: string }, ids: readonly string[]) {
  if (ids.length === 0) return;
  await tx.$executeRawUnsafe(
    `update ${place} set person_id = $2::uuid where person_id = $1::uuid and ${PLACES[place].id} = any($3::uuid[])`,
    into,
    from,
    ids,
  );
}

/** Unless what it stood beside is gone. */
async function standAgain(tx: Tx, place: Place, from: string, rows: readonly Row[]): Promise<void> {
  const { once, of } = PLACES[place];
  for (const row of rows) {
    const columns = Object.keys(row).join(", ");
    await tx.$executeRawUnsafe(
      `insert into ${place} (${columns}) select ${columns} from jsonb_populate_record(null::${place}, $1::jsonb) r
        where ${of ? `exists (select 1 from ${of} b where b.id = r.${once})` : "true"} on conflict do nothing`,
      JSON.stringify({ ...row, person_id: from }),
    );
  }
}

/** Who did what with whom follows from the rows that stand again; it must not be seen on the other record meanwhile. */
async function traceApart(tx: Tx, { from, into }: { from: string; into: string }): Promise<void> {
  await tx.$executeRaw`delete from tie_traces t where t.person_id = ${into}::uuid and (t.source_id, t.user_id) not in (
    select n.source_id, n.user_id from tie_touches n where n.person_id = ${into}::uuid)`;
  await tx.$executeRaw`insert into tie_traces (source_id, person_id, user_id, account_id, at, via, others, audience_id, circle_id)
    select source_id, person_id, user_id, account_id, at, via, others, audience_id, circle_id
      from tie_touches where person_id = ${from}::uuid on conflict do nothing`;
}
