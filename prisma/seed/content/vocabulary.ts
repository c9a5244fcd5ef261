/** A phrase in both languages: [French, English]. */
export type Pair = readonly [fr: string, en: string];

/** What colleagues talk about at the customers of one industry. */
export type Industry = {
  key: string;
  /** How accounts are named: {x} is an invented root. */
  names: Pair[];
  /** With the definite article: "la ligne 3", "the third line". */
  machines: Pair[];
  /** A whole clause, without capital or full stop. */
  troubles: Pair[];
  /** What an hour or a day of trouble costs them. */
  stakes: Pair[];
  /** Names of deals. */
  deals: Pair[];
  /** A fair or an event of the trade; with its article. */
  fair: Pair;
  /** The rule or audit that makes them measure. */
  rule: Pair;
};

/** What Meridel makes: plurals without article, so that a sentence fits all of them. */
export const products: readonly Pair[] = [
  ["capteurs de vibration", "vibration sensors"],
  ["sondes de température", "temperature probes"],
  ["passerelles", "gateways"],
  ["enregistreurs d’humidité", "humidity loggers"],
  ["débitmètres à clamp", "clamp-on flow meters"],
  ["capteurs acoustiques", "acoustic sensors"],
  ["boîtiers de surveillance", "monitoring boxes"],
  ["capteurs de pression sans fil", "wireless pressure sensors"],
];

/** Competitors, all invented. */
export const rivals: readonly string[] = ["Ormvik", "Talmeret", "Quenby Gauge", "Delacombe Mesure", "Strandholt"];

/** Roles at accounts: French (he, she) with article after "le/la", English, department. Earlier is higher. */
export const titles: readonly { m: string; f: string; en: string; department: string }[] = [
  { m: "directeur général", f: "directrice générale", en: "CEO", department: "Direction" },
  { m: "directeur technique", f: "directrice technique", en: "CTO", department: "Engineering" },
  { m: "directeur des achats", f: "directrice des achats", en: "head of purchasing", department: "Purchasing" },
  { m: "responsable maintenance", f: "responsable maintenance", en: "maintenance manager", department: "Maintenance" },
  { m: "directeur de production", f: "directrice de production", en: "production manager", department: "Production" },
  { m: "responsable qualité", f: "responsable qualité", en: "quality manager", department: "Quality" },
  { m: "directeur financier", f: "directrice financière", en: "finance director", department: "Finance" },
  { m: "chef de projet", f: "cheffe de projet", en: "project manager", department: "Engineering" },
  { m: "directeur de site", f: "directrice de site", en: "site manager", department: "Operations" },
  { m: "responsable méthodes", f: "responsable méthodes", en: "process engineer", department: "Engineering" },
  {
    m: "technicien de maintenance",
    f: "technicienne de maintenance",
    en: "maintenance technician",
    department: "Maintenance",
  },
  { m: "acheteur", f: "acheteuse", en: "buyer", department: "Purchasing" },
  { m: "responsable informatique", f: "responsable informatique", en: "IT manager", department: "IT" },
  { m: "responsable énergie", f: "responsable énergie", en: "energy manager", department: "Operations" },
  { m: "assistant de direction", f: "assistante de direction", en: "executive assistant", department: "Direction" },
];
