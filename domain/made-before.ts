import { loadVisible } from "./access.ts";
import { InvalidInput } from "./errors.ts";
import type { Viewer } from "./viewer.ts";

/**
 * What a form sent twice is answered with: what stands since the first time, as far as it may still be seen. An id that someone else used is
 * refused. To be asked after the transaction that found the id taken.
 */
export async function madeBefore(viewer: Viewer, kind: "account" | "opportunity", id: string): Promise<{ id: string }> {
  const { createdById } = await loadVisible(viewer, kind, id);
  if (createdById !== viewer.id) throw new InvalidInput([{ path: "clientId", key: "notUnderstood" }]);
  return { id };
}
