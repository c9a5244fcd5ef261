import type { Prisma } from "../../generated/prisma/client.ts";
import { visiblePeople } from "../people/person-policy.ts";
import { isInsider, type Viewer } from "../viewer.ts";

/**
 * One's own ties always; a colleague's where she lets them be seen. "anonymous" ties are listed without her name, so
 * they are not readable as rows: only the who-knows answer counts them.
 */
export function visibleRelationships(viewer: Viewer): Prisma.RelationshipWhereInput {
  if (!isInsider(viewer)) return { userId: viewer.id, person: visiblePeople(viewer) };
  return { person: visiblePeople(viewer), OR: [{ userId: viewer.id }, { disclosure: "name" }] };
}

type Tie = { userId: string };

export const relationshipRules = {
  "relationship.claim": (_viewer: Viewer, _person: { id: string }) => true,
  "relationship.edit": (viewer: Viewer, tie: Tie) => tie.userId === viewer.id,
};
