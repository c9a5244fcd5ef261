import type { FoundOf } from "./found.ts";
import { fold } from "./reading.ts";

const L = "(?<![\\p{L}\\p{N}])";
const R = "(?![\\p{L}\\p{N}])";
const NEW = "(?:(new|nouveau|nouvelle|nouvel|future?|futur|former|ancien(?:ne)?|ex-) ?)?";
const ACRONYM = "CTO|CEO|CFO|COO|CIO|CISO|CMO|CPO|CDO|CHRO|CRO|DSI|DAF|DRH|DG|DGA|PDG|RSSI|DPO|RH|DirCom";
/** What a title is about; several words may follow each other ("achats groupe", "IT operations"). */
const AREA =
  "achats?|industriels?|industrielle?|techniques?|commercial(?:e|es)?|financi(?:er|ère|ers)|général(?:e|es)?|marketing|ventes|qualité|maintenance|" +
  "production|usine|site|logistique|informatique|juridique|innovation|digital(?:e)?|numérique|projets?|régional(?:e)?|export|travaux|" +
  "supply chain|communication|opérations|ressources humaines|systèmes? d['’]information|R&D|IT|SI|RH|" +
  "procurement|purchasing|sales|engineering|operations|finance|legal|quality|manufacturing|logistics|security|data|product|research|" +
  "infrastructure|HR|human resources|business development|customer success|facilities|plant|groupe|group|adjointe?";
const ANY_CASE = AREA.replace(
  /(^|\|)(\p{Ll})/gu,
  (_, bar: string, letter: string) => `${bar}[${letter}${letter.toUpperCase()}]`,
);
const AREAS = `(?:${ANY_CASE})(?: (?:et |and |& )?(?:${ANY_CASE})){0,2}`;
const OF = "(?: (?:of(?: the)?|for|de la|de l['’]|des|du|de|d['’]|aux|à la))? ?";

const PATTERNS = [
  `${NEW}(${ACRONYM})`,
  `${NEW}((?:[Hh]ead|[Dd]irector|VP|SVP|EVP|[Vv]ice[- ][Pp]resident|[Cc]hief|[Ll]ead)${OF}(?:${AREAS})(?: [Oo]fficer)?|[Hh]ead of \\p{Ll}{4,20})`,
  `${NEW}([Cc]hief [\\p{L}]{3,15}(?: [\\p{L}]{3,15})? [Oo]fficer)`,
  `${NEW}((?:[Dd]irecteur|[Dd]irectrice|[Rr]esponsable|[Rr]eprésentante?|[Cc]heffe?|[Ii]ngénieure?|[Cc]hargée? d['’])${OF}(?:${AREAS}))`,
  `${NEW}((?:${ANY_CASE}) (?:[Dd]irector|[Mm]anager|[Ll]ead|[Bb]uyer|[Ee]ngineer|[Oo]fficer))`,
  `${NEW}((?:[Mm]anaging|[Ee]xecutive|[Ff]inance) [Dd]irector|[Cc]hef(?:fe)? de projets?|[Pp]roject manager|[Aa]ccount manager)`,
  `${NEW}([Aa]cheteur|[Aa]cheteuse|[Bb]uyer|[Dd]irecteur|[Dd]irectrice|[Pp]résidente?|[Cc]hairman|[Cc]hairwoman|[Gg]érante?|[Ff]ounder|[Cc]o-?founder|[Ff]ondateur|[Ff]ondatrice|[Ss]ecrétaire général(?:e)?)`,
].map((source) => new RegExp(`${L}${source}${R}`, "gu"));

const IS_NEW = new Set(["new", "nouveau", "nouvelle", "nouvel", "futur", "future"]);

export function findRoles(text: string): FoundOf<"role">[] {
  const found: FoundOf<"role">[] = [];
  for (const pattern of PATTERNS) {
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
