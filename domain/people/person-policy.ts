import type { Prisma } from "../../generated/prisma/client.ts";
import { visibleByKeys } from "../visibility.ts";
import { isInsider, type Viewer } from "../viewer.ts";

export function visiblePeople(viewer: Viewer): Prisma.PersonWhereInput {
  return visibleByKeys(viewer);
}

export const personRules = {
  "person.create": (viewer: Viewer, _account: { id: string } | null) => isInsider(viewer),
  "person.edit": (viewer: Viewer, person: { createdById: string | null }) =>
    isInsider(viewer) || person.createdById === viewer.id,
  "person.merge": (viewer: Viewer, _person: { createdById: string | null }) => isInsider(viewer),
};
