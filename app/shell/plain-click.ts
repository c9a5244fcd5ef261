import type { MouseEvent } from "react";

/** True for a plain press, which then stays here; with a modifier the link opens as the browser likes. */
export function plainClick(event: MouseEvent): boolean {
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || event.button !== 0) return false;
  event.preventDefault();
  return true;
}
