import { prisma } from "../../platform/db/prisma.ts";
import { NotFound } from "../errors.ts";
import { visiblePeople } from "../people/person-policy.ts";
import type { Viewer } from "../viewer.ts";

/** People a post is linked to at most. */
const MOST_PEOPLE = 20;

/** Of those chosen, one who is not there is an error; of those named in the text, she is a name only, and the text counts. */
export async function visiblePersonIds(viewer: Viewer, chosen: string[], mentioned: string[]): Promise<string[]> {
  const ids = [...new Set([...chosen, ...mentioned])].slice(0, MOST_PEOPLE);
  if (ids.length === 0) return [];
  const rows = await prisma.person.findMany({
    where: { AND: [{ id: { in: ids } }, visiblePeople(viewer)] },
    select: { id: true },
  });
  const found = new Set(rows.map(({ id }) => id));
  if (chosen.some((id) => !found.has(id))) throw new NotFound();
  return ids.filter((id) => found.has(id));
}
