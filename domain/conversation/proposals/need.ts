/** Words after which a need is named: "looking for …", "appel d'offres sur …", "unhappy with the … supplier". */
const NEED =
  /(?<!\p{L})(?:(?:are |is |be )?looking (?:for|to (?:buy|replace|renew|get))|(?:will |they |she |he |would )?needs?(?: to (?:buy|replace|renew|get|find))?|wants?(?: to (?:buy|replace|renew|get|equip|change))?|plan(?:s|ning)? to (?:buy|replace|renew)|going to (?:buy|replace|renew)|tender (?:for|on)|rfp (?:for|on)|call for tenders (?:for|on)|interested in|in the market for|talk(?:ing)? to (?:someone|somebody|us) about|budget (?:for|of .{1,14} for)|quote for|contract (?:for|on)|renewal of|project (?:for|to replace|of)|cherche(?:nt)?(?: à (?:acheter|remplacer|renouveler))?|recherche(?:nt)?|(?:pour |to |vont |va |de )(?:remplacer|replace|renouveler|renew)|(?<=• )(?:for|pour)|(?:ont |a |aurai(?:en)?t )?besoins? (?:de|d['’]|en)|veu(?:t|lent)(?: (?:acheter|remplacer|renouveler|équiper|changer|changer de))?|souhaite(?:nt)?(?: (?:acheter|remplacer|renouveler|s['’]équiper (?:de|en)))?|va(?: |is )?(?:remplacer|acheter|renouveler)|vont (?:remplacer|acheter|renouveler)|appel d['’]offres?(?: (?:sur|pour|concernant))?|ao (?:sur|pour)|cahier des charges (?:sur|pour)|projet (?:de|d['’]|pour)|intéressée?s? par|parler à quelqu['’]un(?= (?:du|des|de) |\s(?:de l|d)['’])|budget (?:pour|de .{1,14} pour)|devis (?:pour|sur)|contrat (?:de|d['’]|pour|sur)|renouvellement (?:de|des|du))(?:(?<=['’])|(?!\p{L}))\s?/giu;
