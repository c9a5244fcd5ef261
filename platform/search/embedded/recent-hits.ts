import { LRUCache } from "lru-cache";
import type { GivenHit } from "../read-hits.ts";

/**
 * What common words found a moment ago. They are few, everyone types them, and finding the newest of a hundred thousand documents
 * costs more than all the rest of a search. Kept by what was asked and with which keys, as ids only: whoever asks again reads
 * them again behind her own filters. What this process writes is found at once; what another one writes, within the seconds.
 */
const known = new LRUCache<string, readonly GivenHit[]>({ max: 1_000, ttl: 5_000 });

let writes = 0;

/** Called when this process has written. */
export function forgetRecentHits(): void {
  writes += 1;
  known.clear();
}

const plain = (hits: readonly GivenHit[]) => hits.map(({ id, kind, missed }) => ({ id, kind, missed }));

/** Being looked for in this moment, by how much had been written before and what was asked. */
const asked = new Map<string, Promise<readonly GivenHit[]>>();

/**
 * What was found a moment ago, or is being looked for by somebody else, read anew by `read`; otherwise what `find` finds. Of what is
 * being looked for since before the latest write nothing is taken, nor is it kept. Throws what `find` and `read` throw: who waited for
 * somebody else's failure looks for herself.
 */
export async function hitsKept<Row extends GivenHit>(
  key: string,
  find: () => Promise<Row[]>,
  read: (hits: readonly GivenHit[]) => Promise<Row[]>,
): Promise<Row[]> {
  const kept = known.get(key);
  if (kept) return read(kept);
  const before = writes;
  const question = `${before}\n${key}`;
  const others = asked.get(question);
  // Only who has somebody to wait for waits: all who come in one turn must find the first.
  const theirs = others && (await others.catch(() => null));
  if (theirs) return read(theirs);
  const found = find();
  const answer = found.then(plain);
  asked.set(question, answer);
  try {
    const [rows, hits] = await Promise.all([found, answer]);
    if (before === writes) known.set(key, hits);
    return rows;
  } finally {
    if (asked.get(question) === answer) asked.delete(question);
  }
}
