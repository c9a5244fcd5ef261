import { cast, type CastMember } from "../../../tests/cast.ts";

/** Someone of the invented firm, or an influencer it invites. `gender` serves French agreement only. */
export type Colleague = CastMember & { gender: "f" | "m"; site: string };

const f = (member: CastMember, site: string): Colleague => ({ ...member, gender: "f", site });
const m = (member: CastMember, site: string): Colleague => ({ ...member, gender: "m", site });

type Line = readonly [name: string, gender: "f" | "m", locale: "fr" | "en", site: string, title: string];

const others: Record<string, readonly Line[]> = {
  "Key accounts": [
    ["Bastien Cazal", "m", "fr", "Lyon", "Key account manager"],
    ["Fiona Aldersey", "f", "en", "Leeds", "Key account manager"],
    ["Quentin Morvan", "m", "fr", "Toulouse", "Key account manager"],
  ],
  Sales: [
    ["Margaux Delrieu", "f", "fr", "Lyon", "Account manager"],
    ["Owen Thackeray", "m", "en", "Leeds", "Account manager"],
    ["Priya Ramsden", "f", "en", "Leeds", "Account manager"],
    ["Thibault Garnero", "m", "fr", "Nantes", "Account manager"],
    ["Élodie Saunier", "f", "fr", "Toulouse", "Inside sales"],
    ["Callum Birtwhistle", "m", "en", "Leeds", "Inside sales"],
  ],
  Support: [
    ["Nadège Pouliquen", "f", "fr", "Toulouse", "Head of support"],
    ["Samir Haddad", "m", "fr", "Toulouse", "Support engineer"],
    ["Rosie Kettlewell", "f", "en", "Leeds", "Support engineer"],
    ["Jérôme Fabrègue", "m", "fr", "Lyon", "Support engineer"],
    ["Declan Moorhouse", "m", "en", "Leeds", "Support technician"],
    ["Aminata Sylla", "f", "fr", "Toulouse", "Support technician"],
    ["Valentin Roques", "m", "fr", "Toulouse", "Hotline"],
  ],
  "R&D": [
    ["Théo Marchetti", "m", "fr", "Toulouse", "Firmware engineer"],
    ["Hannah Osgood", "f", "en", "Leeds", "Signal processing engineer"],
    ["Cyril Bonnafous", "m", "fr", "Toulouse", "Head of R&D"],
    ["Leïla Mansouri", "f", "fr", "Toulouse", "Data scientist"],
    ["Edmund Farrow", "m", "en", "Leeds", "Acoustics engineer"],
    ["Pauline Estrade", "f", "fr", "Toulouse", "Mechanical engineer"],
  ],
  "Field engineering": [
    ["Mickaël Tournier", "m", "fr", "Lyon", "Field engineer"],
    ["Sioned Parry", "f", "en", "Leeds", "Field engineer"],
    ["Damien Lescure", "m", "fr", "Toulouse", "Field engineer"],
    ["Gwenaël Le Bihan", "m", "fr", "Nantes", "Commissioning lead"],
    ["Ruth Oakenshaw", "f", "en", "Leeds", "Field engineer"],
  ],
  Marketing: [
    ["Oscar Lindley", "m", "en", "Leeds", "Product marketing"],
    ["Capucine Abadie", "f", "fr", "Toulouse", "Events"],
  ],
  Finance: [
    ["Brigitte Castagné", "f", "fr", "Toulouse", "Accounts receivable"],
    ["Nigel Hardcastle", "m", "en", "Leeds", "Financial controller"],
    ["Sabrina Teyssier", "f", "fr", "Toulouse", "Accountant"],
  ],
  Reception: [["Beth Appleyard", "f", "en", "Leeds", "Receptionist"]],
  Production: [
    ["Yann Le Goff", "m", "fr", "Toulouse", "Production engineer"],
    ["Sandrine Barthès", "f", "fr", "Toulouse", "Workshop lead"],
    ["Mourad Zerrouki", "m", "fr", "Toulouse", "Calibration technician"],
    ["Karine Vialade", "f", "fr", "Toulouse", "Planning"],
    ["Joël Espinasse", "m", "fr", "Toulouse", "Shipping"],
  ],
  Quality: [
    ["Odile Cambon", "f", "fr", "Toulouse", "Quality manager"],
    ["Imogen Stansfield", "f", "en", "Leeds", "Quality engineer"],
  ],
  Purchasing: [["Florence Mazars", "f", "fr", "Toulouse", "Head of purchasing"]],
  HR: [
    ["Agathe Duhamel", "f", "fr", "Toulouse", "HR director"],
    ["Simon Pickersgill", "m", "en", "Leeds", "Recruiter"],
  ],
  IT: [
    ["Rémi Calvet", "m", "fr", "Toulouse", "Systems engineer"],
    ["Lydia Fenwick", "f", "en", "Leeds", "Applications"],
  ],
  Legal: [
    ["Victoire Lamarque", "f", "fr", "Toulouse", "General counsel"],
    ["Adrian Bexley", "m", "en", "Leeds", "Contracts"],
  ],
  Direction: [
    ["Hélène Sauvaire", "f", "fr", "Toulouse", "Chief executive"],
    ["Robert Tansley", "m", "en", "Leeds", "Managing director UK"],
  ],
};

