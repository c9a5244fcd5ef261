/** The life of a deal between its first words and its end, by stage. */
import { beat, type Beat } from "./beat.ts";

export const qualifiedBeats: readonly Beat[] = [
  beat(
    "update",
    "ks",
    "",
    [
      "{deal} passe en qualifié : besoin réel, budget de {amount} évoqué par {p}, décision avant {month}.",
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
          "Je ne suis pas d’accord : l’an dernier c’était {q} pour tout, même les petites sommes.",
        ],
        en: [
          "Up to there, {p}. Above it is {q}, on the second Tuesday of the month. We lived it on the last contract.",
          "Yes, at {fair}. Talk about reliability, never about price: nothing else counts.",
          "Directly, since this year. {c} had their last order.",
          "I do not agree: last year it was {q} for everything, small sums too.",
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

export const proposalBeats: readonly Beat[] = [
  beat(
    "update",
    "ks",
    "mail+",
    [
      "L’offre {deal} est partie à midi : {amount}, pose comprise. Réponse attendue de {p} sous quinze jours.",
      "Offre remise en main propre à {p}. {pIl} a lu la première page debout, ce qui est plutôt bon signe.",
      "{deal} : envoyé la version courte, quatre pages. {c} a relu les chiffres, merci.",
    ],
    [
      "The offer for {deal} left at noon: {amount}, fitting included. {p} should answer within a fortnight.",
      "Offer handed to {p} in person. {pIl} read the first page standing up, which I take as a good sign.",
      "{deal}: sent the short version, four pages. {c} checked the figures, thank you.",
    ],
  ),
  beat(
    "information",
    "kuf",
    "phone+",
    [
      "{p} a lu l’offre en entier. Deux questions, toutes deux sur le délai de remplacement. Aucune sur le prix.",
      "Retour à chaud de {q} : le prix passe, mais {qil} veut une garantie de cinq ans sur les {prod}.",
      "L’offre est sur le bureau de {q} depuis {day}. {pm} la défend, avec nos propres mots.",
    ],
    [
      "{p} has read the whole offer. Two questions, both about replacement times. None about the price.",
      "First reaction from {q}: the price is all right, but {qil} wants five years of warranty on the {prod}.",
      "The offer has been on {q}’s desk since {day}. {p} is defending it, in our own words.",
    ],
  ),
  beat(
    "risk",
    "ofks",
    "face-",
    [
      "{rival} a posé deux appareils chez {acc}, en prêt gratuit jusqu’en {month}. C’est {q} qui me l’a dit, pas {p}.",
      "On me dit que {rival} propose 15 % de moins sur {deal}, sans la pose. À comparer ligne à ligne.",
      "Vu une camionnette {rival} sur le parking de {acc} {day}. Deux personnes, casque et mallette.",
    ],
    [
      "{rival} have put two instruments in at {acc}, on loan and free until {month}. I have it from {q}, not from {p}.",
      "I hear {rival} are 15% below us on {deal}, fitting not included. Compare line by line.",
      "Saw a {rival} van in the car park at {acc} on {day}. Two people, helmets and a case.",
    ],
    { signal: "competitor" },
  ),
  beat(
    "idea",
    "rfpx",
    "",
    [
      "Contre un prêt gratuit, on ne répondra pas par un rabais. Proposons à {p} de comparer les deux mesures sur {machine}, sur place, avec ses propres opérateurs.",
      "Pourquoi pas un paiement en trois fois pour {deal} ? Cela ne nous coûte rien et cela évite le comité de {month}.",
      "Invitons {q} à l’atelier. Voir {c} étalonner un capteur à la main vaut mieux que la page 12.",
    ],
    [
      "A free loan is not to be answered with a discount. Let {p} compare both readings on {machine}, on site, with {phis} own operators.",
      "Why not three payments for {deal}? It costs us nothing and it avoids the committee of {month}.",
      "Let us have {q} visit the workshop. Watching {c} calibrate a sensor by hand beats page 12.",
    ],
  ),
  beat(
    "question",
    "ks",
    "",
    [
      "Peut-on tenir six semaines sur les {prod} si {acc} commande avant la fin {month} ?",
      "Une remise au volume est-elle encore possible pour {acc} ? {p} la demande sur l’ensemble du groupe.",
      "Qui peut accompagner {p} pour une visite de référence {day} ?",
    ],
    [
      "Can we hold six weeks on the {prod} if {acc} orders before the end of {month}?",
      "Is a volume discount still possible for {acc}? {p} is asking for the whole group.",
      "Who could take {p} to see a reference site on {day}?",
    ],
    {
      answers: {
        fr: [
          "Oui pour la première moitié, huit semaines pour le reste. Karine a réservé le créneau.",
          "Oui, jusqu’à 6 %, mais contre un engagement de deux ans. Paul est d’accord.",
          "Moi. Le client est prévenu et ravi de montrer son installation.",
          "Cinq si on prend les boîtiers en stock, j’ai vérifié à l’instant.",
        ],
        en: [
          "Yes for the first half, eight weeks for the rest. Karine has kept the slot.",
          "Up to 6%, against two years. Paul agrees.",
          "I can. The customer knows and is glad to show it.",
          "Five, if we take the boxes in stock: I have just looked.",
        ],
      },
    },
  ),
  beat(
    "information",
    "xlqb",
    "mail+",
    [
      "Leur assureur demande une attestation pour toute pose près de {machine}. Je l’ai, elle est au dossier.",
      "Vérifié la solidité de {acc} : comptes sains, pas d’incident. On peut leur laisser le délai qu’ils demandent.",
      "{q} exige nos certificats d’étalonnage avec la commande et non après. C’est faisable.",
    ],
    [
      "Their insurer wants a certificate for any fitting near {machine}. I have it, it is in the file.",
      "Checked how sound {acc} are: healthy accounts, no incident. We can give them the terms they ask for.",
      "{q} wants our calibration certificates with the order, not after it. That can be done.",
    ],
  ),
  beat(
    "tip",
    "duo",
    "phone+",
    [
      "{q} a demandé à l’accueil « la dame des capteurs ». {qIl} voulait savoir si l’offre tenait encore en {month}. J’ai dit que {own} rappelait.",
      "Un ami chez {acc} me souffle que leur comité passe {day}. {p} y va avec deux offres, dont la nôtre.",
    ],
    [
      "{q} asked the front desk for “the sensor people”, to know whether the offer still stands in {month}. I said {own} would call back.",
      "A friend at {acc} whispers that their committee meets on {day}. {p} goes in with two offers, ours among them.",
    ],
  ),
];

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
      "{p} a rappelé deux fois ce matin, ton sec. L’avoir de {month} n’est toujours pas parti, et {pil} ne signera rien avant.",
      "Attention : {q} a été prévenu{qe} par l’atelier que {trouble}. Si on n’en parle pas les premiers, ce sera dans la négociation.",
    ],
    [
      "{p} rang twice this morning, and curtly. The credit note of {month} has still not gone, and nothing gets signed before it does.",
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
