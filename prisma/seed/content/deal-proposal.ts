/** While an offer lies on their desk. */
import { beat, type Beat } from "./beat.ts";

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
      "Invitons {q} à l’atelier. Voir Mourad étalonner un capteur à la main vaut mieux que la page 12.",
    ],
    [
      "A free loan is not to be answered with a discount. Let {p} compare both readings on {machine}, on site, with {phis} own operators.",
      "Why not three payments for {deal}? It costs us nothing and it avoids the committee of {month}.",
      "Let us have {q} visit the workshop. Watching Mourad calibrate a sensor by hand beats page 12.",
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
          "Je vérifie avec {c} et je réponds ici avant ce soir.",
        ],
        en: [
          "Yes for the first half, eight weeks for the rest. Karine has kept the slot.",
          "Up to 6%, against two years. Paul agrees.",
          "I can. The customer knows and is glad to show it.",
          "I will check with {c} and answer here before tonight.",
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
