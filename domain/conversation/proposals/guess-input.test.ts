import { describe, expect, test } from "vitest";
import { guessChannel, guessKind } from "./guess-input.ts";

describe("guessKind", () => {
  test.each([
    ["tip", "Met Claire Dupont, their new CTO. She is unhappy with the vibration supplier and has about 200 k€."],
    ["tip", "Rencontré leur nouveau DSI au salon, il cherche une solution."],
    ["tip", "Contact : lena.fischer@turbinenwerk.example, +49 30 901820"],
    ["risk", "M. Marty a rappelé deux fois, le ton était sec, « c’est la dernière fois »."],
    ["risk", "Attention, résiliation possible, ils sont très mécontents du support."],
    ["risk", "They threaten to cancel because of the delays."],
    ["question", "Qui connaît quelqu'un chez Aérolor ?"],
    ["question", "Does anyone know their buyer?"],
    ["idea", "On pourrait leur proposer une démo sur site."],
    ["idea", "What if we invited them to the test cells"],
    ["update", "Demo went well, next step is the quote."],
    ["update", "Compte rendu de la réunion de mardi."],
    ["information", "Le groupe vient de racheter Mécanis."],
    ["information", "The site has 400 people."],
    ["information", ""],
  ])("%s: %s", (kind, text) => {
    expect(guessKind(text)).toBe(kind);
  });
});

describe("guessChannel", () => {
  test.each([
    ["Met Claire on the train", "face-to-face", true],
    ["J'ai rencontré leur DSI", "face-to-face", true],
    ["Déjeuné avec Hervé", "face-to-face", true],
    ["Coup de fil de M. Lefèvre ce matin", "phone", true],
    ["She called me about the invoice", "phone", true],
    ["Il m'a écrit un mail, il m'a dit oui", "e-mail", true],
    ["On m'a dit qu'ils cherchaient un fournisseur", null, false],
    ["I heard they changed supplier", null, false],
    ["Apparently seen on LinkedIn", "social", false],
    ["Lu dans la presse : rachat", "web", false],
    ["Croisé au salon de Lyon", "event", true],
    ["Twelve sites in France", null, null],
  ])("%s", (text, channel, firstHand) => {
    expect(guessChannel(text)).toEqual({ channel, firstHand });
  });
});
