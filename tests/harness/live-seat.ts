/** A browser's live connection to a node, as the page opens it. */
import { io, type Socket } from "socket.io-client";
import { expect, vi } from "vitest";
import type { LiveMessage } from "../../platform/live/live.ts";
import { createSession, sessionCookie } from "../../platform/sessions.ts";

export interface LiveSeat {
  socket: Socket;
  heard: LiveMessage[];
  sessionId: string;
}

/** Signs the user in and connects to `url`, with a page that was read then. Whoever opens it disconnects it. */
export async function takeSeat(url: string, userId: string, readAt?: number): Promise<LiveSeat> {
  const session = await createSession(userId, { userAgent: "test", address: "127.0.0.1" });
  const socket = io(url, {
    path: "/live",
    transports: ["websocket"],
    reconnection: false,
    auth: { readAt },
    extraHeaders: { cookie: sessionCookie(session.secret) },
  });
  const heard: LiveSeat["heard"] = [];
  socket.on("changed", (messages: LiveMessage[]) => heard.push(...messages));
  await new Promise<void>((resolve, reject) => socket.once("connect", resolve).once("connect_error", reject));
  return { socket, heard, sessionId: session.id };
}

/** Waits until something about the post was heard. */
export const hears = (seat: LiveSeat, postId: string) =>
  vi.waitFor(() => expect(seat.heard.some((one) => one.postId === postId)).toBe(true), {
    timeout: 10_000,
    interval: 5,
  });
