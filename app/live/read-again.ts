/** In a full room, a thousand browsers must not read in the same instant. */
const SPREAD_MS = 60;

const asking = new Set<object>();
let planned: ReturnType<typeof setTimeout> | null = null;
let stopWaiting: (() => void) | null = null;

/**
 * Reads the page again, soon, for whoever asks: once for all who ask meanwhile, and never beside another reading.
 *
 * The router would call off the reading that is under way for the new one. In a room where something is said more often than a page is
 * read, nothing would ever be shown, and nobody would get away from it either: a move is a reading, too.
 */
export function readAgain(who: object): void {
  asking.add(who);
  planned ??= setTimeout(read, Math.random() * SPREAD_MS);
}

/** Whoever has left the page needs nothing of it. */
export function neverMind(who: object): void {
  asking.delete(who);
}

function read(): void {
  planned = null;
  if (asking.size === 0) return;
  const router = globalThis.__remixRouter;
  const isBusy = () => router.state.navigation.state !== "idle" || router.state.revalidation !== "idle";
  if (!isBusy()) {
    asking.clear();
    void router.revalidate();
    return;
  }
  stopWaiting ??= router.subscribe(() => {
    if (isBusy()) return;
    stopWaiting?.();
    stopWaiting = null;
    // The router tells it before it has put its own things in order.
    planned ??= setTimeout(read);
  });
}
