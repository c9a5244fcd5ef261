import { lineIsBack } from "./line.ts";

/** Addresses that only take what is sent: their modules are empty in the browser, and Remix wants them all the same before it sends. */
const ACTING = ["routes/conversation/post-new", "routes/conversation/post-act", "routes/opportunities/move"];

declare global {
  interface Window {
    __remixManifest?: { routes: Partial<Record<string, { module: string }>> };
  }
}

/**
 * Has them ready once the page rests. Asked for only when something is sent, and not to be had in that moment (a line that is cut), Remix
 * would load the whole page anew, and a browser without a line has none.
 */
export function loadActingRoutes(): void {
  const soon = window.requestIdleCallback ?? ((work: () => void) => setTimeout(work, 1_000));
  soon(() => {
    for (const id of ACTING) {
      const address = window.__remixManifest?.routes[id]?.module;
      // One that cannot be had even so makes Remix load the page again with the first thing that is sent.
      if (address) void lineIsBack(null).then(() => import(/* @vite-ignore */ address).catch(() => undefined));
    }
  });
}