const UNHAPPY =
  /(?<!\p{L})(?:(?:unhappy|not happy|fed up|dissatisfied|disappointed)(?: with| of| by)|(?:mécontent|pas content|pas satisfait|insatisfait|déçu)e?s?(?: de| du| des| par| d['’]))\s?/iu;
const DETERMINER = "(?:the|a|an|their|our|its|his|her|what|le|la|les|l['’]|leurs?|son|sa|ses|notre|nos|un|une)";
/** Says which one, not what it supplies. */
const WHICH = "(?:current|present|existing|old|main|usual|new|only|actuel|historique|principal|habituel)";
/** "the vibration supplier": what it supplies stands before it in English, behind it in French. */
const SUPPLIER = new RegExp(
  `^(?:${DETERMINER}\\s?)?(?:${WHICH} )?((?:[\\p{L}-]{3,20} ){0,3}?)(?:suppliers?|providers?|vendors?|fournisseurs?|prestataires?)(?!\\p{L})(?: ${WHICH}e?s?)?(?: (?:de |d['’]|en )([\\p{L}-]{3,20}))?`,
  "iu",
);
/** A firm by its name, which has its capitals. */
const FIRM = /^\p{Lu}[\p{L}&-]+(?: \p{Lu}[\p{L}&-]+){0,2}/u;
/** Words that a deal is talked of with. */
export const MONEY_TALK =
  /(?<!\p{L})(?:budget|tender|rfp|rfq|call for tenders|appel d['’]offres?|cahier des charges|looking for|to spend|devis|renouvellement|renewal|enveloppe|à dépenser|investir|opportunit[yé]|deal)(?!\p{L})/iu;

const ARTICLES =
  /^(?:(?:the|a|an|some|their|our|its|new|more|un|une|des|les|le|la|leurs?|nos|son|sa|ses|de nouveaux|de nouvelles|de|du|d['’]|l['’])(?:\s|(?<=['’])))+/iu;
/** "a specialist of temperature probes" is wanted for the probes. */
const WHO_SELLS =
  /^(?:(?:someone|somebody|quelqu['’]un) (?:for|pour) |(?:an? |un |une )?(?:specialist|expert|supplier|provider|vendor|spécialiste|fournisseur|prestataire)s? (?:of|for|in|de |d['’]|du |des |en )\s?)/iu;
/** "not looking for a scapegoat", "ne cherche pas un coupable". */
const REFUSED_BEFORE = /(?:\bnot|n['’]t|\bnever|\bno longer)\s$/iu;
const REFUSED_AFTER = /^(?:pas|plus|rien|jamais|guère|nothing|nobody|no)(?!\p{L})/iu;
/** "an appel d’offres de Port de Bréval" is theirs, and says nothing of what it is for. */
const WHOSE = /^(?:de |du |d['’])\p{Lu}/u;
const STOPS =
  /[,.;:!?()•\n]|\s(?:before|by|for|in|at|on|with|from|until|next|this|and|because|but|who|which|that|worth|if|when|about|around|avant|pour|dans|en|au|aux|chez|avec|et|mais|car|qui|que|d['’]ici|à|cette|ce|to|sous|la semaine|le mois|sur|environ|estimé|soon|is|are|was|closes?|est|sont|sera|doit|due|quickly|vite|rapidement)(?:\s|$)|\sn['’]|\s\d{5}/iu;

/** The need that a text begins with, at most six words; null for what nobody sells. */
function phrase(text: string): string | null {
  const rest = text.slice(0, 90).replace(WHO_SELLS, "").replace(ARTICLES, "");
  const stop = rest.search(STOPS);
  const words = (stop < 0 ? rest : rest.slice(0, stop)).trim().split(/\s+/).slice(0, 6);
  // Verbs ("needs to talk", "veut partir") and pronouns are wants, but not something to sell.
  if (
    /^(?:(?:quote|call|meeting|demo|devis|offre|offer|réponse|answer|price|prix|deal|contract|contrat|an?|cette|ce|son|sa|à|si|comment|how|why|pourquoi|quand|when|où|where|what|quoi)$|to|it|us|me|you|him|her|them|help|partir|voir|savoir|nous|que|quelqu|someone|time|temps|warm|intro|someone|contact|rencontrer|parler|know|meet|every|all|tout)/i.test(
      words[0] ?? "",
    )
  )
    return null;
  const name = words.join(" ");
  return name.length < 3 ? null : capital(name);
}

export type Need = {
  /** What to sell them, in the words of the text, or null when it is not said. */
  name: string | null;
  /** The supplier they are unhappy with; empty when it has no name here. */
  leaves?: string;
  start: number;
  end: number;
};

const capital = (words: string) => words[0]!.toUpperCase() + words.slice(1);

/** What a sentence says that somebody needs, or only that there is money about. */
export function findNeed(text: string): Need | null {
  for (const match of text.matchAll(NEED)) {
    const after = match.index + match[0].length;
    const rest = text.slice(after);
    if (REFUSED_BEFORE.test(text.slice(0, match.index)) || REFUSED_AFTER.test(rest)) continue;
    if (/offres?\s$/iu.test(match[0]) && WHOSE.test(rest)) continue;
    const name = phrase(rest);
    if (!name) continue;
    const at = text.toLowerCase().indexOf(name.toLowerCase(), match.index);
    return { name, start: at < 0 ? match.index : at, end: at < 0 ? after : at + name.length };
  }
  const unhappy = findUnhappy(text);
  if (unhappy) return unhappy;
  const talk = MONEY_TALK.exec(text);
  return talk && { name: null, start: talk.index, end: talk.index + talk[0].length };
}

/** Of a supplier they would leave, what it supplies is the need; else the change itself is. */
function findUnhappy(text: string): Need | null {
  const match = UNHAPPY.exec(text);
  if (!match) return null;
  const from = match.index + match[0].length;
  const rest = text.slice(from, from + 120);
  const supplier = SUPPLIER.exec(rest);
  if (supplier) {
    const about = (supplier[1] || supplier[2] || "").trim();
    const start = about ? text.indexOf(about, from) : match.index;
    const end = about ? start + about.length : from + supplier[0].length;
    return { name: about ? capital(about) : null, ...(!about && { leaves: "" }), start, end };
  }
  const firm = FIRM.exec(rest)?.[0];
  return firm === undefined ? null : { name: null, leaves: firm, start: from, end: from + firm.length };
}
