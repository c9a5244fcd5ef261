import type { Tx } from "../../platform/db/prisma.ts";
import { PLACE_NAMES, PLACES, type Place } from "./merge-log.ts";

/** Links of posts and interactions are seen as these are, whoever sees the person. */
const OPEN_TO_HER_READERS = PLACE_NAMES.filter(
  (place) => place !== "post_people" && place !== "interaction_participants",
);

const rowsOf = (place: Place) =>
  `coalesce((select jsonb_agg(to_jsonb(t) order by t.${PLACES[place].id}) from ${place} t where t.person_id = p.id), '[]')::text`;

const PRINT = `select md5(concat((to_jsonb(p) - 'audience_id' - 'circle_id')::text, ${OPEN_TO_HER_READERS.map(rowsOf).join(", ")})) as print
  from people p where p.id = $1::uuid`;

/** A print of all that is said of a person to whoever sees her: the same print, nothing was added or changed. */
export async function printOf(tx: Tx, personId: string): Promise<string> {
  const [row] = await tx.$queryRawUnsafe<{ print: string }[]>(PRINT, personId);
  return row?.print ?? "";
}
