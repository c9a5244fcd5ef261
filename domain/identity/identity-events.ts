import { event, type EventPayloads, type EventType, type NewEvent } from "../events.ts";
import { EVERYONE } from "../viewer.ts";

/** What concerns the company's own people is told inside only. */
export function insideEvent<T extends EventType>(type: T, payload: EventPayloads[T]): NewEvent<T> {
  return event(type, { audienceId: EVERYONE, circleId: null }, payload);
}
