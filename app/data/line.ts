/** Whether the product can be reached from here. Noticed by what fails, never asked for while all is well. */
export type Line = "open" | "offline" | "silent";

/** Between two attempts, in ms; spread, for a thousand browsers must not ask in the same instant. */
const FIRST_MS = 500;
const LONGEST_MS = 15_000;

/**
 * `reached`: the page came from there, or an answer did. `silent`: nobody answered the last time. `unknown`: the device says that it lost
 * its network, which need not matter (the product may run on it), and nothing was tried since.
 */
let state: "reached" | "silent" | "unknown" = "reached";
let ask: typeof globalThis.fetch = () => Promise.reject(new Error("watchLine was not called"));
let askNow: (() => void) | null = null;
const listeners = new Set<() => void>();

/** Once, as the page wakes up, with the fetch that knows nothing of waiting. */
export function watchLine(fetch: typeof globalThis.fetch): void {
  ask = fetch;
  window.addEventListener("offline", () => {
    if (state === "reached") tell("unknown");
  });
  window.addEventListener("online", () => (state === "silent" ? askNow?.() : tell("reached")));
}

export function currentLine(): Line {
  if (state === "reached") return "open";
  return navigator.onLine ? "silent" : "offline";
}

export function subscribeToLine(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Something was answered. */
export function lineHeld(): void {
  if (state !== "reached") tell("reached");
}

/** Something could not be sent or read: from now on it is asked, again and again, whether anybody is there. */
export function lineBroke(): void {
  if (state === "silent") return;
  tell("silent");
  void askUntilReached();
}

/** Does not wait for the next attempt. */
export function tryLine(): void {
  lineBroke();
  askNow?.();
}

/** Resolves once the product answers; rejects when `signal` calls the waiting off. */
export function lineIsBack(signal: AbortSignal | null): Promise<void> {
  return new Promise((resolve, reject) => {
    const calledOff = () => end(() => reject(signal?.reason as Error));
    const stop = subscribeToLine(() => state === "reached" && end(resolve));
    function end(how: () => void) {
      stop();
      signal?.removeEventListener("abort", calledOff);
      how();
    }
    signal?.addEventListener("abort", calledOff);
    if (state === "reached") end(resolve);
  });
}

function tell(now: typeof state): void {
  state = now;
  listeners.forEach((listener) => listener());
}

async function askUntilReached(): Promise<void> {
  for (let pause = FIRST_MS; state === "silent"; pause = Math.min(2 * pause, LONGEST_MS)) {
    await pauseFor(pause * (1 + Math.random()));
    try {
      const { status } = await ask("/healthz", { method: "HEAD", cache: "no-store" });
      if (status < 500) lineHeld();
    } catch {
      // Still nobody: asked again.
    }
  }
}

/** Ends early when somebody wants to know now. */
function pauseFor(ms: number): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(end, ms);
    function end() {
      clearTimeout(timer);
      askNow = null;
      resolve();
    }
    askNow = end;
  });
}
