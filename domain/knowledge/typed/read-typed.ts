import type { Channel } from "../../conversation/post-kinds-input.ts";
import { fold } from "../../../platform/search/text-words.ts";
import {
  BETWEEN,
  channelOf,
  KEYS,
  kindOf,
  MINE,
  SINCE_WORDS,
  WRITTEN_BY,
  type FilterKey,
  type KindWord,
} from "./filter-words.ts";
import { readDays, readRecentDays, type DaySpan } from "./past-days.ts";
import { tokensOf, type Token } from "./tokens.ts";

/** Where a filter stands in what was typed: UTF-16 units. */
interface Place {
  start: number;
  end: number;
}

/** A name still to be looked up among what the viewer may see; `more` may belong to it ("from:salome arnaud"). */
export interface NameAsked extends Place {
  name: "author" | "account";
  who: string;
  more: Token[];
  /** Said without a colon ("posts by salome"): it is a filter only where somebody is called that. */
  unsure?: { kind: KindWord };
}

export type ReadFilter =
  | NameAsked
  | (Place & { name: "kind"; kind: KindWord | null })
  | (Place & { name: "channel"; channel: Channel | null })
  | (Place & { name: "date"; from: string | null; until: string | null; unread?: true });

/** Longer than this no time is said: "since the beginning of last month". */
const MOST_WORDS = 5;

function dated(key: FilterKey, { start, end }: DaySpan): { from: string | null; until: string | null } {
  if (key === "since") return { from: start, until: null };
  if (key === "after") return { from: end, until: null };
  if (key === "before") return { from: null, until: start };
  if (key === "until") return { from: null, until: end };
  return { from: start, until: end };
}

/** What was typed, as the filters in it, in their order. Never fails: what is no filter stays a word. */
export function readTyped(text: string, today: Date): ReadFilter[] {
  const tokens = tokensOf(text);
  const filters: ReadFilter[] = [];
  for (let at = 0; at < tokens.length;) {
    const found =
      keyedAt(tokens, at, today) ?? betweenAt(tokens, at, today) ?? datedAt(tokens, at, today) ?? writtenAt(tokens, at);
    if (found) filters.push(found);
    at = found ? tokens.findIndex(({ start }) => start >= found.end) : at + 1;
    if (at < 0) break;
  }
  return filters;
}

/** The longest run of plain words from here on that says a time. */
function daysAt(
  tokens: readonly Token[],
  at: number,
  today: Date,
  read = readDays,
): { days: DaySpan; end: number } | null {
  const run: Token[] = [];
  for (const token of tokens.slice(at, at + MOST_WORDS)) {
    if (run.length > 0 && token.key) break;
    run.push(token);
    if (token.quoted) break;
  }
  for (let length = run.length; length > 0; length -= 1) {
    const words = run.slice(0, length);
    const days = read(words.map(({ value }) => value).join(" "), today);
    if (days) return { days, end: words.at(-1)!.end };
  }
  return null;
}

function keyedAt(tokens: readonly Token[], at: number, today: Date): ReadFilter | null {
  const token = tokens[at]!;
  const key = token.key === null ? undefined : KEYS.get(token.key);
  if (!key) return null;
  // "from: salome": the value is the next word.
  const first = token.value === "" ? at + 1 : at;
  const value = tokens[first];
  if (!value || (first > at && value.key)) return null;
  const place = { start: token.start, end: value.end };
  const word = fold(value.value);
  switch (key) {
    case "kind":
      return { ...place, name: "kind", kind: kindOf(word) };
    case "channel":
      return { ...place, name: "channel", channel: channelOf(word) };
    case "author":
    case "account":
      return named(key, place, value, tokens, first);
    default: {
      const found = daysAt(tokens, first, today);
      if (found) return { start: token.start, end: found.end, name: "date", ...dated(key, found.days) };
      if (key === "on") return named("account", place, value, tokens, first);
      return { ...place, name: "date", from: null, until: null, unread: true };
    }
  }
}

function named(
  name: "author" | "account",
  place: Place,
  value: Token,
  tokens: readonly Token[],
  at: number,
): NameAsked {
  return { ...place, name, who: value.value, more: value.quoted ? [] : plainAfter(tokens, at) };
}

/** At most two words that may still be part of a name. */
function plainAfter(tokens: readonly Token[], at: number): Token[] {
  const next = tokens.slice(at + 1, at + 3);
  const stop = next.findIndex(({ key, quoted }) => key !== null || quoted);
  return stop < 0 ? next : next.slice(0, stop);
}

function betweenAt(tokens: readonly Token[], at: number, today: Date): ReadFilter | null {
  const token = tokens[at]!;
  const joins = plain(token) && BETWEEN.get(fold(token.value));
  const first = joins && daysAt(tokens, at + 1, today);
  if (!first) return null;
  const join = tokens.findIndex(({ start }) => start >= first.end);
  const joining = tokens[join];
  if (!joining || !plain(joining) || !joins.includes(fold(joining.value))) return null;
  const second = daysAt(tokens, join + 1, today);
  if (!second) return null;
  const [from, until] = [first.days.start, second.days.end];
  if (from >= until) return null;
  return { start: token.start, end: second.end, name: "date", from, until };
}

const plain = ({ key, quoted }: Token) => key === null && !quoted;

/** "since March", "la semaine dernière": no colon, and no other sense. */
function datedAt(tokens: readonly Token[], at: number, today: Date): ReadFilter | null {
  const token = tokens[at]!;
  if (!plain(token)) return null;
  const key = SINCE_WORDS.get(fold(token.value).replace(/’/g, "'"));
  const found = key ? daysAt(tokens, at + 1, today) : daysAt(tokens, at, today, readRecentDays);
  return found && { start: token.start, end: found.end, name: "date", ...dated(key ?? "during", found.days) };
}

/** "posts by Salomé", "mes messages". */
function writtenAt(tokens: readonly Token[], at: number): ReadFilter | null {
  const [one, two, three] = tokens.slice(at, at + 3);
  if (!one || !two || !plain(one) || !plain(two)) return null;
  const mine = MINE.has(fold(one.value));
  const kind = kindOf(fold((mine ? two : one).value));
  if (!kind || ("kinds" in kind && !kind.kinds.some((each) => each === "post" || each === "comment"))) return null;
  const place = { start: one.start, name: "author" as const, unsure: { kind } };
  if (mine) return { ...place, end: two.end, who: "me", more: [] };
  if (!three || !plain(three) || !WRITTEN_BY.has(fold(two.value))) return null;
  return { ...place, end: three.end, who: three.value, more: plainAfter(tokens, at + 2) };
}
