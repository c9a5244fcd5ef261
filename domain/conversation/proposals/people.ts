import type { FoundOf, PersonValue } from "./found.ts";
import { standsAsFirm } from "./firms.ts";
import { isFirstName } from "./first-names.ts";
import { nameRuns, type Run, type Word } from "./name-runs.ts";
import { AREA_IN_BRACKETS } from "./roles.ts";

/** Each candidate is scored from what surrounds it; at this score it is proposed. */
const ENOUGH = 2;

const MEETING =
  /(?:\b(?:met|meet|saw|see|called|phoned|emailed|contact|know|knows|introduced|introduce|named|called|joined|hired|to|by|from|and|ask|asked|thank)|with|rencontr[ée]e?|rencontrer|vue?|croisée?|crois[ée]|appelée?|appel[ée]|contacter|contacté|connais|connaît|avec|nomm[ée]e?|s['’]appelle|est|eu|par|et|embauch[ée]|recrut[ée]|joindre|voir|auprès de|parl[ée] (?:à|avec)|déjeuné avec|présent[ée]r?)\s$/iu;
/** The strongest of those: enough for a given name alone. */
const DIRECT = /(?:\b(?:met|saw|phoned|named|is called|contact)|rencontr[ée]e?|croisée?|vue?|s['’]appelle|eu)\s$/iu;
const PLACE = /(?:\b(?:at|in|near|to|chez|à|aux?|vers|for|pour|using|contre|versus|vs)|l['’]|d['’])\s?$/iu;
const SPEAKS =
  /^\s(?:from (?:the )?\p{Ll}{2,20}\s)?(?:is|was|has|said|says|told|wants?|needs?|will|would|left|leaves|starts?|joins?|joined|thinks?|prefers?|called|asked|asks?|confirmed|est|était|sera|a|m['’]a|nous|veut|cherche|part|quitte|arrive|souhaite|pense|prend|préfère|demande|attend|confirme|rejoint)(?!\p{L})/u;
/** What may stand between a name and the role that follows it. */
const TO_ROLE =
  /^(?:\s?[,(–-]\s?|\s(?:is|as|was|becomes|became|est|devient|sera|comme|était|and)\s)(?:(?:now|maintenant|désormais|appointed|nommée?)\s)?(?:(?:their|the|our|a|an|leur|le|la|l['’]|notre|un|une)\s?)?$/u;
const FROM_ROLE = /^(?:\s|,\s|\s?:\s|\s\(|\s(?:is|est|s['’]appelle|is called|is now|named|nommée?|sera)\s)$/u;

function readName(text: string, words: Word[], honorific: boolean): Pick<PersonValue, "givenName" | "familyName"> {
  const parts = words.map((word) => word.text);
  if (parts.length === 1)
    return honorific ? { givenName: null, familyName: parts[0]! } : { givenName: parts[0]!, familyName: null };
  const [first, second] = [parts[0]!, parts[1]!];
  // "DUPONT Claire": the family name in capitals first, as French forms have it.
  const reversed =
    parts.length === 2 &&
    first.length > 2 &&
    first === first.toUpperCase() &&
    isFirstName(second) &&
    second !== second.toUpperCase();
  if (reversed) return { givenName: second, familyName: tidy(first) };
  if (honorific && !isFirstName(first)) return { givenName: null, familyName: familyName(text, words) };
  return { givenName: first, familyName: familyName(text, words.slice(1)) };
}

/** "DUPONT" → "Dupont"; a name with its own capitals (McKay, O'Neil) is left alone. */
function tidy(name: string): string {
  if (name.length < 3 || name !== name.toUpperCase()) return name;
  return name.toLowerCase().replace(/(^|[-'’])\p{L}/gu, (letter) => letter.toUpperCase());
}

/** As written, so that an elided particle ("d'Argenson") is kept. */
function familyName(text: string, words: Word[]): string {
  let start = words[0]!.start;
  if (/ d['’]$/.test(text.slice(Math.max(0, start - 3), start))) start -= 2;
  return text.slice(start, words.at(-1)!.end).split(" ").map(tidy).join(" ");
}

/** A given name comes first, or last after a family name in capitals. */
const hasGivenName = (words: readonly Word[]) =>
  isFirstName(words[0]!.text) ||
  (words.length === 2 && /^\p{Lu}{3,}$/u.test(words[0]!.text) && isFirstName(words[1]!.text));

/** `firm`: it is named as firms are, so that whom one met or who says something tells nothing. */
function score(text: string, run: Run, words: Word[], hasRole: boolean, firm: boolean): number {
  const [first, last] = [words[0]!, words.at(-1)!];
  const before = text.slice(Math.max(0, first.start - 28), first.start);
  const after = text.slice(last.end, last.end + 48);
  const known = hasGivenName(words);
  let points = 0;
  if (run.honorific) points += 3;
  if (hasRole) points += words.length > 1 || known ? 3 : 1;
  if (words.length > 1) {
    if (known) points += 3;
    if (!firm && MEETING.test(before)) points += 2;
    if (!firm && SPEAKS.test(after)) points += 2;
    if (/^\p{Lu}{3,}$/u.test(last.text) && !/^\p{Lu}+$/u.test(first.text)) points += 1;
    if (run.opens && !known) points -= 1;
  } else if (known && DIRECT.test(before)) points += 2;
  else if (known && run.opens && SPEAKS.test(after)) points += 2;
  if (PLACE.test(before) && !known && !MEETING.test(before)) points -= 2;
  if (words.every((word) => /^\p{Lu}{2,}$/u.test(word.text)) && !run.honorific) points -= 2;
  return points;
}

function roleNear(
  text: string,
  start: number,
  end: number,
  roles: readonly FoundOf<"role">[],
): FoundOf<"role"> | undefined {
  return roles.find(
    (role) =>
      (role.start >= end && role.start - end < 30 && TO_ROLE.test(text.slice(end, role.start))) ||
      (role.end <= start && start - role.end < 18 && FROM_ROLE.test(text.slice(role.end, start))),
  );
}

/** "Rotors Claire Dupont": a word that opens the sentence is dropped when a given name follows it. */
function wordsOf({ words, opens }: Run): Word[] {
  const drops = opens && words.length > 2 && !isFirstName(words[0]!.text) && isFirstName(words[1]!.text);
  return drops ? words.slice(1) : words;
}

/** Names that stand as a firm's once are a firm's throughout the text. */
function firmsAmong(text: string, named: readonly { words: Word[] }[]): Set<string> {
  const firms = new Set<string>();
  for (const { words } of named) {
    const [start, end] = [words[0]!.start, words.at(-1)!.end];
    if (!hasGivenName(words) && standsAsFirm(text, start, end)) firms.add(text.slice(start, end));
  }
  return firms;
}

/**
 * People named in a text, by capitals and what surrounds them. `masked` has everything already understood (addresses, roles,
 * known companies) blanked; `text` is what was written. Precision is preferred: a name not proposed costs nothing.
 */
export function findPeople(text: string, masked: string, roles: readonly FoundOf<"role">[]): FoundOf<"person">[] {
  const found: FoundOf<"person">[] = [];
  const named = nameRuns(masked)
    .filter((run) => run.honorific || !run.organisation)
    .map((run) => ({ run, words: wordsOf(run) }))
    .filter(({ words }) => words.length <= 5 && !/^\p{L}\.?$/u.test(words.at(-1)!.text));
  const firms = firmsAmong(text, named);
  for (const { run, words } of named) {
    const [start, end] = [words[0]!.start, words.at(-1)!.end];
    const role = roleNear(text, start, end, roles);
    const area = AREA_IN_BRACKETS.exec(text.slice(end, end + 60))?.[1];
    const written = text.slice(start, end);
    if (score(text, run, words, role !== undefined || area !== undefined, firms.has(written)) < ENOUGH) continue;
    const title = role?.value.title ?? (area && area[0]!.toUpperCase() + area.slice(1));
    if (role) role.value.person = written;
    found.push({
      kind: "person",
      start,
      end,
      text: written,
      value: { ...readName(text, words, run.honorific), ...(title && { title }) },
    });
  }
  return found;
}
