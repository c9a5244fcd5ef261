import type { Span } from "./found.ts";

/** What stands around a name when it is a firm's, and when it is a person's. All looked for in short windows. */
const WHOSE = "(?:(?:the|a|an|our|their|its|this|le|la|les|un|une|notre|leur|ce|cette|l['’]) ?)?";
const L = "(?<![\\p{L}\\p{N}])";
const ADVERB =
  "(?:(?:always|never|usually|often|still|now|only|just|also|really|finally|recently|currently|apparently|toujours|enfin|bientôt|aussi) )?";

/** Papers and deals that are kept of a firm: "le dossier X", "quote for X". */
const FILE_FR =
  "dossier|compte|client|cliente|prospect|contrat|affaire|appel d['’]offres|AO|devis|offre|proposition|facture|commande|chantier|marché|usine|site|siège|filiale|soci[ée]t[ée]|groupe|entreprise|maison|marque|enseigne|cabinet|agence|start-?up|éditeur|fabricant|opportunité|partenaire|partenariat|renouvellement|avenant|démo|pilote|livraison|impayés?|relance|projet|audit|litige|concurrent|distributeur|agence|banque|donneur d['’]ordres?|visite|stand";
const FILE_EN =
  "file|deal|account|client|customer|prospect|contract|opportunity|quote|offer|proposal|invoice|order|tender|bid|renewal|company|firm|group|brand|business|partner|partnership|vendor|reseller|distributor|delivery|demo|pilot|trial|rollout|pipeline|lead|project|audit|dispute|samples|licen[cs]es?|case|site|plant|factory|store|branch|subsidiary|headquarters|HQ|competitor|start-?up|agency|bank|retailer|manufacturer|paperwork|complaint|NDA|SLA|RFP|PO";
const SENT_FR =
  "(?:envoyée?s?|transmise?s?|adressée?s?|partie?s?|remise?s?|livrée?s?|facturée?s?|vendue?s?|expédiée?s?|proposée?s?|soumise?s?|présentée?s?|signée?s?|relancée?s?|perdue?s?|gagnée?s?)";
const SENT_EN =
  "(?:sent|submitted|delivered|issued|shipped|sold|emailed|presented|offered|invoiced|billed|handed|pitched|returned|going|went|goes|due|signed|won|lost|closed|agreed)";

const BEFORE = new RegExp(
  [
    `${L}(?:${FILE_FR})s?(?: (?:avec|pour|chez|contre|de|du))?(?: ${WHOSE})? $`,
    `${L}(?:${FILE_FR})s? (?:de |d['’]|du |des )?d['’]$`,
    `${L}(?:${FILE_EN})s? (?:(?:for|with|from|at|to|of|by|called) )?${WHOSE}$`,
    `${L}(?:chez|au sein de|pour le compte de|parts? de|capital de|racheté(?:e)? par|rachat de|actionnaires? de|locaux de|sites? de|usines? de|équipes? de|salariés? de) ${WHOSE}$`,
    `${L}(?:works?|worked|working|employed|job|jobs|role|career|headquartered|staff|people|someone|anyone|colleagues?|contacts?|buyers?|engineers?|team) (?:at|for|from) ${WHOSE}$`,
    `${L}(?:sell(?:s|ing)?|sold|deliver(?:s|ed)?|ship(?:s|ped)?|invoice[ds]?|bill(?:s|ed)?|won|lost|acquir(?:e|es|ed|ing) (?:by )?|bought (?:by |out )?|merg(?:e|es|ed|ing) with|owned by|subsidiary of|part of|shares? (?:in|of)|quit|joined|joins|left|leaves|leaving) (?:to )?$`,
    `${L}(?:vend(?:re|u|ons)?|livr(?:er|é|ons)|factur(?:er|é)|gagné|perdu|signé|quitt(?:e|é|er)|rejoi(?:nt|ndre)) (?:à |avec |chez )?$`,
  ].join("|"),
  "iu",
);
/** A paper goes to a firm, or to somebody there: less of a sign. */
const SENT = new RegExp(
  `(?:${SENT_EN}(?: \\p{Ll}+)?(?: (?:over|out|back|yesterday|today|again|last week|this morning|on •+|•+))? (?:to|with|for) |${SENT_FR}(?: (?:hier|ce matin|cette semaine|aujourd['’]hui|lundi|mardi|mercredi|jeudi|vendredi|•+))? (?:à|chez|pour|avec|par) )$`,
  "iu",
);
const AFTER_EN =
  `(?:is |are |was |were |has |have |will |would |may |might |to )?(?:be |been |not )?${ADVERB}` +
  "(?:open(?:s|ed|ing)? (?:a|an|its|their|new|two|three|another|up|•)|clos(?:es|ed|ing) (?:a|its|their|the|down|two)|acquir(?:es?|ed|ing)|buys? (?:•|out|its|a|all|from|into|more|less|only)|bought (?:•|out|a|its)|rais(?:es?|ed|ing) (?:•|its|their|prices|capital|another|a)|hir(?:es?|ing) (?:•|\\d|a|its|more|new|engineers)|launch(?:es|ed|ing)? (?:a|an|its|their|the|new)|pays?(?: (?:at|in|within|on|late|its|us|their|after|by|invoices|•|\\d)|$)|paid (?:at|in|within|on|late|its|us|their|after|•|the invoice)|owes?|invest(?:s|ed|ing)?(?: |$)|expand(?:s|ed|ing)?|outsourc|renew(?:s|ed|ing)? (?:its|their|the|with|for|our)|sign(?:s|ed)? (?:for|up|off on) (?:•|£|\\$|€|\\d|a |another|three|two|the)|order(?:s|ed|ing)? (?:•|\\d|a|more|another|two|three|from|its)|merg(?:es?|ed|ing)|downsiz|lay(?:s|ing)? off|laid off|restructur|relocat|manufactur|produces?|makes? (?:a|its|\\p{Ll}+s )|operates?|employs?|suppl(?:y|ies|ied)|went (?:bankrupt|under|public)|files? for|filed for|go(?:es)? public|list(?:s|ed)? on|compet(?:es?|ing)|spend(?:s|ing)? |cut(?:s|ting)? (?:its|jobs|costs|•|\\d)|tender(?:s|ed)?(?: |$)|sell(?:s|ing)? |builds? |building |audits? (?:us|its)|acquisition|is (?:part of|owned|a (?:subsidiary|company|client|customer|supplier|prospect|manufacturer|group|competitor)|an (?:account|existing)|our (?:biggest|largest|best|oldest|second) )|(?:is|as) (?:a|our|their) (?:client|customer|prospect|supplier)|are |have |were )";
