import { COUNTS, MONTHS, SEASONS, WEEKDAYS } from "../../conversation/proposals/calendar-words.ts";
import { day, iso, mondayOf } from "../../conversation/proposals/days.ts";
import { HOLIDAY, holidayOf } from "../../conversation/proposals/holidays.ts";
import { fold } from "../../../platform/search/text-words.ts";

/** Calendar days of whoever asks: from `start` on, and before `end`. */
export interface DaySpan {
  start: string;
  end: string;
}

/** Days as people say them of what lies behind them: "March" in January is the March of last year. */
type Rule = [pattern: RegExp, read: (match: RegExpExecArray, today: Date) => DaySpan | null];

const MONTH_WORDS: Record<string, number> = {
  ...MONTHS,
  ...Object.fromEntries(
    "jan janv,feb fev fevr,mar,apr avr,,jun,jul juil,aug,sep sept,oct,nov,dec"
      .split(",")
      .flatMap((words, month) => words.split(" ").map((word) => [word, month] as const))
      .filter(([word]) => word !== ""),
  ),
};
const MONTH = `(${Object.keys(MONTH_WORDS).join("|")})\\.?`;
const YEAR = "(?:,? (?:de |of )?(20\\d\\d))?";
const UNIT = "(days?|jours?|weeks?|semaines?|months?|mois|quarters?|trimestres?|years?|ans?|annees?)";
const NUMBERS: Record<string, number> = {
  ...COUNTS,
  ...{
    a: 1,
    an: 1,
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    seven: 7,
    sept: 7,
    eight: 8,
    nine: 9,
    neuf: 9,
    ten: 10,
  },
};
const COUNT = `(\\d{1,3}|${Object.keys(NUMBERS).join("|")})`;
const DAYS = [...WEEKDAYS];

const span = (start: Date, end: Date): DaySpan => ({ start: iso(start), end: iso(end) });
const days = (today: Date, from: number, to: number): DaySpan => {
  const [y, m, d] = [today.getFullYear(), today.getMonth(), today.getDate()];
  return span(day(y, m, d + from), day(y, m, d + to));
};
const monthsFrom = (year: number, month: number, count: number) =>
  span(day(year, month, 1), day(year, month + count, 1));
const countOf = (word: string) => NUMBERS[word] ?? Number(word);

/** The latest year in which it has begun, where none was said. */
function behind(year: string | undefined, today: Date, of: (year: number) => DaySpan): DaySpan {
  if (year) return of(Number(year));
  const now = of(today.getFullYear());
  return now.start > iso(today) ? of(today.getFullYear() - 1) : now;
}

function dayOf(date: string, month: number, year: string | undefined, today: Date): DaySpan | null {
  // A leap year has the longest February.
  if (day(2028, month, Number(date)).getMonth() !== month || Number(date) < 1) return null;
  return behind(year, today, (y) => span(day(y, month, Number(date)), day(y, month, Number(date) + 1)));
}

function unitOf(word: string): "day" | "week" | "month" | "quarter" | "year" {
  if (/^(?:day|jour)/.test(word)) return "day";
  if (/^(?:week|semaine)/.test(word)) return "week";
  if (/^(?:month|mois)/.test(word)) return "month";
  return /^(?:quarter|tri)/.test(word) ? "quarter" : "year";
}

/** The day so many units ago. */
function ago(count: number, word: string, today: Date): Date {
  const [y, m, d] = [today.getFullYear(), today.getMonth(), today.getDate()];
  switch (unitOf(word)) {
    case "day":
      return day(y, m, d - count);
    case "week":
      return day(y, m, d - 7 * count);
    case "month":
      return day(y, m - count, Math.min(d, day(y, m - count + 1, 0).getDate()));
    case "quarter":
      return day(y, m - 3 * count, d);
    default:
      return day(y - count, m, d);
  }
}

/** This week (0), last month (-1), … */
function whole(word: string, by: number, today: Date): DaySpan {
  const [y, m] = [today.getFullYear(), today.getMonth()];
  const unit = unitOf(word);
  if (unit === "day") return days(today, by, by + 1);
  if (unit === "week") return span(mondayOf(today, by), mondayOf(today, by + 1));
  if (unit === "month") return monthsFrom(y, m + by, 1);
  return unit === "quarter" ? monthsFrom(y, (Math.floor(m / 3) + by) * 3, 3) : monthsFrom(y + by, 0, 12);
}