const outside: readonly Line[] = [
  ["Gilles Peyronnet", "m", "fr", "", "Alumnus, former head of field engineering"],
  ["Margaret Holroyd", "f", "en", "", "Partner, systems integrator"],
  ["Étienne Vasseur-Blanc", "m", "fr", "", "Partner, calibration laboratory"],
  ["Solveig Hagen", "f", "en", "", "Board member"],
  ["Bertrand Lacaze", "m", "fr", "", "Alumnus, former key account manager"],
  ["Yvonne Castelnau", "f", "fr", "", "Consultant, energy efficiency"],
];

/** Plain ASCII for addresses: "Étienne Vasseur-Blanc" becomes "etienne.vasseur-blanc". */
export function mailbox(name: string): string {
  return name
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase()
    .replace(/[^a-z -]/g, "")
    .trim()
    .replace(/ +/g, ".");
}

function line(department: string, at: Line, influencer: boolean): Colleague {
  const [name, gender, locale, site, title] = at;
  const local = mailbox(name);
  return {
    key: local,
    name,
    email: `${local}@${influencer ? "influencers" : "meridel"}.example`,
    role: influencer ? "influencer" : "member",
    department: influencer ? "Outside" : department,
    title,
    locale,
    gender,
    site,
  };
}

const named: Colleague[] = [
  m(cast.karim, "Toulouse"),
  f(cast.salome, "Toulouse"),
  f(cast.noemie, "Toulouse"),
  f(cast.ines, "Toulouse"),
  m(cast.tom, "Leeds"),
  f(cast.marguerite, "Toulouse"),
  m(cast.paul, "Toulouse"),
  f(cast.adele, "Toulouse"),
  m(cast.hugo, "Toulouse"),
  m(cast.gareth, "Leeds"),
  f(cast.admin, "Toulouse"),
];

/** The firm: the named cast first, then everyone else. */
export const colleagues: readonly Colleague[] = [
  ...named,
  ...Object.entries(others).flatMap(([department, lines]) => lines.map((at) => line(department, at, false))),
];

/** People outside the firm who are invited to a few accounts. */
export const influencers: readonly Colleague[] = [
  m(cast.ludovic, ""),
  f(cast.clara, ""),
  ...outside.map((at) => line("Outside", at, true)),
];

/** In the order of the house, for lists. */
/** Colleagues who work together across departments, by the keys of the cast. Their ids are fixed, so that they draw nothing at random. */
export const teams: readonly { id: string; name: string; members: readonly string[] }[] = (
  [
    ["Tender desk", ["salome", "hugo", "paul", "adele"]],
    ["Rotor rescue", ["karim", "ines", "tom"]],
    ["Ferries and ports", ["tom", "hugo"]],
  ] as const
).map(([name, members], index) => ({ id: `00000000-0000-7000-8000-00000000020${index + 1}`, name, members }));

export const departments: readonly string[] = [
  "Direction",
  "Key accounts",
  "Sales",
  "Marketing",
  "Support",
  "Field engineering",
  "R&D",
  "Production",
  "Quality",
  "Purchasing",
  "Finance",
  "Legal",
  "HR",
  "IT",
  "Reception",
];
