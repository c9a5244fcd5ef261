/** Keys of the fetchers that sent an enhanced form and have not been answered yet. */
let waiting: readonly string[] = [];
const listeners = new Set<() => void>();

function set(next: readonly string[]): void {
  waiting = next;
  listeners.forEach((listener) => listener());
}

/** From now on the answer to `key` is looked at: a refusal is said. */
export function expectAnswer(key: string): void {
  if (!waiting.includes(key)) set([...waiting, key]);
}

export function answered(key: string): void {
  set(waiting.filter((one) => one !== key));
}

export function subscribeToWaiting(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function currentlyWaiting(): readonly string[] {
  return waiting;
}
