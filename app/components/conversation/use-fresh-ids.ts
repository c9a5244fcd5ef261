import { useRef } from "react";

/** Which of these came in while the page was open: they pulse. The first list is nothing new. */
export function useFreshIds(ids: readonly string[]): ReadonlySet<string> {
  const first = useRef<{ known: Set<string>; newest: string | undefined } | null>(null);
  const fresh = useRef(new Set<string>());
  first.current ??= { known: new Set(ids), newest: ids[0] };
  const { known, newest } = first.current;
  // Older pages and other filters are not news: only what stands before what was newest at first.
  const until = newest === undefined ? ids.length : ids.indexOf(newest);
  for (const id of ids.slice(0, Math.max(0, until))) if (!known.has(id)) fresh.current.add(id);
  return fresh.current;
}
