import { currentLine, tryLine } from "./line.ts";

/** The line is known to be cut: nothing was asked for. */
export class LineIsCut extends Error {
  override name = "LineIsCut";
}

let missing = false;
const listeners = new Set<() => void>();

/**
 * Fetches a script that the page did without until now: `fetchPart(() => import("./part.ts"))`.
 *
 * Not while the line is known to be cut: some browsers (Chrome 147 among them) remember for as long as the page stands that a script
 * could not be had, and never ask for it again. Where that has happened all the same, by a line that was cut in that moment or by a
 * new version that has other scripts, only loading the page again helps: the shell offers it.
 *
 * @throws LineIsCut, or what the browser says of a script that it cannot have.
 */
export async function fetchPart<Part>(load: () => Promise<Part>): Promise<Part> {
  if (currentLine() !== "open") throw new LineIsCut();
  try {
    return await load();
  } catch (error) {
    missing = true;
    listeners.forEach((listener) => listener());
    tryLine();
    throw error;
  }
}

export const isPartMissing = (): boolean => missing;

export function subscribeToParts(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
