import { LRUCache } from "lru-cache";
import { isInsider, type Viewer } from "../viewer.ts";
import type { Keys } from "../visibility.ts";

interface KnownAccount extends Keys {
  id: string;
}

/**
 * Who may see the accounts that were read lately in this process: whoever posts on one has just looked at it. May be out of date, and
 * is for nothing but a write that finds the same keys on the row it holds (standing-keys.ts), or begins again.
 */
const known = new LRUCache<string, KnownAccount>({ max: 10_000 });

export function noteAccount({ id, audienceId, circleId }: KnownAccount): void {
  known.set(id, { id, audienceId, circleId });
}

/** The account as it was last read, if the viewer may see one with these keys; null is no answer. */
export function knownAccount(viewer: Viewer, id: string): KnownAccount | null {
  const account = known.get(id);
  if (!account) return null;
  const { audienceId, circleId } = account;
  const seen = isInsider(viewer)
    ? viewer.audienceIds.includes(audienceId)
    : circleId !== null && viewer.circleIds.includes(circleId);
  return seen ? account : null;
}
