import type { FoundOf } from "./found.ts";
import { NOT_NAMES } from "./name-words.ts";
import { fold } from "./reading.ts";

const NAME = "(\\p{Lu}[\\p{L}\\p{N}&-]+(?: \\p{Lu}[\\p{L}\\p{N}&-]+){0,2})";
const DET = "(?:(?:their|the|our|leurs?|le|la|notre|current|actuel|historique|incumbent) ){0,2}";
const CUE =
  "competitors?|concurrente?s?|rival|suppliers?|fournisseur|provider|prestataire|incumbent|switch(?:ing|ed)? to|instead of|rather than|" +
  "à la place de|plutôt que|face à|contre|against|versus|vs\\.?|us(?:es?|ing)|utilisent?|équipés? (?:par|en|de)|(?:happy|unhappy) with|" +
  "(?:contents?|mécontente?s?|déçue?s?|satisfaits?) (?:de|par)|go(?:ing)? with|lost (?:the |this )?(?:[\\p{L}\\d•]+ ){0,2}to|perdu (?:[\\p{L}\\d•]+ ){0,3}contre|hésitent entre|torn between|passer? chez|part(?:ent|ir)? chez|(?:talk(?:ing)?|talks) to|replac(?:e|ing)|remplacer|" +
  "demo (?:from|of)|démo de|(?:quote|offer) from|(?:devis|offre) (?:de|chez)";
const BEFORE = new RegExp(`(?<![\\p{L}])(?:${CUE}) ${DET}${NAME}`, "giu");
const AFTER = new RegExp(
  `(?<![\\p{L}])${NAME},? (?:(?:is|est|are|sont|was|était) )?(?:their|leur|the|le|an?|un|notre|our) (?:(?:current|main|new|principal|nouveau) )?(?:competitor|concurrent|supplier|fournisseur|prestataire|provider)(?![\\p{L}])`,
  "gu",
);

/** Companies named as someone's supplier or as our competitor. `masked` hides people, known accounts and dates. */
export function findCompetitors(masked: string): FoundOf<"competitor">[] {
  const found: FoundOf<"competitor">[] = [];
  for (const pattern of [BEFORE, AFTER]) {
    for (const match of masked.matchAll(pattern)) {
      // The cue is matched without regard to case, the name must still have its capital.
      const name = trimName(match[1]!);
      if (!name || found.some((other) => other.value.name === name)) continue;
      const start = match.index + match[0].indexOf(match[1]!);
      found.push({ kind: "competitor", start, end: start + name.length, text: name, value: { name } });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

function trimName(name: string): string | null {
  const words: string[] = [];
  for (const word of name.split(" ")) {
    if (!/^\p{Lu}/u.test(word) || NOT_NAMES.has(fold(word))) break;
    words.push(word);
  }
  return words.length > 0 ? words.join(" ") : null;
}
