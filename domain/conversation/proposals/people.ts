import type { FoundOf, PersonValue } from "./found.ts";
import { firmSign, isPlaceOfWork } from "./firm-cues.ts";
import { standsAsFirm } from "./firms.ts";
import { isFirstName } from "./first-names.ts";
import { nameRuns, type Run, type Word } from "./name-runs.ts";
import { isHouse } from "./houses.ts";
import { ORDINARY, PLACES } from "./organisation-words.ts";
import { AREA_IN_BRACKETS } from "./roles.ts";

/** Each candidate is scored from what surrounds it; at this score it is proposed. */
const ENOUGH = 2;

/** One does these with people, seldom with a firm. */
const MEETING =
  /(?:(?:\b(?:met(?: with)?|meet|saw|seen|know|knows|introduced(?: me)?(?: to| by)?|introduce|named|contact|ask|asked|tell|told|thank|thanks to|thank you|ring|rang|call|called|phone[ds]?|phoned|emailed|e-?mail|texted|hired|hiring|promoted|replaced by|succeeded by|reports to|married|bumped into|ran into|(?:spoke|spoken|speak|talk|talked|talking|chat|chatted) (?:to|with)|(?:lunch|dinner|breakfast|coffee|drinks?|beer|tea) with|according to|champion(?: there)? is|contact(?: there)? is|boss is|back from|heard from|word from)|rencontr(?:ée?|er|ons)|vue?|croisée?|crois(?:é|er)|appelée?|appel(?:é|er|ez)|rappel(?:é|er|ez)|contact(?:er|é|ez)|connais|connaît|connaissez|nomm[ée]e?|s['’]appelle|j['’]ai eu|embauch[ée]|recrut[ée]|joindre|voir|revoir|auprès de|remplac[ée]e? par|parl[ée]r? (?:à|avec)|(?:déjeun|échang|discut|dîn)[ée]r? (?:avec|hier avec)|(?:déjeuner|dîner|café|verre|pot) avec|au téléphone avec|présent[ée]r? (?:à|par)|présenté|merci à|remercie[rz]?|selon|d['’]après|demander? à|demandez à|écrire à|interlocut(?:eur|rice) est|contact est|dixit|arrivée de|départ de)\s(?:: )?|[Cc]ontact ?: ?)$/iu;
/** The strongest of those: enough for a given name alone. */
const DIRECT = /(?:\b(?:met|saw|phoned|named|is called|contact)|rencontr[ée]e?|croisée?|vue?|s['’]appelle|eu)\s$/iu;
const BESIDE = /(?:\b(?:to|by|from|and|joined|with)|avec|est|eu|par|et)\s$/iu;
const PLACE = /(?:\b(?:at|in|near|to|chez|à|aux?|vers|for|pour|using|contre|versus|vs)|l['’]|d['’])\s?$/iu;
/** "It's X who", "c'est X qui". */
const IT_IS = /(?:\b(?:it['’]s|it is|it was)|c['’](?:est|était)|ce sera)\s$/iu;
const WHO = /^,? (?:who|qui)(?!\p{L})/u;
/** Only people do these. */
const LIVES =
  /^,?\s(?:who|said|says|told|thinks|reckons|believes|feels|insisted|complained|called|rang|phoned|emailed|texted|wrote|works?|worked|joins?|joined|left|leaves|is leaving|is joining|is retiring|retires?|retired|resigned|quit|replaces|replaced|succeeds|reports to|introduced|met|heads|chairs|manages|is (?:on (?:leave|holiday|vacation)|away|back|ill|sick|pregnant|in charge|our (?:champion|contact|sponsor|main contact)|the (?:one|new|person|decision)|a decision|out|not in)|will be (?:out|away|back)|has (?:left|joined|moved to|been (?:promoted|appointed|named))|becomes|was (?:promoted|appointed|named|there)|(?:mobile|phone|tel)\b|called,|m['’]a|m['’]ont|me (?:dit|rappelle)|nous (?:dit|rappelle|a (?:dit|appelé|rappelé|confirmé|reçu|écrit|présenté))|a (?:appelé|rappelé|dit|confirmé|écrit|rejoint|quitté|été (?:nommé|promu|embauch|recrut|remplac))|appelle|rappelle|dit|pense|croit|travaille|est (?:en (?:congés?|vacances|arrêt|déplacement)|absente?|partie?|malade|de retour|arrivée?|nommée?|promue?|notre (?:contact|interlocut)|mon (?:contact|interlocut))|part (?:à|en|de|la|le|fin)|prend (?:sa|la|le|les)|quitte (?:la|le|son|ses|l)|gère|pilote|dirige|remplace|succède|sera (?:absent|là|au|en)|était (?:là|présent|absent|au|en)|préfère|prefers|se plaint|rejoint|arrive (?:en|le|la|chez|lundi))(?!\p{L})/u;
const SPEAKS =
  /^\s(?:from (?:the )?\p{Ll}{2,20}\s)?(?:is|was|has|said|says|told|wants?|needs?|will|would|left|leaves|starts?|joins?|joined|thinks?|prefers?|called|asked|asks?|confirmed|est|était|sera|a|m['’]a|nous|veut|cherche|part|quitte|arrive|souhaite|pense|prend|préfère|demande|attend|confirme|rejoint)(?!\p{L})/u;
/** In what follows she is spoken of as a person. */
const PRONOUN = /^[^.!?\n]{0,40}[,;.:] (?:she|he|elle|il)(?!\p{L})/iu;
const FAMILY =
  /^(?:mc|mac(?=\p{Lu})|o['’]|fitz)\p{L}{2,}|(?:sen|sson|sdóttir|ski|ska|cki|wicz|owicz|vić|vic|ović|enko|escu|opoulos|idis|akis|adze|shvili|oğlu|ev|ov|ova|eva|ault|aud|eaux|ouët|ennec|inho|ez|elli|etti|ucci|ini|berg|stein|mann|bauer|huis|stra|ema|wala|uola|nkwo|singh|kumar)$/iu;
/** What may stand between a name and the role that follows it. */
const TO_ROLE =
  /^(?:\s?[,(–-]\s?|\s(?:is|as|was|becomes|became|est|devient|sera|comme|était|and)\s)(?:(?:now|maintenant|désormais|appointed|nommée?)\s)?(?:(?:their|the|our|a|an|leur|le|la|l['’]|notre|un|une)\s?)?$/u;
const FROM_ROLE = /^(?:\s|,\s|\s?:\s|\s\(|\s(?:is|est|s['’]appelle|is called|is now|named|nommée?|sera)\s)$/u;

function readName(text: string, words: Word[], honorific: boolean): Pick<PersonValue, "givenName" | "familyName"> {
  const parts = words.map((word) => word.text);
  if (parts.length === 1)
    return honorific ? { givenName: null, familyName: parts[0]! } : { givenName: parts[0]!, familyName: null };
  const first = parts[0]!;
  if (isReversed(words)) {
    return { givenName: parts.at(-1)!, familyName: parts.slice(0, -1).map(tidyAny).join(" ") };
  }
  if (honorific && !isFirstName(first)) return { givenName: null, familyName: familyName(text, words) };
  return { givenName: first, familyName: familyName(text, words.slice(1)) };
}

/** "DUPONT Claire", "LE GOFF Yann": the family name in capitals first, as French forms have it. */
function isReversed(words: readonly Word[]): boolean {
  const given = words.at(-1)!.text;
  const family = words.slice(0, -1);
  if (family.length === 0 || !isFirstName(given) || /^\p{Lu}{2,}$/u.test(given)) return false;
  return family.every(({ text }) => /^[\p{Lu}'’-]{2,}$/u.test(text)) && family.some(({ text }) => text.length > 2);
}

const tidyAny = (name: string) => name.toLowerCase().replace(/(^|[-'’])\p{L}/gu, (letter) => letter.toUpperCase());

/** "DUPONT" → "Dupont"; a name with its own capitals (McKay, O'Neil) is left alone. */
function tidy(name: string): string {
  if (name.length < 3 || name !== name.toUpperCase()) return name;
  return tidyAny(name);
}

/** As written, so that an elided particle ("d'Argenson") is kept. */
function familyName(text: string, words: Word[]): string {
  let start = words[0]!.start;
  if (/ d['’]$/.test(text.slice(Math.max(0, start - 3), start))) start -= 2;
  return text.slice(start, words.at(-1)!.end).split(" ").map(tidy).join(" ");
}

/** A given name comes first, or last after a family name in capitals. */
const hasGivenName = (words: readonly Word[]) => isFirstName(words[0]!.text) || isReversed(words);

/** What the words themselves tell: a given name, the shape of a family name, or words that nobody is called by. */
function shape(run: Run, words: readonly Word[]): number {
  const parts = words.map(({ folded }) => folded);
  const known = hasGivenName(words);
  if (isHouse(parts) && !run.honorific) return -1;
  if (run.organisation && !run.honorific) return known ? -1 : -4;
  if (parts.some((part) => ORDINARY.has(part)) && !run.honorific) return known ? 0 : -4;
  if (PLACES.has(parts[0]!) && !known) return -2;
  let points = known && words.length > 1 ? 3 : 0;
  if (words.length > 1 && FAMILY.test(words.at(-1)!.text)) points += 1;
  // "BASF Antwerp"; but "Kwame ASANTE" and "LE GOFF Yann" are how forms write people.
  if (!known && /^\p{Lu}{2,}$/u.test(words[0]!.text) && !run.honorific) points -= 3;
  else if (words.length > 1 && /^\p{Lu}{3,}$/u.test(words.at(-1)!.text) && !/^\p{Lu}+$/u.test(words[0]!.text))
    points += 1;
  if (words.every((word) => /^\p{Lu}{2,}$/u.test(word.text)) && !run.honorific) points -= 2;
  return points;
}

/** `firm`: 2 when it is named as firms are, so that whom one met or who says something tells nothing; 1 when it may be. */
function score(text: string, run: Run, words: Word[], hasRole: boolean, firm: 0 | 1 | 2): number {
  const [first, last] = [words[0]!, words.at(-1)!];
  const before = text.slice(Math.max(0, first.start - 40), first.start);
  const after = text.slice(last.end, last.end + 60);
  const known = hasGivenName(words);
  let points = shape(run, words);
  if (run.honorific) points += 3;
  if (hasRole) points += words.length > 1 || known ? 3 : 1;
  const lives = LIVES.test(after) || (IT_IS.test(before) && WHO.test(after));
  if (words.length > 1) {
    if (firm < 2 && MEETING.test(before)) points += 2;
    else if (firm === 0 && BESIDE.test(before)) points += 1;
    if (firm < 2 && lives) points += 2;
    else if (firm === 0 && SPEAKS.test(after)) points += 1;
    if (PRONOUN.test(after)) points += 1;
    if (run.opens && !known && !lives) points -= 1;
    points -= firm * 2;
  } else if (known && DIRECT.test(before)) points += 2;
  else if (known && run.opens && (lives || SPEAKS.test(after))) points += 2;
  if (PLACE.test(before) && !known && !MEETING.test(before)) points -= 2;
  return points;
}

/** "(plant manager, BASF Antwerp)" and "Ann Lee, CTO, Acme": the role is of whoever stands before it. */
const OF_ANOTHER = /(?:\p{Lu}\p{L}+(?:,| \(| –| -) ?|\()(?:(?:their|our|the|a|an|le|la|leur|notre|un|une) )?$/u;

/** "l'acheteuse de Fleury Michon, " before "Maëlys Quéméneur". */
const AT_FIRM =
  /^ (?:of|at|for|de|du|chez|d['’]) ?(?:(?:the|la|le|l['’]) ?)?[\p{Lu}•][^,.;:()\n]{1,40},? (?:is |est )?$/u;

function roleNear(
  text: string,
  start: number,
  end: number,
  roles: readonly FoundOf<"role">[],
): FoundOf<"role"> | undefined {
  return roles.find((role) => {
    if (role.start >= end) return role.start - end < 30 && TO_ROLE.test(text.slice(end, role.start));
    if (role.end > start) return false;
    const between = text.slice(role.end, start);
    if (AT_FIRM.test(between)) return between.includes(",") || /(?:is|est) $/.test(between);
    if (!FROM_ROLE.test(between)) return false;
    return !(between.startsWith(",") && OF_ANOTHER.test(text.slice(Math.max(0, role.start - 30), role.start)));
  });
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
    const stands = hasGivenName(words) ? false : standsAsFirm(text, start, end);
    if (stands || firmSign(text, start, end) === 2) firms.add(text.slice(start, end));
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
    .map((run) => ({ run, words: wordsOf(run) }))
    .filter(
      ({ words }) =>
        words.filter(({ text: part }) => /^\p{Lu}/u.test(part)).length <= 6 &&
        !/\p{L}\.$/u.test(text.slice(Math.max(0, words[0]!.start - 2), words[0]!.start)) &&
        !/^\p{L}\.?$/u.test(words.at(-1)!.text),
    );
  const firms = firmsAmong(text, named);
  for (const { run, words } of named) {
    const [start, end] = [words[0]!.start, words.at(-1)!.end];
    const role = roleNear(text, start, end, roles);
    const area = AREA_IN_BRACKETS.exec(text.slice(end, end + 60))?.[1];
    const written = text.slice(start, end);
    const firm = firms.has(written) || isPlaceOfWork(text, start, roles) ? 2 : firmSign(text, start, end);
    if (score(text, run, words, role !== undefined || area !== undefined, firm) < ENOUGH) continue;
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
