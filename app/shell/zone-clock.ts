const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;

/** What the clocks and calendars of a zone show. */
export interface ZoneClock {
  /** Days since 1970-01-01, counted at the zone's midnights. */
  day(ms: number): number;
  /** "11:20". */
  time(ms: number): string;
}

/**
 * A page tells a hundred moments, and asking Intl for each costs a twentieth of it. So Intl is asked once a day how far the zone's
 * clocks stand from UTC; on days when they are set anew, each time.
 */
export function zoneClock(timeZone: string): ZoneClock {
  const calendar = new Intl.DateTimeFormat("en-GB", {
    ...{ timeZone, hourCycle: "h23", year: "numeric", month: "2-digit", day: "2-digit" },
    ...{ hour: "2-digit", minute: "2-digit", second: "2-digit" },
  });
  const offsets = new Map<number, number | null>();

  function readOffset(ms: number): number {
    const part = Object.fromEntries(calendar.formatToParts(ms).map(({ type, value }) => [type, Number(value)]));
    const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = part;
    return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(ms / 1000) * 1000;
  }

  /** The moment at which UTC's clocks show what the zone's show at this one. */
  function shown(ms: number): number {
    const day = Math.floor(ms / DAY_MS);
    let offset = offsets.get(day);
    if (offset === undefined) {
      const first = readOffset(day * DAY_MS);
      offset = first === readOffset((day + 1) * DAY_MS) ? first : null;
      offsets.set(day, offset);
    }
    return ms + (offset ?? readOffset(ms));
  }

  return {
    day: (ms) => Math.floor(shown(ms) / DAY_MS),
    time(ms) {
      const local = shown(ms);
      const minutes = Math.floor((local - Math.floor(local / DAY_MS) * DAY_MS) / MINUTE_MS);
      return `${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`;
    },
  };
}

function twoDigits(value: number): string {
  return value < 10 ? `0${value}` : String(value);
}
