import type { StageKey } from "../rows/fixed.ts";

/** The open deals of the designs. Amounts in euros; `closeInDays` null where nobody said; `since` is days in the stage. */
export type ReferenceDeal = {
  name: string;
  stage: StageKey;
  amount: number;
  closeInDays: number | null;
  openedDaysAgo: number;
  since: number;
  owner: string;
  nextStep: string;
  nextStepInDays: number | null;
  /** Keys of the colleagues who help with it, besides its owner. */
  crew: readonly string[];
  /** Name at the account → part. */
  people: Record<string, "decides" | "influences" | "blocks" | "champions">;
};

export const referenceDeals: Record<string, readonly ReferenceDeal[]> = {
  "Aérolor Rotors": [
    {
      name: "Rotor sensors",
      stage: "proposal",
      amount: 420_000,
      closeInDays: 16,
      openedDaysAgo: 133,
      since: 8,
      owner: "salome",
      nextStep: "Rig week with Sofia’s team. Yann and Inès are free.",
      nextStepInDays: 9,
      crew: ["ines", "karim", "tom", "paul", "marguerite"],
      people: {
        "Étienne Roumier": "decides",
        "Sofia Andrade": "champions",
        "Claire Dupont": "influences",
        "Jean-Luc Marty": "blocks",
      },
    },
    {
      name: "Spare parts framework",
      stage: "negotiation",
      amount: 510_000,
      closeInDays: 57,
      openedDaysAgo: 190,
      since: 21,
      owner: "noemie",
      nextStep: "Clause 14, with Victoire",
      nextStepInDays: 4,
      crew: ["paul", "salome", "marguerite"],
      people: { "Jean-Luc Marty": "influences", "Étienne Roumier": "decides" },
    },
    {
      name: "Test-bench retrofit",
      stage: "qualified",
      amount: 180_000,
      closeInDays: 43,
      openedDaysAgo: 40,
      since: 12,
      owner: "salome",
      nextStep: "Six cells or eight? Ask Sofia",
      nextStepInDays: 2,
      crew: ["tom", "adele", "karim"],
      people: { "Sofia Andrade": "influences" },
    },
    {
      name: "Vibration pilot",
      stage: "tip",
      amount: 90_000,
      closeInDays: null,
      openedDaysAgo: 11,
      since: 11,
      owner: "salome",
      nextStep: "Call Claire Dupont",
      nextStepInDays: 2,
      crew: ["karim", "ines"],
      people: { "Claire Dupont": "decides" },
    },
  ],
  Hydrelia: [
    {
      name: "Gateway renewal",
      stage: "negotiation",
      amount: 440_000,
      closeInDays: 46,
      openedDaysAgo: 160,
      since: 26,
      owner: "bastien.cazal",
      nextStep: "Replace four power supplies first",
      nextStepInDays: 1,
      crew: ["yann.le.goff", "marguerite", "karim", "tom"],
      people: { "Rodolphe Masclaux": "decides", "Inês Carvalho": "champions", "Pascale Viguerie": "blocks" },
    },
  ],
  "Nordhavn Ferries": [
    {
      name: "Fleet monitoring",
      stage: "proposal",
      amount: 760_000,
      closeInDays: 50,
      openedDaysAgo: 150,
      since: 30,
      owner: "noemie",
      nextStep: "Answer Ormvik’s free loan",
      nextStepInDays: 3,
      crew: ["yann.le.goff", "tom"],
      people: { "Lars Bergqvist": "decides" },
    },
  ],
  "Maisons Corvane": [
    {
      name: "Site humidity, 40 houses",
      stage: "proposal",
      amount: 150_000,
      closeInDays: 29,
      openedDaysAgo: 75,
      since: 13,
      owner: "bastien.cazal",
      nextStep: "Visit the Lyon show house",
      nextStepInDays: 6,
      crew: ["adele"],
      people: { "Mathilde Corvane": "decides", "Florent Charensol": "champions" },
    },
  ],
  "Brasserie Tilleul": [
    {
      name: "Fermentation log",
      stage: "tip",
      amount: 35_000,
      closeInDays: 90,
      openedDaysAgo: 15,
      since: 15,
      owner: "hugo",
      nextStep: "Offer the talk in Lille",
      nextStepInDays: 12,
      crew: ["adele", "paul"],
      people: { "Arnould Desplanques": "champions" },
    },
  ],
  "Port de Bréval": [
    {
      name: "Crane monitoring",
      stage: "tip",
      amount: 240_000,
      closeInDays: 70,
      openedDaysAgo: 45,
      since: 45,
      owner: "thibault.garnero",
      nextStep: "Find who runs the control room",
      nextStepInDays: null,
      crew: [],
      people: {},
    },
  ],
  "Solange Textiles": [
    {
      name: "Loom speed sensors",
      stage: "qualified",
      amount: 210_000,
      closeInDays: 64,
      openedDaysAgo: 80,
      since: 40,
      owner: "hugo",
      nextStep: "",
      nextStepInDays: null,
      crew: [],
      people: { "Régis Combarieu": "influences" },
    },
  ],
};
