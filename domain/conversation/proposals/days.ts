import type { DatePrecision, DateValue } from "./found.ts";

/** Calendar arithmetic on local days. Months may overflow: `day(2027, 13, 1)` is in February 2028. */
export function day(year: number, month: number, date: number): Date {
  return new Date(year, month, date, 12);
}

/** A moment as the clock of a time zone shows it; an unknown zone changes nothing. */
export function inZone(moment: Date, timeZone: string): Date {
  try {
    const format = new Intl.DateTimeFormat("en-CA", {
      ...{ timeZone, hourCycle: "h23", year: "numeric", month: "numeric", day: "numeric" },
      ...{ hour: "numeric", minute: "numeric" },
    });
    const part = Object.fromEntries(format.formatToParts(moment).map(({ type, value }) => [type, Number(value)]));
    return new Date(part.year!, part.month! - 1, part.day, part.hour, part.minute);
  } catch {
    return moment;
  }
}

export function iso(date: Date): string {
  const pad = (value: number) => String(value).padStart(2, "0");
  return `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`;
}

export function period(start: Date, end: Date, precision: DatePrecision): DateValue {
  return { start: iso(start), end: iso(end), precision };
}

export function months(year: number, month: number, count: number, precision: DatePrecision): DateValue {
  return period(day(year, month, 1), day(year, month + count, 0), precision);
}

export function week(monday: Date): DateValue {
  return period(monday, day(monday.getFullYear(), monday.getMonth(), monday.getDate() + 6), "week");
}

export function mondayOf(date: Date, weeks = 0): Date {
  const back = (date.getDay() + 6) % 7;
  return day(date.getFullYear(), date.getMonth(), date.getDate() - back + weeks * 7);
}

/** ISO 8601: week 1 holds 4 January. */
export function isoWeek(year: number, number: number): Date {
  return mondayOf(day(year, 0, 4), number - 1);
}

/** A third of a month, told by "early", "mid" or "end of": about ten days, which is nearest to a week. */
export function thirdOfMonth(year: number, month: number, part: "early" | "mid" | "end"): DateValue {
  if (part === "early") return period(day(year, month, 1), day(year, month, 10), "week");
  if (part === "mid") return period(day(year, month, 11), day(year, month, 20), "week");
  return period(day(year, month, 21), day(year, month + 1, 0), "week");
}
