import type { Row } from "./merge-log.ts";

/** Both texts, the one that stays first; one that the other says already is not said twice. */
export function bothTexts(into: string, from: string): string {
  const [a, b] = [into.trim(), from.trim()];
  if (b === "" || a.includes(b)) return into;
  return a === "" || b.includes(a) ? from : `${a}\n\n${b}`;
}

const weightOf = (order: readonly string[]) => (word: unknown) => order.indexOf(String(word));
const TIE = weightOf(["faint", "familiar", "strong"]);
/** What fewer are told weighs more: nobody shows more of a tie than she said. */
const DISCRETION = weightOf(["name", "anonymous", "nothing"]);
const PART = weightOf(["influences", "champions", "blocks", "decides"]);

const heavier = (weight: (word: unknown) => number, a: unknown, b: unknown) => (weight(b) > weight(a) ? b : a);
/** ISO days and times sort as text. */
const earlier = (a: unknown, b: unknown) => ([a, b].filter(Boolean) as string[]).sort()[0] ?? null;

/** Two claims of one colleague: the stronger, both ways of saying how, the longer time, and the discretion of the more discreet. */
export function oneTie(into: Row, from: Row): Row {
  return {
    claimed: heavier(TIE, into.claimed, from.claimed),
    disclosure: heavier(DISCRETION, into.disclosure, from.disclosure),
    how: bothTexts(String(into.how), String(from.how)),
    since: earlier(into.since, from.since),
    version: Number(into.version) + 1,
  };
}

/** Two parts in one deal: the one that weighs more. */
export function onePart(into: Row, from: Row): Row {
  return { part: heavier(PART, into.part, from.part), created_at: earlier(into.created_at, from.created_at) };
}

/** Two current roles at one account: one title, the one that was chosen or else that of the record that stays. */
export function oneRole(into: Row, from: Row, chosen: ReadonlySet<string>): Row {
  const [first, second] = chosen.has(String(from.id)) ? [from, into] : [into, from];
  const said = (key: string) => (first[key] === "" ? second[key] : first[key]);
  return {
    title: said("title"),
    department: said("department"),
    started_on: earlier(into.started_on, from.started_on),
  };
}
