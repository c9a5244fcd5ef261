/** Between Qualified and the offer: who decides, what it takes, what could go wrong. */
import { beat, type Beat } from "./beat.ts";

export const qualifiedBeats: readonly Beat[] = [
  beat(
    "update",
    "ks",
    "",
    [
      "Je passe {deal} en qualifié : besoin réel, budget de {amount} évoqué par {p}, décision avant {month}.",
      "On a un vrai sujet chez {acc}. {p} porte le projet, {q} tient le budget. Je qualifie {deal}.",
      "{deal} : trois réponses sur trois. Qui décide, combien, quand. Il manque encore qui peut bloquer.",
    ],
    [
      "{deal} moves to Qualified: a real need, {amount} named by {p}, a decision before {month}.",
      "There is a real subject at {acc}. {p} carries it, {q} holds the budget. I am qualifying {deal}.",
      "{deal}: three answers out of three. Who, how much, when. What is missing is who could block.",
    ],
  ),
  beat(
    "information",
    "fr",
    "face+",
    [
      "Visite technique faite avec {q}. Le câblage permet {big} voies, pas une de plus. À dire avant de chiffrer.",
      "Sur place, {machine} est accessible par l’arrière seulement. Prévoir deux jours de pose au lieu d’un.",
      "Mesures prises autour de {machine} : le bruit de fond est faible, nos {prod} suffisent sans amplificateur.",
      "Leur armoire est pleine. Il faudra un coffret à part, et {q} veut choisir la couleur.",
    ],
    [
      "Technical visit done with {q}. The cabling allows {big} channels, not one more. Say so before we price it.",
      "On site, {machine} can be reached from the back only. Count two days of fitting instead of one.",
      "Took readings around {machine}: little background noise, our {prod} will do without an amplifier.",
      "Their cabinet is full. It will take a box of its own, and {q} wants to choose the colour.",
    ],
  ),
  beat(
    "question",
    "ks",
    "",
    [
      "Qui signe au-dessus de {amount} chez {acc} ? {p} dit que c’est {plui}, je n’en suis pas sûr{e}.",
      "Quelqu’un a-t-il déjà vu {q} en dehors de {acc} ? Je n’arrive pas à savoir ce qui l’intéresse.",
      "Est-ce que {acc} passe encore par une centrale d’achat, ou {p} commande-t-{pil} en direct ?",
    ],
    [
      "Who signs above {amount} at {acc}? {p} says {pil} does, and I am not sure.",
      "Has anyone met {q} outside {acc}? I cannot work out what matters to {qhim}.",
      "Does {acc} still buy through a purchasing group, or does {p} order directly?",
    ],
    {
      answers: {
        fr: [
          "Jusque-là, {p}. Au-dessus, c’est {q}, le deuxième mardi du mois. Vécu sur le contrat précédent.",
          "Oui, à {fair}. Parle de fiabilité, jamais de prix : c’est son seul sujet.",
          "En direct depuis cette année. {c} a reçu leur dernière commande.",
          "{c} avait eu la réponse contraire l’an dernier, à vérifier.",
        ],
        en: [
          "Up to there, {p}. Above it is {q}, on the second Tuesday of the month. We lived it on the last contract.",
          "Yes, at {fair}. Talk about reliability, never about price: nothing else counts.",
          "Directly, since this year. {c} had their last order.",
          "{c} was told the opposite last year; worth checking.",
        ],
      },
    },
  ),
  beat(
    "information",
    "xlm",
    "phone+",
    [
      "Chez {acc}, tout bon de commande doit porter le code du site, sinon la facture dort {big} jours. Appris à nos dépens.",
      "{acc} paie à 45 jours fin de mois et tient parole. Aucun retard en deux ans.",
      "Leur service juridique veut nos conditions de garantie en annexe, pas en lien. {q} y tient.",
    ],
    [
      "At {acc} every order must carry the site code, or the invoice sleeps for {big} days. We learned it the hard way.",
      "{acc} pays at 45 days end of month and keeps to it. Not one late payment in two years.",
      "Their lawyers want our warranty terms as an annex, not as a link. {q} insists.",
    ],
  ),
  beat(
    "tip",
    "dufo",
    "phone+",
    [
      "{q} a appelé pour joindre {own} et m’a dit en passant que {rival} vient {day}. On gagnerait à y être avant.",
      "Petite chose utile : {p} est plus facile à joindre avant 8 h. Ligne directe {phone}.",
      "{q} part en congé tout le mois de {month}. S’il faut une signature, c’est avant.",
    ],
    [
      "{q} rang for {own} and mentioned that {rival} come on {day}. Better to be there first.",
      "A small useful thing: {p} is easier to reach before eight. Direct line {phone}.",
      "{q} is away the whole of {month}. If we need a signature, it is before that.",
    ],
  ),
  beat(
    "idea",
    "rpfq",
    "",
    [
      "Pour {deal}, commençons par {machine} seule et laissons {p} demander la suite. On a tout à gagner à ce que l’idée vienne de chez eux.",
      "{stake} : mettons ce chiffre en haut de la page, et rien d’autre. {p} le connaît par cœur.",
      "On pourrait former {q} à lire les courbes. Une matinée, et {qil} devient notre meilleur relais.",
    ],
    [
      "For {deal}, let us start with {machine} alone and let {p} ask for the rest. Better if the idea comes from their side.",
      "{Stake}: put that figure at the top of the page and nothing else. {p} knows it by heart.",
      "We could teach {q} to read the curves. One morning, and nobody will speak for us better.",
    ],
  ),
  beat(
    "risk",
    "ksfo",
    "face-",
    [
      "Un seul contact chez {acc} pour {deal}. Si {p} change de poste, on repart de zéro. Qui connaît {q} ?",
      "{q} trouve notre solution « trop jolie pour l’atelier ». À prendre au sérieux, {qil} parle à tout le monde.",
    ],
    [
      "One contact only at {acc} for {deal}. If {p} moves on we start again. Who knows {q}?",
      "{q} finds our solution “too pretty for the shop floor”. Take it seriously: {qil} talks to everyone.",
    ],
  ),
];
