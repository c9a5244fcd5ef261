/** How deals end, and what is said for some weeks after. */
import { beat, type Beat } from "./beat.ts";

export const wonBeats: readonly Beat[] = [
  beat(
    "update",
    "ks",
    "mail+",
    [
      "Signé. {deal}, {amount}. {p} a tenu parole et {q} a souri, je le jure. Merci à tous ceux qui ont écrit ici, à {c} surtout.",
      "Affaire gagnée, {deal} : {amount}, pose en {month}. Relisez le fil, tout y est : la visite, le bon chiffre, la bonne personne.",
      "Bon de commande reçu de {acc} à {time}. {amount}. C’est d’abord le travail de {c}, et celui qui a parlé de {machine} en premier.",
      "C’est fait : {acc} signe {deal}. {p} m’a dit que notre courbe sur {machine} avait tout décidé.",
    ],
    [
      "Signed. {deal}, {amount}. {p} kept {phis} word and {q} smiled, I swear. Thank you to everyone who wrote here, {c} above all.",
      "We have won {deal}: {amount}, fitting in {month}. Read the thread again, it is all there: the visit, the right figure, the right person.",
      "Purchase order from {acc} at {time}. {amount}. It is {c}’s work first, and whoever spoke of {machine} to begin with.",
      "Done: {acc} sign {deal}. {p} told me that our curve on {machine} settled it.",
    ],
    { signal: "praise" },
  ),
  beat(
    "information",
    "fup",
    "face+",
    [
      "Pose terminée chez {acc}, une demi-journée d’avance. {q} a gardé le plan de câblage au mur.",
      "Premier défaut vu à temps sur {machine}, trois semaines après la pose. {pm} l’a montré à toute son équipe.",
      "Réception signée sans réserve. {p} demande déjà ce qu’on pourrait faire sur le reste du site.",
    ],
    [
      "Fitting done at {acc}, half a day early. {q} has put the wiring plan on the wall.",
      "First fault caught in time on {machine}, three weeks after fitting. {p} showed it to the whole team.",
      "Acceptance signed without reserve. {p} already asks what we could do on the rest of the site.",
    ],
    { signal: "praise" },
  ),
  beat(
    "idea",
    "mks",
    "",
    [
      "{p} serait d’accord pour qu’on raconte l’histoire de {machine}, à condition de relire. Je prépare une page.",
      "Le même besoin existe sûrement dans les autres sites de {acc}. {q} connaît tout le monde là-bas, commençons par {qlui}.",
    ],
    [
      "{p} would let us tell the story of {machine}, if {pil} may read it first. I am drafting a page.",
      "The same need must exist at the other sites of {acc}. {q} knows everyone there: let us begin with {qhim}.",
    ],
  ),
];

