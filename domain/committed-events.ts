import { wakeQueue } from "../platform/wake-queue.ts";
import type { RecordedEvent } from "./events.ts";

type Hear = (event: RecordedEvent) => void;

let hear: Hear | null = null;

/** The worker of this process, if it has one, hears at once of what was committed here. Null: it has none any more. */
export function hearCommitted(next: Hear | null): void {
  hear = next;
}

/**
 * To be called once an event's transaction has committed (`recordEvent` sees to it). Only a hint that saves time: the job is in
 * the database, and is found without it.
 */
export function eventCommitted(event: RecordedEvent): void {
  if (hear) hear(event);
  else wakeQueue();
}
