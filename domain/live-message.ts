import { publishLive, rooms, type LiveMessage } from "../platform/live/live.ts";
import type { EventType, RecordedEvent } from "./events.ts";

type Ids = Partial<
  Record<
    "accountId" | "postId" | "opportunityId" | "personId" | "requesterId" | "connectorId" | "suggestedUserId",
    string
  >
>;

/** Introductions concern their people only; everything else concerns who holds one of the event's two keys. */
function roomsOf(event: RecordedEvent): string[] {
  const ids = event.payload as Ids;
  if (event.type.startsWith("introduction.")) {
    const people = [ids.requesterId, ids.connectorId, ids.suggestedUserId].filter((id) => id !== undefined);
    return people.map((id) => rooms.user(id));
  }
  const keys = [event.keys.audienceId, event.keys.circleId].filter((key) => key !== null);
  return keys.flatMap((key) => [rooms.key(key), ...(ids.accountId ? [rooms.account(ids.accountId, key)] : [])]);
}

/** Tells the rooms of an event that something changed, as ids to read again. */
export function tellLive(event: RecordedEvent): void {
  const { accountId, postId, opportunityId, personId } = event.payload as Ids;
  const message: LiveMessage = {
    type: event.type satisfies EventType,
    ...(accountId && { accountId }),
    ...(postId && { postId }),
    ...(opportunityId && { opportunityId }),
    ...(personId && { personId }),
    ...(event.actorId && { actorId: event.actorId }),
  };
  publishLive(roomsOf(event), message);
}
