import type { Prisma } from "../../generated/prisma/client.ts";
import { visibleByKeys } from "../visibility.ts";
import type { Viewer } from "../viewer.ts";

export function visibleSignals(viewer: Viewer): Prisma.SignalWhereInput {
  return { ...visibleByKeys(viewer), closedAt: null, OR: [{ postId: null }, { post: { deletedAt: null } }] };
}
