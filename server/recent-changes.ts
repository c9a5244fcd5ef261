import type { LiveMessage } from "../platform/live/live.ts";

/** Longer ago than this, a page is read again as a whole. */
const KEPT_MS = 60_000;
const MOST = 2_000;
/** Another node's clock may have stamped the page. What is told twice is read once more, and no harm. */
const SKEW_MS = 1_000;

interface Told {
  at: number;
  rooms: ReadonlySet<string>;
  message: LiveMessage;
}

/**
 * What was told lately. A page is read, and only then does it connect: what changed in between was told to rooms in which it did
 * not sit yet, and is told again as it sits down.
 */
export function recentChanges(now: () => number) {
  const told: Told[] = [];
  let knownFrom = now();

  return {
    note(rooms: readonly string[], message: LiveMessage): void {
      const at = now();
      told.push({ at, rooms: new Set(rooms), message });
      while (told.length > MOST || (told[0] && told[0].at < at - KEPT_MS)) knownFrom = told.shift()!.at + 1;
    },
    /** The line between nodes was cut: nobody knows what was said before. */
    forget(): void {
      told.length = 0;
      knownFrom = now();
    },
    /** What was told to these rooms after the page was read; null when that is too long ago to know. */
    since(readAt: number, rooms: readonly string[]): LiveMessage[] | null {
      if (readAt < Math.max(knownFrom, now() - KEPT_MS)) return null;
      const mine = told.filter((one) => one.at >= readAt - SKEW_MS && rooms.some((room) => one.rooms.has(room)));
      return mine.map(({ message }) => message);
    },
  };
}
