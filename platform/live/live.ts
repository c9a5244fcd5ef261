import { logger } from "../logger.ts";
import { forgetEverybody, forgetUser } from "../signed-in-cache.ts";

/** Told to a room: what changed, as ids. Whoever is told reads again, so that permission is checked again. */
export interface LiveMessage {
  /**
   * Event type, "notified", "keys-changed" (told to user rooms only), "reconnected" (read all again: nobody knows what was missed);
   * "missed" and "shutting-down" stay in the process.
   */
  type: string;
  accountId?: string;
  postId?: string;
  opportunityId?: string;
  personId?: string;
  actorId?: string;
}

export type Deliver = (rooms: readonly string[], message: LiveMessage) => void;

/** Rooms are named here only, so that publisher and socket cannot differ. `key` is an audience or a circle. */
export const rooms = {
  user: (userId: string) => `user:${userId}`,
  account: (accountId: string, key: string) => `account:${accountId}:${key}`,
  key: (key: string) => `key:${key}`,
  session: (sessionId: string) => `session:${sessionId}`,
};

export const isAccountRoom = (room: string): boolean => room.startsWith("account:");

const deliverers = new Set<Deliver>();
let relay: Deliver | null = null;

/** Tells the sockets and subscriptions of this process; returns how to stop. */
export function onLive(deliver: Deliver): () => void {
  deliverers.add(deliver);
  return () => deliverers.delete(deliver);
}

/** How the other nodes are told; null when this process is alone. Returns how they were told before. */
export function setLiveRelay(next: Deliver | null): Deliver | null {
  const before = relay;
  relay = next;
  return before;
}

/** Called by relays too: a message that another node published. */
export function deliverHere(to: readonly string[], message: LiveMessage): void {
  // Changed elsewhere, perhaps: whoever is seated again must not be seated by what was remembered here.
  if (message.type === "keys-changed") for (const room of to) forgetUser(room.slice(rooms.user("").length));
  if (message.type === "missed") forgetEverybody();
  for (const deliver of deliverers) deliver(to, message);
}

/** Tells rooms what changed. Never throws: a lost live message costs a reload, not the data. */
export function publishLive(to: readonly string[], message: LiveMessage): void {
  deliverHere(to, message);
  try {
    relay?.(to, message);
  } catch (error) {
    logger.warn({ err: error }, "other nodes could not be told");
  }
}
