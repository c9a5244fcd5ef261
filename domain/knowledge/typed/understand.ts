import { now } from "../../../platform/clock.ts";
import type { SearchFilters } from "../../../platform/search/port.ts";
import { POST_KINDS } from "../../conversation/post-kinds-input.ts";
import { inZone } from "../../conversation/proposals/days.ts";
import { isInsider, type Viewer } from "../../viewer.ts";
import { startOfDay } from "./day-start.ts";
import { namesAsked, type Named } from "./names-asked.ts";
import { readQuestion, type Question } from "./question-input.ts";
import { readTyped, type NameAsked, type ReadFilter } from "./read-typed.ts";
import { without } from "./tokens.ts";

/** A filter as it was understood; what it names is what the viewer may see. */
export interface UnderstoodFilter {
  name: "author" | "account" | "kind" | "channel" | "date";
  /** Where it stands in what was typed, in UTF-16 units. */
  start: number;
  end: number;
  /** Of an author or account: one of them will do. */
  named: Named[];
  /** Of a kind or channel. */
  keys: readonly string[];
  /** Of a date: calendar days of whoever asks, the last one excluded. */
  from: string | null;
  until: string | null;
  /** Nothing could be read in it: it narrows nothing, and that is said. */
  unknown: boolean;
}

export interface Understood {
  /** What is left to search for. */
  words: string;
  filters: UnderstoodFilter[];
  search: SearchFilters;
  question: Question | null;
}

interface Asking {
  timeZone: string;
  /** Words only: no filters, no question. */
  literally?: boolean | undefined;
}

/** What someone typed, taken apart: words to search for, what narrows them, and the question they ask. */
export async function understand(viewer: Viewer, text: string, { timeZone, literally }: Asking): Promise<Understood> {
  const typed = text.normalize("NFC").slice(0, 500);
  if (literally) return { words: typed, filters: [], search: {}, question: null };
  const read = readTyped(typed, inZone(now(), timeZone));
  const filters = (await Promise.all(read.map((filter) => resolved(viewer, filter)))).flat();
  const words = filters.length > 0 ? without(typed, filters) : typed;
  return { words, filters, search: filtersOf(filters, timeZone), question: questionOf(viewer, words) };
}

/** Ties and silence are the company's own: a guest's words are words. */
function questionOf(viewer: Viewer, words: string): Question | null {
  const question = readQuestion(words);
  return isInsider(viewer) || question?.kind === "unhappy" ? question : null;
}

async function resolved(viewer: Viewer, filter: ReadFilter): Promise<UnderstoodFilter[]> {
  const { name, start, end } = filter;
  const bare = { name, start, end, named: [], keys: [], from: null, until: null, unknown: false };
  switch (filter.name) {
    case "author":
    case "account":
      return namedFilters(viewer, filter, bare);
    case "kind": {
      const keys = filter.kind ? Object.values(filter.kind).flat() : [];
      return [{ ...bare, keys, unknown: keys.length === 0 }];
    }
    case "channel":
      return [{ ...bare, keys: filter.channel ? [filter.channel] : [], unknown: !filter.channel }];
    default:
      return [{ ...bare, from: filter.from, until: filter.until, unknown: filter.unread === true }];
  }
}

async function namedFilters(viewer: Viewer, asked: NameAsked, bare: UnderstoodFilter): Promise<UnderstoodFilter[]> {
  const { named, end } = await namesAsked(viewer, asked);
  if (!asked.unsure) return [{ ...bare, end, named, unknown: named.length === 0 }];
  if (named.length === 0) return [];
  // Both stand in the same words, and go with them.
  const keys = Object.values(asked.unsure.kind).flat();
  return [
    { ...bare, end, named },
    { ...bare, end, name: "kind", keys },
  ];
}

const ofPosts: ReadonlySet<string> = new Set(POST_KINDS);

/** Several of a name widen it, several names narrow each other, and what is not known does neither. */
function filtersOf(filters: readonly UnderstoodFilter[], timeZone: string): SearchFilters {
  const known = filters.filter(({ unknown }) => !unknown);
  const of = (name: UnderstoodFilter["name"]) => known.filter((filter) => filter.name === name);
  const some = <Value>(values: Value[]) => (values.length > 0 ? values : undefined);
  const ids = (name: "author" | "account") => some(of(name).flatMap(({ named }) => named.map(({ id }) => id)));
  const keys = of("kind").flatMap((filter) => filter.keys);
  const days = (side: "from" | "until") => of("date").flatMap((filter) => filter[side] ?? []);
  const moment = (day: string | undefined) => (day === undefined ? undefined : startOfDay(day, timeZone));
  return {
    authorIds: ids("author"),
    accountIds: ids("account"),
    kinds: some(keys.filter((key) => !ofPosts.has(key))) as SearchFilters["kinds"],
    postKinds: some(keys.filter((key) => ofPosts.has(key))),
    channels: some(of("channel").flatMap((filter) => filter.keys)),
    from: moment(days("from").sort().at(-1)),
    until: moment(days("until").sort().at(0)),
  };
}