const AFTER_FR =
  "(?:va |vont |vient de |viennent de |veut |souhaite |compte |n['’]a pas |a |ont |est en train d['’]|est en train de |ne )?(?:toujours |enfin |bien |déjà |aussi )?" +
  "(?:ouvr(?:e|ent|ir|ira)|ouvert |ferm(?:e|ent|er|era|é) (?:son|sa|ses|le|la|un|une|deux|•)|rach[eè]t(?:e|ent|er|é)|lèv(?:e|ent)|lev(?:er|é) |recrut(?:e|ent|er|é) (?:•|\\d|un|une|des|deux|en|à|massivement)|embauch(?:e|ent|er|é) (?:•|\\d|un|des|en)|pa[iy](?:e|ent|er|é)|règl(?:e|ent|er|é)|investi(?:t|ssent|r)?|s['’]implant|s['’]install|s['’]équip|s['’]est (?:équipée?|implantée?|installée?)|licenci|délocalis|lanc(?:e|ent|er|é) (?:un|une|son|sa|le|la|•)|publi(?:e|ent|er|é) |command(?:e|ent|er|é) (?:•|\\d|chez|un|une|des|toujours)|renouvel|renégoci|sign(?:é|e|er|ent) (?:pour|à|le contrat|un contrat|l['’]avenant|•)|vont |ont |sont |fusionn|dépos(?:e|é) le bilan|en (?:redressement|liquidation)|constru(?:it|ire)|fabriqu|produi(?:t|sent|re)|externalis|résili|nous doit|doi(?:t|vent) |achèt(?:e|ent)|acheté |emploi(?:e|ent)|réalise |vend(?:ent)? |livr(?:e|ent) |fourni|consult(?:e|ent) |est (?:client|fournisseur|un client|une société|une entreprise|un groupe|une filiale|racheté|en (?:difficulté|croissance)|notre (?:plus|premier|meilleur|principal))|passe (?:commande|en|à)|migre|change d(?:e|['’]) ?(?:fournisseur|prestataire|ERP|logiciel|système|siège)|augmente |réduit |développe |exporte )";
const AFTER = new RegExp(
  `^(?:['’]s? (?:\\p{Ll}+ )?(?:stock|shares|plants?|factor|sites?|offices?|HQ|headquarters|stores?|tender|buyers?|invoices?|orders?|contracts?|account|procurement|purchasing|finance|legal|renewal|budget)|,? (?:SA|SAS|SARL|Ltd|LLC|Inc|GmbH|plc|PLC)(?!\\p{L})| (?:${AFTER_EN}|${AFTER_FR}))`,
  "u",
);
/** "The X file", "our X account". */
const BETWEEN = {
  before: new RegExp(`${L}(?:the|our|this|that|a|an|their|my) $`, "iu"),
  after: new RegExp(
    `^(?:['’]s)? (?:${FILE_EN}|buyers?|team|people|office|relationship|negotiation|meeting|review|implementation|migration|framework|frame)s?(?!\\p{L})`,
    "u",
  ),
};

const REACH = 72;

/** How much around a name says that it is a firm's: 0 nothing, 1 a little, 2 enough. */
export function firmSign(text: string, start: number, end: number, side: "both" | "after" = "both"): 0 | 1 | 2 {
  const before = text.slice(Math.max(0, start - REACH), start);
  const after = text.slice(end, end + REACH);
  if (side === "after") return AFTER.test(after) && !BEFORE.test(before) ? 2 : 0;
  if (BETWEEN.before.test(before) && BETWEEN.after.test(after)) return 2;
  if (BEFORE.test(before) || AFTER.test(after)) return 2;
  return SENT.test(before) ? 1 : 0;
}

/** "l'acheteuse de Fleury Michon": whose role it is works there. */
export const isPlaceOfWork = (text: string, start: number, roles: readonly Span[]) =>
  roles.some(
    ({ end }) =>
      end < start &&
      start - end < 10 &&
      /^ (?:of|at|for|from|with|de|du|d['’]|chez) ?(?:the |la |l['’])?$/.test(text.slice(end, start)),
  );
