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
let socket: Promise<Socket> | null = null;
let state: State = "off";

/** One connection a tab, opened when the first page needs it and loaded after the page itself. */
function connection(): Promise<Socket> {
  socket ??= import("socket.io-client").then(({ io }) => {
    const made = io({ path: "/live", transports: ["websocket", "polling"] });
    made.on("changed", (changes: LiveChange[]) => listeners.forEach((listener) => listener(changes)));
    made.on("connect", () => {
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
