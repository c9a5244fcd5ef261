import { MONTHS, SEASONS, WEEKDAYS } from "./calendar-words.ts";

const words = (list: string) => new Set(list.trim().split(/\s+/));

/** Capitalised words that are never part of a person's name. Folded. */
export const NOT_NAMES: ReadonlySet<string> = new Set([
  ...Object.keys(MONTHS),
  ...WEEKDAYS,
  ...Object.keys(SEASONS),
  ...words(`
    rfp rfi rfq crm erp sap saas it rh hr poc nda sla kpi roi api iot ai ia eur usd gbp ok pdf mail email e-mail linkedin teams zoom slack
    excel salesforce hubspot oracle microsoft google amazon azure aws codir comex board covid rgpd gdpr iso ce tgv ter rer
    france paris lyon marseille toulouse bordeaux lille nantes strasbourg nice rennes grenoble montpellier dijon angers london londres
    manchester birmingham leeds bristol glasgow edinburgh dublin brussels bruxelles geneva geneve zurich lausanne berlin munich
    hamburg frankfurt madrid barcelona barcelone lisbon lisbonne milan rome turin amsterdam vienna vienne prague warsaw york boston chicago
    texas california tokyo singapore dubai casablanca tunis alger dakar abidjan montreal quebec toronto europe asia asie africa afrique
    england angleterre uk usa us eu ue germany allemagne spain espagne italy italie belgium belgique switzerland suisse china chine
    japan japon india inde canada morocco maroc french francais english anglais german allemand american europeen european british
    noel paques christmas easter monsieur madame sales marketing finance support engineering procurement purchasing achats production
    maintenance logistique qualite direction budget contrat contract projet project
  `),
]);

/** Places, months and feasts that are family names as well: read so right after a given name. */
export const FAMILY_NAMES_TOO: ReadonlySet<string> = words(`
  france paris lyon nice london berlin milan rome boston york bristol lisbonne vienne angers england berne holland french english german french
  january march april may june july august mars avril mai juin aout noel paques christmas easter winter summer printemps ete
`);

/** Capitals that only mark the start of a sentence. Folded; a first name is never in this list. */
export const STARTERS: ReadonlySet<string> = words(`
  a about after again all also an and another any anyone apparently are as ask asked at au aucun aujourd'hui aussi autre aux avant avec be because
  before big bad bonjour both bref but by call called can car careful ce cela celui certains ces cet cette chez comme comment confirmed
  contact contacte croise dans de demain depuis des deux did dinner discussed do does du during each elle elles en encore enfin ensuite est et
  eu even every everyone faut fin first follow following for from fyi good got great had hard has have he heard hello her here hi hier his how
  however i idea idee if il ils in info is it its j'ai je just keep la last le les leur leurs lors lunch ma maintenant mais maybe meeting meet
  met mauvaise mes merci mon my need never new news next no nobody nos not note notre nous nouveau nouvelle now on once only or other our
  ou over par parle parti pas perhaps please plus pour pourquoi probablement quand que quel quelle question qui quite rappel reminder rencontre
  rencontree reunion risk risque saw say says see seen selon send she should si since so some someone soon sounds speak spoke
  still sur talk talked tell thanks that the their then there these they this those though through tip today tomorrow ton tous tout
  toujours toute tres try two un une update urgent very via visit visite visited voici voila vos votre vous vu vue was watch we week well were
  what when where which while who whose why will with without would y yesterday yes you your appel appele appelle attention beware spotted
  had chatted bumped ran coffee cafe dejeune dejeuner phoned emailed introduced presented signed lost won gagne perdu signe interim both former ancien
  ancienne future futur ex suite echange discute recu eux lui moi toi personne quelqu'un according ideally currently actuellement
  bonne bon petit petite grande grand mme mr
`);

export const HONORIFICS: ReadonlySet<string> = words(
  "m mr mrs ms mme mlle mm monsieur madame mademoiselle dr docteur doctor me maitre prof professeur professor sir lady miss herr frau",
);

/** Lower-case words that a family name may hold; those of the second list only right after a given name. */
export const PARTICLES: ReadonlySet<string> = words(
  "van von der den ter ten el al ben bin ibn da dos das di della del zu af la le",
);
export const NOBILIARY: ReadonlySet<string> = words("de du des d' le la");
