import { LRUCache } from "lru-cache";

/**
 * Who is behind a session or a token, kept for five seconds: the look-up would otherwise cost each request a trip. What
 * changes rights forgets here at once; the other processes are told (platform/live), and follow by themselves when five seconds are over.
 */
const TTL_MS = 5_000;

const known = new LRUCache<string, { userId: string; value: NonNullable<unknown> }>({ max: 20_000, ttl: TTL_MS });
let forgotten = 0;

/** To be taken before a value is read, and given back to `remember`. */
export function readMark(): number {
  return forgotten;
}

/** Keeps a value, unless something was forgotten while it was being read: it may be older than that. */
export function remember(key: string, userId: string, value: NonNullable<unknown>, mark: number): void {
  if (mark === forgotten) known.set(key, { userId, value });
}

export function recall(key: string): NonNullable<unknown> | undefined {
  return known.get(key)?.value;
}

export function forgetKey(key: string): void {
  forgotten += 1;
  known.delete(key);
}

/** To be called after commit by whatever changes what someone is or may see. */
export function forgetUser(userId: string): void {
  forgotten += 1;
  for (const [key, entry] of known.entries()) if (entry.userId === userId) known.delete(key);
}

/** Whoever changed meanwhile was not told of here. */
export function forgetEverybody(): void {
  forgotten += 1;
  known.clear();
}
