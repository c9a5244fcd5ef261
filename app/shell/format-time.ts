import type { Locale } from "./locale/locales.ts";
import { zoneClock } from "./zone-clock.ts";

export type Moment = Date | string | number;

export interface TimeFormat {
  /** The shortest honest form of a past moment: "now", "2 min", "11:20", "Tue", "8 Jan", "8 Jan 2025". */
  when(moment: Moment, now: Moment): string;
  /** A day, near ones in words: "Yesterday", "Today", "Tomorrow", "Fri", "30 Jan". */
  due(day: Moment, now: Moment): string;
  /** "12 days ago", "il y a 12 jours". */
  ago(moment: Moment, now: Moment): string;
  /** "8 Jan"; with the year when it is not this one and `now` is given. */
  day(day: Moment, now?: Moment): string;
  /** "30 January"; with the year when it is not this one and `now` is given. */
  dayLong(day: Moment, now?: Moment): string;
  /** "Thursday 14 January". */
  dateline(day: Moment): string;
  /** "Jan 2027". */
  month(day: Moment): string;
  /** "January 2027", for headings. */
  monthLong(day: Moment): string;
  /** "11:20". */
  clock(moment: Moment): string;
  /** "14 January 2027, 11:20", for titles. */
  full(moment: Moment): string;
  /** The day in the reader's zone, `2027-01-14`: for date fields and grouping. */
  isoDay(moment: Moment): string;
}

const tags: Record<Locale, string> = { en: "en-GB", fr: "fr-FR" };
const words: Record<Locale, { now: string; minutes: string }> = {
  en: { now: "now", minutes: "min" },
  fr: { now: "à l’instant", minutes: "min" },
};
const minute = 60_000;
const dayLength = 86_400_000;

/** A date without an hour ("2027-01-30") is that day everywhere: it must not slip by a zone. */
function isPlainDay(moment: Moment): moment is string {
  return typeof moment === "string" && /^\d{4}-\d{2}-\d{2}$/.test(moment);
}

export function timeFormat(locale: Locale, timeZone: string): TimeFormat {
  const zone = zoneClock(timeZone);
  const msOf = (moment: Moment) => new Date(moment).getTime();
  const dayOf = (moment: Moment) => (isPlainDay(moment) ? Date.parse(moment) / dayLength : zone.day(msOf(moment)));
  /** A day is the same to all of its moments, so that its words are made once. */
  const make = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(tags[locale], { ...options, timeZone: "UTC" });
    const said = new Map<number, string>();
    return (moment: Moment) => {
      const day = dayOf(moment);
      let words = said.get(day);
      if (words === undefined) said.set(day, (words = format.format(day * dayLength).replace("Sept", "Sep")));
      return words;
    };
  };
  const clock = (moment: Moment) => (isPlainDay(moment) ? "00:00" : zone.time(msOf(moment)));
  const weekday = make({ weekday: "short" });
  const day = make({ day: "numeric", month: "short" });
  const dayYear = make({ day: "numeric", month: "short", year: "numeric" });
  const dayLong = make({ day: "numeric", month: "long" });
  const longDate = make({ day: "numeric", month: "long", year: "numeric" });
  const dateline = make({ weekday: "long", day: "numeric", month: "long" });
  const month = make({ month: "short", year: "numeric" });
  const monthLong = make({ month: "long", year: "numeric" });
  const isoDay = (moment: Moment) =>
    isPlainDay(moment) ? moment : new Date(dayOf(moment) * dayLength).toISOString().slice(0, "2027-01-14".length);
  const relative = new Intl.RelativeTimeFormat(tags[locale], { numeric: "always" });
  const nearDays = new Intl.RelativeTimeFormat(tags[locale], { numeric: "auto" });
  const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
  /** Whole days between two moments as a reader counts them, across midnights. */
  const daysBetween = (from: Moment, to: Moment) => dayOf(to) - dayOf(from);
  const dayOrYear = (moment: Moment, now: Moment) =>
    Math.abs(daysBetween(moment, now)) < 330 ? day(moment) : dayYear(moment);

  return {
    clock,
    dayLong: (moment, now) =>
      now !== undefined && Math.abs(daysBetween(moment, now)) >= 330 ? longDate(moment) : dayLong(moment),
    dateline: (moment) => dateline(moment).replace(",", ""),
    month,
    monthLong: (day) => capital(monthLong(day)),
    isoDay,
    day: (moment, now) => (now === undefined ? day(moment) : dayOrYear(moment, now)),
    full: (moment) => (isPlainDay(moment) ? longDate(moment) : `${longDate(moment)}, ${clock(moment)}`),
    when(moment, now) {
      const age = msOf(now) - msOf(moment);
      const days = daysBetween(moment, now);
      if (!isPlainDay(moment) && age < 60 * minute) {
        return age < minute ? words[locale].now : `${Math.floor(age / minute)}\u00a0${words[locale].minutes}`;
      }
      if (days <= 0 && !isPlainDay(moment)) return clock(moment);
      return days > 0 && days < 7 ? weekday(moment) : dayOrYear(moment, now);
    },
    due(moment, now) {
      const days = -daysBetween(moment, now);
      if (Math.abs(days) <= 1) return capital(nearDays.format(days, "day"));
      return days > 0 && days < 7 ? weekday(moment) : dayOrYear(moment, now);
    },
    ago(moment, now) {
      const days = daysBetween(moment, now);
      const minutes = Math.floor((msOf(now) - msOf(moment)) / minute);
      if (!isPlainDay(moment) && minutes < 1) return words[locale].now;
      if (!isPlainDay(moment) && minutes < 60) return relative.format(-minutes, "minute");
      if (!isPlainDay(moment) && days === 0) return relative.format(-Math.floor(minutes / 60), "hour");
      if (days < 60) return days <= 1 ? nearDays.format(-days, "day") : relative.format(-days, "day");
      return days < 700
        ? relative.format(-Math.round(days / 30.4), "month")
        : relative.format(-Math.round(days / 365), "year");
    },
  };
}
