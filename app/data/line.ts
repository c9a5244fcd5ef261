/** Whether the product can be reached from here. Noticed by what fails, never asked for while all is well. */
export type Line = "open" | "offline" | "silent";

/** Between two attempts, in ms; spread, for a thousand browsers must not ask in the same instant. */
const FIRST_MS = 500;
const LONGEST_MS = 15_000;

let silent = false;
let askNow: (() => void) | null = null;
const listeners = new Set<() => void>();

/** Offline: the device has no network. Silent: it has, and the product does not answer. */
export function currentLine(): Line {
  if (!navigator.onLine) return "offline";
  return silent ? "silent" : "open";
}

export function subscribeToLine(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener("online", listener);
  window.addEventListener("offline", listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener("online", listener);
    window.removeEventListener("offline", listener);
  };
}

/** Something could not be sent or read: from now on it is asked, again and again, whether anybody is there. */
export function lineBroke(fetch: typeof globalThis.fetch): void {
  if (silent) return;
  tell(true);
  void ask(fetch);
}

/** Does not wait for the next attempt. */
export function tryLine(): void {
  askNow?.();
}

/** Resolves once the product answers; rejects when `signal` calls the waiting off. */
export function lineIsBack(signal: AbortSignal | null): Promise<void> {
  return new Promise((resolve, reject) => {
    const calledOff = () => end(() => reject(signal?.reason as Error));
    const stop = subscribeToLine(() => currentLine() === "open" && end(resolve));
    function end(how: () => void) {
      stop();
      signal?.removeEventListener("abort", calledOff);
      how();
    }
    signal?.addEventListener("abort", calledOff);
    if (currentLine() === "open") end(resolve);
  });
}

function tell(now: boolean): void {
  silent = now;
  listeners.forEach((listener) => listener());
}

async function ask(fetch: typeof globalThis.fetch): Promise<void> {
  for (let pause = FIRST_MS; silent; pause = Math.min(2 * pause, LONGEST_MS)) {
    await pauseFor(pause * (1 + Math.random()));
    try {
      const { status } = await fetch("/healthz", { method: "HEAD", cache: "no-store" });
      if (status < 500) tell(false);
    } catch {
      // Still nobody: asked again.
    }
  }
}

/** Ends early when the network comes back or somebody wants to know now; without a network it lasts until then. */
function pauseFor(ms: number): Promise<void> {
  return new Promise((resolve) => {
    const timer = navigator.onLine ? setTimeout(end, ms) : undefined;
    function end() {
      clearTimeout(timer);
      window.removeEventListener("online", end);
      askNow = null;
      resolve();
    }
    window.addEventListener("online", end);
    askNow = end;
  });
}
