/** The moment at which a calendar day (YYYY-MM-DD) begins in a time zone; in UTC where the zone is not known. */
export function startOfDay(day: string, timeZone: string): Date {
  const midnight = new Date(`${day}T00:00:00Z`);
  // Twice: clocks may be set anew between the guess and the answer.
  const guess = new Date(midnight.getTime() - offsetAt(midnight, timeZone));
  return new Date(midnight.getTime() - offsetAt(guess, timeZone));
}

/** How far the clocks of a zone are ahead of UTC, in ms. */
function offsetAt(moment: Date, timeZone: string): number {
  try {
    const parts = new Intl.DateTimeFormat("en-CA", {
      ...{ timeZone, hourCycle: "h23", year: "numeric", month: "2-digit", day: "2-digit" },
      ...{ hour: "2-digit", minute: "2-digit", second: "2-digit" },
    }).formatToParts(moment);
    const part = Object.fromEntries(parts.map(({ type, value }) => [type, Number(value)]));
    const shown = Date.UTC(part.year!, part.month! - 1, part.day, part.hour, part.minute, part.second);
    return shown - Math.floor(moment.getTime() / 1000) * 1000;
  } catch {
    return 0;
  }
}
