import { COUNTS, MONTHS, ORDINALS, SEASONS, WEEKDAYS } from "./calendar-words.ts";
import { day, iso, isoWeek, mondayOf, months, thirdOfMonth, week } from "./days.ts";
import type { DateValue } from "./found.ts";
import { HOLIDAY, holidayOf } from "./holidays.ts";
import { fold } from "./reading.ts";

/**
 * The way salespeople date things ("fin mars", "Q3", "before the summer", "la rentrée"): periods rather than days. Days are
 * left to chrono-node. A period without a year is the next one to end, so "March" said in January is this year's.
 */
type Rule = { pattern: RegExp; read: (match: RegExpExecArray, now: Date) => DateValue | null };

const L = "(?<![\\p{L}\\p{N}])";
const R = "(?![\\p{L}\\p{N}])";
const MONTH =
  "[Jj]anuary|[Ff]ebruary|March|[Aa]pril|May|June|July|[Aa]ugust|[Ss]eptember|[Oo]ctober|[Nn]ovember|[Dd]ecember|" +
  "[Jj]anvier|[Ff][ée]vrier|[Mm]ars|[Aa]vril|[Mm]ai|[Jj]uin|[Jj]uillet|[Aa]o[uû]t|[Ss]eptembre|[Oo]ctobre|[Nn]ovembre|[Dd][ée]cembre";
const PART = "([Ff]in|[Dd][ée]but|[Mm]i|[Cc]ourant|[Ee]nd(?: of)?|[Ss]tart of|[Bb]eginning of|[Ee]arly|[Ll]ate|[Mm]id)";
const YEAR = "(?:[ ,/-]+(?:de )?(20\\d\\d))?";

function part(word: string): "early" | "mid" | "end" | null {
  const low = fold(word);
  if (/^(fin|end|late)/.test(low)) return "end";
  if (/^(debut|start|begin|early)/.test(low)) return "early";
  return low.startsWith("mi") ? "mid" : null;
}

/** The year in which this period next ends. */
function comingYear(year: string | undefined, now: Date, value: (year: number) => DateValue): DateValue {
  if (year) return value(Number(year));
  const thisYear = value(now.getFullYear());
  return (thisYear.end ?? thisYear.start) < iso(now) ? value(now.getFullYear() + 1) : thisYear;
}

function shift(word: string): number {
  const low = fold(word);
  if (/(next|prochain|proch)/.test(low)) return 1;
  return /(last|dernier|derniere)/.test(low) ? -1 : 0;
}

function inSpan(count: number, unit: string, now: Date): DateValue {
  const [y, m, d] = [now.getFullYear(), now.getMonth(), now.getDate()];
  if (unit.startsWith("j")) return { start: iso(day(y, m, d + count)), precision: "day" };
  if (unit.startsWith("s")) return week(mondayOf(day(y, m, d + 7 * count)));
  return unit.startsWith("m") ? months(y, m + count, 1, "month") : months(y + count, 0, 12, "year");
}

const SHORT_MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

const inDays = (count: number, now: Date): DateValue => ({
  start: iso(day(now.getFullYear(), now.getMonth(), now.getDate() + count)),
  precision: "day",
});

const quarter = (n: number, year: string | undefined, now: Date) =>
  comingYear(year && year.length === 2 ? `20${year}` : year, now, (y) => months(y, (n - 1) * 3, 3, "quarter"));

