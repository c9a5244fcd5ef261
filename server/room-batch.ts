import type { LiveMessage } from "../platform/live/live.ts";

type Emit = (room: string, messages: LiveMessage[]) => void;

/**
 * The first message to a room leaves at once; what follows within `windowMs` leaves together. A burst in a room of
 * thousands then blocks the process once, not once a message.
 */
export function batchByRoom(emit: Emit, windowMs: number) {
  const waiting = new Map<string, { messages: LiveMessage[]; timer: NodeJS.Timeout }>();

  function flush(room: string): void {
    const entry = waiting.get(room);
    if (!entry) return;
    if (entry.messages.length === 0) return void waiting.delete(room);
    const messages = entry.messages.splice(0);
    entry.timer = setTimeout(() => flush(room), windowMs);
    entry.timer.unref();
    emit(room, messages);
  }

  return (room: string, message: LiveMessage): void => {
    const entry = waiting.get(room);
    if (entry) return void entry.messages.push(message);
    const timer = setTimeout(() => flush(room), windowMs);
    timer.unref();
    waiting.set(room, { messages: [], timer });
    emit(room, [message]);
  };
}
