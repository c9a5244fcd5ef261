import type { RecordedEvent } from "../../domain/events.ts";
import type { Listener } from "../../domain/listener.ts";
import { publishLive, rooms } from "../../platform/live/live.ts";

type Seated =
  | "audience.changed"
  | "circle.changed"
  | "session.ended"
  | "token.revoked"
  | "user.deactivated"
  | "user.edited"
  | "user.password-changed"
  | "user.role-changed";

/** Whose keys or sign-in changed must open the live connection again, to be seated by what holds now. */
export const seats: Listener<Seated> = {
  name: "seats",
  run: (event: RecordedEvent<Seated>) => {
    const userIds = "userIds" in event.payload ? event.payload.userIds : [event.payload.userId];
    if (userIds.length > 0) publishLive(userIds.map(rooms.user), { type: "keys-changed" });
    return Promise.resolve();
  },
};
