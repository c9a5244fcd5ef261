import type { Socket } from "socket.io-client";

/** Ids of what changed; the page reads again what it shows. */
export interface LiveChange {
  type: string;
  accountId?: string;
  postId?: string;
  opportunityId?: string;
  personId?: string;
  actorId?: string;
}

type Listener = (changes: LiveChange[]) => void;
type State = "off" | "live" | "lost";

const listeners = new Set<Listener>();
const watched = new Map<string, number>();
let socket: Promise<Socket> | null = null;
let state: State = "off";

/** One connection a tab, opened when the first page needs it and loaded after the page itself. */
function connection(): Promise<Socket> {
  socket ??= import("socket.io-client").then(({ io }) => {
    const made = io({ path: "/live", transports: ["websocket", "polling"] });
    made.on("changed", (changes: LiveChange[]) => listeners.forEach((listener) => listener(changes)));
    made.on("connect", () => {
      for (const accountId of watched.keys()) made.emit("watch", accountId);
      // What was said while the line was cut is read again.
      if (state === "lost") listeners.forEach((listener) => listener([{ type: "reconnected" }]));
      state = "live";
    });
    made.on("disconnect", (reason) => {
      state = "lost";
      // The server seats anew whoever gained or lost an audience: come back at once.
      if (reason === "io server disconnect") made.connect();
    });
    return made;
  });
  return socket;
}

/** Listens; returns how to stop. */
export function listen(listener: Listener): () => void {
  listeners.add(listener);
  void connection();
  return () => listeners.delete(listener);
}

/** Asks to be told of one account's changes; returns how to stop. */
export function watchAccount(accountId: string): () => void {
  watched.set(accountId, (watched.get(accountId) ?? 0) + 1);
  void connection().then((made) => made.connected && made.emit("watch", accountId));
  return () => {
    const left = (watched.get(accountId) ?? 1) - 1;
    if (left > 0) return void watched.set(accountId, left);
    watched.delete(accountId);
    void connection().then((made) => made.emit("unwatch", accountId));
  };
}
