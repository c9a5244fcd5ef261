import type { FoundOf } from "./found.ts";
import { iso } from "./days.ts";
import { sentences } from "./reading.ts";

/** Words after which a need is named: "looking for …", "appel d'offres sur …", "unhappy with the … supplier". */
const NEED =
  /(?<!\p{L})(?:(?:are |is |be )?looking (?:for|to (?:buy|replace|renew|get))|(?:will |they |she |he |would )?needs?(?: to (?:buy|replace|renew|get|find))?|wants?(?: to (?:buy|replace|renew|get|equip|change))?|plan(?:s|ning)? to (?:buy|replace|renew)|going to (?:buy|replace|renew)|tender (?:for|on)|rfp (?:for|on)|call for tenders (?:for|on)|interested in|in the market for|budget (?:for|of .{1,14} for)|quote for|contract (?:for|on)|renewal of|project (?:for|to replace|of)|cherche(?:nt)?(?: à (?:acheter|remplacer|renouveler))?|recherche(?:nt)?|(?:pour |to |vont |va |de )(?:remplacer|replace|renouveler|renew)|(?<=• )(?:for|pour)|(?:ont |a |aurai(?:en)?t )?besoins? (?:de |d['’]|en )|veu(?:t|lent)(?: (?:acheter|remplacer|renouveler|équiper|changer|changer de))?|souhaite(?:nt)?(?: (?:acheter|remplacer|renouveler|s['’]équiper (?:de|en)))?|va(?: |is )?(?:remplacer|acheter|renouveler)|vont (?:remplacer|acheter|renouveler)|appel d['’]offres?(?: (?:sur|pour|concernant))?|ao (?:sur|pour)|cahier des charges (?:sur|pour)|projet (?:de |d['’]|pour )|intéressée?s? par|budget (?:pour|de .{1,14} pour)|devis (?:pour|sur)|contrat (?:de |d['’]|pour |sur )|renouvellement (?:de |des |du |d['’]))(?!\p{L})\s?/giu;
const SUPPLIER =
  /(?:unhappy|fed up|dissatisfied|mécontente?s?|déçue?s?|insatisfaite?s?)(?: with| of| de| du| par)(?: the| their| le| la| leur| son)? ((?:\p{L}{3,20} ){1,3})(?:supplier|provider|vendor)|(?:mécontente?s?|déçue?s?)(?: de| du| par)(?: le| leur| son)? (?:fournisseur|prestataire) (?:de |d['’])(\p{L}{3,20})/iu;
const TALKS =
  /(?<!\p{L})(?:budget|tender|rfp|rfq|call for tenders|appel d['’]offres?|cahier des charges|looking for|to spend|devis|renouvellement|renewal|enveloppe|à dépenser|investir|opportunit[yé]|deal)(?!\p{L})/iu;

const ARTICLES =
  /^(?:(?:the|a|an|some|their|our|its|new|more|un|une|des|les|le|la|leurs?|nos|son|sa|ses|de nouveaux|de nouvelles|de|du|d['’]|l['’])(?:\s|(?<=['’])))+/iu;
const STOPS =
  /[,.;:!?()•\n]|\s(?:before|by|for|in|at|on|with|from|until|next|this|and|because|but|who|which|that|worth|if|when|about|around|avant|pour|dans|en|au|aux|chez|avec|et|mais|car|qui|que|d['’]ici|à|cette|ce|to|sous|la semaine|le mois|sur|environ|estimé|soon|is|are|was|closes?|est|sont|sera|doit|due|quickly|vite|rapidement)(?:\s|$)|\s\d/iu;

function phrase(text: string): string | null {
  const rest = text.slice(0, 90).replace(ARTICLES, "");
  const stop = rest.search(STOPS);
  const words = (stop < 0 ? rest : rest.slice(0, stop)).trim().split(/\s+/).slice(0, 6);
  // Verbs ("needs to talk", "veut partir") and pronouns are wants, but not something to sell.
  if (
    /^(?:(?:quote|call|meeting|demo|devis|offre|offer|réponse|answer|price|prix|deal|contract|contrat|an?|cette|ce|son|sa)$|to|it|us|me|you|him|her|them|help|partir|voir|savoir|nous|que|quelqu|someone|time|temps|warm|intro|someone|contact|rencontrer|parler|know|meet|every|all|tout)/i.test(
      words[0] ?? "",
    )
  )
    return null;
  const name = words.join(" ");
  return name.length < 3 ? null : name[0]!.toUpperCase() + name.slice(1);
}

function need(text: string): { name: string | null; start: number; end: number } | null {
  for (const match of text.matchAll(NEED)) {
    const after = match.index + match[0].length;
    const name = phrase(text.slice(after));
    if (!name) continue;
    const at = text.toLowerCase().indexOf(name.toLowerCase(), match.index);
    return { name, start: at < 0 ? match.index : at, end: at < 0 ? after : at + name.length };
  }
  const supplier = SUPPLIER.exec(text);
  const about = (supplier?.[1] ?? supplier?.[2])?.trim();
  if (supplier && about) {
    const start = text.indexOf(about, supplier.index);
    return { name: about[0]!.toUpperCase() + about.slice(1), start, end: start + about.length };
  }
  const talk = TALKS.exec(text);
  return talk && { name: null, start: talk.index, end: talk.index + talk[0].length };
}

/** Amounts that are not a price to win: "turnover of 3 M€", "pénalités de 20 k€", "avoir de 300 €". */
const NOT_A_PRICE =
  /(?:l[èe]vent?|turnover|revenue|chiffre d['’]affaires|\bCA\b|raised|levée|levé|penalt|pénalit|\bavoir\b|credit note|remise|discount|salar|fine of|amende|invoice|facture|impayé|unpaid)[^.]{0,25}$/iu;

/** The subject of money came up only to say that there is none. */
const CLOSED = /budget[^.]{0,30}(?:frozen|bouclé|gelé|cut|spent|épuisé|closed)|(?:no|pas de|plus de|aucun) budget/iu;

type Parts = { amounts: readonly FoundOf<"amount">[]; dates: readonly FoundOf<"date">[]; now: Date };

/** One new opportunity at most: its amount, its need and the first limit still to come, wherever they stand in the text. */
export function proposeOpportunity(
  text: string,
  masked: string,
  { amounts, dates, now }: Parts,
): FoundOf<"opportunity"> | null {
  const price = amounts.find((found) => !NOT_A_PRICE.test(text.slice(Math.max(0, found.start - 50), found.start)));
  const found = sentences(masked, 1000).reduce<ReturnType<typeof need>>((best, part) => {
    if (best?.name) return best;
    const hit = need(part.text);
    return hit ? { ...hit, start: hit.start + part.start, end: hit.end + part.start } : best;
  }, null);
  // A bare want ("she wants a call back") without a price or money words is not an opportunity.
  if (!price && (!found || !TALKS.test(masked) || CLOSED.test(masked))) return null;
  const today = iso(now);
  const close = dates.find(({ value }) => (value.end ?? value.start) > today && value.bound !== "after");
  const expectedClose =
    close &&
    (close.value.bound === "before" && close.value.precision !== "week"
      ? close.value.start
      : (close.value.end ?? close.value.start));
  const span = price ?? found!;
  return {
    kind: "opportunity",
    start: span.start,
    end: span.end,
    text: text.slice(span.start, span.end),
    value: {
      name: found?.name ?? null,
      ...(price && { amount: price.value.amount, currency: price.value.currency }),
      ...(expectedClose && { expectedClose }),
    },
  };
}
