/** What the titles of business are made of: sources of regular expressions. */
export const ACRONYM =
  "CTO|CEO|CFO|COO|CIO|CISO|CMO|CPO|CDO|CHRO|CRO|CSO|DSI|DAF|DRH|DGA|DGS|DG|PDG|RSSI|DPO|RH|RRH|RAF|DOSI|DirCom|DirCab";

/** What a title is about; several words may follow each other ("achats groupe", "IT operations"). */
const AREA =
  "achats?|industriels?|industrielle?|techniques?|commercial(?:e|es)?|financi(?:er|ère|ers)|général(?:e|es)?|marketing|ventes|qualité|maintenance|" +
  "production|usine|site|logistique|informatique|juridique|innovation|digital(?:e)?|numérique|projets?|régional(?:e)?|export|travaux|" +
  "RSE|QHSE|HSE|QSE|ESG|CSR|CRM|ERP|SAV|e-commerce|grands comptes|comptes clés|clientèle|relation clients?|méthodes|exploitation|chantiers?|clients?|comptable|comptabilité|" +
  "trésorerie|paie|formation|recrutement|sécurité|sûreté|réseaux?|données|produits?|développement(?: durable)?|énergie|environnement|bâtiments?|patrimoine|" +
  "immobilier|laboratoire|atelier|magasin|agence|secteur|international(?:e)?|stratégie|transformation|fabrication|approvisionnements?|transports?|" +
  "flotte|flux|planning|études|affaires|marchés(?: publics)?|culture|médical(?:e)?|scientifique|pédagogique|administrati(?:f|ve)|opérationnel(?:le)?|" +
  "supply chain|communication|opérations|ressources humaines|systèmes? d['’]information|R&D|IT|SI|RH|" +
  "procurement|purchasing|sales|engineering|operations|finance|financial|legal|quality|manufacturing|logistics|security|data|product|research|" +
  "infrastructure|HR|human resources|business development|customer success|facilities|plant|groupe|group|adjointe?|" +
  "sustainability|supply|sourcing|category|treasury|accounting|payroll|compliance|risk|safety|fleet|store|warehouse|factory|works|branch|area|regional|" +
  "national|country|general|office|lab|laboratory|training|talent|people|software|platform|cloud|network|systems|solutions|technical|design|brand|" +
  "communications|public affairs|partnerships?|alliances|key accounts?|accounts?|programme|program|project|delivery|change|strategy|contracts?|" +
  "energy|estates?|property|reliability|process|service|support|clinical|medical|retail|import|field|transport|shipping|corporate";
export const ANY_CASE = AREA.replace(
  /(^|\|)(\p{Ll})/gu,
  (_, bar: string, letter: string) => `${bar}[${letter}${letter.toUpperCase()}]`,
);
export const AREAS = `(?:${ANY_CASE})(?: (?:et |and |& )?(?:${ANY_CASE})){0,2}`;
