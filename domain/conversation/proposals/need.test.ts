import { describe, expect, test } from "vitest";
import { extractProposals } from "./proposals-input.ts";

const context = { now: new Date(2027, 0, 14, 12), locale: "en" as const, country: "FR" };

/** The new deal of a sentence: its name, or whom they would leave. */
function dealIn(text: string): { name: string | null; leaves?: string } | null {
  for (const { kind, value } of extractProposals(text, context)) {
    if (kind === "opportunity")
      return { name: value.name, ...(value.leaves !== undefined && { leaves: value.leaves }) };
  }
  return null;
}

describe("a new deal is named after what is needed", () => {
  test.each([
    ["They need to replace their cooling pumps before March, about 200 k€.", "Cooling pumps"],
    ["She is unhappy with the vibration supplier and has about 200 k€ to spend.", "Vibration"],
    ["Mécontente de leur prestataire actuel de supervision, budget 90 k€.", "Supervision"],
    ["Déçu du fournisseur de capteurs, budget 40 k€.", "Capteurs"],
    ["They are looking for a specialist of temperature probes. She said €40k.", "Temperature probes"],
    ["Il cherche quelqu’un pour la revue de navigabilité, il a parlé de 405 k€.", "Revue de navigabilité"],
    ["Jeremy wants to talk to someone about the bow thruster. Around €275k.", "Bow thruster"],
    ["Arthur wants to talk to someone about loom 22. Around €130k.", "Loom 22"],
    ["Veut parler à quelqu’un du propulseur d’étrave. Budget autour de 15 k€.", "Propulseur d’étrave"],
    ["Veut parler à quelqu’un de l’ourdissoir. Budget autour de 110 k€.", "Ourdissoir"],
    ["Veut parler à quelqu'un de la presse 800 tonnes. Budget autour de 515 k€.", "Presse 800 tonnes"],
    ["Le projet de supervision est estimé à 350 k€ HT.", "Supervision"],
    ["Ils ont besoin d’onduleurs, budget 80 000 €.", "Onduleurs"],
    ["Appel d’offres sur les capteurs de pression, environ 1,2 M€.", "Capteurs de pression"],
    ["Veut un devis pour 12 capteurs, budget 30 k€.", "12 capteurs"],
  ])("%s", (text, name) => {
    expect(dealIn(text)).toEqual({ name });
  });
});

describe("unhappy with a supplier whose trade is not said, they would leave it", () => {
  test.each([
    ["Met their new CTO, Odile Kervran: unhappy with their supplier, budget 200 k€ in March.", ""],
    ["They are fed up with their current supplier, budget 200 k€.", ""],
    ["Rencontré leur nouvelle DSI : mécontente du fournisseur, budget 240 k€ en mars.", ""],
    ["Mécontents de leur fournisseur actuel, budget 240 k€.", ""],
    ["Selina Carrandier is unhappy with Strandholt and has about €40k to spend.", "Strandholt"],
    ["Denis n’est pas content d’Ormvik et dispose d’environ 45 k€.", "Ormvik"],
    ["Elle n'est pas satisfaite de Talmeret : budget 45 k€.", "Talmeret"],
    ["Budget 45 k€ voté. Elle n’est pas contente de Talmeret.", "Talmeret"],
  ])("%s", (text, leaves) => {
    expect(dealIn(text)).toEqual({ name: null, leaves });
  });
});

describe("nothing is made up", () => {
  test.each([
    "He is not looking for someone to blame, he never wants another night like it: €38,000 a day.",
    "Il ne cherche pas un coupable, il cherche à ne plus revivre ça : 9 k€ par jour.",
    "They don’t need sensors now. Budget: €20k.",
    "Qui a déjà répondu à un appel d’offres de Port de Bréval ? Je cherche comment ils notent.",
    "Le renouvellement d’air n’est mesuré qu’une fois par an : 20 k€.",
    "Elle n’est pas contente de nous, budget 20 k€.",
    "Budget estimé à 200 000 euros, décision au T3 2027.",
    "He needs it before Friday, about €20k.",
  ])("%s", (text) => {
    expect(dealIn(text)).toEqual({ name: null });
  });
});
