import type { Tx } from "../../platform/db/prisma.ts";
import { onePart, oneRole, oneTie } from "./merge-facts.ts";
import { PLACE_NAMES, PLACES, type MergeLog, type Place, type Row } from "./merge-log.ts";

type Pair = { from: string; into: string };
type Change = MergeLog["changed"][number];
type Moves = Pick<MergeLog, "moved" | "gone" | "changed" | "proposals" | "led">;

/** Everything that stood on `from` stands on `into`; where both stood, the one row takes over what the other said. */
export async function moveEverything(tx: Tx, pair: Pair, chosenRoles: ReadonlySet<string>): Promise<Moves> {
  const moves: Moves = { moved: {}, gone: {}, changed: [], proposals: [], led: [] };
  for (const place of PLACE_NAMES) {
    const met = await meet(tx, place, pair);
    moves.changed.push(...(await takeOver(tx, place, met, chosenRoles)));
    const gone = new Map(met.map(({ from }) => [String(from[PLACES[place].id]), from]));
    if (gone.size > 0) moves.gone[place] = [...gone.values()];
    const moved = await move(tx, place, pair);
    if (moved.length > 0) moves.moved[place] = moved;
  }
  const { from, into } = pair;
  // Both derived; who did what with whom since then is told to the listeners.
  await tx.$executeRaw`update tie_traces t set person_id = ${into}::uuid where t.person_id = ${from}::uuid and not exists (
    select 1 from tie_traces o where o.person_id = ${into}::uuid and o.source_id = t.source_id and o.user_id = t.user_id)`;
  const proposals = await tx.$queryRaw<{ id: string }[]>`
    update proposals set result_id = ${into}::uuid where result_id = ${from}::uuid returning id::text`;
  const led = await tx.$queryRaw<{ id: string }[]>`
    update person_merges set into_id = ${into}::uuid where into_id = ${from}::uuid returning from_id::text as id`;
  return { ...moves, proposals: proposals.map(({ id }) => id), led: led.map(({ id }) => id) };
}

/** Two roles are one where both are current at the same account; elsewhere, where both stand beside the same thing. */
function meeting(place: Place): string | null {
  if (place === "person_roles") return "o.account_id = t.account_id and o.current and t.current";
  const { once } = PLACES[place];
  return once && `o.${once} = t.${once}`;
}

/** Takes away the rows of `from` that `into` has too, and answers with both. */
async function meet(tx: Tx, place: Place, { from, into }: Pair): Promise<{ from: Row; into: Row }[]> {
  const on = meeting(place);
  if (!on) return [];
  const { id } = PLACES[place];
  // Beside one thing several rows may stand (two roles at one account): the first of `into` takes all of them over.
  return tx.$queryRawUnsafe(
    `with met as (select distinct on (t.${id}) t.${id} as at, to_jsonb(t) as "from", to_jsonb(o) as "into"
        from ${place} t join ${place} o on o.person_id = $2::uuid and ${on}
       where t.person_id = $1::uuid order by t.${id}, o.${id}),
     gone as (delete from ${place} d using met where d.person_id = $1::uuid and d.${id} = met.at)
     select "from", "into" from met order by at`,
    from,
    into,
  );
}

/** What the rows of `into` take over from those that went. */
async function takeOver(tx: Tx, place: Place, met: { from: Row; into: Row }[], chosenRoles: ReadonlySet<string>) {
  const changed = new Map<unknown, Change>();
  for (const { into, from } of met) {
    const key = into[PLACES[place].id];
    const before = changed.get(key);
    const change = taken(place, before?.after ?? into, from, chosenRoles);
    if (!change) continue;
    const done = await take(tx, place, into, change);
    changed.set(key, { ...done, before: before?.before ?? done.before });
  }
  return [...changed.values()];
}

function taken(place: Place, into: Row, from: Row, chosenRoles: ReadonlySet<string>): Row | null {
  if (place === "relationships") return oneTie(into, from);
  if (place === "opportunity_people") return onePart(into, from);
  return place === "person_roles" ? oneRole(into, from, chosenRoles) : null;
}

async function take(tx: Tx, place: Place, row: Row, change: Row): Promise<Change> {
  const { id } = PLACES[place];
  const columns = Object.keys(change);
  const [changed] = await tx.$queryRawUnsafe<{ before: Row; after: Row }[]>(
    `with old as (select to_jsonb(t) as before from ${place} t where t.person_id = $2::uuid and t.${id} = $3::uuid)
     update ${place} t set ${columns.map((column) => `${column} = n.${column}`).join(", ")}
       from jsonb_populate_record(null::${place}, $1::jsonb) n, old
      where t.person_id = $2::uuid and t.${id} = $3::uuid returning old.before, to_jsonb(t) as after`,
    JSON.stringify(change),
    row.person_id,
    row[id],
  );
  return { place, ...changed! };
}

async function move(tx: Tx, place: Place, { from, into }: Pair): Promise<string[]> {
  const rows = await tx.$queryRawUnsafe<{ id: string }[]>(
    `update ${place} set person_id = $2::uuid where person_id = $1::uuid returning ${PLACES[place].id}::text as id`,
    from,
    into,
  );
  return rows.map(({ id }) => id);
}
