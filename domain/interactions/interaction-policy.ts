import type { Prisma } from "../../generated/prisma/client.ts";
import { visibleByKeys } from "../visibility.ts";
import { isInsider, type Viewer } from "../viewer.ts";

export function visibleInteractions(viewer: Viewer): Prisma.InteractionWhereInput {
  return visibleByKeys(viewer);
}

export const interactionRules = {
  "interaction.create": (viewer: Viewer, _account: { audienceId: string }) => isInsider(viewer),
};