/** What says itself that it is a time: read without a word before it. */
const RECENT: Rule[] = [
  [/^(?:today|aujourd'hui|ce jour|this morning|ce matin)$/, (_m, today) => days(today, 0, 1)],
  [/^(?:yesterday|hier)$/, (_m, today) => days(today, -1, 0)],
  [/^(?:the day before yesterday|avant-hier)$/, (_m, today) => days(today, -2, -1)],
  [new RegExp(`^(?:this|the current|cette|cet|ce) ${UNIT}(?:-ci)?$`), (m, today) => whole(m[1]!, 0, today)],
  [new RegExp(`^(?:the )?(?:last|past|previous) ${UNIT}$`), (m, today) => whole(m[1]!, -1, today)],
  [
    new RegExp(`^(?:la |le |l')?${UNIT} (?:dernieres?|derniers?|passee?|precedente?)$`),
    (m, today) => whole(m[1]!, -1, today),
  ],
  [
    new RegExp(`^(?:(?:the )?(?:last|past) ${COUNT}|(?:les |ces )?${COUNT} (?:derniers|dernieres)) ${UNIT}$`),
    (m, today) =>
      span(ago(countOf(m[1] ?? m[2]!), m[3]!, today), day(today.getFullYear(), today.getMonth(), today.getDate() + 1)),
  ],
];

const PARTS: Record<string, [from: number, to: number]> = { early: [1, 11], mid: [11, 21], end: [21, 32] };
const partOf = (word: string) => (/^(?:end|fin|late)/.test(word) ? "end" : /^mi/.test(word) ? "mid" : "early");

const SAID: Rule[] = [
  ...RECENT,
  [
    new RegExp(`^(?:il y a )?${COUNT} ${UNIT}(?: ago)?$`),
    (m, today) => {
      const start = ago(countOf(m[1]!), m[2]!, today);
      return span(start, day(start.getFullYear(), start.getMonth(), start.getDate() + 1));
    },
  ],
  [/^(20\d\d)-(\d{1,2})-(\d{1,2})$/, (m, today) => dayOf(m[3]!, Number(m[2]) - 1, m[1], today)],
  [/^(\d{1,2})[/.](\d{1,2})(?:[/.](20\d\d))?$/, (m, today) => dayOf(m[1]!, Number(m[2]) - 1, m[3], today)],
  [/^(20\d\d)[-/](\d{1,2})$/, (m) => (Number(m[2]) > 12 ? null : monthsFrom(Number(m[1]), Number(m[2]) - 1, 1))],
  [/^(\d{1,2})\/(20\d\d)$/, (m) => (Number(m[1]) > 12 ? null : monthsFrom(Number(m[2]), Number(m[1]) - 1, 1))],
  [/^(20\d\d)$/, (m) => monthsFrom(Number(m[1]), 0, 12)],
  [/^[qt]([1-4])(?:[ -]?(20\d\d))?$/, (m, today) => behind(m[2], today, (y) => monthsFrom(y, 3 * Number(m[1]) - 3, 3))],
  [
    new RegExp(`^(\\d{1,2})(?:st|nd|rd|th|er)?(?: of)? ${MONTH}${YEAR}$`),
    (m, today) => dayOf(m[1]!, MONTH_WORDS[m[2]!]!, m[3], today),
  ],
  [
    new RegExp(`^${MONTH} (\\d{1,2})(?:st|nd|rd|th)?${YEAR}$`),
    (m, today) => dayOf(m[2]!, MONTH_WORDS[m[1]!]!, m[3], today),
  ],
  [
    new RegExp(`^(?:last )?${MONTH}(?: dernier)?${YEAR}$`),
    (m, today) => behind(m[2], today, (y) => monthsFrom(y, MONTH_WORDS[m[1]!]!, 1)),
  ],
  [
    new RegExp(`^(early|mid|late|end of|start of|beginning of|debut|mi|fin)[ -](?:de |d')?${MONTH}${YEAR}$`),
    (m, today) => {
      const [from, to] = PARTS[partOf(m[1]!)]!;
      const month = MONTH_WORDS[m[2]!]!;
      return behind(m[3], today, (y) => span(day(y, month, from), to > 31 ? day(y, month + 1, 1) : day(y, month, to)));
    },
  ],
  [
    /^(?:early|(?:the )?(?:start|beginning) of|debut)(?: the| this| d'| de l'| de)? ?(year|month|week|annee|an|mois|semaine|20\d\d)$/,
    (m, today) => (/^20/.test(m[1]!) ? monthsFrom(Number(m[1]), 0, 12) : whole(m[1]!, 0, today)),
  ],
  [
    new RegExp(`^(?:last )?(${DAYS.join("|")})(?: dernier)?$`),
    (m, today) => {
      const back = (today.getDay() - (((DAYS.indexOf(m[1]!) % 7) + 1) % 7) + 7) % 7;
      // "Last Friday" said on a Friday is a week ago.
      const by = back === 0 && /last|dernier/.test(m[0]) ? 7 : back;
      return days(today, -by, 1 - by);
    },
  ],
  [
    new RegExp(`^(?:last )?(${Object.keys(SEASONS).join("|")})(?: derniere?)?${YEAR}$`),
    (m, today) => {
      const [month, count] = SEASONS[m[1]!]!;
      return behind(m[2], today, (y) => monthsFrom(y, month, count));
    },
  ],
  [
    new RegExp(`^(?:${HOLIDAY})(?: (20\\d\\d))?$`, "i"),
    (m, today) => {
      const of = holidayOf(m[0].replace(/ 20\d\d$/, ""));
      if (!of) return null;
      return behind(m[1], today, (y) => {
        const date = of(y);
        return span(date, day(date.getFullYear(), date.getMonth(), date.getDate() + 1));
      });
    },
  ],
];

const LEAD = /^(?:the|le|la|les|l'|on|en|du)(?: |(?<='))/;

function readBy(rules: readonly Rule[], said: string, today: Date): DaySpan | null {
  const text = fold(said).replace(/[’ʼ]/g, "'").replace(/\s+/g, " ").trim();
  for (const words of [text, text.replace(LEAD, "")]) {
    for (const [pattern, read] of rules) {
      const match = pattern.exec(words);
      const found = match && read(match, today);
      if (found) return found;
    }
  }
  return null;
}

/** "March", "le 3 mai", "last week", "3 weeks", "2026-03", "Easter"; null for what is none. */
export const readDays = (said: string, today: Date): DaySpan | null => readBy(SAID, said, today);

/** Only what nobody says of anything else: "last week", "ces trois derniers jours", "hier". */
export const readRecentDays = (said: string, today: Date): DaySpan | null => readBy(RECENT, said, today);
