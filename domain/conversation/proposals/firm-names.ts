import { standsAsFirm } from "./firms.ts";
import { firmSign, isPlaceOfWork } from "./firm-cues.ts";
import type { FoundOf, Span } from "./found.ts";
import { isFirstName } from "./first-names.ts";
import { isHouse } from "./houses.ts";
import { opensSentence } from "./name-runs.ts";
import { HONORIFICS, NOT_NAMES, STARTERS } from "./name-words.ts";
import { LEGAL_FORMS, ORDINARY, ORGANISATION } from "./organisation-words.ts";
import { findRoles } from "./roles.ts";
import { fold, MAX_OF_A_KIND } from "./reading.ts";

const WORD = "\\p{Lu}[\\p{L}\\p{M}\\p{N}]*(?:[&'’.+-]+[\\p{L}\\p{N}]+)*";
const NAME = new RegExp(
  `(?<![\\p{L}\\p{N}_@•])${WORD}(?:(?: & | (?:de la |de |du |des |d['’]|of )?)${WORD}){0,4}(?![\\p{L}\\p{N}_])`,
  "gu",
);
const ELISION = /^[LD]['’](?=\p{Lu})/u;

export type Firm = FoundOf<"account"> & { sure: boolean };

/** What may open a sentence and a name: "Big Ben Foundry", "Bon Marché". */
const QUALITIES = /^(?:big|good|great|best|new|first|next|grande?|bonn?e?|petite?|nouve(?:au|lle))$/i;
/** "a plant in Ghent": a place, whatever happens there. */
const SOMEWHERE = /(?:^|[\s(])(?:in|near|to|à|aux?|vers|près de|de) $/iu;

interface Candidate {
  name: string;
  start: number;
}

/** A word that opens a sentence, a title or the name of a month is not part of the name. */
function trimmed(text: string, written: string, at: number): Candidate | null {
  let name = written;
  let start = at;
  for (let more = true; more;) {
    more = false;
    const first = /^\S+/.exec(name)?.[0] ?? "";
    const elided = ELISION.exec(name)?.[0].length ?? 0;
    const opens = start === at && opensSentence(text, start);
    const cut =
      elided > 0 && opens
        ? elided
        : opens && STARTERS.has(fold(first)) && !QUALITIES.test(first) && !isFirstName(first)
          ? first.length + 1
          : 0;
    if (cut > 0) {
      name = name.slice(cut).replace(/^(?:de la |de |du |des |d['’]|of |& )/u, "");
      start = at + written.length - name.length;
      more = name !== "";
    }
  }
  return /^\p{Lu}/u.test(name) ? { name, start } : null;
}

/** Firms by their form ("Verrerie Dumont", "Nexa Systems Ltd") or by what stands around them ("le dossier X est bloqué"). */
export function findFirms(text: string, roles: readonly Span[] = findRoles(text)): Firm[] {
  const found: Firm[] = [];
  for (const match of text.matchAll(NAME)) {
    if (found.length >= MAX_OF_A_KIND) break;
    const candidate = trimmed(text, match[0], match.index);
    if (!candidate) continue;
    const { name, start } = candidate;
    const parts = fold(name)
      .split(/[\s-]+/)
      .map((part) => part.replaceAll(".", ""));
    const end = start + name.length;
    if (parts.every((part) => NOT_NAMES.has(part) || ORDINARY.has(part) || STARTERS.has(part) || HONORIFICS.has(part)))
      continue;
    if (
      HONORIFICS.has(parts[0]!) ||
      /(?:^|[\s(])(?:m|mr|mrs|ms|mme|mlle|dr|me|monsieur|madame)\.? $/i.test(text.slice(Math.max(0, start - 9), start))
    )
      continue;
    const legal = parts.length > 1 && LEGAL_FORMS.has(parts.at(-1)!);
    const organised = parts.length > 1 && parts.some((part) => ORGANISATION.has(part));
    const sign = standsAsFirm(text, start, end) || isPlaceOfWork(text, start, roles) ? 2 : firmSign(text, start, end);
    const like = parts.length > 1 && !/^\p{Lu}{2,6}$/u.test(name);
    const house = isHouse(parts);
    const place =
      !organised &&
      !house &&
      firmSign(text, start, end, "after") > 0 &&
      SOMEWHERE.test(text.slice(Math.max(0, start - 10), start));
    if (!legal && !organised && !house && (place || sign < (like ? 1 : 2))) continue;
    found.push({ kind: "account", start, end, text: name, value: { name }, sure: legal || (organised && sign > 0) });
  }
  return found;
}
