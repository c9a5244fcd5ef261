import { fold, MAX_READ } from "./reading.ts";

export const POST_KIND_GUESSES = ["tip", "idea", "information", "question", "risk", "update"] as const;
export type PostKindGuess = (typeof POST_KIND_GUESSES)[number];

type Cue = [kind: PostKindGuess, weight: number, pattern: RegExp];

/** Patterns run on folded text (no accents, lower case). Weights add up; the first of equals in this order wins. */
const CUES: Cue[] = [
  ["question", 4, /\?\s*$/],
  ["question", 2, /\?/],
  [
    "question",
    4,
    /^(?:who|what|when|where|why|how|does|do|is|are|has|can|could|any(?:one|body)|qui|que|quoi|quand|ou|pourquoi|comment|combien|est-ce|quelqu'un|savez|sait-on|connait|avez|y a-t-il)\b[^.!]*\?/,
  ],
  [
    "question",
    3,
    /\b(?:does anyone|anyone know|who knows|quelqu'un sait|quelqu'un connait|qui connait|je cherche (?:quelqu'un|qui)|looking for someone who)\b/,
  ],
  [
    "risk",
    3,
    /\b(?:unhappy|angry|furious|dissatisfied|complain(?:s|ed|t|ts|ing)?|cancel(?:s|led|ling)?|churn|leaving us|terminat\w+|threaten\w*|escalat\w+|lawsuit|penalt\w+|overdue|unpaid|delay(?:s|ed)?|at risk|worr(?:ied|ying)|mecontent\w*|furieu\w+|en colere|plainte|se plaint|reclamation|resili\w+|nous quitte\w*|menace\w*|litige|retard|impaye\w*|penalite\w*|risque|inquiet\w*|derniere fois|le ton (?:etait|est) (?:sec|froid)|annul\w+|decu\w*)\b/,
  ],
  [
    "risk",
    2,
    /\b(?:competitor|concurrent|consulting? (?:another|other)|rival|switch(?:ing)? to|budget (?:cut|frozen|freeze)|gel (?:du|des) budget|restructur\w+|layoffs?|licenciement\w*|plan social)\b/,
  ],
  [
    "idea",
    4,
    /\b(?:idea|idee|what if|we could|we should|why not|how about|suggest(?:ion)?|propose (?:de|que|to)|on pourrait|on devrait|et si|pourquoi ne pas|nous pourrions|il faudrait|je verrais bien|suggere)\b/,
  ],
  [
    "tip",
    3,
    /\b(?:met|just met|bumped into|introduced me|spoke (?:to|with)|rencontre(?:e)?|croise(?:e)?|fait la connaissance|presente a)\b/,
  ],
  [
    "tip",
    2,
    /\b(?:new (?:cto|ceo|cfo|cio|head|director|buyer)|nouve(?:au|lle) (?:dsi|dg|daf|directeur|directrice|responsable|acheteur)|looking for|need[s]?|budget|tender|rfp|appel d'offres|cherche(?:nt)?|besoin|to spend|wants? to (?:buy|replace)|veut (?:acheter|remplacer))\b/,
  ],
  ["tip", 1, /(?:\+\d|\b0[1-9])[\d .]{7,}|@[a-z0-9-]+\.[a-z]/],
  [
    "update",
    3,
    /\b(?:update|status|minutes|follow-up|recap|compte rendu|compte-rendu|point sur|suite a|avancement|nous avons (?:signe|envoye|livre|installe)|we (?:signed|sent|delivered|installed|shipped|won|lost)|signed|signe|demo (?:done|faite|went)|sent the|envoye (?:le|la|les)|meeting (?:moved|postponed|confirmed)|reunion (?:reportee|confirmee)|next step|prochaine etape|livraison faite)\b/,
  ],
  [
    "information",
    2,
    /\b(?:announced|annonce|published|publie|press|presse|acquired|acquires|rachete\w*|rachat|merger|fusion|raised|leve\w*|opens?|ouvre|hiring|recrute\w*|moves? to|demenage\w*|reorganis\w+|results|resultats|according to|selon|heard|entendu|parait|apparemment|apparently|fyi|pour info)\b/,
  ],
];

/** What kind of post a text most likely is; "information" when nothing says more. Both languages, any mixture. */
export function guessKind(text: string): PostKindGuess {
  const folded = fold(text.slice(0, MAX_READ)).trim();
  const points = new Map<PostKindGuess, number>();
  for (const [kind, weight, pattern] of CUES) {
    if (pattern.test(folded)) points.set(kind, (points.get(kind) ?? 0) + weight);
  }
  // Meeting someone who is unhappy with their *other* supplier is good news, not a risk.
  if (
    /(?:unhappy|mecontent\w*|fed up|decu\w*)[^.]{0,20}(?:their|leur|the|la|du|de leur|d'un|current|another) [^.]{0,24}(?:supplier|fournisseur|provider|prestataire|vendor)/.test(
      folded,
    )
  ) {
    points.set("risk", (points.get("risk") ?? 0) - 3);
    points.set("tip", (points.get("tip") ?? 0) + 1);
  }
  let best: PostKindGuess = "information";
  let most = 0;
  for (const kind of ["question", "risk", "idea", "tip", "update", "information"] as const) {
    const value = points.get(kind) ?? 0;
    if (value > most) [best, most] = [kind, value];
  }
  return best;
}

export type ChannelGuess = "face-to-face" | "phone" | "e-mail" | "chat" | "letter" | "web" | "social" | "event";

/** Ordered from the most to the least telling. */
const CHANNELS: [ChannelGuess, RegExp][] = [
  [
    "event",
    /\b(?:trade ?show|conference|salon|congres|fair|webinar|forum|keynote|au stand|at (?:the|our) booth|meetup|petit[- ]dejeuner)\b/,
  ],
  [
    "phone",
    /\b(?:called|phoned|rang|on the phone|by phone|over the phone|phone call|call(?:ed)? (?:me|us|with|from|back)|voicemail|par telephone|au telephone|appel(?:e|ee)?|rappel(?:e|ee)|coup de fil|messagerie vocale|visio|teams|zoom)\b/,
  ],
  ["e-mail", /\b(?:e-?mails?|emailed|mailed|mails?|courriels?|inbox|newsletter|m'a ecrit|wrote to)\b/],
  ["social", /\b(?:linkedin|twitter|facebook|instagram|post(?:ed)? on|tweet\w*)\b/],
  ["chat", /\b(?:slack|whatsapp|chat|sms|texto|messaged|text message|signal message)\b/],
  ["letter", /\b(?:letter|by post|courrier|lettre|recommande)\b/],
  [
    "web",
    /\b(?:website|press release|article|read (?:in|on|that)|news|lu dans|lu que|lu sur|site web|sur leur site|communique|presse|blog)\b|https?:\/\//,
  ],
  [
    "face-to-face",
    /\b(?:met|meeting|lunch|dinner|coffee|visit(?:ed)?|saw|bumped into|ran into|on the train|face to face|in person|on site|their (?:office|site)|rencontre(?:e)?|croise(?:e)?|vu(?:e)?|dejeuner?|diner|cafe|visite|reunion|dans le train|sur place|sur site|en personne|rendez-vous|rdv|est passee?)\b/,
  ],
];
const HEARD =
  /\b(?:i heard|heard (?:that|from)|apparently|rumou?r\w*|was told|were told|someone (?:said|told)|people say|it seems|according to|a friend|word is|they say|supposedly|on m'a dit|on dit|j'ai entendu|entendu (?:dire|que)|il parait|apparemment|rumeur|parait-il|selon|d'apres|un ami|bruit de couloir|il semblerait|via)\b/;
const WITNESS =
  /\b(?:i (?:met|saw|spoke|talked|called|visited|was|had)|met|we met|spoke (?:to|with)|called (?:me|us)|told (?:me|us)|just met|bumped into|my (?:call|meeting|visit)|j'ai (?:rencontre|vu|croise|eu|appele|parle|dejeune|visite)|rencontre(?:e)?|croise(?:e)?|vu(?:e)? (?:ce|hier|au|a)|m'a (?:dit|appele|rappele|confirme|ecrit)|nous a (?:dit|appele|confirme)|coup de fil de|appel de|au telephone,? |^(?:vue?|saw|called|phoned|visited|visite|lunch|coffee)\b|dejeune|bumped|a (?:r?appele|confirme)|eu au telephone|dejeune avec|en visite)\b/;

/** How it reached the author, and whether they were there. null = the text does not say. */
export function guessChannel(text: string): { channel: ChannelGuess | null; firstHand: boolean | null } {
  const folded = fold(text.slice(0, MAX_READ));
  const channel = CHANNELS.find(([, pattern]) => pattern.test(folded))?.[0] ?? null;
  if (HEARD.test(folded))
    return { channel: channel === "face-to-face" && !WITNESS.test(folded) ? null : channel, firstHand: false };
  if (WITNESS.test(folded)) return { channel: channel ?? null, firstHand: true };
  return { channel, firstHand: channel === "web" || channel === "social" ? false : null };
}
