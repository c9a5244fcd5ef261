import type { Server as HttpServer } from "node:http";
import { Server, type Socket } from "socket.io";
import { viewerOfSession } from "../domain/identity/load-viewer.ts";
import type { Viewer } from "../domain/viewer.ts";
import { env } from "../platform/env.ts";
import { deliverHere, isAccountRoom, onLive, rooms, setLiveRelay, type LiveMessage } from "../platform/live/live.ts";
import { logger } from "../platform/logger.ts";
import { provideSocketCount } from "../platform/metrics.ts";
import { readSessionCookie } from "../platform/sessions.ts";
import { readMark } from "../platform/signed-in-cache.ts";
import { saidToBeFromHere } from "./csrf.ts";
import { recentChanges } from "./recent-changes.ts";
import type { RedisLive } from "./redis-live.ts";
import { batchByRoom } from "./room-batch.ts";

interface Seat {
  sessionId: string;
  viewer: Viewer;
  /** Taken before the viewer was read. */
  mark: number;
}

type LiveSocket = Socket<object, { changed: (messages: LiveMessage[]) => void }, object, Seat>;

const BATCH_MS = 40;
/** Windows of one person that are open at a time on this node. */
const MOST_SEATS = 100;

async function seatOf(cookie: string | undefined): Promise<Seat | null> {
  const mark = readMark();
  const sessionId = readSessionCookie(cookie ?? "");
  const signedIn = sessionId ? await viewerOfSession(sessionId) : null;
  return sessionId && signedIn ? { sessionId, viewer: signedIn.viewer, mark } : null;
}

const keysOf = ({ audienceIds, circleIds }: Viewer) => [...audienceIds, ...circleIds];

/** Whoever lost a key while shaking hands is in no room yet, and nobody could send them away: they are read again. */
async function seat(socket: LiveSocket, recent: ReturnType<typeof recentChanges>): Promise<void> {
  const { viewer, sessionId, mark } = socket.data;
  void socket.join([rooms.user(viewer.id), rooms.session(sessionId)]);
  if (mark !== readMark()) {
    const signedIn = await viewerOfSession(sessionId).catch(() => null);
    if (!signedIn) return void socket.disconnect(true);
    socket.data.viewer = signedIn.viewer;
  }
  if (!socket.connected) return;
  const mine = keysOf(socket.data.viewer).map(rooms.key);
  void socket.join(mine);
  // Seated first: what is told from here on comes by itself, and nothing falls in between.
  const { readAt } = socket.handshake.auth;
  if (typeof readAt !== "number") return;
  const missed = recent.since(readAt, [rooms.user(viewer.id), ...mine]) ?? [{ type: "reconnected" }];
  if (missed.length > 0) socket.emit("changed", missed);
}

/**
 * Tells the other web nodes through Redis, and through the database while Redis is down. What concerns rights always goes
 * through the database: it must not wait for a Redis that has fallen silent and has not been found out yet.
 */
function relayThrough(io: Server, redis: RedisLive): void {
  io.on("live" as never, ((to: string[], message: LiveMessage) => deliverHere(to, message)) as never);
  const database = setLiveRelay((to, message) => {
    if (database && (message.type === "keys-changed" || !redis.isUp())) return database(to, message);
    io.serverSideEmit("live" as never, to as never, message as never);
  });
}

/** Opens the live door on the HTTP server: authenticated by the session, ids only, rooms by audience. */
export async function startSockets(http: HttpServer): Promise<{ close: () => Promise<void> }> {
  // Loaded by those who have a Redis: its client is some 14 MB at rest.
  const redis = env.REDIS_URL ? (await import("./redis-live.ts")).connectRedis(env.REDIS_URL) : null;
  const io = new Server(http, {
    path: "/live",
    serveClient: false,
    perMessageDeflate: false,
    transports: ["websocket", "polling"],
    maxHttpBufferSize: 10_000,
    // A page of another site could open a socket with its visitor's cookie: CORS does not cover sockets.
    allowRequest: (request, decide) => decide(null, saidToBeFromHere(request.headers) ?? true),
    ...(redis ? { adapter: redis.adapter } : {}),
  });

  io.use((socket, next) => {
    seatOf(socket.handshake.headers.cookie).then(
      (seat) => {
        if (!seat) return next(new Error("signInFirst"));
        const held = io.sockets.adapter.rooms.get(rooms.user(seat.viewer.id))?.size ?? 0;
        if (held >= MOST_SEATS) return next(new Error("tooManySeats"));
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
    void seat(socket, recent);
  });

  const recent = recentChanges(Date.now);
  const emit = batchByRoom((room, messages) => io.local.to(room).emit("changed", messages), BATCH_MS);
  const stopHere = onLive((to, message) => {
    // An account's rooms are for streams that follow one account; sockets sit by key, and would hear all twice.
    for (const room of to) if (!isAccountRoom(room)) emit(room, message);
    if (message.type === "missed") recent.forget();
    else if (message.type !== "keys-changed") recent.note(to, message);
    // Whose keys changed must connect again, to be seated by the new ones.
    if (message.type === "keys-changed") for (const room of to) io.local.in(room).disconnectSockets(true);
    // Not by a farewell, upon which all would come back in the same moment.
    if (message.type === "missed") for (const socket of io.sockets.sockets.values()) socket.conn.close();
  });
  if (redis) relayThrough(io, redis);
  provideSocketCount(() => io.engine.clientsCount);

  return {
    close: async () => {
      stopHere();
      // Streams of programs never end by themselves, and a server does not close while one is open.
      deliverHere([], { type: "shutting-down" });
      if (redis) setLiveRelay(null);
      await io.close();
      redis?.close();
    },
  };
}
