/**
 * The named cast: the same invented people appear in the demo company, in the README and in every test. Pure data, stable for
 * ever: a test may count on the e-mail, the role, the department and the language of each.
 */
export type CastRole = "admin" | "manager" | "member" | "influencer";

export type CastMember = {
  key: string;
  name: string;
  email: string;
  role: CastRole;
  department: string;
  title: string;
  locale: "en" | "fr";
};

/** One password for every demo account. It opens invented data only. */
export const DEMO_PASSWORD = "entregent-demo";

export const COMPANY = { name: "Meridel", domain: "meridel.example" } as const;

export const cast = {
  /** The employee with a tip. */
  karim: {
    key: "karim",
    name: "Karim Benali",
    email: "karim@meridel.example",
    role: "member",
    department: "Support",
    title: "Support engineer",
    locale: "fr",
  },
  /** The salesperson, owner of Aérolor Rotors. */
  salome: {
    key: "salome",
    name: "Salomé Arnaud",
    email: "salome@meridel.example",
    role: "member",
    department: "Key accounts",
    title: "Key account manager",
    locale: "fr",
  },
  /** The manager. */
  noemie: {
    key: "noemie",
    name: "Noémie Vidal",
    email: "noemie@meridel.example",
    role: "manager",
    department: "Sales",
    title: "Sales director",
    locale: "fr",
  },
  /** The connector: she knows people. */
  ines: {
    key: "ines",
    name: "Inès Roche",
    email: "ines@meridel.example",
    role: "member",
    department: "R&D",
    title: "Rotor dynamics engineer",
    locale: "fr",
  },
  tom: {
    key: "tom",
    name: "Tom Berger",
    email: "tom@meridel.example",
    role: "member",
    department: "Field engineering",
    title: "Field engineer",
    locale: "en",
  },
  marguerite: {
    key: "marguerite",
    name: "Marguerite Lenoir",
    email: "marguerite@meridel.example",
    role: "member",
    department: "Reception",
    title: "Receptionist",
    locale: "fr",
  },
  paul: {
    key: "paul",
    name: "Paul Achard",
    email: "paul@meridel.example",
    role: "member",
    department: "Finance",
    title: "CFO",
    locale: "fr",
  },
  adele: {
    key: "adele",
    name: "Adèle Maurin",
    email: "adele@meridel.example",
    role: "member",
    department: "Marketing",
    title: "Marketing manager",
    locale: "fr",
  },
  hugo: {
    key: "hugo",
    name: "Hugo Ferrer",
    email: "hugo@meridel.example",
    role: "member",
    department: "Sales",
    title: "Account manager",
    locale: "fr",
  },
  /** A colleague who belongs to no restricted team and follows nothing: what he sees is what everyone sees. */
  gareth: {
    key: "gareth",
    name: "Gareth Pell",
    email: "gareth@meridel.example",
    role: "member",
    department: "Purchasing",
    title: "Buyer",
    locale: "en",
  },
  admin: {
    key: "admin",
    name: "Maëlle Kerguen",
    email: "admin@meridel.example",
    role: "admin",
    department: "IT",
    title: "IT administrator",
    locale: "fr",
  },
  /** Influencer invited to Aérolor Rotors and Nordhavn Ferries. */
  ludovic: {
    key: "ludovic",
    name: "Ludovic Estève",
    email: "ludovic@influencers.example",
    role: "influencer",
    department: "Outside",
    title: "Board member",
    locale: "fr",
  },
  /** Influencer invited to Port de Bréval and Hydrelia, never to Aérolor Rotors. */
  clara: {
    key: "clara",
    name: "Clara Whitcombe",
    email: "clara@influencers.example",
    role: "influencer",
    department: "Outside",
    title: "Independent consultant",
    locale: "en",
  },
} as const satisfies Record<string, CastMember>;

export type CastKey = keyof typeof cast;