/** Why deals are lost: the reason on the deal, and what is written when it happens. */
export const lostStories: readonly { reason: readonly [string, string]; beats: readonly Beat[] }[] = [
  {
    reason: ["Prix", "Price"],
    beats: [
      beat(
        "update",
        "ks",
        "phone+",
        [
          "Nous perdons {deal} face à {rival}, pour 12 %. {p} était désolé{pe}, {q} ne l’était pas. On saura dans six mois ce que vaut leur pose.",
          "On perd {deal}. Le prix, uniquement le prix : {amount} chez nous, nettement moins chez {rival}.",
        ],
        [
          "We lose {deal} to {rival}, over 12%. {p} was sorry, {q} was not. In six months we shall know what their fitting is worth.",
          "We lose {deal}. Price and nothing but price: {amount} with us, well below at {rival}.",
        ],
      ),
    ],
  },
  {
    reason: ["Budget gelé", "Budget frozen"],
    beats: [
      beat(
        "update",
        "ks",
        "mail+",
        [
          "Budget gelé chez {acc} jusqu’à l’an prochain. {p} nous garde en tête, mais je clos {deal}.",
          "Plus un euro avant {month} : {q} a tout arrêté, {deal} compris. Rien à se reprocher, sinon d’être arrivés tard.",
        ],
        [
          "Budget frozen at {acc} until next year. {p} keeps us in mind, but I am closing {deal}.",
          "Not a penny before {month}: {q} stopped everything, {deal} included. Nothing to blame ourselves for, save coming late.",
        ],
      ),
    ],
  },
  {
    reason: ["Solution interne", "In-house solution"],
    beats: [
      beat(
        "update",
        "ks",
        "phone+",
        [
          "{acc} va faire {deal} en interne, avec un stagiaire et trois thermomètres. {p} m’a prévenu{e} avec élégance. On reprend contact en {month}.",
          "Ils gardent leur bricolage sur {machine}. {q} en est fier, {p} moins. Nous n’aurons pas {deal} cette fois.",
        ],
        [
          "{acc} will do {deal} in house, with an intern and three thermometers. {p} was elegant about it. We call again in {month}.",
          "They keep their home-made thing on {machine}. {q} is proud of it, {p} less so. No {deal} for us this time.",
        ],
      ),
    ],
  },
  {
    reason: ["Délai de livraison", "Lead time"],
    beats: [
      beat(
        "update",
        "ks",
        "phone+",
        [
          "Perdu {deal} sur le délai. {p} voulait les {prod} en quatre semaines, on a dit neuf. C’est à nous de regarder cela en face.",
          "{rival} avait du stock, pas nous. Ils ont {deal}. {c} avait prévenu ici, on aurait dû l’écouter.",
        ],
        [
          "Lost {deal} on lead time. {p} wanted the {prod} in four weeks and we said nine. That one is for us to face.",
          "{rival} had stock and we had none. They have {deal}. {c} warned us on this page; we should have listened.",
        ],
      ),
    ],
  },
  {
    reason: ["Pas de décision", "No decision"],
    beats: [
      beat(
        "update",
        "ks",
        "mail+",
        [
          "Sixième relance sans réponse de {p}. Je clos {deal} : sans décision. Si quelqu’un croise {q}, dites-le ici.",
          "L’affaire {deal} s’éteint doucement. {p} a changé de poste et {q} « regarde ». Sans décision, donc perdu.",
        ],
        [
          "Sixth reminder without an answer from {p}. Closing {deal}: no decision. If anyone meets {q}, say so here.",
          "{deal} is quietly going out. {p} has moved on and {q} is “looking at it”. No decision, so lost.",
        ],
        { signal: "silence" },
      ),
    ],
  },
  {
    reason: ["Confiance perdue après un incident", "Trust lost after an incident"],
    beats: [
      beat(
        "update",
        "kse",
        "face+",
        [
          "{p} ne nous a pas pardonné l’incident de {past}. Nous perdons {deal}, et c’est mérité. {c} avait signalé le risque ici même.",
          "{q} a été clair : « vous avez mis trois semaines à répondre ». L’affaire part chez {rival}.",
        ],
        [
          "{p} has not forgiven the incident of {past}. We lose {deal}, and fairly so. {c} had flagged the risk on this very page.",
          "{q} was clear: “you took three weeks to answer.” The deal goes to {rival}.",
        ],
        { signal: "complaint" },
      ),
    ],
  },
];

export const afterLossBeats: readonly Beat[] = [
  beat(
    "information",
    "uof",
    "face-",
    [
      "Des nouvelles de {acc} : {rival} a posé sur {machine} et {q} n’est pas content{qe}. Laissons passer un peu de temps.",
      "{p} m’a demandé des nouvelles de la maison. Pas de rancune, et la porte n’est pas fermée.",
    ],
    [
      "Word from {acc}: {rival} fitted {machine} and {q} is not happy. Let some time go by.",
      "{p} asked after us all. No hard feelings, and the door is not closed.",
    ],
  ),
  beat(
    "idea",
    "rfs",
    "",
    [
      "Ce que {deal} nous apprend : venir plus tôt, avec {machine} mesurée et non décrite. J’en fais une page pour la prochaine fois.",
      "Gardons le lien avec {p} : une invitation à {fair}, et rien à vendre.",
    ],
    [
      "What {deal} teaches: come earlier, with {machine} measured and not described. I will make a page of it for the next time.",
      "Let us stay in touch with {p}: an invitation to {fair}, and nothing to sell.",
    ],
  ),
];
