import { en, fr } from "chrono-node";
import type { DateValue, FoundOf } from "./found.ts";
import { day, iso, months } from "./days.ts";
import { RULES } from "./periods.ts";
import { mask, MAX_OF_A_KIND, sentences } from "./reading.ts";

/** Leading words that a rule needs in order to recognise a period but that are not part of it. */
const LEAD = /^(?:in|by|before|until|of|the|en|for|pour|avant|au|d['’]ici|dans|sous|l['’]|la|le|du|de)(?: |(?<=['’]))/i;
const BEFORE = /(?:before|avant|until|jusqu['’](?:à|en)|prior to)(?: the| la| le| l['’]| du| end of)?\s*$/i;
const BY =
  /(?:\bby|no later than|d['’]ici|au plus tard|within|\bsous|dans)(?: the| la| le| l['’]| à| au| end of)?\s*$/i;
const AFTER = /(?:after|après|from|à partir de|not before|pas avant|dès)(?: the| la| le| l['’])?\s*$/i;

function bound(text: string, start: number): Pick<DateValue, "bound"> {
  const before = text.slice(Math.max(0, start - 24), start);
  if (AFTER.test(before)) return { bound: "after" };
  if (BEFORE.test(before)) return { bound: "before" };
  return BY.test(before) && !/dans\s*$/i.test(before) ? { bound: "by" } : {};
}

function withSpan(text: string, start: number, written: string, value: DateValue): FoundOf<"date"> {
  return {
    kind: "date",
    start,
    end: start + written.length,
    text: written,
    value: { ...value, ...bound(text, start) },
  };
}

function findPeriods(text: string, now: Date): FoundOf<"date">[] {
  const found: FoundOf<"date">[] = [];
  for (const rule of RULES) {
    for (const match of text.matchAll(rule.pattern)) {
      const value = rule.read(match as RegExpExecArray, now);
      if (!value) continue;
      const lead = LEAD.exec(match[0])?.[0].length ?? 0;
      const hit = withSpan(text, match.index + lead, match[0].slice(lead), value);
      if (!found.some((other) => hit.start < other.end && other.start < hit.end)) found.push(hit);
      if (found.length >= MAX_OF_A_KIND) return found;
    }
  }
  return found;
}

/** chrono-node is only shown the short sentences in which something like a day is written. */
const DAY_CUE =
  /\d|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day|\b(?:lun|mar|mercre|jeu|vendre|same)di\b|\bdimanche|\bto(?:morrow|day)|\byesterday|\bdemain|\bhier\b|aujourd|\bin (?:a|an|one|two|three|four|five|six) |\bago\b|il y a/i;
/** "vendredi dernier", "last Friday": chrono's forward reading must not turn them into the coming ones. */
const PAST = /\b(?:last|dernier|ago|yesterday|hier|il y a)\b/i;
const NOT_A_DAY =
  /^(?:now|maintenant|tonight|ce soir|ce matin|cet après-midi|this (?:morning|afternoon|evening)|.{1,3})$/i;

type Parsed = ReturnType<typeof fr.casual.parse>[number];

function chronoValue(result: Parsed): DateValue | null {
  const { start, end } = result;
  const relativeDay = start.isCertain("weekday") || start.isCertain("day");
  if (!relativeDay && !start.isCertain("month"))
    return /today|aujourd|demain|tomorrow|hier|yesterday/i.test(result.text) ? dayValue(result) : null;
  if (!relativeDay) return months(start.get("year")!, start.get("month")! - 1, 1, "month");
  return { ...dayValue(result), ...(end && { end: iso(end.date()) }) };
}

function dayValue(result: Parsed): DateValue {
  return { start: iso(result.start.date()), precision: "day" };
}

function weekBefore(start: string): Date {
  const [year, month, date] = start.split("-").map(Number) as [number, number, number];
  return day(year, month - 1, date - 7);
}

function findDays(text: string, now: Date, locale: "en" | "fr", country: string | undefined): FoundOf<"date">[] {
  const english = country === "US" ? en.casual : en.GB;
  const order = locale === "fr" ? [fr.casual, english] : [english, fr.casual];
  const found: FoundOf<"date">[] = [];
  for (const sentence of sentences(text)) {
    if (!DAY_CUE.test(sentence.text)) continue;
    if (found.length >= MAX_OF_A_KIND) break;
    const hits = order.flatMap((chrono) =>
      chrono.parse(sentence.text, now, { forwardDate: true }).map((hit) => ({ chrono, hit })),
    );
    hits.sort((a, b) => b.hit.text.length - a.hit.text.length);
    for (const { chrono, hit } of hits) {
      if (NOT_A_DAY.test(hit.text) || /^\d+[.,]?\d*$/.test(hit.text)) continue;
      const past = PAST.test(sentence.text.slice(Math.max(0, hit.index - 5), hit.index + hit.text.length + 8));
      const value = chronoValue(past ? (chrono.parse(hit.text, now)[0] ?? hit) : hit);
      if (!value) continue;
      if (past && value.start > iso(now) && hit.start.isCertain("weekday")) value.start = iso(weekBefore(value.start));
      const lead =
        /^(?:on|le|les|ce|the|by|until|at|in)\s+(?!\d+ (?:day|week|month|year))/i.exec(hit.text)?.[0].length ?? 0;
      const start = sentence.start + hit.index + lead;
      const written = hit.text.slice(lead);
      if (found.some((other) => start < other.end && other.start < start + written.length)) continue;
      found.push(withSpan(text, start, written, value));
    }
  }
  return found;
}

export function findDates(
  text: string,
  now: Date,
  locale: "en" | "fr",
  country: string | undefined,
): FoundOf<"date">[] {
  const periods = findPeriods(text, now);
  const days = findDays(mask(text, periods), now, locale, country);
  return [...periods, ...days].sort((a, b) => a.start - b.start);
}
