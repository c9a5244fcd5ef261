/** What is being written, kept on this device until the server has it: one place for all drafts, a person's apart from another's. */
const key = (viewerId: string, place: string) => `draft:${viewerId}:${place}`;

/** Storage may be full, forbidden or forged: nothing is then kept, and the caller checks what it reads. */
export function readKept(viewerId: string, place: string): unknown {
  try {
    return JSON.parse(localStorage.getItem(key(viewerId, place)) ?? "null") as unknown;
  } catch {
    return null;
  }
}

/** Null forgets it. */
export function keep(viewerId: string, place: string, value: object | null): boolean {
  try {
    if (value) localStorage.setItem(key(viewerId, place), JSON.stringify(value));
    else localStorage.removeItem(key(viewerId, place));
    return true;
  } catch {
    return false;
  }
}
