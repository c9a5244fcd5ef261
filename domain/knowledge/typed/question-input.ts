import { fold } from "../../../platform/search/text-words.ts";

/** A question that has an answer of its own, beside the words it is made of. */
export type Question =
  /** Who among us knows someone, an account, or people of a trade. */
  | { kind: "whoKnows"; subject: string }
  /** Accounts nobody has spoken with for long. */
  | { kind: "silentAccounts" }
  /** Who is said to be unhappy: with a supplier, or at all. */
  | { kind: "unhappy"; withSupplier: boolean };

const QUI =
  "(?:qui (?:est-ce qui |parmi nous |de nous |ici |chez nous )?|(?:est-ce que )?quelqu'un |lequel d'entre nous )";
const KNOWS = [
  "who (?:here |among us |of us |in the (?:team|company) )?(?:knows|know|has (?:met|contacts? (?:at|with|in)|an? (?:contact|connection) (?:at|with|in)|ties (?:to|with))|is (?:close to|in (?:touch|contact) with)|can (?:introduce|connect) (?:me|us) (?:to|with)|could (?:introduce|connect) (?:me|us) (?:to|with))",
  "(?:do|does) (?:we|anyone|anybody|someone|somebody)(?: here)? know",
  "(?:anyone|anybody|someone|somebody)(?: here)? (?:who )?knows?",
  `${QUI}(?:connai(?:t|trait|ssent|ssez|s)|a (?:(?:deja )?rencontre|des (?:contacts|relations|entrees) (?:chez|a|avec|dans)|un contact (?:chez|a|avec|dans)|ses entrees (?:chez|a|dans))|(?:peut|pourrait|saurait) (?:me|nous) (?:presenter|introduire)(?: a| chez)?)`,
  "(?:on connait|connait-on|connaissons-nous|nous connaissons|qui connait-on|connaissez-vous)",
];
/** "people at", "du monde chez": what stands between the question and whom it is about. */
const PEOPLE =
  "(?:(?:people|someone|somebody|anyone|anybody|contacts?|who works?|du monde|quelqu'un|des gens|des personnes|des contacts|un contact|une personne|qui travaille(?:nt)?|les gens)(?: who works?| qui travaillent?)? )?(?:(?:at|from|in|with|inside|chez|a|au|aux|dans|de|du|avec) )?";
const WHO_KNOWS = new RegExp(`^(?:${KNOWS.join("|")}) (?=\\S)${PEOPLE}(?=\\S)`);

const ACCOUNTS = "(?:accounts?|customers?|clients?|companies|comptes?|prospects?)";
const BEFORE =
  "(?:(?:what|which|who|show|list|find|see|quels?|quelles?|voir|montre(?:r|-moi)?|liste|trouve(?:r)?|sont|are|is|est|the|our|my|all|les|nos|mes|des|tous|ceux|celles|those|people) )*";
const QUIET =
  "(?:silent|quiet|dormant|sleeping|asleep|inactive|neglected|silencieux|silencieuses?|muets?|dormants?|endormis?|inactifs?|delaisses?|oublies?|negliges?)";
const SILENT = new RegExp(
  `^${BEFORE}(?:(?:most |long )?${QUIET} ${ACCOUNTS}|${ACCOUNTS} (?:(?:that|who|which|qui|have|has|are|is|been|gone|going|went|fallen|fell|turned|remained|long|sont|restent|restes?|devenus?|deviennent|depuis longtemps) )*(?:${QUIET}|(?:without|with no) (?:news|contact)|sans (?:nouvelles?|contact|echange)|se taisent|(?:we|nobody|no one) (?:have|has|had|did)? ?(?:not|n't)? ?(?:heard (?:from|of)|spoken (?:to|with)|talks? (?:to|with))|(?:dont on est |(?:dont )?nous sommes )?sans nouvelles?|(?:a qui )?(?:personne|on) ne parle(?: plus)?|ne (?:repondent|parlent) plus))(?: depuis longtemps| for (?:a )?long(?: time)?| lately)?$`,
);

const UPSET =
  "(?:unhappy|not (?:very )?happy|dissatisfied|unsatisfied|displeased|disappointed|fed up|frustrated|angry|mecontente?s?|insatisfaite?s?|pas (?:tres )?(?:contente?s?|satisfaite?s?)|decue?s?|fachee?s?|frustree?s?|agacee?s?)";
const SUPPLIER =
  "(?:suppliers?|providers?|vendors?|partners?|contractors?|fournisseurs?|prestataires?|partenaires?|sous-traitants?)";
const THEIRS = "(?:(?:their|his|her|the|its|a|current|present|existing|main|leurs?|son|sa|ses|le|la|les|un|une) )*";
const UNHAPPY = new RegExp(
  `^${BEFORE}(?:(?:${UPSET}) ${ACCOUNTS}|(?:(?:${ACCOUNTS}|people|personnes|gens|who|which|that|qui|are|is|sont|est) )*(?:${UPSET}))(?: (?:with|by|of|about|at|de|du|des|par|d'|contre|avec) ?${THEIRS}(?:(?:current|actuels?) )?(${SUPPLIER})(?: (?:actuels?|historiques?))?)?$`,
);

/** The question in what was typed, in either language; null where it is words only. */
export function readQuestion(words: string): Question | null {
  const typed = words
    .replace(/\s+/g, " ")
    .replace(/[\s?!.…]+$/u, "")
    .trim();
  const text = fold(typed).replace(/[’ʼ]/g, "'");
  const known = WHO_KNOWS.exec(text);
  if (known) {
    // Folding may change how long a text is: the subject is counted in words, which it leaves alone.
    const subject = afterWords(typed, known[0].trim().split(/\s+|(?<=')/).length);
    return subject ? { kind: "whoKnows", subject } : null;
  }
  if (SILENT.test(text)) return { kind: "silentAccounts" };
  const unhappy = UNHAPPY.exec(text);
  // "Angry" alone is a word like any other.
  return unhappy && text.includes(" ") ? { kind: "unhappy", withSupplier: unhappy[1] !== undefined } : null;
}

function afterWords(text: string, count: number): string {
  const parts = text.split(/(\s+|(?<=['’]))/);
  let words = 0;
  const at = parts.findIndex((part) => {
    if (part.trim() !== "") words += 1;
    return words > count;
  });
  return at < 0 ? "" : parts.slice(at).join("").trim();
}
