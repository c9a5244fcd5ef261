import type { FoundOf } from "./found.ts";
import { fold } from "./reading.ts";
import { ACRONYM, ANY_CASE, AREAS } from "./role-words.ts";

const L = "(?<![\\p{L}\\p{N}_@./#])";
const R = "(?![\\p{L}\\p{N}_@]|[-/#]\\d)";
const NEW = "(?:(new|nouveau|nouvelle|nouvel|future?|futur|former|ancien(?:ne)?|ex-) ?)?";
const OF = "(?: (?:of(?: the)?|for|de la|de l['’]|des|du|de|d['’]|aux|à la))? ?";
const RANK =
  "(?:[Ss]enior |[Jj]unior |[Dd]eputy |[Aa]ssistant |[Aa]ssociate |[Gg]lobal |[Gg]roup |[Ii]nterim |[Aa]cting |[Cc]hief |[Ll]ead )?";

const PATTERNS = [
  `((?:[Hh]ead|[Dd]irector|[Mm]anager|VP|SVP|EVP|[Vv]ice[- ][Pp]resident|[Cc]hief|[Ll]ead)${OF}(?:${AREAS})(?: [Oo]fficer)?|[Hh]ead of \\p{Ll}{4,20})`,
  "([Cc]hief [\\p{L}]{3,15}(?: [\\p{L}]{3,15})? [Oo]fficer)",
  `(${ACRONYM})(?! \\p{Lu}{2})`,
  `((?:[Dd]irecteur|[Dd]irectrice|[Rr]esponsable|[Rr]esp\\.|[Rr]eprésentante?|[Cc]heffe?|[Ii]ngénieure?|[Tt]echnicien(?:ne)?|[Aa]ssistante?|[Gg]estionnaire|[Cc]oordinat(?:eur|rice)|[Dd]éléguée?|[Aa]djointe?|[Cc]ontrôleu(?:r|se)|[Cc]onduct(?:eur|rice)|[Cc]hargée? (?:d['’]|de |des )|[Cc]onseill(?:er|ère)|[Rr]éférente?|[Cc]orrespondante?)${OF}(?:${AREAS}))`,
  `(${RANK}(?:${ANY_CASE})(?: (?:and |& )?(?:${ANY_CASE}))? (?:[Dd]irector|[Mm]anager|[Ll]ead(?:er)?|[Bb]uyer|[Ee]ngineer|[Oo]fficer|[Aa]nalyst|[Aa]rchitect|[Aa]dvis[eo]r|[Cc]onsultant|[Cc]oordinator|[Ss]pecialist|[Pp]lanner|[Ss]upervisor|[Ee]xecutive|[Rr]epresentative|[Cc]ontroller|[Tt]echnician|[Dd]eveloper|[Dd]esigner|[Ss]ponsor|[Oo]wner))`,
  `((?:[Mm]anaging|[Ee]xecutive|[Dd]eputy|[Nn]on-executive|[Cc]reative) [Dd]irector|[Cc]hef(?:fe)? d(?:e |['’])(?:projets?|chantier|atelier|équipe|service|agence|produits?|cabinet|cuisine|rayon|secteur|département|entreprise)|[Dd]irect(?:eur|rice) de (?:cabinet|programme|l['’]usine|la (?:recherche|production|communication|qualité|stratégie))|[Aa]ccount executive|[Cc]hargée? d['’]affaires|[Gg]eneral counsel)`,
  `((?:[Dd]eputy |[Ff]inancial |[Gg]roup )?(?:[Cc]hief [Ee]xecutive|[Cc]ontroller|[Tt]reasurer)|[Dd]ecision[- ]maker|[Dd]écideu(?:r|se)|[Dd]écisionnaire|[Pp]rescript(?:eur|rice)|[Ss]crum master|[Bb]usiness (?:analyst|owner|partner|developer)|[Pp]rocess owner|[Bb]udget holder|[Ss]uperintendent|[Ff]oreman|[Ss]ales ?rep(?:resentative)?|[Bb]ookkeeper)`,
  `([Aa]cheteur|[Aa]cheteuse|[Bb]uyer|[Dd]irecteur|[Dd]irectrice|(?:[Vv]ice-)?[Pp]résidente?|[Cc]hairman|[Cc]hairwoman|[Cc]hairperson|[Gg]érante?|[Ff]ounder|[Cc]o-?founder|(?:[Cc]o-?)?[Ff]ondat(?:eur|rice)|[Ss]ecrétaire (?:général(?:e)?|de mairie)|(?:maire|(?<!\\p{Lu}\\p{Ll}{2,12} )Maire)(?:[- ]adjointe?)?|[Pp]réf[eè]te?|[Dd]éputée|[Mm]ayor|[Pp]roviseure?|[Pp]roprietor|[Aa]rchitecte|[Ee]xpert[- ]comptable|[Jj]uriste|[Nn]otaire|[Ll]ogisticien(?:ne)?|[Dd]irigeante?|[Aa]ctionnaire|[Tt]résori(?:er|ère)|[Ii]ntendante?)`,
].map((source) => new RegExp(`${L}${NEW}${source}${R}`, "gu"));

/** Words that could be half a heading or mean something else: titles only where one speaks of somebody's. */
const SOMEBODYS = new RegExp(
  `(?<=(?:[,(] ?|(?<!\\p{L})(?:the|their|our|is|as|an?|la|le|leur|notre|est|comme|une?) ))${NEW}((?:[Ee]xecutive |[Ss]enior )?[Vv]ice[- ][Pp]resident|[Pp]resident|(?:[Ee]xecutive |[Pp]ersonal )[Aa]ssistant|[Ee]ngineer|[Aa]rchitect|[Aa]ccountant|[Ll]awyer|[Tt]rustee|[Cc]omptable|[Aa]vocate?|[Ii]ngénieure?|[Tt]echnicien(?:ne)?|[Tt]echnician|[Cc]onsultante?)${R}`,
  "gu",
);

const IS_NEW = new Set(["new", "nouveau", "nouvelle", "nouvel", "futur", "future"]);

export function findRoles(text: string): FoundOf<"role">[] {
  const found: FoundOf<"role">[] = [];
  for (const pattern of [...PATTERNS, SOMEBODYS]) {
    for (const match of text.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      if (found.some((other) => start < other.end && other.start < end)) continue;
      const title = match[2]!.trim();
      const value = { title: title[0]!.toUpperCase() + title.slice(1), isNew: IS_NEW.has(fold(match[1] ?? "")) };
      found.push({ kind: "role", start, end, text: match[0], value });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** "(achats)" or "(purchasing)" after a name. */
export const AREA_IN_BRACKETS = new RegExp(`^ ?\\((${AREAS}|${ACRONYM})\\)`, "u");

const HALF_HEADING =
  /^(?:(?:Executive |Senior )?Vice[- ]President|President|(?:Executive |Personal )Assistant|Engineer|Architect|Accountant|Lawyer|Consultant)$/;

/** "…, Executive Vice President, …" with nobody beside it is any line of a heading. */
export const isHalfHeading = (text: string, { start, text: written, value }: FoundOf<"role">) =>
  value.person === undefined && HALF_HEADING.test(written) && /[,(] ?$/.test(text.slice(Math.max(0, start - 2), start));
