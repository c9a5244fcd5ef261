import { LRUCache } from "lru-cache";
import type { FoundDocument } from "../port.ts";

/**
 * What common words found a moment ago. They are few, everyone types them, and finding the newest of a hundred thousand documents
 * costs more than all the rest of a search. Kept by what was asked and with which keys, as ids only: whoever asks again reads
 * them again behind her own filters. What this process writes is found at once; what another one writes, within the seconds.
 */
const known = new LRUCache<string, readonly FoundDocument[]>({ max: 1_000, ttl: 5_000 });

let writes = 0;

/** Called when this process has written. */
export function forgetRecentHits(): void {
  writes += 1;
  known.clear();
}

export function recentHits(key: string): readonly FoundDocument[] | undefined {
  return known.get(key);
}

/** How many writes there have been: to be taken before the index is asked. */
export const writesSoFar = () => writes;

/** Not kept when something was written while the index was being asked. */
export function keepHits(key: string, hits: readonly FoundDocument[], askedAfter: number): void {
  if (askedAfter === writes)
    known.set(
      key,
      hits.map(({ id, kind }) => ({ id, kind })),
    );
}
