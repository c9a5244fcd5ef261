import { loadVisible } from "./access.ts";
import { InvalidInput } from "./errors.ts";
import type { Viewer } from "./viewer.ts";

type Kind = "account" | "opportunity";

/**
 * What a form sent twice has made the first time, as far as it may still be seen. An id that someone else used is refused. To be asked
 * after the transaction that found the id taken.
 *
 * Whoever never got the first answer may have rewritten the form before sending it again: `untouched` says that nobody has changed
 * anything since, so that the last words can be taken over.
 */
export async function madeBefore<K extends Kind>(viewer: Viewer, kind: K, id: string) {
  const standing = await loadVisible(viewer, kind, id);
  if (standing.createdById !== viewer.id) throw new InvalidInput([{ path: "clientId", key: "notUnderstood" }]);
  return { standing, untouched: standing.version === 1 };
}
