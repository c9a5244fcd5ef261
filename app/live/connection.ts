import type { Socket } from "socket.io-client";
import { lineIsBack } from "../data/line.ts";
import { fetchPart, LineIsCut } from "../data/parts.ts";

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

/** A page is read, then shown, and listens only then: so many changes wait for it. */
const MOST = 200;
/** Reading may have begun this long before it was noted. */
const SLACK_MS = 100;

const listeners = new Set<Listener>();
const heard: { at: number; change: LiveChange }[] = [];
let readingSince = Infinity;
let socket: Promise<Socket> | null = null;
let state: State = "off";

function hear(changes: LiveChange[]): void {
  heard.push(...changes.map((change) => ({ at: Date.now(), change })));
  heard.splice(0, heard.length - MOST);
  listeners.forEach((listener) => listener(changes));
}

/** One connection a tab, opened when the first page needs it and loaded after the page itself. */
function connection(readAt: number): Promise<Socket> {
  socket ??= fetchPart(() => import("socket.io-client")).then(({ io }) => {
    const made = io({
      path: "/live",
      transports: ["websocket", "polling"],
      // The first time, the server tells again what changed since it read the page.
      auth: (tell) => tell(state === "off" ? { readAt } : {}),
    });
    made.on("changed", hear);
    made.on("connect", () => {
      // What was said while the line was cut is read again.
      if (state === "lost") hear([{ type: "reconnected" }]);
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

/** The next page is being read from now on. What is heard until it listens is for it, too. */
export function beginReading(): void {
  readingSince = Date.now() - SLACK_MS;
}

/** Without a line its script is asked for once the line is back; one that cannot be had then is the shell's to tell. */
function connect(readAt: number): void {
  connection(readAt).catch((error: unknown) => {
    if (!(error instanceof LineIsCut)) return;
    socket = null;
    void lineIsBack(null).then(() => connect(readAt));
  });
}

/** Listens; returns how to stop. `readAt` is the server's moment, in ms, at which it read the first page. */
export function listen(listener: Listener, readAt: number): () => void {
  listeners.add(listener);
  const missed = heard.filter(({ at }) => at >= readingSince).map(({ change }) => change);
  if (missed.length > 0) listener(missed);
  connect(readAt);
  return () => listeners.delete(listener);
}
