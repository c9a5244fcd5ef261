import type { EventType, RecordedEvent } from "./events.ts";

/**
 * A reaction to an event. It runs at least once, after commit, and may run again: `run` must give the same end whether
 * it ran once or five times (natural keys, upserts, re-reads).
 */
export interface Listener<T extends EventType = EventType> {
  name: string;
  run: (event: RecordedEvent<T>) => Promise<void>;
}