export const RULES: Rule[] = [
  {
    // May 20 · Dec. 4 · March 12th, 2027
    pattern: new RegExp(
      `${L}(January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.? (\\d{1,2})(?:st|nd|rd|th)?(?:,? (20\\d\\d))?${R}(?![.,:/-]\\d)(?! ?(?:%|[€£k]))`,
      "gu",
    ),
    read: (m, now) => {
      const month = MONTHS[fold(m[1]!)] ?? SHORT_MONTHS.indexOf(m[1]!.slice(0, 3).toLowerCase());
      const of = (year: number): DateValue => ({ start: iso(day(year, month, Number(m[2]))), precision: "day" });
      const year = Number(m[3] ?? now.getFullYear());
      return day(year, month, Number(m[2])).getMonth() === month ? comingYear(m[3], now, of) : null;
    },
  },
  {
    pattern: new RegExp(`${L}(?:${HOLIDAY})(?: (?:de )?(20\\d\\d))?${R}`, "giu"),
    read: (m, now) => {
      const of = holidayOf(m[0].replace(/ (?:de )?20\d\d$/, ""));
      if (!of) return null;
      return comingYear(m[1], now, (year) => ({ start: iso(of(year)), precision: "day" }));
    },
  },
  {
    pattern: new RegExp(
      `${L}(avant-hier|apr[èe]s-demain|the day after tomorrow|day after tomorrow|the day before yesterday|day before yesterday)${R}`,
      "giu",
    ),
    read: (m, now) => inDays(/apr|after/i.test(m[0]) ? 2 : -2, now),
  },
  {
    // "vendredi en huit", "Friday week": the one a week after the coming one.
    pattern: new RegExp(
      `${L}(${[...WEEKDAYS].join("|")})(?: en (huit|quinze)| (week|fortnight)(?! \\d))${R}|${L}a week (?:from|on) (monday|tuesday|wednesday|thursday|friday|saturday|sunday)${R}`,
      "giu",
    ),
    read: (m, now) => {
      const weekday = (([...WEEKDAYS].indexOf(fold(m[1] ?? m[4]!)) % 7) + 1) % 7;
      const coming = (weekday - now.getDay() + 7) % 7 || 7;
      return inDays(coming + (m[2] === "quinze" || m[3] === "fortnight" ? 14 : 7), now);
    },
  },
  {
    pattern: new RegExp(`${L}(fin|d[ée]but|end of|early|late|mid)[ -](20[2-4]\\d)${R}`, "giu"),
    read: (m) => {
      const third = part(m[1]!)!;
      return thirdOfMonth(Number(m[2]), third === "end" ? 11 : third === "mid" ? 5 : 0, third);
    },
  },
  {
    pattern: new RegExp(
      `${L}(?:[SH]([12])(?: ?(20\\d\\d))?|(premier|1er|first|second|deuxième) (?:semestre|half)${YEAR})${R}`,
      "gu",
    ),
    read: (m, now) => {
      const second = m[1] === "2" || /^(second|deux)/.test(m[3] ?? "");
      return comingYear(m[2] ?? m[4], now, (y) => months(y, second ? 6 : 0, 6, "quarter"));
    },
  },
  {
    pattern: new RegExp(`${L}${PART}[ -](?:the |de |d['’])?(${MONTH})${YEAR}${R}`, "gu"),
    read: (m, now) => {
      const month = MONTHS[fold(m[2]!)]!;
      const third = part(m[1]!);
      return comingYear(m[3], now, (y) => (third ? thirdOfMonth(y, month, third) : months(y, month, 1, "month")));
    },
  },
  {
    // A month on its own: not "12 mars" nor "March 12", which are days, nor "April Jones", who is a person.
    pattern: new RegExp(`${L}(?<!\\d(?:st|nd|rd|th|er)?(?: of)?[ ./-])(${MONTH})${YEAR}${R}(?! ?\\d)(?!-\\p{L})`, "gu"),
    read: (m, now) => comingYear(m[2], now, (y) => months(y, MONTHS[fold(m[1]!)]!, 1, "month")),
  },
  {
    pattern: new RegExp(`${L}(?:in|by|before|until|early|late|of) (may|march|june|july)${YEAR}${R}(?! ?\\d)`, "gu"),
    read: (m, now) => comingYear(m[2], now, (y) => months(y, MONTHS[m[1]!]!, 1, "month")),
  },
  {
    pattern: new RegExp(`${L}[TQ]([1-4])(?:[ /-]?(20\\d\\d|2\\d))?${R}`, "gu"),
    read: (m, now) => quarter(Number(m[1]), m[2], now),
  },
  {
    pattern: new RegExp(
      `${L}(premier|1er|deuxi[èe]me|2e|2[èe]me|troisi[èe]me|3e|3[èe]me|quatri[èe]me|4e|4[èe]me|dernier|first|second|third|fourth|last|1st|2nd|3rd|4th) (?:trimestre|quarter)${YEAR}${R}`,
      "gu",
    ),
    read: (m, now) => quarter(ORDINALS[fold(m[1]!)]!, m[2], now),
  },
  {
    pattern: new RegExp(`${L}(next|this|last) (week|month|quarter|year)${R}`, "giu"),
    read: (m, now) => relative(m[2]!.toLowerCase(), shift(m[1]!), now),
  },
  {
    pattern: new RegExp(
      `${L}(?:(?:la|cette) )?(semaine)(?: (prochaine|derni[èe]re|pro))?${R}(?! ?\\d)|${L}(?:le|ce) (mois|trimestre)(?:-ci| (prochain|dernier))?${R}|${L}(?:l['’])?(ann[ée]e|an) (prochaine?|derni[èe]re?)${R}|${L}(cette) ann[ée]e${R}`,
      "giu",
    ),
    read: (m, now) => {
      const word = fold(m[0]);
      if (!/(cette|ce |-ci|prochain|dernier|pro$)/.test(word)) return null;
      const unit = word.includes("semaine")
        ? "week"
        : word.includes("mois")
          ? "month"
          : word.includes("tri")
            ? "quarter"
            : "year";
      return relative(unit, word.endsWith("pro") ? 1 : shift(word), now);
    },
  },
  {
    pattern: new RegExp(`${L}(?:semaine|week) (\\d{1,2})${R}`, "giu"),
    read: (m, now) => {
      const number = Number(m[1]);
      return number < 1 || number > 53 ? null : comingYear(undefined, now, (y) => week(isoWeek(y, number)));
    },
  },
  {
    pattern: new RegExp(
      `${L}(?:(fin|d[ée]but) (?:de mois|du mois|de l['’]ann[ée]e|d['’]ann[ée]e)|(end|start|beginning) of (?:the )?(?:month|year)|(month|year)[- ]end)${R}`,
      "giu",
    ),
    read: (m, now) => {
      const word = fold(m[0]);
      const third = part(word.startsWith("month") || word.startsWith("year") ? "end" : word)!;
      if (/mois|month/.test(word)) return thirdOfMonth(now.getFullYear(), now.getMonth(), third);
      return comingYear(undefined, now, (y) => thirdOfMonth(y, third === "end" ? 11 : 0, third));
    },
  },
  {
    pattern: new RegExp(
      `${L}(?:the|this|next|in|cet|cette|l['’]|la|au|en|avant|before|d['’]ici) ?(spring|summer|autumn|winter|printemps|[ée]t[ée]|automne|hiver|rentr[ée]e)${YEAR}${R}`,
      "giu",
    ),
    read: (m, now) => {
      const season = SEASONS[fold(m[1]!)];
      // "en été" is a season but "a été" is a verb: the determiner before it decides, and "d'ici été" is not said.
      if (!season) return null;
      return comingYear(m[2], now, (y) => months(y, season[0], season[1], season[1] === 1 ? "month" : "quarter"));
    },
  },
  {
    pattern: new RegExp(`${L}(?:en|in|for|pour|by|before|avant|until|d['’]ici) (20[2-4]\\d)${R}(?![ ./-]\\d)`, "giu"),
    read: (m) => months(Number(m[1]), 0, 12, "year"),
  },
  {
    pattern: new RegExp(
      `${L}(?:dans|d['’]ici|sous) (un|une|deux|trois|quatre|cinq|six|huit|dix|douze|quinze|\\d{1,2}) (jours?|semaines?|mois|ans?)${R}`,
      "giu",
    ),
    read: (m, now) => {
      const count = COUNTS[m[1]!.toLowerCase()] ?? Number(m[1]);
      const unit = m[2]!.toLowerCase();
      return count === 15 && unit.startsWith("j") ? inSpan(2, "semaines", now) : inSpan(count, unit, now);
    },
  },
];

function relative(unit: string, by: number, now: Date): DateValue {
  const [y, m] = [now.getFullYear(), now.getMonth()];
  if (unit === "week") return week(mondayOf(now, by));
  if (unit === "month") return months(y, m + by, 1, "month");
  if (unit === "quarter") return months(y, (Math.floor(m / 3) + by) * 3, 3, "quarter");
  return months(y + by, 0, 12, "year");
}
