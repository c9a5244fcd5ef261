/** People of the reference accounts, by name. All invented. `title` is the English key of vocabulary.ts. */
export type ReferencePerson = {
  name: string;
  gender: "f" | "m";
  title: string;
  /** Shown in place of the usual word for the title. */
  label?: string;
  phone?: string;
  startedDaysAgo?: number;
};

export const referencePeople: Record<string, readonly ReferencePerson[]> = {
  "Aérolor Rotors": [
    { name: "Claire Dupont", gender: "f", title: "CTO", phone: "+33639980875", startedDaysAgo: 0 },
    { name: "Étienne Roumier", gender: "m", title: "CEO", startedDaysAgo: 1500 },
    {
      name: "Sofia Andrade",
      gender: "f",
      title: "project manager",
      label: "Responsable bancs d’essai",
      phone: "+33639981420",
      startedDaysAgo: 1100,
    },
    { name: "Jean-Luc Marty", gender: "m", title: "head of purchasing", phone: "+33536490162", startedDaysAgo: 2800 },
    { name: "Marc Peyrelade", gender: "m", title: "maintenance manager", startedDaysAgo: 2200 },
  ],
  Hydrelia: [
    { name: "Clara Dupond", gender: "f", title: "quality manager", startedDaysAgo: 700 },
    { name: "Inês Carvalho", gender: "f", title: "maintenance manager", phone: "+33639982290", startedDaysAgo: 1900 },
    { name: "Rodolphe Masclaux", gender: "m", title: "CTO", startedDaysAgo: 900 },
    { name: "Pascale Viguerie", gender: "f", title: "head of purchasing", startedDaysAgo: 400 },
  ],
  "Nordhavn Ferries": [
    { name: "Anke Vogt", gender: "f", title: "head of purchasing", phone: "+447700900318", startedDaysAgo: 1300 },
    { name: "Lars Bergqvist", gender: "m", title: "CTO", label: "Fleet director", startedDaysAgo: 2500 },
    { name: "Signe Aagaard", gender: "f", title: "maintenance manager", startedDaysAgo: 800 },
  ],
  "Maisons Corvane": [
    { name: "Mathilde Corvane", gender: "f", title: "CEO", startedDaysAgo: 3400 },
    { name: "Florent Charensol", gender: "m", title: "site manager", phone: "+33639983311", startedDaysAgo: 600 },
  ],
  "Brasserie Tilleul": [
    {
      name: "Arnould Desplanques",
      gender: "m",
      title: "production manager",
      label: "Maître brasseur",
      startedDaysAgo: 1800,
    },
    { name: "Judith Brissonneau", gender: "f", title: "finance director", startedDaysAgo: 500 },
  ],
  "Port de Bréval": [
    { name: "Yannick Kermarec", gender: "m", title: "site manager", startedDaysAgo: 950 },
    { name: "Violaine Houdebert", gender: "f", title: "project manager", phone: "+33639984472", startedDaysAgo: 300 },
  ],
  "Solange Textiles": [
    { name: "Régis Combarieu", gender: "m", title: "production manager", startedDaysAgo: 2100 },
    { name: "Solène Auriac", gender: "f", title: "CEO", startedDaysAgo: 4000 },
  ],
};
