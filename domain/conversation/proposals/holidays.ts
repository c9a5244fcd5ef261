import { day } from "./days.ts";
import { fold } from "./reading.ts";

/** Easter Sunday of the Gregorian calendar, by Gauss as Butcher has it. */
export function easter(year: number): Date {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100];
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  return day(year, Math.floor(f / 31) - 1, (f % 31) + 1);
}

type OfYear = (year: number) => Date;
const fromEaster =
  (days: number): OfYear =>
  (year) => {
    const sunday = easter(year);
    return day(year, sunday.getMonth(), sunday.getDate() + days);
  };
const on =
  (month: number, date: number): OfYear =>
  (year) =>
    day(year, month - 1, date);
/** The nth weekday of a month, 0 for Sunday; -1 is the last. */
const nth =
  (count: number, weekday: number, month: number): OfYear =>
  (year) => {
    if (count < 0) {
      const last = day(year, month, 0);
      return day(year, month - 1, last.getDate() - ((last.getDay() - weekday + 7) % 7));
    }
    const first = day(year, month - 1, 1);
    return day(year, month - 1, 1 + ((weekday - first.getDay() + 7) % 7) + 7 * (count - 1));
  };

/** Folded; the longest are tried first. */
const HOLIDAYS: readonly (readonly [names: string, of: OfYear])[] = [
  ["lundi de paques|easter monday", fromEaster(1)],
  ["vendredi saint|good friday", fromEaster(-2)],
  ["dimanche de paques|easter sunday|paques|easter", fromEaster(0)],
  ["dimanche des rameaux|palm sunday", fromEaster(-7)],
  ["mardi gras|shrove tuesday", fromEaster(-47)],
  ["mercredi des cendres|ash wednesday", fromEaster(-46)],
  ["jeudi saint|maundy thursday", fromEaster(-3)],
  ["jeudi de l'ascension|ascension day|l'ascension", fromEaster(39)],
  ["lundi de pentecote|whit monday", fromEaster(50)],
  ["pentecote|whit sunday|pentecost", fromEaster(49)],
  ["jour de l'an|nouvel an|new year's day", on(1, 1)],
  ["epiphanie|epiphany|twelfth night", on(1, 6)],
  ["chandeleur", on(2, 2)],
  ["saint-valentin|valentine's day", on(2, 14)],
  ["fete du travail|may day", on(5, 1)],
  ["fete nationale|bastille day|quatorze juillet", on(7, 14)],
  ["assomption|assumption day", on(8, 15)],
  ["toussaint|all saints' day|all saints day", on(11, 1)],
  ["armistice|armistice day|remembrance day", on(11, 11)],
  ["veille de noel|reveillon de noel|christmas eve", on(12, 24)],
  ["jour de noel|christmas day|noel|christmas|xmas", on(12, 25)],
  ["boxing day", on(12, 26)],
  ["saint-sylvestre|reveillon du nouvel an|new year's eve", on(12, 31)],
  ["independence day|fourth of july", on(7, 4)],
  ["thanksgiving day|thanksgiving", nth(4, 4, 11)],
  ["labor day", nth(1, 1, 9)],
  ["memorial day", nth(-1, 1, 5)],
  ["early may bank holiday", nth(1, 1, 5)],
  ["spring bank holiday", nth(-1, 1, 5)],
  ["summer bank holiday|august bank holiday", nth(-1, 1, 8)],
  ["halloween", on(10, 31)],
];

const BY_NAME = new Map(HOLIDAYS.flatMap(([names, of]) => names.split("|").map((name) => [name, of] as const)));

const spelled = (name: string) =>
  name
    .replace(/e/g, "[eéèêë]")
    .replace(/a/g, "[aàâ]")
    .replace(/o(?!f)/g, "[oô]")
    .replace(/'/g, "['’]")
    .replace(/[- ]/g, "[- ]");

/** Every holiday in running text. A market or a card of Christmas is no day. */
export const HOLIDAY = `(?:${[...BY_NAME.keys()]
  .toSorted((a, b) => b.length - a.length)
  .map(spelled)
  .join("|")})(?! (?:market|card|party|present|gift|tree|break|island|shutdown|season|sale|holidays|period))`;

/** What is written of one → the day it falls on in a year. */
export function holidayOf(written: string): OfYear | undefined {
  const name = fold(written).replace(/\s+/g, " ");
  return BY_NAME.get(name) ?? BY_NAME.get(name.replace("saint ", "saint-")) ?? BY_NAME.get(name.replaceAll("-", " "));
}
