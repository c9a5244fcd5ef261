/** Ties of the designs: who of the cast knows whom, how well, and when they met. All invented. */
export type ReferenceTie = {
  account: string;
  /** Key of the colleague. */
  by: string;
  person: string;
  claimed: "strong" | "familiar" | "faint";
  how: string;
  /** Days before the moment of seeding: when the tie was told, and each time they met. */
  toldDaysAgo: number;
  met: readonly number[];
};

export const referenceTies: readonly ReferenceTie[] = [
  {
    account: "Aérolor Rotors",
    by: "ines",
    person: "Sofia Andrade",
    claimed: "strong",
    how: "We broke three blade rings together on their rig.",
    toldDaysAgo: 60,
    met: [12, 33, 61, 96, 131, 172, 214, 258, 301],
  },
  {
    account: "Aérolor Rotors",
    by: "ines",
    person: "Marc Peyrelade",
    claimed: "strong",
    how: "He ran the bench at Quillan when I was there; lunch every month since.",
    toldDaysAgo: 75,
    met: [19, 47, 82, 118],
  },
  {
    account: "Aérolor Rotors",
    by: "tom",
    person: "Sofia Andrade",
    claimed: "familiar",
    how: "Every cable in cell 2 has passed through our hands.",
    toldDaysAgo: 140,
    met: [26, 90, 155],
  },
  {
    account: "Hydrelia",
    by: "yann.le.goff",
    person: "Inês Carvalho",
    claimed: "strong",
    how: "Deux hivers de mise en service, souvent la nuit.",
    toldDaysAgo: 40,
    met: [9, 31, 58, 120],
  },
  {
    account: "Nordhavn Ferries",
    by: "ludovic",
    person: "Lars Bergqvist",
    claimed: "strong",
    how: "We sat on the same yard’s board for five years.",
    toldDaysAgo: 55,
    met: [],
  },
];
