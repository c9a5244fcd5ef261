import { en, fr } from "chrono-node";
import type { DateValue, FoundOf, Span } from "./found.ts";
import { MONTHS } from "./calendar-words.ts";
import { day, iso, months } from "./days.ts";
import { isFirstName } from "./first-names.ts";
import { STARTERS } from "./name-words.ts";
import { ORGANISATION } from "./organisation-words.ts";
import { RULES } from "./periods.ts";
import { fold, mask, MAX_OF_A_KIND, sentences } from "./reading.ts";

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
const MONTH_NAME = /(?<![\p{L}-])(?:April|May|June|August|March|July|Mars|Avril|Mai|Juin|Août)(?![\p{L}-])/gu;
const SHORT = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const MONTH_WORD = [
  ...Object.keys(MONTHS),
  "f[ée]vrier",
  "d[ée]cembre",
  "ao[uû]t",
  ...SHORT.map((month) => `${month}\\.?`),
  "sept\\.?",
].join("|");
const DAY_OF_MONTH = new RegExp(
  `(?<![\\p{L}\\d.,/-])(?:(\\d{1,2})(?:st|nd|rd|th|er)?(?: of)? (${MONTH_WORD})|(${MONTH_WORD}) (\\d{1,2})(?:st|nd|rd|th)?)(?![\\p{L}\\d]|[.,]\\d)`,
  "giu",
);
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
      // "May 20" is a day, whatever a parser of months and years makes of it.
      const year = hit.start.get("year");
      if (hit.start.isCertain("year") && !hit.start.isCertain("day") && !hit.text.includes(String(year))) continue;
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

const REFUSED = [
  // Round the clock, references, and terms of payment.
  /(?<!\d)(?:24 ?[/hx] ?(?:7|24)|7 ?j?[/x] ?7|24 ?h ?\/ ?24)(?![\d/])/giu,
  /(?<![\d-])\d{1,4}(?:[-./]\d{1,4}){3,}(?![\d-])/gu,
  /(?<!\p{L})(?:r[ée]f(?:[ée]rence)?|n°|no\.?|num[ée]ro|order|commande|ticket|dossier|invoice|facture|lot|s\/n|ref)[.: ]{1,3}(?:n° ?|#)?[\p{L}\d]*\d[\d./-]{2,}/giu,
  /(?<!\p{L})(?:at|à|net|(?:pays?|paid|payable|paie|payé|règle|réglé)(?: always| toujours| us| nous)? (?:at|in|à|en|sous|within)) \d{1,3} (?:days?|jours?)(?!\p{L})/giu,
  /(?<!\d)\d{1,3}[- ](?:days?|jours?) (?:net|fin de mois|end of month|payment|terms?|EOM|FDM)(?!\p{L})/giu,
];

const isOrganisation = (after: string) => ORGANISATION.has(fold(/^ (\p{Lu}\p{Ll}+)/u.exec(after)?.[1] ?? ""));

/** "La société Mars", "April Jones", "Julie Mars": names that a calendar has, too. */
function namesOfMonths(text: string): Span[] {
  return [...text.matchAll(MONTH_NAME)].flatMap((match) => {
    const before = text.slice(Math.max(0, match.index - 32), match.index);
    const after = text.slice(match.index + match[0].length, match.index + match[0].length + 24);
    const given = /(?<!\p{L})(\p{Lu}[\p{L}-]+) $/u.exec(before)?.[1] ?? "";
    const firm =
      /(?:soci[ée]t[ée]|groupe|entreprise|company|firm|group|brand|marque|client|chez|dossier|compte) $/iu.test(before);
    const person =
      (isFirstName(given) && !STARTERS.has(fold(given)) && !/^[ ,]*\d/.test(after)) ||
      (((/^ \p{Lu}\p{Ll}+/u.test(after) && isFirstName(match[0])) || isOrganisation(after)) &&
        !/(?:^|\s)(?:in|by|since|until|till|of|for|from|before|after|during|to|and|early|late|mid|end|next|last|this|every|en|fin|début|mi) $/iu.test(
          before,
        ));
    return firm || person ? [{ start: match.index, end: match.index + match[0].length, text: match[0] }] : [];
  });
}

/** Days that no month has: "Feb 30". */
function impossible(text: string): Span[] {
  return [...text.matchAll(DAY_OF_MONTH)].flatMap((match) => {
    const month =
      MONTHS[fold(match[2] ?? match[3] ?? "")] ?? SHORT.indexOf(fold(match[2] ?? match[3] ?? "").slice(0, 3));
    const date = Number(match[1] ?? match[4]);
    // A leap year has the longest February.
    const fits = month >= 0 && date >= 1 && day(2028, month, date).getMonth() === month;
    return fits ? [] : [{ start: match.index, end: match.index + match[0].length, text: match[0] }];
  });
}

export function findDates(
  text: string,
  now: Date,
  locale: "en" | "fr",
  country: string | undefined,
): FoundOf<"date">[] {
  const refused = REFUSED.flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      text: match[0],
    })),
  );
  const read = mask(text, [...refused, ...namesOfMonths(text), ...impossible(text)]);
  const periods = findPeriods(read, now);
  const days = findDays(mask(read, periods), now, locale, country);
  return [...periods, ...days].sort((a, b) => a.start - b.start);
}
