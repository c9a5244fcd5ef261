/** The one clock of the product. Tests and the seed may set it, so that time in rules is a fact and not an accident. */
let frozen: Date | null = null;

export function now(): Date {
  return frozen ? new Date(frozen) : new Date();
}

/** Stops the clock at a moment, or lets it run again with null. */
export function setClock(at: Date | null): void {
  frozen = at;
}

export const DAY_MS = 86_400_000;
