import { LRUCache } from "lru-cache";
import type { RecordedEvent } from "../../domain/events.ts";
import { listenerOfMany } from "../../domain/listener.ts";
import { tellLive } from "../../domain/live-message.ts";

/** Ids of events of this process whose job has not come yet. Forgotten, one is told twice, which costs a reader one more reading. */
const told = new LRUCache<string, true>({ max: 10_000 });

/** Tells of an event before its job runs, which then does not tell again. */
export function tellAtOnce(event: RecordedEvent): void {
  told.set(event.id, true);
  tellLive(event);
}

/** First of all listeners: what the others add is small, and the reader should not wait for it. */
export const live = listenerOfMany("live", (events) => {
  for (const event of events) if (!told.delete(event.id)) tellLive(event);
  return Promise.resolve();
});
