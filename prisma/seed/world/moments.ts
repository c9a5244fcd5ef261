import type { Random } from "../random.ts";

export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;

/** Offices open at 7:30 and are dark by 19:00 (UTC, near enough for both sites); few people write at weekends. */
const OPENS = 7.5 * HOUR;
const CLOSES = 19 * HOUR;

/** The first moment at or after `at` when a colleague would write. */
export function workingTime(random: Random, at: number): number {
  const midnight = Math.floor(at / DAY) * DAY;
  const weekday = new Date(midnight).getUTCDay();
  const weekend = weekday === 0 || weekday === 6;
  if (weekend && !random.chance(0.06)) {
    return midnight + (weekday === 6 ? 2 : 1) * DAY + OPENS + random.int(0, 10 * HOUR);
  }
  const time = at - midnight;
  if (time < OPENS) return midnight + OPENS + random.int(0, 3 * HOUR);
  if (time > CLOSES) return workingTime(random, midnight + DAY + OPENS + random.int(0, 9 * HOUR));
  return at;
}

/**
 * The moment some hours before `at`, moved to when people are at work: each working day, with the night and the weekend after
 * it, is pressed into its own office hours. What came first stays first. Within the last hour it is exact, whoever opens the demo at night.
 */
export function agoAtWork(at: number, hours: number): number {
  const moment = at - hours * HOUR;
  if (hours <= 1) return moment;
  const [start, next] = [workdayOf(moment, -1), workdayOf(moment, 1)];
  return start + ((moment - start) / (next - start)) * 11.25 * HOUR;
}

/** The opening of the latest working day begun at `moment`, or of the one after it. */
function workdayOf(moment: number, step: -1 | 1): number {
  let open = Math.floor((moment - OPENS) / DAY) * DAY + OPENS + (step === 1 ? DAY : 0);
  while ([0, 6].includes(new Date(open).getUTCDay())) open += step * DAY;
  return open;
}

/** A day without its hour, as date columns hold it. */
export function dateOnly(at: number): Date {
  return new Date(Math.floor(at / DAY) * DAY);
}

const months = {
  fr: [
    "janvier",
    "février",
    "mars",
    "avril",
    "mai",
    "juin",
    "juillet",
    "août",
    "septembre",
    "octobre",
    "novembre",
    "décembre",
  ],
  en: [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
  ],
};

const days = {
  fr: ["dimanche", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi"],
  en: ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"],
};

/** The month that lies `away` months from a moment (negative: before it). */
export function monthName(language: "fr" | "en", at: number, away: number): string {
  const month = new Date(at).getUTCMonth() + away;
  return months[language][((month % 12) + 12) % 12]!;
}

/** A working day of the week, by name. */
export function dayName(language: "fr" | "en", index: number): string {
  return days[language][1 + (index % 5)]!;
}
