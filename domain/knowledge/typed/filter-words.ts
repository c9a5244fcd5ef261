import type { SearchKind } from "../../../platform/search/port.ts";
import type { Channel, PostKind } from "../../conversation/post-kinds-input.ts";

export type FilterKey =
  "author" | "kind" | "account" | "channel" | "since" | "after" | "before" | "until" | "during" | "on";

const named = <Value extends string>(lists: Record<Value, string>): ReadonlyMap<string, Value> =>
  new Map(
    Object.entries<string>(lists).flatMap(([value, words]) =>
      words.split("|").map((word) => [word, value as Value] as const),
    ),
  );

/** What may stand before a colon, folded, in both languages at once. */
export const KEYS = named<FilterKey>({
  author: "from|by|author|de|par|auteur|autrice|auteure",
  kind: "kind|type|is|genre|sorte|est",
  account: "account|at|company|customer|client|compte|chez|sur|entreprise",
  channel: "channel|via|canal|how|moyen",
  since: "since|depuis|des",
  after: "after|apres",
  before: "before|avant",
  until: "until|till|jusqu'a|jusqua|jusqu'en|jusqu'au|jusque",
  during: "date|during|in|when|day|en|pendant|quand|jour|le",
  // An account or a day, whichever it is.
  on: "on",
});

/** What begins a time without a colon. */
export const SINCE_WORDS = named<"since" | "after" | "before" | "until">({
  since: "since|depuis",
  after: "after|apres",
  before: "before|avant",
  until: "until|till|jusqu'a|jusqu'en|jusqu'au",
});

/** "between March and May", "entre mars et mai", "de mars à mai", "from March to May". */
export const BETWEEN: ReadonlyMap<string, readonly string[]> = new Map([
  ["between", ["and"]],
  ["entre", ["et"]],
  ["from", ["to", "until", "till"]],
  ["de", ["a"]],
  ["du", ["au"]],
]);

export type KindWord = { kinds: readonly SearchKind[] } | { postKinds: readonly PostKind[] };

const KINDS = named<SearchKind>({
  account: "account|accounts|company|companies|compte|comptes|entreprise|entreprises",
  person: "person|people|persons|contact|contacts|personne|personnes|gens",
  opportunity: "deal|deals|opportunity|opportunities|affaire|affaires|opportunite|opportunites",
  post: "post|posts|message|messages|publication|publications",
  comment: "comment|comments|reply|replies|commentaire|commentaires|reponse|reponses",
  colleague: "colleague|colleagues|collegue|collegues",
});

const POST_KINDS = named<PostKind>({
  tip: "tip|tips|piste|pistes|tuyau|tuyaux",
  idea: "idea|ideas|idee|idees",
  information: "information|informations|info|infos",
  question: "question|questions",
  risk: "risk|risks|warning|warnings|risque|risques|alerte|alertes",
  update: "update|updates|news|nouvelle|nouvelles",
});

/** What a word says of the kind of thing that is looked for; folded. */
export function kindOf(word: string): KindWord | null {
  const kind = KINDS.get(word);
  if (kind) return { kinds: [kind] };
  const postKind = POST_KINDS.get(word);
  return postKind ? { postKinds: [postKind] } : null;
}

const CHANNELS = named<Channel>({
  "face-to-face": "face-to-face|face|meeting|meetings|visit|visite|rencontre|reunion|rendez-vous|rdv|vive-voix|oral",
  phone: "phone|call|calls|telephone|tel|appel|appels|mobile",
  "e-mail": "e-mail|email|mail|mails|emails|e-mails|courriel|courriels",
  letter: "letter|letters|post|courrier|lettre|lettres",
  chat: "chat|messaging|im|messagerie|tchat|sms",
  social: "social|social-media|linkedin|reseaux|reseaux-sociaux",
  web: "web|site|website|internet",
  event: "event|events|fair|salon|evenement|evenements|conference|trade-show",
});

export const channelOf = (word: string): Channel | null => CHANNELS.get(word.replace(/ /g, "-")) ?? null;

/** Who asks. */
export const MYSELF: ReadonlySet<string> = new Set(["me", "myself", "moi", "moi-meme"]);
/** "my posts", "mes messages". */
export const MINE: ReadonlySet<string> = new Set(["my", "mes"]);
/** "posts by Salomé", "messages de Karim". */
export const WRITTEN_BY: ReadonlySet<string> = new Set(["by", "from", "de", "par"]);
