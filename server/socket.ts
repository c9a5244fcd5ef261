import type { Server as HttpServer } from "node:http";
import { Server, type Socket } from "socket.io";
import { loadVisible } from "../domain/access.ts";
import { viewerOfSession } from "../domain/identity/load-viewer.ts";
import type { Viewer } from "../domain/viewer.ts";
import { env } from "../platform/env.ts";
import { deliverHere, onLive, rooms, setLiveRelay, type LiveMessage } from "../platform/live/live.ts";
import { logger } from "../platform/logger.ts";
import { provideSocketCount } from "../platform/metrics.ts";
import { readSessionCookie } from "../platform/sessions.ts";
import { batchByRoom } from "./room-batch.ts";

interface Seat {
  sessionId: string;
  viewer: Viewer;
}

type LiveSocket = Socket<
  { watch: (accountId: unknown) => void; unwatch: (accountId: unknown) => void },
  object,
  object,
  Seat
>;

/** A page watches one account, a few when tabs are open; more is a mistake or an attack. */
const MAX_WATCHED = 20;
const BATCH_MS = 40;

async function seatOf(cookie: string | undefined): Promise<Seat | null> {
  const sessionId = readSessionCookie(cookie ?? "");
  const signedIn = sessionId ? await viewerOfSession(sessionId) : null;
  return sessionId && signedIn ? { sessionId, viewer: signedIn.viewer } : null;
}

const keysOf = ({ audienceIds, circleIds }: Viewer) => [...audienceIds, ...circleIds];

async function watch(socket: LiveSocket, accountId: unknown): Promise<void> {
  const watched = [...socket.rooms].filter((room) => room.startsWith("account:")).length;
  if (typeof accountId !== "string" || watched > MAX_WATCHED * keysOf(socket.data.viewer).length) return;
  // Read again, not remembered: the session may have ended or lost an audience since the socket opened.
  const signedIn = await viewerOfSession(socket.data.sessionId);
  if (!signedIn) return void socket.disconnect(true);
  socket.data.viewer = signedIn.viewer;
  const account = await loadVisible(signedIn.viewer, "account", accountId).catch(() => null);
  if (account) await socket.join(keysOf(signedIn.viewer).map((key) => rooms.account(account.id, key)));
}

/** Loaded by those who have a Redis: its client is some 14 MB at rest. */
async function redisAdapter(url: string) {
  const [{ Redis }, { createAdapter }] = await Promise.all([
    import("ioredis"),
    import("@socket.io/redis-streams-adapter"),
  ]);
  const redis = new Redis(url, { maxRetriesPerRequest: null });
  return { redis, adapter: createAdapter(redis) };
}

/** Opens the live door on the HTTP server: authenticated by the session, ids only, rooms by audience. */
export async function startSockets(http: HttpServer): Promise<{ close: () => Promise<void> }> {
  const { redis, adapter } = env.REDIS_URL ? await redisAdapter(env.REDIS_URL) : {};
  // Without its server, Redis is retried for ever in the background, and this node goes on alone.
  redis?.on("error", (error) => logger.warn({ err: error }, "Redis does not answer; live goes on for this node"));
  const io = new Server(http, {
    path: "/live",
    serveClient: false,
    perMessageDeflate: false,
    transports: ["websocket", "polling"],
    maxHttpBufferSize: 10_000,
    ...(adapter ? { adapter } : {}),
  });

  io.use((socket, next) => {
    seatOf(socket.handshake.headers.cookie).then(
      (seat) => {
        if (!seat) return next(new Error("signInFirst"));
        Object.assign(socket.data, seat);
        next();
      },
      (error: unknown) => {
        logger.error({ err: error }, "a live connection could not be checked");
        next(new Error("unexpected"));
      },
    );
  });

  io.on("connection", (socket: LiveSocket) => {
    const { viewer, sessionId } = socket.data;
    void socket.join([rooms.user(viewer.id), rooms.session(sessionId), ...keysOf(viewer).map(rooms.key)]);
    socket.on("watch", (accountId) => void watch(socket, accountId));
    socket.on("unwatch", (accountId) => {
      for (const room of socket.rooms) if (room.startsWith(`account:${String(accountId)}:`)) void socket.leave(room);
    });
  });

  const emit = batchByRoom((room, messages) => io.local.to(room).emit("changed", messages), BATCH_MS);
  const stopHere = onLive((to, message) => {
    for (const room of to) emit(room, message);
    // Whose keys changed must connect again, to be seated by the new ones.
    if (message.type === "keys-changed") for (const room of to) io.local.in(room).disconnectSockets(true);
  });
  if (redis) {
    io.on("live" as never, ((to: string[], message: LiveMessage) => deliverHere(to, message)) as never);
    setLiveRelay((to, message) => void io.serverSideEmit("live" as never, to as never, message as never));
  }
  provideSocketCount(() => io.engine.clientsCount);

  return {
    close: async () => {
      stopHere();
      // Streams of programs never end by themselves, and a server does not close while one is open.
      deliverHere([], { type: "shutting-down" });
      if (redis) setLiveRelay(null);
      await io.close();
      redis?.disconnect();
    },
  };
}
