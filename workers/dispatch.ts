import type { EventType, RecordedEvent } from "../domain/events.ts";
import type { Listener } from "../domain/listener.ts";
import { query } from "../platform/db/pool.ts";
import { logger } from "../platform/logger.ts";
import { runInJob } from "../platform/request-context.ts";
import { withSpan } from "../platform/telemetry/tracing.ts";
import { subscribers } from "./subscribers.ts";

interface EventRow {
  id: string;
  type: EventType;
  actor_id: string | null;
  audience_id: string;
  circle_id: string | null;
  payload: RecordedEvent["payload"];
  request_id: string | null;
  created_at: Date;
}

/**
 * The audience is the one that stands now where the account (or the person) has moved to another since: nobody hears of what happened
 * on it just before it was closed. A deal team's stays the deal team's.
 */
const BY_ID = `select e.id, e.type, e.actor_id, e.circle_id, e.payload, e.request_id, e.created_at,
    case when s.audience_id is null or s.audience_id = e.audience_id
           or exists (select 1 from audiences d where d.id = e.audience_id and d.kind = 'deal')
         then e.audience_id else s.audience_id end as audience_id
  from events e
  left join lateral (
    select audience_id from accounts where id = (e.payload->>'accountId')::uuid
    union all
    select audience_id from people where id = (e.payload->>'personId')::uuid and e.payload->>'accountId' is null) s on true
 where e.id = $1`;

async function loadEvent(id: string): Promise<RecordedEvent | null> {
  const [row] = await query<EventRow>("event-by-id", BY_ID, [id]);
  return row
    ? {
        id: row.id,
        type: row.type,
        actorId: row.actor_id,
        keys: { audienceId: row.audience_id, circleId: row.circle_id },
        payload: row.payload,
        requestId: row.request_id,
        createdAt: row.created_at,
      }
    : null;
}

export function listenersOf(type: EventType): readonly Listener[] {
  return (subscribers[type] ?? []) as readonly Listener[];
}

/**
 * Runs an event's listeners, most urgent first. One that fails gets a retry job of its own (`again`), so that it holds
 * up neither the others nor their success.
 */
export async function dispatchEvent(
  eventId: string,
  again: (eventId: string, listener: string) => Promise<void>,
): Promise<void> {
  const event = await loadEvent(eventId);
  if (!event) return;
  for (const listener of listenersOf(event.type)) {
    try {
      await runListenerOf(event, listener);
    } catch (error) {
      logger.warn(
        { err: error, eventId, listener: listener.name, requestId: event.requestId },
        "a listener will try again",
      );
      await again(eventId, listener.name);
    }
  }
}

/** The retry: one listener of one event. Throws when it fails, so that the queue counts and delays the next try. */
export async function runListener(eventId: string, name: string): Promise<void> {
  const event = await loadEvent(eventId);
  if (!event) return;
  const listener = listenersOf(event.type).find((candidate) => candidate.name === name);
  if (listener) await runListenerOf(event, listener);
}

/** Under the id of the request that caused the event, so that one id finds all that came of it in log, traces and events. */
function runListenerOf(event: RecordedEvent, listener: Listener): Promise<void> {
  const attributes = { "event.id": event.id, "event.type": event.type };
  return runInJob(event.requestId ?? event.id, () =>
    withSpan(`listener ${listener.name}`, attributes, () => listener.run(event)),
  );
}
