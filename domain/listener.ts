import type { EventType, RecordedEvent } from "./events.ts";

/**
 * A reaction to an event. It runs at least once, after commit, and may run again: `run` must give the same end whether
 * it ran once or five times (natural keys, upserts, re-reads).
 */
export interface Listener<T extends EventType = EventType> {
  name: string;
  run: (event: RecordedEvent<T>) => Promise<void>;
  /** The same for events of one type that wait together, in as few statements as for one. Where it fails, each is run alone. */
  runMany?: (events: readonly RecordedEvent<T>[]) => Promise<void>;
}

/** A listener of the hot events: one piece of code for one event and for many. */
export function listenerOfMany<T extends EventType>(
  name: string,
  runMany: (events: readonly RecordedEvent<T>[]) => Promise<void>,
): Required<Listener<T>> {
  return { name, runMany, run: (event) => runMany([event]) };
}
