/** What was sent by a fetcher of its own and has not been answered yet. */
export interface Expected {
  /** Of the fetcher. */
  key: string;
  /** Told the answer, refused or not, once the page has been read again behind it. A refusal is said by the shell. */
  onAnswer: (answer: unknown) => void;
}

const nothing = () => undefined;

let waiting: readonly Expected[] = [];
const listeners = new Set<() => void>();

function set(next: readonly Expected[]): void {
  waiting = next;
  listeners.forEach((listener) => listener());
}

/** From now on the answer to `key` is looked at, wherever one goes meanwhile: a refusal is said. */
export function expectAnswer(key: string, onAnswer: Expected["onAnswer"] = nothing): void {
  set([...waiting.filter((one) => one.key !== key), { key, onAnswer }]);
}

export function isExpected(key: string): boolean {
  return waiting.some((one) => one.key === key);
}

export function answered(key: string): void {
  set(waiting.filter((one) => one.key !== key));
}

export function subscribeToWaiting(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function currentlyWaiting(): readonly Expected[] {
  return waiting;
}
