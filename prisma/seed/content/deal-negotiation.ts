/** The last stretch before a signature. */
import { beat, type Beat } from "./beat.ts";

export const negotiationBeats: readonly Beat[] = [
  beat(
    "update",
    "kse",
    "phone+",
    [
      "On négocie {deal}. {p} veut la formation incluse, {q} veut deux points de moins. Je lâche la formation, pas les deux points.",
      "{acc} nous retient à deux. Reste à tomber d’accord sur la clause 14 et sur la date de pose.",
      "Accord de principe de {p} sur {amount}. Il manque la signature de {q}, attendue {day}.",
    ],
    [
      "We are negotiating {deal}. {p} wants training included, {q} wants two points off. I give the training, not the points.",
      "{acc} have kept two of us. What is left is clause 14 and the fitting date.",
      "{p} agrees in principle on {amount}. {q} has yet to sign, by {day}.",
    ],
  ),
  beat(
    "information",
    "l",
    "mail+",
    [
      "La clause 14 (pénalités) est acceptable si on plafonne à 5 %. J’ai envoyé ma rédaction à {q}, ton courtois.",
      "{acc} accepte notre droit applicable. Reste la durée : ils demandent quatre ans, je propose trois plus un.",
      "Contrat relu. Une seule ligne à changer, page 9, sur la propriété des mesures.",
    ],
    [
      "Clause 14 (penalties) will do if we cap it at 5%. My wording is with {q}; the tone is friendly.",
      "{acc} accept our governing law. Length is left: they ask four years, I offer three plus one.",
      "Contract read. One line to change, page 9, on who owns the readings.",
    ],
  ),
  beat(
    "information",
    "xk",
    "phone+",
    [
      "{q} m’a confirmé que le budget est bien voté, {amount} hors taxes. Il n’est perdu qu’au 31 décembre.",
      "Côté finances chez {acc}, on peut facturer 30 % à la commande. {q} l’a déjà fait pour d’autres.",
    ],
    [
      "{q} confirms that the budget is voted, {amount} before tax. It lapses on 31 December only.",
      "On the money side, {acc} will take an invoice of 30% with the order. {q} has done so for others.",
    ],
  ),
  beat(
    "risk",
    "ukfd",
    "phone+",
    [
      "{p} a rappelé deux fois ce matin, ton sec. L’avoir de {past} n’est toujours pas parti, et {pil} ne signera rien avant.",
      "Attention : {q} a été prévenu{qe} par l’atelier que {trouble}. Si on n’en parle pas les premiers, ce sera dans la négociation.",
    ],
    [
      "{p} rang twice this morning, and curtly. The credit note of {past} has still not gone, and nothing gets signed before it does.",
      "Careful: the shop floor told {q} that {trouble}. If we do not bring it up first, it will be used against us.",
    ],
    { signal: "complaint" },
  ),
  beat(
    "idea",
    "fupx",
    "",
    [
      "Faisons d’abord ce qui fâche : remplacer ce qui est à remplacer sur {machine}, sans facture, puis parler du contrat.",
      "Proposons à {p} une date de pose ferme, signée par {c}. C’est la seule chose que {rival} ne peut pas promettre.",
    ],
    [
      "Let us do the sore point first: replace what has to be replaced on {machine}, no invoice, and talk about the contract after.",
      "Offer {p} a firm fitting date, signed by {c}. It is the one thing {rival} cannot promise.",
    ],
  ),
  beat(
    "tip",
    "odef",
    "face+",
    [
      "Dîner hier avec quelqu’un du conseil de {acc}. Leur choix est fait, et {p} y est pour beaucoup. Ne baissez plus.",
      "{p} m’a dit dans l’ascenseur : « on attend juste que {q} rentre de vacances ».",
    ],
    [
      "Dinner last night with someone from the board of {acc}. They have chosen, and {p} had much to do with it. Do not go lower.",
      "{p}, in the lift: “we are only waiting for {q} to be back from holiday.”",
    ],
  ),
];
