import { useSyncExternalStore } from "react";
import { useLocale } from "./context.tsx";

const step = 30_000;
const listeners = new Set<() => void>();
let timer: ReturnType<typeof setInterval> | undefined;

/** One clock for the whole page, however many times are shown. */
function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  timer ??= setInterval(() => listeners.forEach((each) => each()), step);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    clearInterval(timer);
    timer = undefined;
  };
}

const currentStep = () => Math.floor(Date.now() / step) * step;

/** Now, in ms, moving every half minute; while hydrating, the moment the server rendered. */
export function useNow(): number {
  const { renderedAt } = useLocale();
  const ticking = useSyncExternalStore(subscribe, currentStep, () => renderedAt);
  // What arrived after the last tick must not lie in the future.
  return Math.max(ticking, renderedAt);
}
