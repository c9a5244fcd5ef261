import type { ReactNode } from "react";

export interface ToastMessage {
  id: number;
  text: ReactNode;
  tone: "plain" | "bad";
  /** Undo, mostly. */
  action?: { label: string; run: () => void };
}

let messages: readonly ToastMessage[] = [];
let nextId = 1;
const listeners = new Set<() => void>();

function set(next: readonly ToastMessage[]): void {
  messages = next;
  listeners.forEach((listener) => listener());
}

/** Says one short thing at the foot of the page. At most three are shown; older ones make room. */
export function showToast(toast: Pick<ToastMessage, "text" | "action"> & { tone?: ToastMessage["tone"] }): number {
  const id = nextId++;
  set([...messages, { tone: "plain" as const, ...toast, id }].slice(-3));
  return id;
}

export function dismissToast(id: number): void {
  set(messages.filter((message) => message.id !== id));
}

export function subscribeToToasts(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function currentToasts(): readonly ToastMessage[] {
  return messages;
}
