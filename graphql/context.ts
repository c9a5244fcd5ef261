import type { Viewer } from "../domain/viewer.ts";
import { createLoaders, type Loaders } from "./loaders.ts";

/** What every resolver gets. */
export interface Context {
  viewer: Viewer | null;
  requestId: string | null;
  /** Batched reads of this one operation, each behind the viewer's visibility. */
  load: Loaders;
}

export interface SignedInContext extends Context {
  viewer: Viewer;
}

export function createContext(viewer: Viewer | null, requestId: string | null): Context {
  return { viewer, requestId, load: createLoaders(viewer) };
}
