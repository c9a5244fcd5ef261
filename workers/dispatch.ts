import type { EventType, RecordedEvent } from "../domain/events.ts";
import type { Listener } from "../domain/listener.ts";
import { query } from "../platform/db/pool.ts";
import { logger } from "../platform/logger.ts";
import { runInRequest } from "../platform/request-context.ts";
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

async function loadEvent(id: string): Promise<RecordedEvent | null> {
  const [row] = await query<EventRow>(
    "event-by-id",
    `select id, type, actor_id, audience_id, circle_id, payload, request_id, created_at from events where id = $1`,
    [id],
  );
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
  return runInRequest(event.requestId ?? event.id, () =>
    withSpan(`listener ${listener.name}`, attributes, () => listener.run(event)),
  );
}
