import type { Viewer } from "../domain/viewer.ts";
import type { Client } from "../platform/sessions.ts";
import { createLoaders, type Loaders } from "./loaders.ts";

/** The browser or program at the other end. Jobs and tests have none, and then cannot sign in or out. */
export interface Caller {
  client: Client;
  /** Of the session that signed this request (SignedIn.sessionId); null for a token or a visitor. */
  sessionId: string | null;
  /** Sends a Set-Cookie value with the answer. */
  setCookie: (value: string) => void;
}

/** What every resolver gets. */
export interface Context {
  viewer: Viewer | null;
  requestId: string | null;
  caller: Caller | null;
  /** Batched reads of this one operation, each behind the viewer's visibility. */
  load: Loaders;
}

export interface SignedInContext extends Context {
  viewer: Viewer;
}

export function createContext(
  viewer: Viewer | null,
  requestId: string | null,
  caller: Caller | null = null,
  load: Loaders = createLoaders(viewer),
): Context {
  return { viewer, requestId, caller, load };
}
