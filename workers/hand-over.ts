import type { RecordedEvent } from "../domain/events.ts";
import { listenersOf } from "./dispatch.ts";
import { live, tellAtOnce } from "./listeners/live.ts";

/**
 * What a worker does with an event of its own process, as soon as it has committed: it tells those who watch, where that is the
 * first thing to do, and takes up the job. After the writer's answer, which must not wait for two thousand sockets.
 */
export function handOver(nudge: () => void): (event: RecordedEvent) => void {
  return (event) => {
    setImmediate(() => {
      if (listenersOf(event.type)[0] === live) tellAtOnce(event);
      nudge();
    });
  };
}
