import type { EventType } from "../domain/events.ts";
import type { Listener } from "../domain/listener.ts";

type Subscribers = { readonly [T in EventType]?: readonly Listener<T>[] };

/**
 * The registry: which listeners react to which event, most urgent first (live before search before notifications).
 * Everything that happens as a consequence of something is on this page.
 */
export const subscribers: Subscribers = {};
