import { NotFound } from "../domain/errors.ts";
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
const BY_IDS = `select e.id, e.type, e.actor_id, e.circle_id, e.payload, e.request_id, e.created_at,
    case when s.audience_id is null or s.audience_id = e.audience_id
           or exists (select 1 from audiences d where d.id = e.audience_id and d.kind = 'deal')
         then e.audience_id else s.audience_id end as audience_id
  from events e
  left join lateral (
    select audience_id from accounts where id = (e.payload->>'accountId')::uuid
    union all
    select audience_id from people where id = (e.payload->>'personId')::uuid and e.payload->>'accountId' is null) s on true
 where e.id = any($1::uuid[]) order by e.created_at, e.id`;

async function loadEvents(ids: readonly string[]): Promise<RecordedEvent[]> {
  const rows = await query<EventRow>("events-by-ids", BY_IDS, [ids]);
  return rows.map((row) => ({
    id: row.id,
    type: row.type,
    actorId: row.actor_id,
    keys: { audienceId: row.audience_id, circleId: row.circle_id },
    payload: row.payload,
    requestId: row.request_id,
    createdAt: row.created_at,
  }));
}

type Steps = readonly (Listener | readonly Listener[])[];

const stepsOf = (type: EventType) => (subscribers[type] ?? []) as Steps;

export function listenersOf(type: EventType): readonly Listener[] {
  return stepsOf(type).flat();
}

type Again = (eventId: string, listener: string) => Promise<void>;

/**
 * Runs the listeners of some events, most urgent first, those of one type together. One that fails gets a retry job of its own
 * (`again`), so that it holds up neither the others nor their success. Each event is done when its own promise is: a type that is slow
 * holds up no other.
 */
export async function dispatchEvents(
  ids: readonly string[],
  again: Again,
): Promise<ReadonlyMap<string, Promise<void>>> {
  const byType = new Map<EventType, RecordedEvent[]>();
  for (const event of await loadEvents(ids)) {
    const same = byType.get(event.type);
    if (same) same.push(event);
    else byType.set(event.type, [event]);
  }
  const done = new Map<string, Promise<void>>();
  for (const events of byType.values()) {
    const listened = listen(events, again);
    // Whoever waits for one of them hears of it; until then it is not unhandled.
    listened.catch(() => undefined);
    for (const { id } of events) done.set(id, listened);
  }
  return done;
}

/** The same for one event, to its end. */
export async function dispatchEvent(eventId: string, again: Again): Promise<void> {
  await (await dispatchEvents([eventId], again)).get(eventId);
}

async function listen(events: readonly RecordedEvent[], again: Again): Promise<void> {
  for (const step of stepsOf(events[0]!.type)) {
    await Promise.all([step].flat().map((listener) => take(events, listener, again)));
  }
}

async function take(events: readonly RecordedEvent[], listener: Listener, again: Again): Promise<void> {
  if (await ranTogether(events, listener)) return;
  await Promise.all(events.map((event) => runAlone(event, listener, again)));
}

/** False where they are to be run one by one: what fails for one of many is found out so. */
async function ranTogether(events: readonly RecordedEvent[], listener: Listener): Promise<boolean> {
  const { runMany, name } = listener;
  const [first] = events;
  if (!runMany || !first || events.length === 1) return false;
  const attributes = { "event.type": first.type, "event.count": events.length };
  try {
    await runInJob(first.id, () => withSpan(`listener ${name}`, attributes, () => runMany(events)));
    return true;
  } catch (error) {
    logger.warn({ err: error, listener: name, events: events.length }, "events are listened to one by one");
    return false;
  }
}

async function runAlone(event: RecordedEvent, listener: Listener, again: Again): Promise<void> {
  try {
    await runListenerOf(event, listener);
  } catch (error) {
    const { id: eventId, requestId } = event;
    logger.warn({ err: error, eventId, listener: listener.name, requestId }, "a listener will try again");
    await again(eventId, listener.name);
  }
}

/** The retry: one listener of one event. Throws when it fails, so that the queue counts and delays the next try. */
export async function runListener(eventId: string, name: string): Promise<void> {
  const [event] = await loadEvents([eventId]);
  const listener = event && listenersOf(event.type).find((candidate) => candidate.name === name);
  if (listener) await runListenerOf(event, listener);
}

/** Under the id of the request that caused the event, so that one id finds all that came of it in log, traces and events. */
function runListenerOf(event: RecordedEvent, listener: Listener): Promise<void> {
  const attributes = { "event.id": event.id, "event.type": event.type };
  return runInJob(event.requestId ?? event.id, () =>
    withSpan(`listener ${listener.name}`, attributes, async () => {
      try {
        await listener.run(event);
      } catch (error) {
        if (!isGone(error)) throw error;
        // Events commit with what they are about: what is not there now has gone, and no retry brings it back.
        logger.info({ err: error, eventId: event.id, listener: listener.name }, "what an event is about has gone");
      }
    }),
  );
}

/** NOT_FOUND of the product, or of Prisma (P2025) where a row had to be there. */
function isGone(error: unknown): boolean {
  return error instanceof NotFound || (error instanceof Error && "code" in error && error.code === "P2025");
}
