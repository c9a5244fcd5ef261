/** Invented roots of company names: nobody's name, nobody's town. Joined with the forms of an industry. */
const words = (text: string): readonly string[] => text.trim().split(/\s+/);

export const roots: Record<"fr" | "en", readonly string[]> = {
  fr: words(`Auvelin Bréjac Castelvire Dorvaux Esquerlan Fontarelle Gravilan Hautrevel Isclane Jorvelle Kervadou Lansargue
    Mirvalois Nérolac Orvanne Plessival Quenouval Rochevesle Sauvelande Tarvignac Ussandre Valcrouze Ymonville Zélandre Aubrevive
    Balmoreau Cressandre Durvillac Échalonne Ferrancy Gaubretal Houssard-Lys Ivremont Jussandre Lavergnol Malvoisel Noirvaux
    Ombrevoie Peyrolande Rantelmy Sablevert Tournevac Ulmerault Verdanson Auxcombe Bellerac Charmevoie Drouvelle Estramont
    Florimond-Nay Grandvelle Hurtevac Joncheroy Landouval Mornelay Ormeraie Pierrevance Rousselande Sarmoise Trévallac Vaudrelin`),
  en: words(`Harrowmere Thornwich Calderbeck Wexmoor Blackthwaite Ravensley Aldermoss Brackenfold Copthwaite Dunnerholm Eskerdale
    Fernhallow Garrowby Hawksmere Inglewold Kestermoor Larkhollow Merrowdale Northfold Oakenrigg Pendlewick Quernstone Rushbourne
    Skelderby Tarnwick Ullerstone Wetherfold Yarrowgate Ambermoor Birchover-Lea Coldharrow Dragleybeck Elmstonby Fallowbridge
    Gilderoyd Hollinshaw Ivelmere Kirkvale Lowdermoss Mossgarth Netherlaw Otterholt Pikestone Ryecombe Sallowfield Thistlemoor
    Underbank-Shaw Winterfold Yewbarrow Axholm Brimscar Crosthwick Deepmarsh Ellerhow Foxrigg Greystell Hindlethorpe Kelderwick
    Lingmoss Marrowby Stonegarth`),
};

/** Reference accounts stand first: the same names as in the designs. Fields left out are drawn. */
export type ReferenceAccount = {
  name: string;
  industry: string;
  city: string;
  language: "fr" | "en";
  kind: "customer" | "prospect" | "partner" | "former";
  size: number;
  parent?: string;
  /** Key of the colleague who owns it. */
  owner: string;
  circle?: readonly string[];
  restricted?: boolean;
  tags?: readonly string[];
};

export const referenceAccounts: readonly ReferenceAccount[] = [
  {
    name: "Groupe Aérolor",
    industry: "Aerospace",
    city: "Nantes",
    language: "fr",
    kind: "customer",
    size: 4200,
    owner: "salome",
  },
  {
    name: "Aérolor Rotors",
    industry: "Aerospace",
    city: "Toulouse",
    language: "fr",
    kind: "customer",
    size: 640,
    parent: "Groupe Aérolor",
    owner: "salome",
    circle: ["ludovic"],
    tags: ["test-benches", "key-account"],
  },
  {
    name: "Aérolor Composites",
    industry: "Aerospace",
    city: "Nantes",
    language: "fr",
    kind: "prospect",
    size: 310,
    parent: "Groupe Aérolor",
    owner: "salome",
  },
  {
    name: "Aérolor Services",
    industry: "Aerospace",
    city: "Blagnac",
    language: "fr",
    kind: "customer",
    size: 180,
    parent: "Groupe Aérolor",
    owner: "quentin.morvan",
  },
  {
    name: "Hydrelia",
    industry: "Water",
    city: "Lyon",
    language: "fr",
    kind: "customer",
    size: 890,
    owner: "bastien.cazal",
    circle: ["clara"],
    tags: ["key-account", "renewal"],
  },
  {
    name: "Nordhavn Ferries",
    industry: "Shipping",
    city: "Aalborg",
    language: "en",
    kind: "customer",
    size: 1150,
    owner: "noemie",
    circle: ["ludovic", "solveig.hagen"],
    tags: ["fleet"],
  },
  {
    name: "Maisons Corvane",
    industry: "Homebuilding",
    city: "Lyon",
    language: "fr",
    kind: "prospect",
    size: 220,
    owner: "bastien.cazal",
    tags: ["housing"],
  },
  {
    name: "Brasserie Tilleul",
    industry: "Brewing",
    city: "Lille",
    language: "fr",
    kind: "prospect",
    size: 48,
    owner: "hugo",
  },
  {
    name: "Port de Bréval",
    industry: "Ports",
    city: "Le Havre",
    language: "fr",
    kind: "prospect",
    size: 1400,
    owner: "thibault.garnero",
    circle: ["clara"],
    tags: ["public"],
  },
  {
    name: "Solange Textiles",
    industry: "Textiles",
    city: "Castres",
    language: "fr",
    kind: "customer",
    size: 260,
    owner: "hugo",
  },
  {
    name: "Ateliers Quillan",
    industry: "Aerospace",
    city: "Tarbes",
    language: "fr",
    kind: "customer",
    size: 340,
    owner: "quentin.morvan",
    circle: ["gilles.peyronnet", "bertrand.lacaze"],
  },
  {
    name: "Kestrel Rail",
    industry: "Rail",
    city: "Derby",
    language: "en",
    kind: "prospect",
    size: 760,
    owner: "fiona.aldersey",
    circle: ["margaret.holroyd"],
  },
  {
    name: "Valcrouze Défense",
    industry: "Aerospace",
    city: "Toulouse",
    language: "fr",
    kind: "prospect",
    size: 520,
    owner: "salome",
    restricted: true,
  },
  {
    name: "Thornwich Nuclear Services",
    industry: "Energy",
    city: "Preston",
    language: "en",
    kind: "customer",
    size: 980,
    owner: "fiona.aldersey",
    restricted: true,
  },
  {
    name: "Laboratoires Sarmoise",
    industry: "Healthcare",
    city: "Grenoble",
    language: "fr",
    kind: "customer",
    size: 410,
    owner: "margaux.delrieu",
    restricted: true,
  },
];

/** Topics a post may carry, by industry too (its key, folded). */
export const topics: readonly string[] = [
  "tender",
  "pricing",
  "competitor",
  "test-benches",
  "calibration",
  "renewal",
  "pilot",
  "delivery",
  "maintenance",
  "energy",
];
